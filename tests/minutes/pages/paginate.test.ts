import { describe, expect, it } from 'vitest';
import type { Block } from '../../../minutes/blocks/blocks.ts';
import { table } from '../../../minutes/blocks/tables.ts';
import { paragraph } from '../../../minutes/blocks/words.ts';
import { composeMinutes } from '../../../minutes/chapters/compose.ts';
import { withGuide } from '../../../minutes/pages/guide.ts';
import { heightOf, rowHeights } from '../../../minutes/pages/heights.ts';
import { OUR_PAPER, paginate, withSureStarts } from '../../../minutes/pages/paginate.ts';
import { layLines, linesOf, widthOf } from '../../../minutes/pages/text-width.ts';
import { exampleMinutes } from '../../helpers/minutes-model.ts';

const heading = (text: string): Block => ({ type: 'heading', level: 2, id: text, text });
const pagesOf = (...blocks: Block[]) => paginate([{ page: 'portrait', blocks }]);
/** The height of what stands at the top of a page, without the space after it that the next heading shares. */
const paginateHeight = (block: Block) =>
  block.type === 'table'
    ? sumOf([rowHeights(block, ROOM).head, ...rowHeights(block, ROOM).rows])
    : heightOf(block as never, ROOM).own - heightOf(block as never, ROOM).after;
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);
const ROOM = { width: 9638, height: 14_604 };
const plain = (bold: boolean, text: string) => [{ text, bold }];

describe('the width of text', () => {
  it('is that of Calibri: a digit is 507 thousandths of the size, accents add nothing', () => {
    expect(widthOf('7', 22, false)).toBeCloseTo((507 * 22) / 100);
    expect(widthOf('é', 22, false)).toBe(widthOf('e', 22, false));
    expect(widthOf('a', 22, true)).toBeGreaterThan(widthOf('a', 22, false));
  });
  it('breaks lines at spaces, at line ends, and inside a word that is too wide', () => {
    expect(linesOf(plain(false, 'kort'), 22, 9000)).toBe(1);
    expect(linesOf(plain(false, 'een\ntwee\ndrie'), 22, 9000)).toBe(3);
    expect(linesOf(plain(false, 'woord '.repeat(100)), 22, 9000)).toBeGreaterThan(5);
    expect(linesOf(plain(false, 'x'.repeat(1000)), 22, 9000)).toBeGreaterThan(5);
    expect(linesOf(plain(false, ''), 22, 0)).toBe(1);
  });
});

