import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, emptyDocument, sessionOf } from '../../../core/document/document.ts';
import type { SessionRecord } from '../../../core/document/records.ts';
import { nextStop, type ScanOnRoad, type Stop, stopsOf } from '../../../core/trajectory/stops.ts';

const TODAY = '2026-12-03';
const bare = sessionOf(emptyDocument());

/** A trajectory with sessions on these days, in the order in which they were made. */
function trajectoryWith(days: readonly (string | null)[], change: (i: number) => Partial<SessionRecord> = () => ({})) {
  const sessions = days.map((date, i) => ({ ...bare, id: `s${i}`, order: i, date, ...change(i) }));
  return Object.fromEntries(sessions.map((session) => [session.id, session])) satisfies Document;
}
const scan = (id: string, takenOn: string | null, importedAt = '2026-10-10T10:00:00.000Z'): ScanOnRoad => {
  return { id, takenOn, importedAt };
};
const named = (stops: readonly Stop[]) =>
  stops.map((stop) => `${stop.of === 'scan' ? (stop.id ?? 'no scan') : stop.session.id} ${stop.state}`);

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the road of a trajectory', () => {
  it('begins with the scan when there is none and nothing was held yet', () => {
    expect(named(stopsOf(trajectoryWith([null]), [], TODAY))).toEqual(['no scan next', 's0 planned']);
    expect(named(stopsOf(trajectoryWith(['2026-12-24']), [], TODAY))).toEqual(['no scan next', 's0 planned']);
  });

  it('does without a scan when a session was held without one', () => {
    expect(named(stopsOf(trajectoryWith(['2026-11-01', null]), [], TODAY))).toEqual(['s0 done', 's1 next']);
  });

  it('has what was behind what is next, and what has no day last', () => {
    const whole = trajectoryWith([null, '2027-03-04', '2026-11-01', TODAY]);
    const scans = [scan('first', null), scan('second', '2027-06-01')];
    expect(named(stopsOf(whole, scans, TODAY))).toEqual([
      ...['first done', 's2 done', 's3 next', 's1 planned', 'second done', 's0 planned'],
    ]);
  });

  it('leaves out what lies in the bin', () => {
    const removed = (i: number) => (i === 0 ? { removedAt: '2026-12-01T00:00:00.000Z' } : {});
    const stops = stopsOf(trajectoryWith(['2026-11-01', '2026-12-24'], removed), [scan('a', '2026-10-01')], TODAY);
    expect(named(stops)).toEqual(['a done', 's1 next']);
  });

  it('has every session and scan once, in the order of their days, and at most one that is next: the first not yet held', () => {
    const sessions = fc.array(fc.option(day), { minLength: 1, maxLength: 12 });
    const scans = fc.array(fc.option(day), { maxLength: 3 });
    fc.assert(
      fc.property(sessions, scans, day, (days, taken, today) => {
        const given = taken.map((one, i) => scan(`scan${i}`, one));
        const stops = stopsOf(trajectoryWith(days), given, today);
        const real = stops.filter((stop) => stop.of === 'session' || stop.id !== null);
        expect(real).toHaveLength(days.length + taken.length);
        const shown = real.flatMap((stop) => stop.day ?? []);
        expect(shown).toEqual(shown.toSorted());
        const ofSessions = stops.filter((stop) => stop.of === 'session');
        for (const stop of ofSessions) expect(stop.state === 'done').toBe(stop.day !== null && stop.day < today);
        const next = stops.filter(({ state }) => state === 'next');
        const isLeft = ofSessions.some(({ state }) => state !== 'done');
        expect(next).toHaveLength(isLeft || real.length < stops.length ? 1 : 0);
        expect(nextStop(stops)).toBe(next[0]);
        if (next[0]?.of === 'session') {
          expect(ofSessions.find(({ state }) => state !== 'done')).toBe(next[0]);
        }
      }),
    );
  });
});
