import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, textWidth } from '../../../renderer/src/charts/text.ts';
import { text } from './arbitraries.ts';

const style = { size: 20, weight: 700 } as const;
const withoutBreaks = (value: string) => value.replace(/[\s-]/gu, '');

describe('lines of a chart text', () => {
  it('are never wider than their place and lose no character', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 200, max: 1800 }), (value, width) => {
        const lines = linesOf(value, width, style);
        for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
        expect(withoutBreaks(lines.join(''))).toBe(withoutBreaks(value));
      }),
    );
  });

  it('are no more than asked, and then end with an ellipsis', () => {
    const lines = linesOf('Ik hoef mijn verhaal maar één keer te vertellen', 160, style, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(Math.max(...lines.map((line) => textWidth(line, style)))).toBeLessThanOrEqual(160);
  });

  it('break a long Dutch word with a hyphen', () => {
    const lines = linesOf('Toegangsmedewerkers', 130, style);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0]).toMatch(/-$/);
  });

  it('are measured about as Chromium measures the font', () => {
    expect(textWidth('Toegangsmedewerkers zijn deskundig', { size: 1000 })).toBeCloseTo(16_713, -3);
    expect(textWidth('Toegangsmedewerkers zijn deskundig', { size: 1000, weight: 700 })).toBeCloseTo(17_832, -3);
    expect(textWidth('é', { size: 1000 })).toBe(textWidth('e', { size: 1000 }));
  });
});
