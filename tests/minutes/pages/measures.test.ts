import { describe, expect, it } from 'vitest';
import type { Block, Cell } from '../../../minutes/blocks/blocks.ts';
import { PERSPECTIVE_WIDEST } from '../../../minutes/blocks/words.ts';
import { chartHeight } from '../../../minutes/pages/chart-size.ts';
import { columnWidths } from '../../../minutes/pages/column-widths.ts';
import { heightOf, rowHeights, textHeight } from '../../../minutes/pages/heights.ts';
import { PAGES, roomOn } from '../../../minutes/pages/page-room.ts';
import { metricsFor } from '../../../minutes/pages/style-metrics.ts';
import { staysWhole } from '../../../minutes/pages/table-cells.ts';
import { linesOf, widthOf } from '../../../minutes/pages/text-width.ts';

const TWIPS_PER_CM = 1440 / 2.54;
/** At this size a character is as many twips wide as thousandths of its size. */
const THOUSAND = 100;
const lines = (text: string, width: number, bold = false) => linesOf([{ text, bold }], THOUSAND, width);
/** The height of a line of Calibri of so many points, in twips. */
const lineOf = (points: number, line: number) => (points * 20 * 1.2207 * Math.round(line / 2.4)) / 100;
const PLAIN = lineOf(11, 271);

describe('the page', () => {
  it('[M15] is A4 with margins of 2 cm, and the plate on its side with 1.27 cm', () => {
    const cm = (twips: number) => Math.round((twips / TWIPS_PER_CM) * 100) / 100;
    const sizes = (['portrait', 'landscape', 'plate'] as const).map((kind) => {
      const { width, height, landscape, margin } = PAGES[kind];
      return [cm(width), cm(height), landscape, cm(margin)];
    });
    expect(sizes).toEqual([
      [21, 29.7, false, 2],
      [29.7, 21, true, 2],
      [29.7, 21, true, 1.27],
    ]);
    expect([PAGES.portrait.width, PAGES.portrait.height], 'A4 as Word has it').toEqual([11_906, 16_838]);
  });

  it('has room between its margins and above its foot', () => {
    expect(roomOn(PAGES.portrait)).toEqual({ width: 9638, height: 14_604 });
    expect(roomOn(PAGES.landscape)).toEqual({ width: 14_570, height: 9672 });
    expect(roomOn(PAGES.plate)).toEqual({ width: 15_398, height: 10_086 });
  });
});

describe('the width of a word', () => {
  it('is known of the first and last sign, and of those that Dutch text has beside them', () => {
    const widths = Array.from(' ~–‘’“”…\u00a0·', (sign) => widthOf(sign, THOUSAND, false));
    expect(widths).toEqual([226, 498, 498, 250, 250, 418, 418, 690, 226, 252]);
    expect(widthOf('ж', THOUSAND, false), 'another script').toBe(700);
    expect([widthOf('ë', THOUSAND, true), widthOf('Ç', THOUSAND, false)]).toEqual([503, 533]);
  });
});