describe('laying out pages', () => {
  it('[M10] keeps every block once and in order', () => {
    const sections = composeMinutes(exampleMinutes());
    const words = (blocks: readonly Block[]) =>
      blocks.flatMap((block) =>
        block.type === 'table' ? block.rows.map((row) => JSON.stringify(row)) : [JSON.stringify(block)],
      );
    expect(paginate(sections).flatMap(({ blocks }) => words(blocks))).toEqual(
      sections.flatMap(({ blocks }) => words(blocks)),
    );
  });

  it('[M11] never leaves a heading alone at the foot of a page', () => {
    for (let lines = 1; lines < 60; lines++) {
      const filling = Array.from({ length: lines }, (_, i) => paragraph('', `Regel ${i}`));
      for (const { blocks } of pagesOf(...filling, heading('Kop'), paragraph('', 'Tekst'))) {
        expect(blocks.at(-1)?.type).not.toBe('heading');
      }
    }
  });

  it('[M12] breaks a table between rows, with its header row on every page', () => {
    const rows = Array.from({ length: 90 }, (_, i) => [`rij ${i}`, 'tekst']);
    const columns = [
      { header: 'a', width: 1 },
      { header: 'b', width: 1 },
    ];
    const pages = pagesOf(table({ caption: 'lang', columns, rows }));
    expect(pages.length).toBeGreaterThan(2);
    const tables = pages.flatMap(({ blocks }) => blocks).filter((block) => block.type === 'table');
    expect(tables.flatMap((part) => part.rows)).toEqual(rows);
    expect(tables.every((part) => part.columns.length === 2)).toBe(true);
  });

  it('lets a long text begin at the foot of a page where two lines fit, and keeps a short one whole', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, i) => paragraph('PpFact', `Regel ${i}`));
    const onFirst = (count: number, block: Block) => pagesOf(...lines(count), block)[0]?.blocks.includes(block);
    const most = Array.from({ length: 100 }, (_, i) => i).findLast((count) => pagesOf(...lines(count)).length === 1);
    if (most === undefined) throw new Error('a page has room for lines');
    const sentences = (count: number) => paragraph('', 'Een zin die lang genoeg is. '.repeat(count));
    const leftFor = (block: Block) => [0, 1, 2, 3, 4, 5].findIndex((left) => onFirst(most - left, block));
    // Three lines cannot be two and two; four can.
    const [short, long] = [leftFor(sentences(12)), leftFor(sentences(60))];
    expect(long).toBeGreaterThan(0);
    expect(short).toBeGreaterThan(long);
  });

  it('[M11] moves a heading with the line below it when there is no room for both, and only then', () => {
    // The plate leaves 1,000 twips; the heading takes 658 of them, plain text 423 and text as in a table 254.
    const plate: Block = { type: 'plate', name: '', alt: '' };
    const onFirst = (style: string) =>
      pagesOf(plate, heading('Kop'), paragraph(style, 'Tekst')).map(({ blocks }) => blocks.length);
    expect(onFirst('')).toEqual([1, 2]);
    expect(onFirst('PpTableText')).toEqual([3]);
  });

  it('[M15] starts a long text where 610 twips are left, and no single line of it', () => {
    const plate: Block = { type: 'plate', name: '', alt: '' };
    const long = paragraph('', 'Een zin die lang genoeg is. '.repeat(40));
    const pages = (style: string) => pagesOf(plate, paragraph(style, 'Tekst'), long).map(({ blocks }) => blocks.length);
    expect(pages(''), '577 are left').toEqual([2, 1]);
    expect(pages('PpTableText'), '746 are left, and it goes on').toEqual([3, 0]);
    expect(
      pagesOf(plate, paragraph('PpSummary', 'Tekst'), { ...long, style: 'PpSummary' } as Block).length,
      'what is kept together',
    ).toBe(2);
  });

  it('has between two texts the largest of the space after the one and before the other', () => {
    // A heading of the second level: 260 before it, of which the 120 after plain text are a part.
    const plate: Block = { type: 'plate', name: '', alt: '' };
    const below = (style: string) =>
      pagesOf(plate, paragraph(style, 'Tekst'), heading('Kop'), paragraph('PpFigures', 'T'));
    expect(below('PpTableBelow').length, '1,000 are left: 220, 0 and 260, 318, 80, 220').toBe(2);
    expect(below('PpFigures').length).toBe(2);
    const fill = (lines: number) => Array.from({ length: lines }, () => paragraph('', 'Tekst'));
    const most = Array.from({ length: 60 }, (_, i) => i).findLast((count) => pagesOf(...fill(count)).length === 1) ?? 0;
    expect(most, 'the space after the last line may fall off the page').toBe(Math.floor((14_604 + 120) / 423.3));
  });

  it('begins a section with the space before its heading, and no other page', () => {
    const plate: Block = { type: 'plate', name: '', alt: '' };
    const chapter: Block = { type: 'heading', level: 1, id: 'k', text: 'Kop' };
    // 360 before the heading, 407 for it, 100 after it: of the 1,000 that are left 133 are not enough for a line.
    const tall = { ...plate };
    expect(paginate([{ page: 'portrait', blocks: [chapter, tall] }]).length).toBe(1);
    expect(paginate([{ page: 'portrait', blocks: [chapter, tall, paragraph('PpTableText', 'Tekst')] }]).length).toBe(2);
  });

  it('makes what comes near to the edge begin a page, so that every program puts it there', () => {
    const started = (lines: number) => {
      const blocks = [
        ...Array.from({ length: lines }, (_, i) => paragraph('', `Regel ${i}`)),
        heading('Kop'),
        paragraph('', 'Tekst'),
      ];
      const [sure] = withSureStarts([{ page: 'portrait', blocks }]);
      return sure?.blocks.findIndex((block) => 'startsPage' in block && block.startsPage === true) ?? -1;
    };
    const found = Array.from({ length: 40 }, (_, lines) => started(lines)).filter((at) => at >= 0);
    expect(found.length, 'only near to the edge').toBeLessThan(12);
    for (const { page, blocks } of withSureStarts(composeMinutes(exampleMinutes()))) {
      const sheets = paginate([{ page, blocks }]);
      const starts = blocks.filter((block) => 'startsPage' in block && block.startsPage === true);
      for (const block of starts) expect(sheets.some((sheet) => sheet.blocks[0] === block)).toBe(true);
    }
  });

  it('begins a page with more than two that are kept together where 200 twips or less are left below them', () => {
    // Two headings, 318 each with 260 before it and 80 after it, and a line of 303: 260 + 318 + 260 + 318 + 80 + 303 below a plate.
    const chain = [heading('Een'), heading('Twee'), paragraph('', 'Tekst')];
    const starts = (height: number) => {
      const paper = { ...OUR_PAPER, roomOf: () => ({ width: 9638, height }) };
      const [sure] = withSureStarts(
        [{ page: 'portrait', blocks: [paragraph('', 'Eerst'), ...chain] }],
        undefined,
        paper,
      );
      return sure?.blocks.some((block) => 'startsPage' in block && block.startsPage === true);
    };
    const fits = 303 + 260 + 318 + 260 + 318 + 80 + 303;
    expect([-40, 40, 120, 190].map((left) => starts(fits + left))).toEqual([true, true, true, true]);
    expect([230, 500, 2000].map((left) => starts(fits + left))).toEqual([false, false, false]);
  });

  it('begins a page where a line more or less in a text or a row above it would decide', () => {
    const [sure, close] = [false, true].map(
      (isClose) =>
        Array.from(
          { length: 1200 },
          (_, i) => `${'woord '.repeat(12)}${'i'.repeat(i % 60)}l${'n'.repeat(Math.floor(i / 60))} einde`,
        ).find((text) => {
          const { sizes, doubt } = layLines(plain(false, text), 22, 9638);
          return sizes.length === 1 && doubt > 0 === isClose;
        }) ?? '',
    );
    const one = { columns: [{ header: 'a', width: 1 }], caption: '' };
    const inCell = (text: string) => table({ ...one, rows: [[text]] });
    const starts = (above: Block, left: number) => {
      const used = paginateHeight(above);
      const paper = { ...OUR_PAPER, roomOf: () => ({ width: 9638, height: used + 260 + 318 + 80 + 303 + left }) };
      const blocks = [above, heading('Kop'), paragraph('', 'Tekst')];
      const [made] = withSureStarts([{ page: 'portrait', blocks }], undefined, paper);
      return made?.blocks.some((block) => 'startsPage' in block && block.startsPage === true);
    };
    expect([sure, close].every(Boolean)).toBe(true);
    expect([starts(paragraph('', sure ?? ''), 200), starts(paragraph('', close ?? ''), 200)]).toEqual([false, true]);
    expect(starts(paragraph('', close ?? ''), 500), 'more room than a line').toBe(false);
    expect(starts(inCell('Tekst'), 200)).toBe(false);
  });

  it('goes on after a text of many pages', () => {
    const pages = pagesOf(paragraph('', 'Een lang verhaal. '.repeat(2000)), heading('Kop'), paragraph('', 'Tekst'));
    expect(pages.length).toBeGreaterThan(6);
    expect(pages.at(-1)?.blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  it('[M13] names the page of every chapter in the guide line', () => {
    const { sections, sheets } = withGuide(composeMinutes(exampleMinutes()));
    const guide = sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'guide');
    const entries = guide?.type === 'guide' ? guide.entries : [];
    expect(entries.length).toBeGreaterThan(4);
    for (const { id, page } of entries) {
      expect(page).not.toBeNull();
      const on = sheets.findIndex(({ blocks }) => blocks.some((block) => block.type === 'heading' && block.id === id));
      expect(page).toBe(on + 1);
    }
  });

  it('[M13] names no page when another font takes the place of letters, whatever stands beside them', () => {
    const pagesWith = (place: string) => {
      const { sections, isSure } = withGuide(composeMinutes({ ...exampleMinutes(), place }));
      const guide = sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'guide');
      const named = guide?.type === 'guide' && guide.entries.every(({ page }) => page !== null);
      expect(named).toBe(isSure);
      return isSure;
    };
    const known = ['Buurthuis', 'Súdwest-Fryslân', 'Çağrı en Łukasz', 'Αθήνα', 'Москва', '€ 3 × 4 → ½', '💬 “ja” ✓'];
    expect(known.filter((place) => !pagesWith(place))).toEqual([]);
    const other = ['مركز', '中心', '센터', 'בית', 'บ้าน', '\ue123'];
    expect(other.filter((place) => pagesWith(`Buurthuis ${place}`))).toEqual([]);
  });
});
