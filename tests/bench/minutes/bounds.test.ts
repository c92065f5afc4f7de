import { describe, expect, it } from 'vitest';
import { judged, type Times } from './bounds.mjs';

const times = (first: number, later: number, megabytes = 20): Times => ({ load: 100, first, later, megabytes });
const HOLDS: readonly [string, Times][] = [
  ['ours', times(250, 50)],
  ['ours-editable', times(250, 50)],
  ['docxtemplater', times(100, 20)],
  ['python-docx', times(500, 100)],
];
const holds = (change: readonly [string, Times][], click: number | undefined = 1000) =>
  judged(new Map([...HOLDS, ...change]), click).holds;

describe('the bench of the minutes', () => {
  it('holds at its bounds, and not above any of them', () => {
    expect(holds([])).toBe(true);
    for (const writer of ['ours', 'ours-editable']) {
      expect(holds([[writer, times(252, 50)]]), `${writer}: the first document`).toBe(false);
      expect(holds([[writer, times(250, 51)]]), `${writer}: the next document`).toBe(false);
      expect(holds([[writer, times(250, 50, 102)]]), `${writer}: memory`).toBe(false);
    }
    expect(holds([], 1020), 'the click').toBe(false);
  });

  it('does not hold when something was not measured', () => {
    for (const [missing] of HOLDS) {
      const best = new Map(HOLDS.filter(([name]) => name !== missing));
      expect(judged(best, 1000).holds, missing).toBe(false);
    }
    expect(judged(new Map(HOLDS), undefined).holds).toBe(false);
  });
});
