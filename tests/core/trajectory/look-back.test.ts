import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, newSession } from '../../../core/document/document.ts';
import { type ActionRecord, ActionStatus, type DocumentRecord } from '../../../core/document/records.ts';
import { roomLookBack } from '../../../core/room-pages/look-back.ts';
import {
  actionsToLookBackAt,
  isPostponedTwice,
  statusBefore,
  taskTimeline,
} from '../../../core/trajectory/look-back.ts';

const dayOf = (number: number) => `2027-01-${String(number).padStart(2, '0')}`;

function action(id: string, sessionId: string, changes: Partial<ActionRecord> = {}): ActionRecord {
  const empty = { firstStep: '', howWeKnow: '', lookBackDate: null };
  return {
    kind: 'action',
    id,
    order: 1,
    sessionId,
    taskId: null,
    what: id,
    who: '',
    dueDate: null,
    ...empty,
    ...changes,
  };
}
const session = (number: number, changes = {}) => ({
  ...newSession(`s${number}`, number, 'praatplaat', ''),
  date: dayOf(number * 5),
  ...changes,
});
let made = 0;
const report = (actionId: string, number: number, status: ActionStatus, note = ''): DocumentRecord => ({
  ...{
    kind: 'statusReport',
    id: `r${made++}`,
    order: made,
    actionId,
    sessionId: `s${number}`,
    status,
    note,
    day: null,
  },
});
const documentOf = (...records: readonly DocumentRecord[]): Document =>
  Object.fromEntries(records.map((record) => [record.id, record]));

const SESSIONS = 5;
const sessions = Array.from({ length: SESSIONS }, (_, i) => session(i + 1));
const anyStatus = fc.option(fc.constantFrom(...ActionStatus.options), { nil: null });
/** What each session heard of an action that the first one agreed. */
const anyStory = fc.record({
  dueDate: fc.option(fc.integer({ min: 1, max: 28 }).map(dayOf), { nil: null }),
  heard: fc.array(anyStatus, { minLength: SESSIONS, maxLength: SESSIONS }),
});
type Story = { readonly dueDate: string | null; readonly heard: readonly (ActionStatus | null)[] };

/** A trajectory in which this was heard of actions of the first session; told in any order. */
function told(stories: readonly Story[], shuffled: readonly number[] = []): Document {
  const actions = stories.map(({ dueDate }, i) => action(`a${i}`, 's1', { order: i + 1, dueDate, who: `wie ${i}` }));
  const reports = stories.flatMap(({ heard }, i) =>
    heard.flatMap((status, number) => (number > 0 && status ? [report(`a${i}`, number + 1, status)] : [])),
  );
  const orders = reports.map((one, i) => ({ ...one, order: shuffled[i] ?? i }) as DocumentRecord);
  return documentOf(...sessions, ...actions, ...orders);
}
const NOW = `s${SESSIONS}`;
/** What the sessions before the last one heard, the last word first. */
const before = ({ heard }: Story) => heard.slice(1, SESSIONS - 1).reverse();
const lastWord = (story: Story) => before(story).find((status) => status !== null) ?? 'open';

/** How many sessions in a row let the action wait, the last one not counted. */
function waitedIn({ dueDate, heard }: Story): number {
  const counted = heard.slice(1, SESSIONS - 1).map((status, i) => {
    if (status === 'done' || status === 'dropped') return 'ended';
    const late = dueDate !== null && dueDate < dayOf((i + 2) * 5);
    return status || late ? 'waited' : 'nothing';
  });
  return counted.slice(counted.lastIndexOf('ended') + 1).filter((one) => one === 'waited').length;
}