describe('the lines of a text', () => {
  it('are full before the next begins', () => {
    // Two times "mm", with a space between.
    expect([lines('mm mm', 2 * 1598 + 226), lines('mm mm', 2 * 1598 + 225)]).toEqual([1, 2]);
    expect([lines('mm mm', 2 * 1626 + 226, true), lines('mm mm', 2 * 1626 + 225, true)]).toEqual([1, 2]);
    expect([lines('mm\tmm', 3422), lines('mm\tmm', 3421)], 'a tab is a space').toEqual([1, 2]);
  });

  it('may end after a hyphen, without a space', () => {
    expect([lines('mm-mm', 1904 + 1598), lines('mm-mm', 1904 + 1597)]).toEqual([1, 2]);
  });

  it('break a word that is too wide between whole letters, and go on after its rest', () => {
    expect([lines('mmmmm', 3995), lines('mmmmm', 3994), lines('mmmmm', 2397), lines('mmmmm', 2396)]).toEqual([
      1, 2, 2, 3,
    ]);
    expect(lines('mmmmm', 1998), 'half a letter more than two stays empty on each line').toBe(3);
    // Three on the first line; two, a space and one on the second.
    expect([lines('mmmmm m', 2623), lines('mmmmm m', 2622)]).toEqual([2, 3]);
  });

  it('never get narrower than a thousand thousandths', () => {
    expect([lines('m', 0), lines('mm', 0), lines('m m', 0), lines('.', -500)]).toEqual([1, 2, 2, 1]);
  });

  it('begin anew at each line end, also over pieces with another look', () => {
    expect([lines('', 5000), lines('\n', 5000), lines('a\n\nb', 5000)]).toEqual([1, 2, 3]);
    const pieces = [
      { text: 'mm ', bold: false },
      { text: 'mm', bold: true },
    ];
    expect([3450, 3449].map((width) => linesOf(pieces, THOUSAND, width))).toEqual([1, 2]);
  });
});

