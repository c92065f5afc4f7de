import { describe, expect, it, test } from 'vitest';
import { type Arrangement, arranged } from '../../../core/plate/arrange.ts';
import {
  type Box,
  GAP,
  GROUP,
  groupBoxAround,
  overlaps,
  sizeOf,
  TASK,
  TASK_WIDTH,
  zoneAt,
  zoneOf,
} from '../../../core/plate/layout.ts';
import { pastedNotes } from '../../../core/plate/pasted-lines.ts';
import { Template } from '../../../core/plate/template.ts';
import startToTask from '../../../resources/templates/start-to-task.json' with { type: 'json' };

const template = Template.parse(startToTask);
const pastedLines = (text: string) => pastedNotes(text).map((note) => note.text);

test('the measures of the plate', () => {
  expect([TASK_WIDTH, GAP]).toEqual([520, 28]);
  expect(TASK).toEqual({
    padding: 24,
    top: 16,
    kicker: 34,
    line: 44,
    chips: 74,
    chipRow: 50,
    small: 36,
    text: 36,
    mostLines: 8,
  });
  expect(GROUP).toEqual({ side: 12, head: 96, gap: 28, line: 36, text: 31 });
});

describe('an improvement task', () => {
  const task = (fields: object) =>
    sizeOf({ kind: 'improvementTask', x: 0, y: 0, from: '', to: '', forWhom: '', cardIds: [], ...fields } as never);

  it('is as high as its texts, and has a second row for three cards or more', () => {
    const bare = 16 + 34 + 44 + 74;
    expect(task({})).toEqual({ width: 520, height: bare });
    expect(task({ from: 'a' }).height).toBe(bare + 44);
    expect(task({ forWhom: 'a' }).height).toBe(bare + 36);
    expect([2, 3].map((count) => task({ cardIds: Array(count).fill('c') }).height)).toEqual([bare, bare + 50]);
    expect(task({ to: 'woord '.repeat(400) }).height, 'eight lines at most').toBe(bare + 7 * 44);
  });

  it('has the lines that fit in its width beside its edges', () => {
    // At 36 units, four per cent wider than the letters of a card: "m" is 870 thousandths and a space 303, "M" 848.
    const room = 520 - 2 * 24;
    const width = (text: string) =>
      (Array.from(`Mmmm ${text}`, (c) => ({ M: 848, m: 870, ' ': 303 })[c] ?? 0).reduce((a, b) => a + b) * 36 * 1.04) /
      1000;
    const fits = Array.from({ length: 30 }, (_, i) => 'm'.repeat(i)).findLast((text) => width(text) <= room) ?? '';
    const heights = [fits, `${fits}m`].map((to) => task({ to }).height);
    expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBe(44);
  });
});

describe('things on the plate', () => {
  const box = (x: number, y: number, width = 100, height = 50): Box => ({ x, y, width, height });

  it('lie too near when less than 28 is between them from top to bottom, or they touch from left to right', () => {
    const at = (x: number, y: number) => overlaps(box(0, 0), box(x, y)) && overlaps(box(x, y), box(0, 0));
    expect([at(0, 77), at(0, 78), at(0, -77), at(0, -78)]).toEqual([true, false, true, false]);
    expect([at(99, 0), at(100, 0), at(-99, 0), at(-100, 0)]).toEqual([true, false, true, false]);
  });

  it('of a group have a sheet behind them, with room for its heading', () => {
    expect(groupBoxAround([])).toBeNull();
    expect(groupBoxAround([box(10, 200), box(300, 100, 20, 400)])).toEqual({ x: -2, y: 4, width: 334, height: 508 });
  });

  it('are in the zone around a point just inside them, else in the nearest column', () => {
    const [first, second] = template.zones;
    if (!first || !second) throw new Error('a template has zones');
    const edge = first.x + first.width;
    expect(zoneAt(template, { x: edge, y: first.y }).id).toBe(first.id);
    const between = (edge + second.x) / 2;
    if (second.x > edge) {
      expect(zoneAt(template, { x: between - 1, y: first.y }).id).toBe(first.id);
      expect(zoneAt(template, { x: between + 1, y: first.y }).id).toBe(second.id);
    }
    expect(zoneAt(template, { x: second.x, y: second.y + 10 }).id).toBe(second.id);
    const card = (x: number) => zoneOf(template, { x, y: second.y } as never).id;
    expect([card(second.x - 40), card(edge - 41)]).toEqual([second.id, first.id]);
  });
});

describe('arranging', () => {
  const boxes = [
    { id: 'a', x: 50, y: 300, width: 100, height: 40 },
    { id: 'b', x: 10, y: 100, width: 200, height: 60 },
    { id: 'c', x: 90, y: 100, width: 50, height: 20 },
  ];
  const places = (way: Arrangement) => arranged(boxes, way).map(({ id, at: { x, y } }) => `${id} ${x},${y}`);

  it('puts sides in line, or things below or beside each other with 28 between them', () => {
    expect(places('left')).toEqual(['a 10,300', 'b 10,100', 'c 10,100']);
    expect(places('top')).toEqual(['a 50,100', 'b 10,100', 'c 90,100']);
    expect(places('column')).toEqual(['b 10,100', 'c 10,188', 'a 10,236']);
    expect(places('row')).toEqual(['b 10,100', 'a 238,100', 'c 366,100']);
  });
});

describe('a list that is pasted', () => {
  it('is a note for each line without its bullet, two hundred at most', () => {
    expect(pastedLines('• een\r\n\r\n- twee\r3. drie\n(4) vier\na) vijf\n–\tzes')).toEqual([
      'een',
      'twee',
      'drie',
      'vier',
      'vijf',
      'zes',
    ]);
    expect([200, 201].map((count) => pastedLines('x\n'.repeat(count)).length)).toEqual([200, 200]);
    expect(pastedLines('x'.repeat(4001))).toEqual(['x'.repeat(4000)]);
  });

  it('joins the cells of a row, without the quotation marks of a spreadsheet', () => {
    expect(pastedLines('een\t"zegt ""nee"""\t\tdrie')).toEqual(['een, zegt "nee", drie']);
    expect(pastedLines('"half\t""')).toEqual(['"half']);
  });
});
