import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../minutes/blocks/blocks.ts';
import { composeMinutes, documentTitle } from '../../../minutes/chapters/compose.ts';
import type { MinutesModel } from '../../../minutes/model/model.ts';
import { emptyMinutes, exampleMinutes } from '../../helpers/minutes-model.ts';
import { exampleRounds } from '../../helpers/minutes-rounds.ts';
import { blocksOf, columnLines, fullExample } from './tables-of.ts';

type Paragraph = Extract<Block, { type: 'paragraph' }>;
const textOf = ({ runs }: Paragraph) => runs.map(({ text }) => text).join('');
const paragraphs = (model: MinutesModel, style?: string) =>
  blocksOf(model).filter(
    (block): block is Paragraph => block.type === 'paragraph' && (style === undefined || block.style === style),
  );
const headings = (model: MinutesModel) => blocksOf(model).flatMap((block) => (block.type === 'heading' ? block : []));
const tableAfter = (model: MinutesModel, heading: string) => {
  const blocks = blocksOf(model);
  const from = blocks.findIndex((block) => block.type === 'heading' && block.text.startsWith(heading));
  const next = blocks.slice(from).find((block) => block.type === 'table');
  return next?.type === 'table' ? next : null;
};
const word = (length: number) => `${'x'.repeat(length - 1)}y`;

describe('the tables', () => {
  it('[M16] have these columns with these shares, and figures at the right', () => {
    const page = readFileSync('docs/spec/minutes.md', 'utf8');
    const [, list = ''] = /\[M16\][\s\S]*?\n\n((?:- .*\n)+)/.exec(page) ?? [];
    expect(columnLines()).toEqual(list.trim().split('\n'));
  });
});

