import { describe, expect, it } from 'vitest';
import { SessionKind } from '../../core/document/records.ts';
import { minutesOf } from '../../core/trajectory/run-sheet.ts';
import { runSheets } from '../../services/sessions/run-sheets.ts';

describe('the shipped run sheets', () => {
  it.each(SessionKind.options)(
    'of %s: looks back first, closes with reading back, and takes an hour to two and a half',
    (kind) => {
      const blocks = runSheets[kind];
      expect(blocks[0]?.picture).toBe('lookBack');
      expect(blocks.at(-1)?.picture).toBe('readBack');
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      expect(minutesOf(blocks)).toBeGreaterThanOrEqual(60);
      expect(minutesOf(blocks)).toBeLessThanOrEqual(150);
    },
  );

  it('say how in two or three short steps: no sentence has more than fifteen words', () => {
    const all = Object.values(runSheets).flat();
    for (const { steps, care } of all) {
      const lines = steps.split('\n');
      expect([2, 3]).toContain(lines.length);
      const sentences = [...lines, care].flatMap((text) => text.split(/(?<=[.?!])\s/)).filter(Boolean);
      expect(sentences.filter((sentence) => sentence.split(' ').length > 15)).toEqual([]);
    }
  });
});
