import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { table } from '../../../minutes/blocks/tables.ts';
import { listItem, oneLine, paragraph, shorten } from '../../../minutes/blocks/words.ts';
import { documentTitle } from '../../../minutes/chapters/compose.ts';
import { lookOf } from '../../../minutes/look/design.ts';
import { cardStyle, isOurs, LISTS, STYLES } from '../../../minutes/look/style-ids.ts';
import { textStyles } from '../../../minutes/look/styles.ts';
import { chartsShown } from '../../../minutes/model/charts-shown.ts';
import { NUMBERING } from '../../../minutes/word/numbering.ts';
import { paragraphXml } from '../../../minutes/word/paragraph.ts';
import { scaledTo } from '../../../minutes/word/pictures.ts';
import { pngSize } from '../../../minutes/word/png-size.ts';
import { wordTable } from '../../../minutes/word/table.ts';
import { exampleMinutes } from '../../helpers/minutes-model.ts';
import { pictureOf, picturesFor } from '../../helpers/minutes-pictures.ts';
import { writeMinutes } from '../../helpers/write-minutes.ts';

const ROOM = { width: 2000, height: 20_000 };

describe('a PNG', () => {
  const header = (width: number, height: number) => {
    const bytes = new Uint8Array(24);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const view = new DataView(bytes.buffer);
    view.setUint32(16, width);
    view.setUint32(20, height);
    return bytes;
  };

  it('is known by its eight first bytes, and says its size in the 24 first', () => {
    expect(pngSize(header(640, 480))).toEqual({ width: 640, height: 480 });
    expect(pngSize(header(640, 480).slice(0, 23))).toBeNull();
    for (let i = 0; i < 8; i++) {
      const other = header(640, 480);
      other[i] = (other[i] ?? 0) + 1;
      expect(pngSize(other), `byte ${i}`).toBeNull();
    }
    const inside = new Uint8Array(30);
    inside.set(header(3, 4), 6);
    expect(pngSize(inside.subarray(6)), 'also inside other bytes').toEqual({ width: 3, height: 4 });
  });

  it('has sides of 1 to 20,000 pixels', () => {
    const sizes = [
      [1, 20_000],
      [20_000, 1],
      [0, 5],
      [5, 0],
      [20_001, 5],
      [5, 20_001],
    ] as const;
    expect(sizes.map(([width, height]) => pngSize(header(width, height)) !== null)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('is never scaled to less than a pixel', () => {
    expect(scaledTo({ width: 10_000, height: 1 }, { width: 150, height: 150 })).toEqual({ width: 10, height: 1 });
    expect(scaledTo({ width: 1, height: 10_000 }, { width: 150, height: 150 })).toEqual({ width: 1, height: 10 });
    expect(scaledTo({ width: 2, height: 1 }, { width: 1500, height: 1500 }), 'and grows to its room').toEqual({
      width: 100,
      height: 50,
    });
  });
});

describe('words', () => {
  it('are shortened at a space in their second half, else in the middle of a word', () => {
    expect(shorten('abcdefghijk', 11)).toBe('abcdefghijk');
    expect(shorten('abcdef hijklm', 10), 'a space at six').toBe('abcdef…');
    expect(shorten('abcde ghijklm', 10), 'a space at five').toBe('abcde ghij…');
    expect(shorten('a\n\n b  c', 10)).toBe('a b c');
    expect(oneLine(' a\tb\n')).toBe('a b');
  });

  it('stay with what follows only when that is asked', () => {
    expect(paragraph('', 'a')).not.toHaveProperty('keepNext');
    expect(paragraph('', 'a', true)).toHaveProperty('keepNext', true);
    expect(listItem('', 'l', 'a')).not.toHaveProperty('keepNext');
    expect(listItem('', 'l', 'a', true)).toMatchObject({ keepNext: true, list: 'l' });
  });

  it('keep their look, line ends and tabs', () => {
    expect(paragraphXml({ style: '', runs: [{ text: 'a\nb\tc' }] })).toBe(
      '<w:p><w:pPr></w:pPr><w:r><w:t xml:space="preserve">a</w:t><w:br/><w:t xml:space="preserve">b</w:t><w:tab/><w:t xml:space="preserve">c</w:t></w:r></w:p>',
    );
    expect(
      paragraphXml({
        style: 'S',
        keepNext: true,
        right: true,
        runs: [{ text: 'a', bold: true, italics: true, color: 'FF0000', size: 20 }],
      }),
    ).toBe(
      '<w:p><w:pPr><w:pStyle w:val="S"/><w:keepNext/><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/><w:color w:val="FF0000"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr><w:t xml:space="preserve">a</w:t></w:r></w:p>',
    );
  });

  it('are in a style of ours, or one that Word names', () => {
    expect(['', STYLES.fact, STYLES.title, STYLES.footer].map(isOurs)).toEqual([true, true, false, false]);
  });
});

describe('a list', () => {
  it('has its bullets where its style begins the text', () => {
    const styles = new Map(textStyles(lookOf(null)).map(({ id, paragraph: look }) => [id, look?.indent]));
    const lists = [
      [LISTS.cards, cardStyle('scan')],
      [LISTS.points, STYLES.point],
    ] as const;
    for (const [list, style] of lists) {
      const [level, ...others] = NUMBERING.config.find(({ reference }) => reference === list)?.levels ?? [];
      expect(others).toEqual([]);
      expect(level?.level).toBe(0);
      const indent = styles.get(style);
      expect(level?.style?.paragraph?.indent).toEqual({ left: indent?.left, hanging: indent?.hanging });
    }
    expect(NUMBERING.config).toHaveLength(lists.length);
  });
});

describe('a table', () => {
  const block = (numbers: boolean, rows: string[][], figures = false) => {
    const made = table({
      caption: 'x',
      columns: [
        { header: 'a', width: 1 },
        { header: 'b', width: 1, numbers },
      ],
      rows,
      figures,
    });
    if (made.type !== 'table') throw new Error('a table');
    return made;
  };

  it('has its figures at the right, header and all', () => {
    expect(wordTable(block(true, [['1', '2']]), ROOM).match(/<w:jc w:val="right"\/>/g)).toHaveLength(2);
    expect(wordTable(block(false, [['1', '2']]), ROOM)).not.toContain('<w:jc');
  });

  it('keeps each short row whole, and lets a row of more than a page break', () => {
    const long = 'woord '.repeat(2000);
    const rows = wordTable(
      block(false, [
        ['1', '2'],
        [long, ''],
      ]),
      ROOM,
    )
      .split('<w:tr>')
      .slice(1);
    expect(rows.map((row) => [row.includes('<w:cantSplit/>'), row.includes('<w:tblHeader/>')])).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
  });

  it('has the styles of its kind, and none without rows', () => {
    const styles = (figures: boolean) =>
      [...wordTable(block(false, [['1', '2']], figures), ROOM).matchAll(/<w:pStyle w:val="(\w+)"/g)].map(
        ([, id]) => id,
      );
    expect(styles(false)).toEqual([STYLES.tableHead, STYLES.tableHead, STYLES.tableText, STYLES.tableText]);
    expect(styles(true)).toEqual([STYLES.figuresHead, STYLES.figuresHead, STYLES.figures, STYLES.figures]);
    expect(table({ caption: '', columns: [{ header: 'a', width: 1 }], rows: [[]] })).toMatchObject({
      figures: false,
      rows: [['']],
    });
    const cells = [{ text: 'boven', below: 'onder' }, { perspective: 'policy' as const }];
    const xml = wordTable({ ...block(false, [['', '']]), rows: [cells] }, ROOM);
    expect(xml).toMatch(/boven.*PpTableBelow.*onder.*▲\u00a0Beleid/);
  });
});

describe('a chart in Word', async () => {
  const model = exampleMinutes();
  const file = unzipSync(await writeMinutes(model, picturesFor(model)));
  const charts = Object.entries(file)
    .filter(([name]) => /^word\/charts\/chart\d+\.xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes));
  const values = (xml: string, pattern: RegExp) => [...new Set([...xml.matchAll(pattern)].map(([, value]) => value))];

  it('has letters of 9 points, gaps that fit its kind, and runs from nothing to all', () => {
    expect(charts).toHaveLength(6);
    for (const xml of charts) {
      const stacked = xml.includes('<c:grouping val="stacked"/>');
      expect(values(xml, / sz="(\d+)"/g)).toEqual(['900']);
      expect(values(xml, /<c:gapWidth val="(\d+)"/g)).toEqual([stacked ? '25' : '45']);
      expect(xml.includes('<c:legend>'), 'of bars beside each other each says whose it is').toBe(stacked);
      expect(xml.includes('<c:showSerName val="1"/>')).toBe(!stacked);
      expect(xml, 'the numbers in the bars are enough').not.toContain('<c:majorGridlines>');
      expect(values(xml, /<c:min val="([\d.]+)"/g)).toEqual(['0']);
      expect(values(xml, /<c:max val="([\d.]+)"/g)).toEqual(stacked ? ['1'] : []);
      expect(values(xml, /<c:orientation val="(\w+)"/g)).toContain('maxMin');
      expect(xml).toContain('<c:showVal val="1"/>');
    }
    expect(charts.filter((xml) => xml.includes('<c:grouping val="stacked"/>'))).toHaveLength(5);
  });

  it('has no label in a part of less than six percent', () => {
    const hidden = charts.map((xml) => xml.match(/<c:delete val="1"\/>/g)?.length ?? 0);
    const shown = model.scan ? chartsShown(model.scan) : [];
    const small = shown.map((chart) =>
      chart.type === 'improvementPoints'
        ? 0
        : chart.statements
            .flatMap(({ groups }) =>
              groups.flatMap((group) => (group.shown ? group.counts.map((count) => count / group.n) : [])),
            )
            .filter((share) => share < 0.06).length,
    );
    expect(Math.max(...small)).toBeGreaterThan(1);
    const extras = shown.map(({ type }, i) => ({ type, extra: (hidden[i] ?? 0) - (small[i] ?? 0) }));
    for (const kind of ['statements', 'improvementPoints'])
      expect(new Set(extras.filter(({ type }) => type === kind).map(({ extra }) => extra)).size, kind).toBe(1);
  });
});

describe('the pictures in Word', () => {
  it('are as large as their room allows: the plate below its heading, a drawn chart up to 10,000 twips, the logo small', async () => {
    const model = exampleMinutes();
    const drawn = { ...model, settings: { ...model.settings, chartForm: 'drawn' as const } };
    const ids = (model.scan ? chartsShown(model.scan) : []).map(({ id }) => id);
    const tall = pictureOf(100, 1000);
    const pictures = { plate: tall, charts: new Map(ids.map((id) => [id, tall])), logo: tall };
    const xml = strFromU8(unzipSync(await writeMinutes(drawn, pictures))['word/document.xml'] ?? new Uint8Array());
    const heights = [...xml.matchAll(/<wp:extent cx="\d+" cy="(\d+)"/g)].map(([, emu]) =>
      Math.round(Number(emu) / 635),
    );
    // Whole pixels of 15 twips.
    const pixels = (twips: number) => Math.round(twips / 15) * 15;
    expect(heights).toEqual([pixels(1000), ...ids.map(() => pixels(10_000)), pixels(10_086 - 1000)]);
    const wide = { ...pictures, logo: pictureOf(1000, 10) };
    const logo = strFromU8(unzipSync(await writeMinutes(drawn, wide))['word/document.xml'] ?? new Uint8Array());
    expect(Math.round(Number(/<wp:extent cx="(\d+)"/.exec(logo)?.[1]) / 635)).toBe(pixels(3400));
  });

  it('and the header and footer are half an inch less from the edge', async () => {
    const named = (length: number) => {
      const model = { ...exampleMinutes(), municipality: 'E' };
      return { ...model, municipality: 'E'.repeat(length - documentTitle(model).length + 1) };
    };
    const partsOf = async (length: number) => {
      const model = named(length);
      return unzipSync(await writeMinutes(model, picturesFor(model)));
    };
    const parts = await partsOf(70);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(new Set([...xml.matchAll(/w:header="(\d+)" w:footer="(\d+)"/g)].map(([, a, b]) => `${a} ${b}`))).toEqual(
      new Set(['500 500']),
    );
    const isCut = (files: Record<string, Uint8Array>) =>
      strFromU8(files['word/footer1.xml'] ?? new Uint8Array()).includes('…');
    expect([isCut(parts), isCut(await partsOf(71))], 'the title has at most 70 characters').toEqual([false, true]);
  });
});