describe('a card', () => {
  it('[P44] says on one line what it is connected with', () => {
    const model = fullExample();
    const [zone, ...zones] = model.zones;
    const [first, ...cards] = zone?.cards ?? [];
    if (!zone || !first) throw new Error('no cards');
    const connected = ['Eén vast gezicht', 'Twee\nregels'];
    const blocks = paragraphs({ ...model, zones: [{ ...zone, cards: [{ ...first, connected }, ...cards] }, ...zones] });
    const lines = blocks.map(textOf).filter((text) => text.includes('hoort bij'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/ \(hoort bij: “Eén vast gezicht”, “Twee regels”\)$/);
  });
});

describe('labels', () => {
  it('stand before what they name in bold: the facts, the fields of a task, a remark', () => {
    const model = fullExample();
    const remarked = { ...model, settings: { ...model.settings, remarks: { present: 'Let op\n\nen dit' } } };
    for (const style of ['PpFact', 'PpTask']) {
      const lines = paragraphs(model, style);
      expect(lines.length).toBeGreaterThan(2);
      for (const { runs } of lines) expect(runs.map(({ bold }) => bold === true)).toEqual([true, false]);
    }
    const remarks = paragraphs(remarked, 'PpRemark');
    expect(remarks.map(({ runs }) => runs.map(({ bold }) => bold === true))).toEqual([[true, false], [false]]);
    expect(remarks.map(textOf).join('|')).toMatch(/: Let op\|en dit$/);
    const subtitle = paragraphs(model, 'Title').at(0)?.runs[1];
    expect(subtitle).toMatchObject({ size: 36, bold: false });
  });

  it('of who said something stay with it, in the colour of the group', () => {
    const said = paragraphs(fullExample()).filter(({ style }) => style.startsWith('PpFrom-'));
    expect(said.length).toBeGreaterThan(1);
    const labels = paragraphs(fullExample()).filter(
      ({ style, runs }) => style === '' && runs.some(({ text }) => text === '●\u00a0Inwoners'),
    );
    for (const { runs } of labels) expect(runs[0]).toMatchObject({ bold: true, color: 'A85400' });
  });
});

describe('what stays together', () => {
  const kept = (model: MinutesModel, style: string) =>
    paragraphs(model, style).map(({ keepNext }) => keepNext === true);

  it('is where a task comes from and where it goes', () => {
    const named = fullExample().improvementTasks.length;
    const [first, ...rest] = kept(fullExample(), 'PpTask').slice(named);
    expect([first, ...rest.slice(0, 3)]).toEqual([true, false, false, false]);
  });

  it('is a conclusion with the chart below it, and the words above the signs of the cards', () => {
    const blocks = blocksOf(fullExample());
    const kept = blocks.flatMap((block, i) =>
      block.type === 'paragraph' && block.style === '' && block.list === undefined && block.keepNext === true
        ? [i]
        : [],
    );
    expect(kept.length).toBeGreaterThan(3);
    for (const i of kept) {
      const next = blocks[i + 1];
      const isText = next?.type === 'paragraph' && ['', 'PpTask', 'PpSmall'].includes(next.style);
      expect(next?.type === 'chart' || next?.type === 'heading' || isText).toBe(true);
    }
  });
});

describe('what is shortened, with the whole text elsewhere', () => {
  const task = (to: string) => {
    const [first] = exampleMinutes().improvementTasks;
    return { ...exampleMinutes(), improvementTasks: first ? [{ ...first, to }] : [] };
  };

  it('is the heading of a task and of a round to 90 characters', () => {
    const headingOf = (to: string) => headings(task(to)).find(({ text }) => text.includes(to.slice(0, 20)))?.text ?? '';
    expect(headingOf(word(90))).toContain(word(90));
    expect(headingOf(word(91))).toContain(`${'x'.repeat(90)}…`);
    const [round] = exampleRounds();
    const roundOf = (question: string) =>
      headings({ ...emptyMinutes(), votingRounds: round ? [{ ...round, question }] : [] }).find(({ text }) =>
        text.startsWith('Stemronde'),
      )?.text;
    expect(roundOf(word(90))).toBe(`Stemronde: ${word(90)}`);
    expect(roundOf(word(91))).toBe(`Stemronde: ${'x'.repeat(90)}…`);
  });

  it('is a statement above its conclusion to 120, and not in the table', () => {
    const example = exampleMinutes();
    const [first] = example.scan?.conclusions ?? [];
    const withText = (statement: string) =>
      headings({
        ...example,
        scan: example.scan && first ? { ...example.scan, conclusions: [{ ...first, statement }] } : null,
      }).map(({ text }) => text);
    expect(withText(word(120))).toContain(`“${word(120)}”`);
    expect(withText(word(121))).toContain(`“${'x'.repeat(120)}…”`);
    const all = blocksOf(example).flatMap((block) => (block.type === 'table' ? block.rows.flat() : []));
    expect(all.some((cell) => typeof cell === 'object' && 'text' in cell && cell.text === first?.statement)).toBe(true);
  });
});

describe('the places of a round in the short version', () => {
  const [round] = exampleRounds();
  const named = (ranks: number[]) => {
    if (!round) throw new Error('there are rounds');
    const [option] = round.result.options;
    const options = ranks.map((rank, i) => ({ ...option, id: `o${i}`, rank }) as NonNullable<typeof option>);
    const texts = ranks.map((_, i) => ({ id: `o${i}`, type: 'note' as const, perspective: null, text: `Kaart ${i}` }));
    const result = { ...round.result, options } as typeof round.result;
    const one = { ...round, options: texts as typeof round.options, result };
    const model = { ...emptyMinutes(), votingRounds: [one] };
    const text = paragraphs({ ...model, settings: { ...model.settings, version: 'short' } })
      .map(textOf)
      .join('\n');
    return [text.match(/Kaart \d/g)?.length ?? 0, / nog (\d)/.exec(text)?.[1]];
  };

  it('are the first three, and six cards at most', () => {
    expect(named([1, 2, 3, 4])).toEqual([3, undefined]);
    expect(named([1, 1, 1, 1, 1, 1])).toEqual([6, undefined]);
    expect(named([1, 1, 1, 1, 1, 1, 1, 1])).toEqual([6, '2']);
    expect(named([])).toEqual([0, undefined]);
  });

  it('and in the full version the type gets smaller with more than six columns', () => {
    const table = (columns: Partial<NonNullable<typeof round>>) =>
      tableAfter({ ...emptyMinutes(), votingRounds: round ? [{ ...round, ...columns }] : [] }, 'Stemronde');
    expect([table({})?.columns.length, table({})?.figures]).toEqual([7, true]);
    expect([table({ perPerspective: false })?.columns.length, table({ perPerspective: false })?.figures]).toEqual([
      7,
      true,
    ]);
    const { result: told } = round ?? {};
    const two = told?.tells === 'groups' ? { ...told, perspectives: told.perspectives.slice(0, 2) } : undefined;
    const six = table({ perPerspective: false, ...(two && { result: two }) });
    expect([six?.columns.length, six?.figures]).toEqual([6, false]);
    expect(
      tableAfter(
        { ...emptyMinutes(), votingRounds: round ? [{ ...round, result: { ...round.result, options: [] } }] : [] },
        'Stemronde',
      ),
    ).toBeNull();
  });
});

describe('the scale of the answers', () => {
  const head = (scale: string[]) => {
    const model = exampleMinutes();
    const table = tableAfter({ ...model, scan: model.scan && { ...model.scan, scale } }, 'Inwoners');
    const found = blocksOf({ ...model, scan: model.scan && { ...model.scan, scale } }).find(
      (block) => block.type === 'table' && block.columns.some(({ header }) => header === 'Weet ik niet'),
    );
    return (found?.type === 'table' ? found : table)?.columns.slice(2, -1).map(({ header }) => header);
  };

  it('stands above its columns up to five answers of words up to twelve letters', () => {
    const five = ['a', 'b', 'c', 'd', word(12)];
    expect(head(five)).toEqual(five);
    expect(head([...five.slice(1), word(13)])).toEqual(['1', '2', '3', '4', '5']);
    expect(head([...five, 'f'])).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(head(['a', '', 'c']), 'an answer without a text has its number').toEqual(['a', '2', 'c']);
  });
});

describe('the sections', () => {
  const pages = (model: MinutesModel) => composeMinutes(model).map(({ page }) => page);

  it('are the text, the answers with the rounds when there are any, and the plate on its side when it is wanted', () => {
    const model = fullExample();
    expect(pages(model)).toEqual(['portrait', 'portrait', 'plate']);
    expect(pages({ ...model, scan: null })).toEqual(['portrait', 'portrait', 'plate']);
    expect(pages({ ...model, votingRounds: [] })).toEqual(['portrait', 'portrait', 'plate']);
    expect(pages({ ...model, scan: null, votingRounds: [] })).toEqual(['portrait', 'plate']);
    expect(pages({ ...model, settings: { ...model.settings, off: ['seen', 'chosen'] } })).toEqual([
      'portrait',
      'plate',
    ]);
    expect(pages({ ...model, settings: { ...model.settings, off: ['plate'] } })).toEqual(['portrait', 'portrait']);
    expect(pages(fullExample('short'))).toEqual(['portrait']);
  });

  it('have a heading of its own number each, from 100001 on', () => {
    const ids = headings(fullExample()).map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, i) => `_Toc${100_001 + i}`));
    expect(new Set(headings(fullExample()).map(({ level }) => level))).toEqual(new Set([1, 2]));
  });

  it('begin with a logo only when there is one, and have no name of a municipality that is not filled in', () => {
    const [first] = composeMinutes(exampleMinutes(), true)[0]?.blocks ?? [];
    expect([first?.type, blocksOf(exampleMinutes())[0]?.type]).toEqual(['logo', 'paragraph']);
    expect(documentTitle({ ...exampleMinutes(), municipality: ' ' })).not.toContain('gemeente');
    expect(documentTitle({ ...exampleMinutes(), municipality: 'Ede' })).toMatch(/, gemeente Ede$/);
    expect(paragraphs({ ...exampleMinutes(), municipality: '' }, 'Title')[0]?.runs).toHaveLength(1);
  });
});
