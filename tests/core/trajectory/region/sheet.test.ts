import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Document, emptyDocument, intakeOf } from '../../../../core/document/document.ts';
import type { DocumentRecord } from '../../../../core/document/records.ts';
import { makeSheet, type SheetParts } from '../../../../core/trajectory/region/make-sheet.ts';
import { readSheet, type SharedSheet } from '../../../../core/trajectory/region/shared-sheet.ts';
import { BANDS, bandAt, funnelsOf, wallOf } from '../../../../core/trajectory/region/side-by-side.ts';
import { randomOf } from '../../scan/small-groups/attack/world.ts';

const ALL: SheetParts = {
  municipality: true,
  ambitions: true,
  tasks: true,
  insights: true,
  actions: true,
  figures: true,
  contact: '',
};
const place = { sessionId: 'session', plateId: 'plate', x: 0, y: 0 } as const;

/** A trajectory in which every text that must stay holds a word of its own. */
function withCanaries(canary: (i: number) => string): Document {
  const session = emptyDocument().session;
  if (session?.kind !== 'session') throw new Error('no session');
  const action = (id: string, what: string, who: string): DocumentRecord => ({
    ...{ kind: 'action', id, order: 1, sessionId: 'session', taskId: 't', what, who, dueDate: null },
    ...{ firstStep: canary(1), howWeKnow: canary(2), lookBackDate: null },
  });
  const records: DocumentRecord[] = [
    { ...session, privateNotes: canary(3), absent: canary(4), facilitator: canary(5), contact: canary(6) },
    {
      ...{
        kind: 'participant',
        id: 'p',
        order: 1,
        sessionId: 'session',
        organisation: canary(7),
        perspective: 'policy',
      },
      name: `${canary(8)} Jansen`,
    },
    {
      ...intakeOf({}),
      ...{
        soreSpot: canary(9),
        answers: { owner: canary(10) },
        earlier: [{ id: 'e', what: canary(11), when: '', left: '' }],
      },
      ambitions: [{ id: 'a', text: 'Eén vast gezicht', indicator: 'Minder brieven' }],
    },
    {
      ...{ kind: 'card', id: 'c', order: 1, plateId: 'plate', x: 0, y: 0 },
      content: { type: 'note', perspective: 'residents', text: canary(12) },
    },
    {
      ...{
        kind: 'improvementTask',
        id: 't',
        order: 1,
        ...place,
        from: 'Vier keer vertellen',
        to: 'Eén keer vertellen',
      },
      ...{ forWhom: canary(13), why: canary(14), cardIds: ['c'] },
    },
    action('x', 'Wij maken één formulier', canary(15)),
    action('y', `Wij vragen het aan ${canary(8)}`, ''),
    {
      ...{ kind: 'statusReport', id: 's', order: 1, actionId: 'x', sessionId: 'session', status: 'done', day: null },
      note: canary(16),
    },
  ];
  return { ...emptyDocument(), ...Object.fromEntries(records.map((one) => [one.id, one])) };
}

test('of 1,000 canaries in names, sore spots, notes and what else must stay, none is in a sheet', () => {
  const random = randomOf(99);
  for (let round = 0; round < 63; round++) {
    const words = Array.from({ length: 17 }, (_, i) => `Kanarie${round}x${i}q${random(1e6)}`);
    const document = withCanaries((i) => words[i] ?? '');
    const about = { trajectoryId: 't1', municipality: 'Duinrade', results: null, parts: ALL, day: '2027-01-02' };
    const { sheet, leftOut } = makeSheet({ ...about, document });
    const text = JSON.stringify(sheet).toLowerCase();
    expect(words.filter((word) => text.includes(word.toLowerCase()))).toEqual([]);
    expect(leftOut).toBe(1);
    expect(sheet.actions).toEqual([{ what: 'Wij maken één formulier', status: 'done', principle: null }]);
    expect(sheet.tasks).toHaveLength(1);
    expect(readSheet(JSON.stringify(sheet))).toEqual({ ok: true, sheet });
  }
});

test('what is not ticked is not in it', () => {
  const none = {
    ...ALL,
    municipality: false,
    ambitions: false,
    tasks: false,
    insights: false,
    actions: false,
    figures: false,
  };
  const about = { trajectoryId: 't1', municipality: 'Duinrade', results: null, day: '2027-01-02' };
  const { sheet } = makeSheet({ ...about, parts: none, document: withCanaries(() => 'Iets') });
  expect(sheet).toMatchObject({
    municipality: '',
    contact: '',
    ambitions: [],
    tasks: [],
    insights: [],
    actions: [],
    figures: [],
  });
});

