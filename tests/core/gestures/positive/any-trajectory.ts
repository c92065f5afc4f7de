import fc from 'fast-check';
import type { CardContent } from '../../../../core/cards/registry.ts';
import { type Document, FIRST, newSession } from '../../../../core/document/document.ts';
import { STANDARD_SETTINGS } from '../../../../core/document/minutes-settings.ts';
import type { CardRecord, DocumentRecord } from '../../../../core/document/records.ts';
import type {
  BallotChoice,
  BallotRecord,
  RoundState,
  VotingMethod,
  VotingRoundRecord,
} from '../../../../core/document/voting-records.ts';
import { PERSPECTIVES } from '../../../../core/domain/perspective.ts';
import { countsPerOption, valueRange } from '../../../../core/voting/ballots.ts';
import { optionOf } from '../../../../core/voting/rounds.ts';
import { anyContent as ofEachKind } from '../../cards/arbitrary.ts';
import { anyMethod } from '../../voting/arbitrary.ts';

const text = fc.string({ maxLength: 30 });
const filled = text.map((value) => `t${value}`);
const perspective = fc.constantFrom(...PERSPECTIVES);
const coordinate = fc.integer({ min: 0, max: 3000 });

const note: fc.Arbitrary<CardContent> = fc.record({ type: fc.constant('note'), perspective, text: filled });
/** Rounds are about these, and nobody votes on a moment. */
const anyContent = ofEachKind.filter(({ type }) => type !== 'moment');
const anyCard = (content: fc.Arbitrary<CardContent>) => fc.record({ x: coordinate, y: coordinate, content });

const sessionId = FIRST.sessionId;
const plateId = FIRST.plateId;

/**
 * A trajectory in which every command has something to do. Which records there are is fixed, and what they say is not:
 * - session `session` with the plates `plate` and `plate2`, session `later` with `platelater`, session `binned` in the bin;
 * - on `plate` the cards a to d (a and b under heading `g`, d locked), `e` on `plate2`, `f` on `platelater`. Cards a and e
 *   are notes;
 *   on `plate` a and c are connected;
 * - tasks t1 (cards a, c, e) and t2 on `plate`, t3 on `plate2` and of `later`; actions x1 and x2 of t1, x3 of none, x4 of t3;
 *   reports s1 of `session` and s2 of `later` about x1;
 * - a moment `m` of the teller `teller1` on `plate`;
 * - rounds `draft` (cards a, b, c), `open`, `closed`, `revealed` and `second`, a draft that follows on `revealed`, each with
 *   the same method; `latest` is of `later`. Ballots v1 and v2 in `open`, v3 in `closed`, v4 in `revealed`, v5 in `latest`.
 *   In `dotted` dots can be put on a, b and c. Hands k were counted in `counted`, an open round, and h in `revealed` where that can be.
 */