describe('the height of a block', () => {
  const room = { width: 9638, height: 14_604 };
  const paragraph = (style: string, text: string): Block => ({ type: 'paragraph', style, runs: [{ text }] });

  it('is that of its lines with what comes before and after it', () => {
    expect(heightOf(paragraph('', 'een') as never, room).own).toBeCloseTo(PLAIN + 120, 5);
    expect(heightOf(paragraph('', 'een\ntwee') as never, room).own).toBeCloseTo(2 * PLAIN + 120, 5);
    const small = heightOf(paragraph('PpSmall', 'een') as never, room);
    expect([small.before, small.own]).toEqual([60, expect.closeTo(lineOf(10, 271) + 120, 5)]);
    const heading = heightOf({ type: 'heading', level: 1, id: 'a', text: 'Kop' }, room);
    expect([heading.before, heading.own]).toEqual([360, expect.closeTo(lineOf(16, 250) + 100, 5)]);
  });

  it('counts the lines beside the indent of its style', () => {
    // Ten times "m" at 11 points is 1757.8 twips wide, the indent of a fact 1644.
    const own = (width: number) => textHeight(metricsFor('PpFact'), [{ text: 'm'.repeat(10) }], width).own;
    expect(own(3402)).toBeCloseTo(PLAIN + 40, 5);
    expect(own(3401)).toBeCloseTo(2 * PLAIN + 40, 5);
    const bold = (isBold?: boolean) => textHeight(metricsFor(''), [{ text: 'm'.repeat(10), bold: isBold }], 1758).own;
    expect([bold(), bold(true)]).toEqual([expect.closeTo(PLAIN + 120, 5), expect.closeTo(2 * PLAIN + 120, 5)]);
    expect(
      textHeight(metricsFor('PpFrom-scan'), [{ text: 'm'.repeat(10) }], 1758 + 227).own,
      'a bold style',
    ).toBeCloseTo(2 * PLAIN, 5);
  });

  it('of a title is that of its lines, each as high as its largest letters', () => {
    const runs = [{ text: 'Verslag' }, { text: '\ngemeente Ede', size: 36 }];
    expect(textHeight(metricsFor('Title'), runs, 9638).own).toBeCloseTo(lineOf(24, 250) + lineOf(18, 250) + 160, 5);
  });

  it('does not count what stands before the tab, in the room that hangs out', () => {
    const own = (text: string) => textHeight(metricsFor('PpCardLine'), [{ text: '●\t' }, { text }], 1758 + 283).own;
    expect(own('m'.repeat(10))).toBeCloseTo(PLAIN + 30, 5);
    expect(own('m'.repeat(11))).toBeCloseTo(2 * PLAIN + 30, 5);
  });

  it('of a picture, a logo, the plate and the guide line is what they take', () => {
    const data = { stacked: true, categories: ['a'], series: [{ name: 'ja', color: '000000', values: [1] }] };
    const chart = (categories: string[]) =>
      heightOf({ type: 'chart', id: 'a', name: 'a', alt: 'a', data: { ...data, categories } }, room);
    expect(chart(['a'])).toEqual({ before: 80, own: chartHeight(data) + 160, after: 160 });
    expect(chart([])).toEqual({ before: 0, own: 0, after: 0 });
    const block: Block = { type: 'chart', id: 'a', name: 'a', alt: 'a', data };
    const drawn = (width: number, height: number) =>
      heightOf(block, room, new Map([['a', { width, height }]])).own - 160;
    // As wide as the text, 643 pixels, in whole pixels; never higher than 10,000 twips.
    expect([drawn(600, 300), drawn(100, 1000)]).toEqual([321 * 15, 667 * 15]);
    expect(heightOf({ type: 'logo', alt: '' }, room)).toEqual({ before: 0, own: 1240, after: 0 });
    expect(heightOf({ type: 'plate', name: '', alt: '' }, room)).toEqual({ before: 0, own: 13_604, after: 0 });
    const guide = (width: number) =>
      heightOf({ type: 'guide', entries: [{ id: 'a', text: 'm'.repeat(10), page: 1 }] }, { ...room, width }).own;
    // The line above it is 4 eighths of a point thick, 8 points away.
    expect(guide(20_000)).toBeCloseTo(lineOf(10, 271) + 120 + 170, 5);
    expect(guide(1200)).toBeGreaterThan(guide(20_000));
  });

  it('of a row is that of its highest cell, with its edges', () => {
    const table = (figures: boolean, ...rows: Cell[][]) =>
      rowHeights(
        {
          type: 'table',
          caption: '',
          figures,
          columns: [
            { header: 'a', width: 1 },
            { header: 'b', width: 1 },
          ],
          rows,
        },
        { width: 9638 },
      );
    // Above and below the text 57 each; lines of 15 below a row, around a header what LibreOffice makes of them.
    const [EDGES, HEADER, FIGURES] = [114 + 15, 114 + 25, 114 + 35];
    const text = lineOf(10, 250);
    const { head, rows } = table(
      false,
      ['een', 'een\ntwee'],
      ['een', { text: 'een', below: 'twee' }],
      [{ perspective: 'policy' }, ''],
    );
    expect(head).toBeCloseTo(text + HEADER, 5);
    expect(rows).toEqual(
      [2 * text, text + 40 + lineOf(9, 240), text].map((height) => expect.closeTo(height + EDGES, 5)),
    );
    const figures = table(true, ['1', '2']);
    expect([figures.head, ...figures.rows]).toEqual([
      expect.closeTo(lineOf(8.5, 230) + FIGURES, 5),
      expect.closeTo(lineOf(9, 240) + EDGES, 5),
    ]);
  });

  it('of a chart grows with its bars and the lines of its legend', () => {
    const chart = (stacked: boolean, categories: number, ...names: string[]) =>
      labelled('1', stacked, categories, names);
    const labelled = (label: string, stacked: boolean, categories: number, names: readonly string[]) =>
      chartHeight({
        stacked,
        categories: Array.from({ length: categories }, () => label),
        series: names.map((name) => ({ name, color: '000000', values: [] })),
      });
    expect(chart(true, 3, 'ja', 'nee')).toBe(300 + 3 * 430 + 260);
    expect(chart(false, 3, 'ja'), 'a bar beside no other is as thick').toBe(300 + 3 * 430);
    expect(chart(false, 3, 'ja', 'nee'), 'groups stand beside their bars').toBe(300 + 3 * 2 * 330);
    expect(labelled('x'.repeat(38), true, 3, ['ja'])).toBe(300 + 3 * 430 + 260);
    expect(labelled('x'.repeat(39), true, 3, ['ja']), 'with room for two lines').toBe(300 + 3 * 560 + 260);
    expect([chart(true, 0, 'x'.repeat(100)), chart(true, 0, 'x'.repeat(101)), chart(true, 0)]).toEqual([560, 820, 300]);
  });
});