const statements = ['Ik doe mijn verhaal maar één keer.', 'Ik weet waar ik moet zijn.'];
function sheetOf(i: number, share: number, n = 40): SharedSheet {
  return {
    ...{ kind: 'praatplaat-deelblad', version: 1, id: `s${(i * 7) % 11}`, madeOn: '2027-01-02', contact: '' },
    ...{ municipality: `Gemeente ${i}`, ambitions: [], insights: [], actions: [] },
    tasks: [{ from: '', to: `Opgave ${i}`, principle: i % 2 ? 6 : 3 }],
    figures: [{ principle: 6, perspective: 'residents', share, n, statements }],
  };
}
const kept = (...sheets: SharedSheet[]) => sheets.map((sheet, i) => ({ key: `k${i}`, sheet }));
const own: SharedSheet = { ...sheetOf(9, 0.4), municipality: 'Lindewaard' };

test('a file that is another one, newer, damaged, edited or with a small group is refused, each with its own reason', () => {
  const sheet = sheetOf(1, 0.4);
  const read = (file: unknown) => readSheet(typeof file === 'string' ? file : JSON.stringify(file));
  expect(read('')).toEqual({ ok: false, code: 'sheet-unknown' });
  expect(read({ ...sheet, kind: 'iets' })).toEqual({ ok: false, code: 'sheet-unknown' });
  expect(read({ ...sheet, version: 2, more: 1 })).toEqual({ ok: false, code: 'sheet-newer' });
  const [figure] = sheet.figures;
  for (const changed of [
    { ...sheet, extra: 'x' },
    { ...sheet, tasks: [{ to: 'x' }] },
    { ...sheet, madeOn: 'gisteren' },
    { ...sheet, figures: [{ ...figure, n: 9 }] },
    { ...sheet, figures: [{ ...figure, share: 1.2 }] },
  ]) {
    expect(read(changed)).toEqual({ ok: false, code: 'sheet-damaged' });
  }
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readSheet(text).ok).toBe(false);
    }),
  );
});

test('figures are laid side by side from four municipalities on that asked the same', () => {
  expect(funnelsOf(kept(sheetOf(1, 0.3), sheetOf(2, 0.5)), own, true)).toEqual([]);
  const three = kept(sheetOf(1, 0.3), sheetOf(2, 0.5), sheetOf(3, 0.4));
  const [funnel] = funnelsOf(three, own, true);
  expect(funnel?.points).toHaveLength(4);
  expect(funnel?.outside).toBe(0);
  const [first, ...rest] = three;
  const otherWords = { ...sheetOf(4, 0.4), figures: [{ ...sheetOf(4, 0.4).figures[0], statements: ['Iets anders.'] }] };
  expect(first && funnelsOf([...rest, { key: 'o', sheet: otherWords as SharedSheet }], own, true)).toEqual([]);
  expect(funnelsOf(kept(sheetOf(1, 0.3), sheetOf(2, 0.95), sheetOf(3, 0.4)), own, true)[0]?.outside).toBe(1);
});

test('nobody is sorted by a figure: by name, or by a letter that says nothing and stays the same', () => {
  const shares = [0.1, 0.9, 0.5, 0.3];
  const all = kept(...shares.map((share, i) => sheetOf(i + 1, share)));
  const labels = (withNames: boolean, from = all) =>
    funnelsOf(from, own, withNames)[0]?.points.map(({ label }) => label);
  expect(labels(true)).toEqual(['Gemeente 1', 'Gemeente 2', 'Gemeente 3', 'Gemeente 4', 'Lindewaard']);
  expect(labels(false)).toEqual(['A', 'B', 'C', 'D', 'Lindewaard']);
  expect(labels(false, all.toReversed())).toEqual(labels(false));
  const hidden = kept(...all.map(({ sheet }) => ({ ...sheet, municipality: '' })));
  expect(labels(true, hidden)).toEqual(['A', 'B', 'C', 'D', 'Lindewaard']);
  expect(JSON.stringify(wallOf(hidden, own, true))).not.toContain('Gemeente');
});

test('the wall says which questions are ours as well', () => {
  const wall = wallOf(kept(sheetOf(1, 0.3), sheetOf(2, 0.3)), own, true);
  expect(wall.map(({ text, isOurs }) => [text, isOurs])).toEqual([
    ['Opgave 1', true],
    ['Opgave 2', false],
  ]);
});

test('of 2,000 shares that differ by chance alone, about 5 in 100 lie outside the near band and hardly any outside the far one', () => {
  const random = randomOf(8);
  const outside = (z: number) => {
    const found = Array.from({ length: 2000 }, () => {
      const n = 20 + random(150);
      const k = Array.from({ length: n }, () => random(100) < 40).filter(Boolean).length;
      const { low, high } = bandAt(0.4, n, z);
      return k / n < low || k / n > high;
    });
    return found.filter(Boolean).length / 2000;
  };
  expect(outside(BANDS.near)).toBeGreaterThan(0.03);
  expect(outside(BANDS.near)).toBeLessThan(0.07);
  expect(outside(BANDS.far)).toBeLessThan(0.006);
});