export const anyTrajectory: fc.Arbitrary<Document> = fc
  .record({
    cards: fc.tuple(
      anyCard(note),
      ...['b', 'c', 'd'].map(() => anyCard(anyContent)),
      anyCard(note),
      anyCard(anyContent),
    ),
    texts: fc.array(filled, { minLength: 20, maxLength: 20 }),
    perspectives: fc.array(perspective, { minLength: 5, maxLength: 5 }),
    method: anyMethod,
    perPerspective: fc.boolean(),
  })
  .map(({ cards, texts, perspectives, method, perPerspective }) => {
    const said = (at: number) => texts[at] ?? '';
    const whose = (at: number) => perspectives[at] ?? 'policy';
    const onPlates = ['plate', 'plate', 'plate', 'plate', 'plate2', 'platelater'];
    const cardRecords = cards.map(
      (card, i): CardRecord => ({
        ...{ kind: 'card', id: 'abcdef'.charAt(i), order: i + 1, plateId: onPlates[i] ?? plateId, ...card },
        ...(i === 3 ? { locked: true } : {}),
      }),
    );
    const withCards = byId(cardRecords);
    const round = (id: string, state: RoundState, changes: Partial<VotingRoundRecord> = {}): VotingRoundRecord => ({
      ...{
        kind: 'votingRound',
        id,
        order: 1,
        sessionId,
        question: said(10),
        method,
        perPerspective,
        voters: 30,
        state,
      },
      ...{ options: ['a', 'b', 'c'].flatMap((one) => optionOf(withCards, one) ?? []), parentId: null },
      ...changes,
    });
    const ballot = (id: string, roundId: string, number: number): BallotRecord => ({
      ...{ kind: 'ballot', id, order: number, roundId, number, source: 'slips' },
      ...{ perspective: perPerspective ? whose(number % 5) : null, choices: [choiceFor(method, 'a')] },
    });
    const task = {
      kind: 'improvementTask',
      sessionId,
      plateId,
      x: 40,
      y: 60,
      from: said(1),
      forWhom: '',
      why: '',
    } as const;
    const connectors = [{ from: 'a', to: 'c' }];
    const action = { kind: 'action', sessionId, who: said(2), dueDate: null, firstStep: '', howWeKnow: '' } as const;
    const report = { kind: 'statusReport', actionId: 'x1', note: said(3), day: null } as const;
    const point = { kind: 'followedPoint', scanId: 'scan', perspective: 'residents' } as const;
    const matched = {
      kind: 'statementMatch',
      ...{ beforeScanId: 'scan', afterScanId: 'scan2' },
      ...{ before: { id: 's1', text: said(3) }, after: { id: 's2', text: said(4) } },
    } as const;
    const agreed = (id: string, order: number, taskId: string | null): DocumentRecord => {
      return { ...action, id, order, taskId, what: said(order), lookBackDate: null };
    };
    const count = (id: string, roundId: string): DocumentRecord => ({
      ...{ kind: 'handCount', id, order: 1, roundId, people: 5, options: [] },
      perspective: perPerspective ? whose(0) : null,
    });
    return byId([
      { ...newSession(sessionId, 1, 'praatplaat', said(4)), voters: 20, privateNotes: said(5) },
      newSession('later', 2, 'lookBack', said(6)),
      { ...newSession('binned', 3, 'own', ''), removedAt: '2026-11-01T09:00:00.000Z' },
      { kind: 'plate', id: plateId, order: 1, sessionId, title: said(7), templateId: 'start-to-task', connectors },
      { kind: 'plate', id: 'plate2', order: 2, sessionId, title: '', templateId: 'empty' },
      { kind: 'plate', id: 'platelater', order: 3, sessionId: 'later', title: '', templateId: 'empty' },
      { kind: 'plate', id: 'platebinned', order: 4, sessionId: 'binned', title: '', templateId: 'empty' },
      { kind: 'participant', id: 'p1', order: 1, sessionId, name: said(8), organisation: '', perspective: whose(1) },
      {
        kind: 'participant',
        id: 'p2',
        order: 2,
        sessionId: 'later',
        name: 'Noor',
        organisation: '',
        perspective: 'policy',
      },
      {
        kind: 'minutesSettings',
        id: 'minutesSettings',
        sessionId,
        ...STANDARD_SETTINGS,
        off: ['said'],
        openPoints: said(9),
      },
      {
        ...{ kind: 'intake', id: 'intake', answers: { owner: said(9) }, circle: { leaders: 2 }, soreSpot: said(9) },
        ambitions: [{ id: 'ambition', text: said(4), indicator: '' }],
        earlier: [],
      },
      {
        ...{ kind: 'themeTalk', id: 'talk', order: 1, sessionId, plateId: 'plate2', themeId: 'interplay' },
        ...{ title: 'Samenspel', keepsCase: false },
      },
      ...anyLearning(sessionId),
      {
        ...{ kind: 'deepeningRun', id: 'run', order: 1, methodId: 'spiegel', name: 'Spiegelgesprek', why: said(3) },
        ...{ day: null, who: said(2), state: 'busy', landedIn: null },
        yields: [{ id: 'y1', perspective: 'residents', text: said(1) }],
      },
      {
        ...{ kind: 'questionnaire', id: 'questionnaire', titles: { residents: said(1), frontline: said(2) } },
        ...{ introduction: said(3), choices: 3, openQuestion: said(4), closing: said(5), points: [] },
        statements: [{ text: said(6), principle: 2, perspective: 'residents' }],
      },
      { kind: 'minutesSettings', id: 'minutes-later', sessionId: 'later', ...STANDARD_SETTINGS, introduction: said(9) },
      ...cardRecords,
      {
        ...{ kind: 'card', id: 'm', order: 7, plateId, x: 2000, y: 500 },
        content: {
          ...{ type: 'moment', perspective: 'residents', text: said(15), tellerId: 'teller1' },
          ...{ feeling: -1, duration: '' },
        },
      },
      {
        ...{ kind: 'teller', id: 'teller1', order: 1, label: said(16), name: said(17), askedOn: null },
        ...{ consent: { meeting: true, minutes: false, sharing: false }, withdrawnOn: null },
      },
      { kind: 'group', id: 'g', order: 1, plateId, title: said(11), cardIds: ['a', 'b'] },
      { ...task, id: 't1', order: 1, to: said(12), cardIds: ['a', 'c', 'e'] },
      { ...task, id: 't2', order: 2, to: said(13), x: 700, cardIds: [] },
      { ...task, id: 't3', order: 3, to: said(14), sessionId: 'later', plateId: 'plate2', cardIds: ['e'] },
      ...[agreed('x1', 1, 't1'), agreed('x2', 2, 't1'), agreed('x3', 3, null), agreed('x4', 4, 't3')],
      { ...point, id: 'f1', order: 1, subject: { of: 'principle', principle: 3 }, taskId: 't1' },
      { ...point, id: 'f2', order: 2, subject: { of: 'principle', principle: 4 }, taskId: null },
      { ...matched, id: 'm1', order: 1 },
      { ...report, id: 's1', order: 1, sessionId, status: 'open' },
      { ...report, id: 's2', order: 2, sessionId: 'later', status: 'busy' },
      ...[round('draft', 'draft'), round('open', 'open'), round('closed', 'closed'), round('revealed', 'revealed')],
      round('second', 'draft', { parentId: 'revealed' }),
      round('counted', 'open', { method: method.type === 'matrix' ? { type: 'agree' } : method }),
      round('dotted', 'open', { method: { type: 'dots', budget: 2, cap: 1 }, perPerspective: false }),
      round('latest', 'open', { sessionId: 'later' }),
      ...[ballot('v1', 'open', 1), ballot('v2', 'open', 2), ballot('v3', 'closed', 3), ballot('v4', 'revealed', 4)],
      ballot('v5', 'latest', 5),
      count('k', 'counted'),
      ...(countsPerOption(method) === 0 ? [] : [count('h', 'revealed')]),
    ]);
  });

