import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inkOn, lookOf, scaleColors } from '../../../minutes/look/design.ts';
import { headingStyles, NORMAL, textStyles } from '../../../minutes/look/styles.ts';
import type { Side, TextLook } from '../../../minutes/look/text-style.ts';
import { metricsFor } from '../../../minutes/pages/style-metrics.ts';

const look = lookOf(null);
const styles = new Map<string, TextLook>([
  ['Normal', NORMAL],
  ...Object.entries(headingStyles(look)),
  ...textStyles(look).map((style) => [style.id, style] as const),
]);

/** A number as the page writes it: nothing for what is as in the text around it. */
const shown = (value: number | undefined, unit = 1) => (value === undefined ? '' : String(value / unit));
const POINT = { size: 2, distance: 20, border: 8 };

function edges({ border }: NonNullable<TextLook['paragraph']>): string {
  const written = (side: Side | undefined) => (side ? `${shown(side.size, POINT.border)}/${shown(side.space)}` : '');
  const sides = [border?.top, border?.bottom, border?.left, border?.right].map(written);
  return new Set(sides).size === 1 ? (sides[0] ?? '') : sides[2] ? `left ${sides[2]}` : '';
}

/** How a style looks, in the words of the table in docs/spec/minutes.md: distances in points. */
function rowOf(id: string, { run = {}, paragraph = {} }: TextLook): string[] {
  const { spacing = {}, indent = {}, leftTabStop, keepNext, keepLines } = paragraph;
  return [
    id,
    `${shown(run.size, POINT.size)}${run.bold ? ' bold' : ''}`.trim(),
    shown(spacing.before, POINT.distance),
    shown(spacing.after, POINT.distance),
    spacing.line === undefined ? '' : `${spacing.line}/240`,
    paragraph.indent
      ? [indent.left, indent.hanging, indent.right].map((twips = 0) => twips / POINT.distance).join(' · ')
      : '',
    shown(leftTabStop, POINT.distance),
    edges(paragraph),
    [keepNext && 'next', keepLines && 'lines'].filter(Boolean).join(', '),
  ];
}

/** The rows of the table with the styles. */
function written(): string[][] {
  const page = readFileSync('docs/spec/minutes.md', 'utf8');
  const [, table = ''] = /\| style \|.*\n\|[-| ]+\|\n((?:\|.*\n)+)/.exec(page) ?? [];
  const rows = table.trim().split('\n');
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

describe('the styles of the minutes', () => {
  it('[M14] are those of the table, each size and distance of them', () => {
    expect([...styles].map(([id, style]) => rowOf(id, style))).toEqual(written());
  });

  it('[M14] are what the pages are measured with', () => {
    for (const [id, { run, paragraph }] of styles) {
      const name = { title: 'Title', heading1: 'Heading1', heading2: 'Heading2' }[id] ?? id;
      const { spacing, indent, border } = paragraph ?? {};
      // Twips: an eighth of a point is 2.5 of them, a point of distance 20.
      const edges = [border?.top, border?.bottom].map((edge) => (edge ? edge.size * 2.5 + edge.space * 20 : 0));
      expect(metricsFor(name), id).toEqual({
        size: run?.size ?? 22,
        bold: run?.bold === true,
        before: spacing?.before ?? 0,
        after: spacing?.after ?? 120,
        line: spacing?.line ?? 271,
        indent: (indent?.left ?? 0) + (indent?.right ?? 0),
        hanging: indent?.hanging ?? 0,
        edges: (edges[0] ?? 0) + (edges[1] ?? 0),
        keepNext: paragraph?.keepNext === true,
        keepLines: paragraph?.keepLines === true,
      });
    }
    expect(metricsFor('of somebody else'), 'as plain text').toEqual(metricsFor(''));
  });

  it('can be chosen in Word when they are ours and for text of one’s own', () => {
    const choosable = textStyles(look).filter(({ quickFormat }) => quickFormat);
    expect(choosable.length).toBeGreaterThan(10);
    expect(choosable.every(({ id }) => id.startsWith('Pp') || id === 'TOCHeading')).toBe(true);
    expect(
      textStyles(look)
        .filter(({ quickFormat }) => !quickFormat)
        .every(({ id }) => /^(TOC\d|Footer|Pp(From|Card)-.*)$/.test(id)),
    ).toBe(true);
  });
});

describe('the colours of the minutes', () => {
  it('follow the municipality, with a light tint of it behind text', () => {
    expect(lookOf(null)).toEqual({ brand: '0F5C63', tint: 'DDE8E9', scale: 1 });
    expect(lookOf('000000')).toEqual({ brand: '000000', tint: 'DBDBDB', scale: 1 });
  });

  it('of a scale go evenly from the lowest to the highest answer, however many there are', () => {
    expect(scaleColors(5)).toEqual(['8C4A12', 'D39A56', 'C9C7C1', '5FAE9F', '0D665D']);
    expect(scaleColors(3)).toEqual(['8C4A12', 'C9C7C1', '0D665D']);
    expect(scaleColors(2)).toEqual(['8C4A12', '0D665D']);
    expect(scaleColors(1)).toEqual(['8C4A12']);
    expect(scaleColors(0)).toEqual([]);
    expect(scaleColors(4)[1], 'a third of the way: one third past the second').toBe('D0A97A');
    expect(scaleColors(9)[1], 'half way between the first two').toBe('B07234');
  });

  it('have ink on them that can be read', () => {
    expect(inkOn('000000')).toBe('FFFFFF');
    expect(inkOn('FFFFFF')).toBe('1D2A30');
    expect([inkOn('767676'), inkOn('777777')], 'contrast 4.54 and 4.48').toEqual(['FFFFFF', '1D2A30']);
  });
});
