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
    // With more actions it never says more of each.
    const found = Array.from({ length: 40 }, (_, i) => saidIn(inShort({ actions: actions(i + 1) })));
    const amount = ({ steps, points, actions: named }: (typeof found)[number], i: number) =>
      Number(steps) + (points - 14) + Number(named === i + 1);
    expect(found.every(({ pages }) => pages === 1)).toBe(true);
    const amounts = found.map(amount);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    expect(new Set(amounts), 'each way is needed').toEqual(new Set([3, 2, 1, 0]));
    expect(found.at(-1), 'with forty the first six').toMatchObject({ actions: 6 });
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

  it('[M39] is called after what was agreed, and not when nothing was', () => {
    const title = (model: MinutesModel) =>
      layMinutes(model, false).sheets[0]?.blocks.flatMap((block) =>
        block.type === 'paragraph' && block.style === 'Title' ? block.runs.map(({ text }) => text) : [],
      );
    expect(title(inShort({ actions: actions(1) }))).toEqual(['Dit spraken we af']);
    expect(title(inShort({ actions: [] }))).toEqual(['Kort verslag van onze bijeenkomst over de toegang']);
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
