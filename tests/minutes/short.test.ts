import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layMinutes } from '../../minutes/lay-minutes.ts';
import type { MinutesModel } from '../../minutes/model/model.ts';
import { exampleMinutes } from '../helpers/minutes-model.ts';
import { picturesFor } from '../helpers/minutes-pictures.ts';
import { writeMinutes } from '../helpers/write-minutes.ts';
import { part, readDocx } from './read-docx.ts';
import { elements } from './strict-xml.ts';

const example = exampleMinutes();
const inShort = (changes: Partial<MinutesModel> = {}): MinutesModel => ({
  ...example,
  ...changes,
  settings: { ...example.settings, version: 'short' },
});
/** So many actions of one line, each with a first step. */
const actions = (count: number): MinutesModel['actions'] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ id: `a${i}`, number: i + 1, status: 'open' as const, taskId: null, taskTo: null },
    ...{ what: `Wij doen ding ${i}`, who: 'Fatima', dueDate: '2026-12-18', firstStep: `Stap ${i}` },
    ...{ howWeKnow: '', lookBackDate: null },
  }));
const saidIn = (model: MinutesModel) => {
  const { sheets, scale } = layMinutes(model, false);
  const text = JSON.stringify(sheets);
  return {
    pages: sheets.length,
    points: Math.round(11 * scale),
    steps: text.includes('Stap 0'),
    changes: text.includes('Nu is het nog'),
    actions: new Set(text.match(/Wij doen ding \d+/g)).size,
  };
};

describe('the short version', () => {
  it('[M39] says all it can in letters of 15 points on one page, and less only when that does not fit', () => {
    const all = { pages: 1, points: 15, steps: true, changes: true, actions: 2 };
    expect(saidIn(inShort({ actions: actions(2) }))).toEqual(all);
    const found = [3, 5, 7, 9, 12, 40].map((count) => saidIn(inShort({ actions: actions(count) })));
    expect(found.filter(({ pages }) => pages === 1).length).toBeGreaterThan(2);
    // Each that says less has more actions than one that says more.
    const ranks = found.map(({ points, steps, actions: named }, i) => [
      steps ? 0 : 1,
      15 - points,
      Math.sign(([3, 5, 7, 9, 12, 40][i] ?? 0) - named),
    ]);
    expect(ranks.map(([a = 0, b = 0, c = 0]) => a + b + c)).toEqual(
      ranks.map(([a = 0, b = 0, c = 0]) => a + b + c).toSorted((a, b) => a - b),
    );
    expect(found.at(-1), 'with forty the first six').toMatchObject({ actions: 6, pages: 1 });
  });

  it('[M39] names every action, or how many more there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const text = JSON.stringify(layMinutes(inShort({ actions: actions(count) }), false).sheets);
        const named = new Set(text.match(/Wij doen ding \d+/g)).size;
        expect(named === count || text.includes(`En nog ${count - named} afspra`)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('[M39] has no letters under 14 points, but at the foot of the page', async () => {
    const model = inShort();
    const { parts } = readDocx(await writeMinutes(model, picturesFor(model)));
    const styles = elements(part(parts, 'word/styles.xml'), 'w:style').filter(({ attributes }) =>
      /^(Pp\w+|Title|Heading[12])$/.test(attributes['w:styleId'] ?? ''),
    );
    const sizes = styles.flatMap((style) =>
      elements(style, 'w:sz').map(({ attributes }) => Number(attributes['w:val'])),
    );
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
  });

  it('[M39] says when and with whom it was in whole sentences, whatever was filled in', () => {
    const first = (changes: Partial<MinutesModel>) => {
      const [sheet] = layMinutes(inShort({ isSample: false, ...changes }), false).sheets;
      const [, , met] = sheet?.blocks ?? [];
      return met?.type === 'paragraph' ? met.runs.map(({ text }) => text).join('') : '';
    };
    const one = (perspective: 'residents' | 'policy') => ({ name: 'A', organisation: '', perspective });
    const when = { date: '2026-12-03', place: 'De Linde' };
    expect(first({ ...when, present: [one('residents'), one('residents'), one('policy')] })).toBe(
      'Op donderdag 3 december 2026 kwamen 3 mensen bij elkaar in De Linde. Er waren 2 inwoners en 1 beleidsmaker.',
    );
    expect(first({ ...when, present: [one('policy')] })).toBe(
      'Op donderdag 3 december 2026 kwamen wij bij elkaar in De Linde.',
    );
    expect(first({ date: null, place: '', present: [] })).toBe('Wij kwamen bij elkaar.');
  });
});