describe('the columns of a table', () => {
  const widths = (headers: Record<string, number>, width: number, rows: Cell[][] = [], figures = false) =>
    columnWidths(
      { columns: Object.entries(headers).map(([header, share]) => ({ header, width: share })), rows, figures },
      width,
    );

  it('are as wide as their shares', () => {
    expect(widths({ a: 1, b: 1 }, 9638)).toEqual([4819, 4819]);
    expect(widths({ a: 1, b: 3 }, 1001 * 4)).toEqual([1001, 3003]);
  });

  it('are so wide that no word of a header breaks, at the cost of one that has room', () => {
    // Ten times a bold "m" at 10 points is 1626 twips wide; others are up to 1.22 times as wide, and 170 stands beside it.
    const least = 1626 * 1.22 + 170;
    expect(widths({ [`${'m'.repeat(10)} a`]: 1, b: 1 }, 4000)).toEqual([Math.floor(least), Math.floor(4000 - least)]);
    expect(widths({ ['m'.repeat(10)]: 1, b: 1 }, 3000), 'which keeps six tenths').toEqual([2100, 900]);
    expect(widths({ ['m'.repeat(10)]: 1, b: 1, c: 2 }, 6000), 'those with most room give most').toEqual([
      Math.floor(least),
      Math.floor(1500 - ((least - 1500) * 600) / 1800),
      Math.floor(3000 - ((least - 1500) * 1200) / 1800),
    ]);
    const figuresHead = 1626 * 0.85 * 1.22 + 170;
    expect(widths({ ['m'.repeat(10)]: 1, b: 1 }, 3400, [], true)[0]).toBe(Math.floor(figuresHead));
  });

  it('have room for the sign and the word of the widest group', () => {
    const sign = (points: number) => Math.floor(widthOf(PERSPECTIVE_WIDEST, points * 2, true) * 1.22 + 170);
    const rows: Cell[][] = [[{ perspective: 'residents' }, 'a']];
    expect(widths({ a: 1, b: 4 }, 5000, rows)[0]).toBe(sign(10));
    expect(widths({ a: 1, b: 4 }, 5000, rows, true)[0]).toBe(sign(9));
    expect(widths({ a: 1, b: 4 }, 5000, [['b', 'a']])[0]).toBe(1000);
    expect(PERSPECTIVE_WIDEST).toBe('■\u00a0Uitvoering');
  });
});

describe('a row', () => {
  const WIDE = 170 + 10 * 105;

  it('[M12] stays whole up to 24 lines of about ten characters in its longest cell', () => {
    expect(staysWhole(['x'.repeat(240), 'x'], [WIDE, WIDE])).toBe(true);
    expect(staysWhole(['x', 'x'.repeat(241)], [WIDE, WIDE])).toBe(false);
    expect(staysWhole(['x'.repeat(240)], [WIDE - 1])).toBe(false);
    expect(staysWhole(['x\n'.repeat(23)], [WIDE]), 'an empty line is one').toBe(true);
    expect(staysWhole(['x\n'.repeat(24)], [WIDE])).toBe(false);
    expect(
      [24, 25].map((length) => staysWhole(['x'.repeat(length)], [0])),
      'one character at least',
    ).toEqual([true, false]);
  });

  it('counts what stands below, and no sign of a group', () => {
    const below = (length: number): Cell => ({ text: 'x'.repeat(10), below: 'x'.repeat(length) });
    expect([staysWhole([below(230)], [WIDE]), staysWhole([below(231)], [WIDE])]).toEqual([true, false]);
    expect(staysWhole([{ perspective: 'policy' }], [0])).toBe(true);
  });
});