describe('looking back', () => {
  it('is at what was open or busy, whatever this session says of it, by due date and without a date last', () => {
    const shuffles = fc.shuffledSubarray([...Array(40).keys()], { minLength: 40 });
    fc.assert(
      fc.property(fc.array(anyStory, { maxLength: 8 }), shuffles, (stories, shuffled) => {
        const document = told(stories, shuffled);
        const shown = actionsToLookBackAt(document, NOW);
        const going = stories.flatMap((story, i) => (['open', 'busy'].includes(lastWord(story)) ? [`a${i}`] : []));
        expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(going));
        expect(shown).toHaveLength(going.length);
        const days = shown.map(({ dueDate }) => dueDate ?? '9999-12-31');
        expect(days.every((day, i) => i === 0 || day >= (days[i - 1] ?? ''))).toBe(true);
        for (const [i, story] of stories.entries()) expect(statusBefore(document, `a${i}`, NOW)).toBe(lastWord(story));
      }),
      { numRuns: 200 },
    );
  });

  it('is not at what the session agrees itself, nor at what a later one agreed; what lies in the bin counts', () => {
    const inBin = session(2, { removedAt: '2027-01-02T10:00:00.000Z' });
    const document = documentOf(
      ...[session(1), inBin, session(3), session(4)],
      ...[action('own', 's3'), action('later', 's4'), action('binned', 's2'), action('gone', 'nowhere')],
    );
    expect(actionsToLookBackAt(document, 's3').map(({ id }) => id)).toEqual(['binned', 'gone']);
    expect(actionsToLookBackAt(document, 's1').map(({ id }) => id)).toEqual(['binned', 'gone']);
  });

  it('is for a session that is to be made yet at what is open after all that are there', () => {
    fc.assert(
      fc.property(anyStory, ({ heard }) => {
        const reports = heard.flatMap((status, i) => (status ? [report('a', i + 1, status)] : []));
        const whole = documentOf(...sessions, action('a', 's1'), ...reports);
        const last = session(SESSIONS + 1);
        const asked = (document: Document) => actionsToLookBackAt(document, last.id).map(({ id }) => id);
        expect(asked(whole)).toEqual(asked({ ...whole, [last.id]: last }));
      }),
    );
  });

  it('asks for another way from the second session that let an action wait, counted anew after it was done', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const document = told([story]);
        const [only] = Object.values(document).filter((record) => record.kind === 'action');
        if (!only) throw new Error('no action');
        expect(isPostponedTwice(document, only, NOW)).toBe(waitedIn(story) >= 2);
      }),
      { numRuns: 300 },
    );
  });

  it('asks nothing in the session after it, and after one that only heard of it once', () => {
    const late = action('a', 's1', { dueDate: dayOf(2) });
    const document = documentOf(session(1), session(2), session(3), session(4), late, report('a', 2, 'busy'));
    expect([2, 3, 4].map((number) => isPostponedTwice(document, late, `s${number}`))).toEqual([false, false, true]);
  });
});

describe('what the room sees of it', () => {
  it('[C12] never says whose it is, unless that action was asked for', () => {
    const choice = fc.record({ actionId: fc.option(fc.constantFrom('a0', 'a1', 'a2', 'x')), who: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anyStory, { maxLength: 4 }), choice, (stories, at) => {
        const document = told(stories);
        const shown = roomLookBack(document, NOW, at);
        const ids = actionsToLookBackAt(document, NOW).map(({ id }) => id);
        const asked = at.who && at.actionId !== null && ids.includes(at.actionId);
        expect(JSON.stringify(shown).includes('wie ')).toBe(asked);
        expect(shown?.number ?? 0).toBe(ids.length === 0 ? 0 : Math.max(0, ids.indexOf(at.actionId ?? '')) + 1);
      }),
      { numRuns: 200 },
    );
  });

  it('has a mark for each of twelve, and none for thirteen', () => {
    const many = (count: number) =>
      roomLookBack(told(Array(count).fill({ dueDate: null, heard: [null, null, null, null, 'busy'] })), NOW, {
        ...{ actionId: null, who: false },
      });
    expect(many(12)?.marks).toEqual(Array(12).fill('busy'));
    expect([many(13)?.marks, many(13)?.of]).toEqual([[], 13]);
    expect(many(0)).toBeNull();
  });
});

describe('the time line of an improvement task', () => {
  it('has the sessions in which something was agreed or heard, and what of which action', () => {
    const document = documentOf(
      ...sessions,
      ...[action('a', 's1', { taskId: 't' }), action('b', 's3', { taskId: 't' }), action('other', 's2')],
      ...[report('a', 3, 'busy'), report('b', 4, 'done'), report('other', 2, 'done')],
    );
    const { sessions: shown, rows } = taskTimeline(document, 't');
    expect(shown.map(({ id }) => id)).toEqual(['s1', 's3', 's4']);
    const heard = (status: ActionStatus) => ({ kind: 'heard', status });
    expect(rows.map(({ action: { id }, cells }) => [id, cells])).toEqual([
      ['a', [{ kind: 'made' }, heard('busy'), null]],
      ['b', [null, { kind: 'made' }, heard('done')]],
    ]);
  });
});
