import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, inkOn, likertColors, TOKENS } from '../../../renderer/src/charts/palette.ts';

const css = readFileSync(new URL('../../../renderer/src/kit/tokens.css', import.meta.url), 'utf8');

describe('chart colours', () => {
  it.each(Object.entries(TOKENS))('--%s is the token', (name, value) => {
    expect(css).toContain(`--${name}: ${value};`);
  });

  it('are the five Likert colours on a scale of five', () => {
    expect(likertColors(5)[0]).toBe('rgb(140, 74, 18)');
    expect(likertColors(5)[4]).toBe('rgb(13, 102, 93)');
  });

  it.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])('on a scale of %i differ, and carry readable percentages', (categories) => {
    const colors = likertColors(categories);
    expect(new Set(colors).size).toBe(categories);
    for (const color of colors) expect(contrast(color, inkOn(color))).toBeGreaterThanOrEqual(4.5);
  });
});
