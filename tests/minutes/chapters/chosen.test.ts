import { describe, expect, it } from 'vitest';
import type { MinutesModel } from '../../../minutes/model/model.ts';
import { emptyMinutes, exampleMinutes } from '../../helpers/minutes-model.ts';
import { exampleRounds } from '../../helpers/minutes-rounds.ts';
import { blocksOf } from './tables-of.ts';

const textsOf = (model: MinutesModel) =>
  blocksOf(model).flatMap((block) => (block.type === 'paragraph' ? block.runs.map(({ text }) => text).join('') : []));
const word = (length: number) => `${'x'.repeat(length - 1)}y`;

describe('what was chosen, on the first page', () => {
  const chosen = (ranks: readonly number[], text = (i: number) => `Kaart ${i}`): MinutesModel => ({
    ...exampleMinutes(),
    votingRounds: exampleRounds(),
    chosen: {
      question: 'Wat eerst?',
      cards: ranks.map((rank, i) => ({ text: text(i), rank, vote: `${9 - rank} stippen` })),
    },
  });
  const linesOf = (model: MinutesModel) => {
    const blocks = blocksOf(model);
    const from = blocks.findIndex((block) => block.type === 'heading' && block.text === 'Dit kozen we');
    const below = blocks.slice(from + 1);
    const to = below.findIndex((block) => block.type !== 'paragraph');
    return below
      .slice(0, to)
      .flatMap((block) => (block.type === 'paragraph' ? block.runs.map(({ text }) => text).join('') : []));
  };
  const sentenceOf = (model: MinutesModel) => linesOf(model)[0];

  it('is what came out on top in the last round, with its vote; equal ones together, and three at most', () => {
    expect(sentenceOf(chosen([1, 2, 3]))).toBe('Bij “Wat eerst?” kwam bovenaan: “Kaart 0” (8 stippen).');
    expect(sentenceOf(chosen([1, 1, 3]))).toBe(
      'Bij “Wat eerst?” kwamen bovenaan: “Kaart 0” (8 stippen) en “Kaart 1” (8 stippen).',
    );
    expect(sentenceOf(chosen([1, 1, 1, 4]))).toContain('“Kaart 1” (8 stippen) en “Kaart 2” (8 stippen).');
    expect(sentenceOf(chosen([1, 1, 1, 1]))).toContain('“Kaart 2” (8 stippen) en nog 1 kaart.');
    expect(sentenceOf(chosen([1, 1, 1, 1, 1]))).toContain(' en nog 2 kaarten.');
  });

  it('says that there were rounds when nothing of them is told, and that there were none', () => {
    expect(sentenceOf({ ...chosen([]), chosen: null })).toMatch(
      /^We hielden \d stemrondes?\. .* niet in dit verslag\.$/,
    );
    expect(linesOf(emptyMinutes())).toEqual(['We hebben nog niet gekozen in een stemronde.']);
  });

  it('has a line for each improvement task', () => {
    const model = chosen([1]);
    const [, ...lines] = linesOf(model);
    expect(lines).toHaveLength(model.improvementTasks.length);
    const [task] = model.improvementTasks;
    const lineOf = (from: string, to: string) =>
      linesOf({ ...model, actions: [], improvementTasks: task ? [{ ...task, from, to }] : [] })[1];
    expect(lineOf('vier verhalen', 'één gezicht')).toBe('Opgave 1\tVan “vier verhalen” naar “één gezicht”.');
    expect(lineOf(' ', 'Eén gezicht.')).toBe('Opgave 1\tNaar “Eén gezicht.”');
    expect(lineOf(word(91), word(90))).toBe(`Opgave 1\tVan “${'x'.repeat(90)}…” naar “${word(90)}”.`);
    expect(lines.at(-1)).toMatch(new RegExp(`^Opgave ${lines.length}\t`));
  });

  it('says by number which actions belong to a task', () => {
    const model = chosen([1]);
    const [action] = model.actions;
    const [task, other] = model.improvementTasks;
    if (!action || !task || !other) throw new Error('the example has two tasks with actions');
    const lineWith = (taskIds: readonly (string | null)[]) =>
      linesOf({ ...model, actions: taskIds.map((taskId, i) => ({ ...action, taskId, number: i + 4 })) })[1];
    expect(lineWith([task.id])).toMatch(/[.”] Afspraak 4 hoort erbij\.$/);
    expect(lineWith([task.id, other.id, task.id, null, task.id])).toMatch(/[.”] Afspraken 4, 6 en 8 horen erbij\.$/);
    expect(lineWith([other.id, null])).not.toContain('erbij');
  });

  it('is shortened to 90 characters, with the whole text in the attachment', () => {
    expect(sentenceOf(chosen([1], () => word(90)))).toContain(word(90));
    expect(sentenceOf(chosen([1], () => word(91)))).toContain(`${'x'.repeat(90)}…`);
  });

  it('and all rounds are an attachment, that goes with the chapter', () => {
    const names = (model: MinutesModel) =>
      blocksOf(model).flatMap((block) => (block.type === 'heading' ? block.text : []));
    const model = chosen([1, 2]);
    expect(names(model).slice(names(model).indexOf('Bijlage: alle stemrondes'))[1]).toMatch(/^Stemronde/);
    const texts = textsOf(model);
    expect(texts).toContain('De praatplaat en de verbeteropgaven laten de laatste stemronde zien: “Wat eerst?”');
    expect(names({ ...model, votingRounds: [] })).not.toContain('Bijlage: alle stemrondes');
    expect(names({ ...model, settings: { ...model.settings, off: ['chosen'] } }).join()).not.toMatch(
      /kozen|stemronde/i,
    );
  });
});