/** Learning questions with an experiment that is planned, one that began, and one that can be decided. */
function anyLearning(sessionId: string): DocumentRecord[] {
  const question = { kind: 'learningQuestion', text: 'Weet iemand een naam?', elementId: null, shared: false } as const;
  const cycle = {
    kind: 'experiment',
    ...{ previousId: null, what: 'Vragen', where: 'Noord', until: '2027-01-01' },
    ...{ prediction: 'Acht van tien', notice: '', struck: false, startedOn: null, startedIn: null, decidedIn: null },
    ...{ seen: '', tally: null, asExpected: null, insight: '', decision: null, decidedOn: null },
  } as const;
  const began = { ...cycle, startedOn: '2026-11-21', startedIn: sessionId } as const;
  return [
    { ...question, id: 'q1', order: 1, taskId: 't1' },
    { ...question, id: 'q2', order: 2, taskId: null },
    { ...question, id: 'q3', order: 3, taskId: null },
    { ...question, id: 'q4', order: 4, taskId: null },
    { ...cycle, id: 'planned', order: 1, questionId: 'q1' },
    { ...began, id: 'began', order: 2, questionId: 'q2' },
    { ...began, id: 'saw', order: 3, questionId: 'q3', seen: 'Zeven van tien', asExpected: 'partly' },
  ];
}

const byId = (records: readonly DocumentRecord[]): Document => Object.fromEntries(records.map((one) => [one.id, one]));

/** What somebody can vote for one card under this method. */
export function choiceFor(method: VotingMethod, optionId: string): BallotChoice {
  const value = valueRange(method).highest;
  return method.type === 'matrix' ? { optionId, value, influence: 2 } : { optionId, value };
}
