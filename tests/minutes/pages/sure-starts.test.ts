import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Section } from '../../../minutes/blocks/blocks.ts';
import { table } from '../../../minutes/blocks/tables.ts';
import { paragraph } from '../../../minutes/blocks/words.ts';
import { type Paper, paginate, withSureStarts } from '../../../minutes/pages/paginate.ts';

const HEIGHT = 12_000;
/** How much more or less room a page has in another program, in twips. */
const OFF = 250;

const paper = (height: number, usual: number): Paper => ({
  roomOf: () => ({ width: 9638, height }),
  ...{ pages: 0, fill: { used: 0, after: 0, isTop: true }, doubt: { usual, row: 0 }, isSure: true },
});

const words = fc.integer({ min: 1, max: 12 }).map((count) => 'woord '.repeat(count).trim());
const block = fc.oneof(
  { weight: 3, arbitrary: words.map((text) => paragraph('', text)) },
  fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 3 }).map((rows) => {
    const columns = ['wat', 'wie'].map((header) => ({ header, width: 1 }));
    return table({ caption: 'tabel', columns, rows });
  }),
);
const chapters = fc.array(fc.array(block, { minLength: 1, maxLength: 4 }), { minLength: 8, maxLength: 24 });

/** On which page each heading stands. */
const pagesOf = (sheets: readonly Section[]) =>
  sheets.flatMap(({ blocks }, page) => blocks.flatMap((one) => (one.type === 'heading' ? [page] : [])));

test('[M13] headings stand on the same page where a program has a little more or less room, but for a table that fills a page', () => {
  const all = fc.sample(fc.tuple(chapters, fc.integer({ min: -OFF, max: OFF })), { numRuns: 300, seed: 7 });
  const elsewhere = all.filter(([texts, off]) => {
    const blocks = texts.flatMap((its, i): Block[] => [
      { type: 'heading', level: 2, id: `k${i}`, text: `Kop ${i}` },
      ...its,
    ]);
    const sure = withSureStarts([{ page: 'portrait', blocks }], undefined, paper(HEIGHT, 260));
    const said = pagesOf(paginate(sure, undefined, paper(HEIGHT, 260)));
    return !isDeepStrictEqual(said, pagesOf(paginate(sure, undefined, paper(HEIGHT + off, 0))));
  });
  expect(elsewhere.length, 'of 300').toBeLessThanOrEqual(3);
});

test('[M13] three that are kept together begin a page where a program may have no room for the end of the last', () => {
  const kept: Block[] = [
    { type: 'heading', level: 2, id: 'k', text: 'Kop' },
    { type: 'paragraph', style: 'PpGroup', runs: [{ text: 'Groep' }], keepNext: true },
    paragraph('', 'woord '.repeat(100)),
  ];
  const begins = (height: number) => {
    const blocks = [paragraph('', 'eerst'), ...kept];
    const [sure] = withSureStarts([{ page: 'portrait', blocks }], undefined, paper(height, 260));
    return sure?.blocks.some((block) => 'startsPage' in block && block.startsPage === true) ?? false;
  };
  const all = [{ page: 'portrait' as const, blocks: [paragraph('', 'eerst'), ...kept] }];
  const heights = Array.from({ length: 800 }, (_, i) => 1000 + 10 * i);
  const fits = heights.find((height) => paginate(all, undefined, paper(height, 0)).length === 1);
  if (fits === undefined) throw new Error('there is a page that has room for all');
  expect([20, 150, 240].map((left) => begins(fits + left))).toEqual([true, true, true]);
  expect([300, 1000].map((left) => begins(fits + left))).toEqual([false, false]);
});

test('[M12] at the foot of a page a table has two rows below its header or does not begin there, wherever it would begin', () => {
  const columns = ['wat', 'wie'].map((header) => ({ header, width: 1 }));
  const rows = Array.from({ length: 5 }, (_, i) => [`rij ${i}`, 'wie']);
  const begun = Array.from({ length: 400 }, (_, i) => 2500 + 10 * i).map((height) => {
    const blocks: Block[] = [
      ...Array.from({ length: 6 }, (_, n) => paragraph('', `eerst ${n}`)),
      { type: 'heading', level: 2, id: 'k', text: 'Kop' },
      paragraph('', 'Zo was het.'),
      table({ caption: 'tabel', columns, rows }),
    ];
    const sure = withSureStarts([{ page: 'portrait', blocks }], undefined, paper(height, 20));
    const sheets = paginate(sure, undefined, paper(height, 20));
    return sheets.flatMap((sheet) => sheet.blocks.flatMap((one) => (one.type === 'table' ? [one.rows.length] : [])))[0];
  });
  expect(Math.min(...begun.map((count) => count ?? 0))).toBeGreaterThan(1);
  expect(new Set(begun).size, 'at many heights it is divided').toBeGreaterThan(2);
});
