import fc from 'fast-check';
import { FIRST } from '../../core/document/document.ts';
import { MinutesChapter } from '../../core/document/minutes-settings.ts';
import { ActionStatus } from '../../core/document/records.ts';
import type { VotingMethod } from '../../core/document/voting-records.ts';
import { PERSPECTIVES, SCAN_PERSPECTIVES } from '../../core/domain/perspective.ts';
import { PRINCIPLE_NUMBERS } from '../../core/domain/principles.ts';
import { tally } from '../../core/voting/tally.ts';
import type { MinutesModel } from '../../minutes/model/model.ts';
import { anyJourney } from './any-journey.ts';
import { anyLearning } from './any-learning.ts';
import { anyTheme } from './any-theme.ts';

const NAUGHTY = [
  '\u0000\u0008\u000b\u001f\u007f',
  '\ufffe\uffff',
  '\ud800los\udc00',
  'regel 1\r\nregel 2\rregel 3\n\nregel 5',
  'tab\tin\ttekst',
  '👩🏽‍🦽👨‍👩‍👧‍👦🇳🇱',
  'مرحبا بالعالم \u202eomgekeerd\u202c',
  `<w:p>&amp;</w:p> ]]> <!-- "'" -->`,
  'Gegevensbeschermingseffectbeoordelingsprocedureverantwoordelijkheid'.repeat(8),
  '  spaties   binnenin en erom heen  ',
  '{{naam}} {d.naam} PAGE \\* MERGEFORMAT',
  'é\u0301\u0085\u2028\u2029\u00ad\u00a0',
];

const text = fc.oneof(
  fc.constantFrom(...NAUGHTY),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom('', ' ', 'Gewone tekst.', 'Toegangsmedewerkers zijn deskundig'),
);
const day = fc.option(fc.constantFrom('2026-12-03', '2027-01-14'));
const perspective = fc.constantFrom(...PERSPECTIVES);
const groupName = fc.constantFrom(...SCAN_PERSPECTIVES);
const count = fc.integer({ min: 0, max: 300 });
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 6 });

const card = fc.record({
  id: fc.uuid(),
  type: fc.constantFrom('note', 'statement', 'improvementPoint', 'quote'),
  perspective: fc.option(perspective),
  text,
  vote: fc.option(fc.constantFrom('3 stippen', 'gemiddeld 7,4', '70% eens')),
});

const statementGroup = (categories: number) =>
  fc.oneof(
    fc.record({ shown: fc.constant(false as const), perspective: groupName }),
    fc
      .record({
        shown: fc.constant(true as const),
        perspective: groupName,
        counts: fc.array(count, { minLength: categories, maxLength: categories }),
        dontKnow: count,
        blank: count,
      })
      .map((group) => ({ ...group, n: group.counts.reduce((sum, n) => sum + n, 0) })),
  );

const statementsChart = (categories: number) =>
  fc.record({
    type: fc.constant('statements' as const),
    id: fc.uuid(),
    principle: fc.option(fc.constantFrom(...PRINCIPLE_NUMBERS)),
    statements: few(
      fc.record({
        id: fc.uuid(),
        text,
        principle: fc.constant(null),
        groups: fc.array(statementGroup(categories), { maxLength: 2 }),
      }),
    ),
  });

const pointsChart = fc.record({
  type: fc.constant('improvementPoints' as const),
  id: fc.uuid(),
  points: few(
    fc.record({
      id: fc.uuid(),
      text,
      principle: fc.constant(null),
      groups: fc.uniqueArray(fc.record({ perspective: groupName, count, of: count }), {
        selector: (group) => group.perspective,
      }),
    }),
  ),
});

const finding = fc.oneof(
  fc.record({
    kind: fc.constant('gap' as const),
    residents: fc.double({ min: 0, max: 1, noNaN: true }),
    frontline: fc.double({ min: 0, max: 1, noNaN: true }),
    isClear: fc.boolean(),
  }),
  fc
    .record({
      kind: fc.constantFrom('weak', 'strong', 'two-camps', 'counts'),
      perspective: groupName,
      below: count,
      middle: count,
      above: count,
      isClear: fc.boolean(),
    })
    .map((sides) => ({ ...sides, n: sides.below + sides.middle + sides.above })),
);

const conclusion = (categories: number) =>
  fc.record({
    statement: fc.option(text),
    principle: fc.option(fc.constantFrom(...PRINCIPLE_NUMBERS)),
    findings: fc.array(finding, { minLength: 1, maxLength: 3 }),
    chart: statementsChart(categories),
  });

const wanted = fc.record({
  text,
  groups: fc.uniqueArray(fc.record({ perspective: groupName, k: count, n: count }), {
    selector: (group) => group.perspective,
    minLength: 1,
  }),
  isClear: fc.boolean(),
});

const scan = fc.integer({ min: 2, max: 11 }).chain((categories) =>
  fc.record({
    groups: fc.uniqueArray(fc.record({ perspective: groupName, respondents: fc.option(count) }), {
      selector: (group) => group.perspective,
    }),
    threshold: fc.constant(5),
    scale: fc.array(text, { minLength: categories, maxLength: categories }),
    charts: few(fc.oneof(statementsChart(categories), pointsChart)),
    conclusions: few(conclusion(categories)),
    wanted: few(wanted),
  }),
);

const ballot = fc.record({
  perspective: fc.constantFrom(...PERSPECTIVES),
  choices: fc.uniqueArray(fc.record({ optionId: fc.constantFrom('o0', 'o1', 'o2'), value: fc.constantFrom(1, 2) }), {
    selector: ({ optionId }) => optionId,
  }),
});

/** A revealed round with any text on its cards, tallied by the program itself. */
const naughtyRound = fc
  .record({
    question: text,
    texts: fc.array(text, { minLength: 1, maxLength: 3 }),
    perPerspective: fc.boolean(),
    isSecond: fc.boolean(),
    ballots: fc.array(ballot, { maxLength: 20 }),
    method: fc.constantFrom<VotingMethod>({ type: 'dots', budget: 6, cap: 2 }, { type: 'scale', highest: 5 }),
  })
  .map(({ texts, ballots, isSecond, ...rules }): MinutesModel['votingRounds'][number] => {
    const options = texts.map((own, i) => ({ id: `o${i}`, type: 'note' as const, perspective: null, text: own }));
    const round = { ...rules, options, id: 'r', voters: 20 };
    const { sessionId } = FIRST;
    const before = { kind: 'votingRound' as const, order: 1, sessionId, state: 'revealed' as const, parentId: null };
    const record = { ...round, ...before };
    const cast = ballots.map((own, i) => ({
      ...own,
      kind: 'ballot' as const,
      id: `b${i}`,
      order: i,
      roundId: 'r',
      number: i + 1,
      source: 'slips' as const,
    }));
    return { ...round, isSecond, placedOpenly: false, result: tally(record, { ballots: cast, hands: [] }) };
  });

const settings = fc.record({
  version: fc.constant('full' as const),
  chartForm: fc.constantFrom('editable' as const, 'drawn' as const),
  off: fc.constant<MinutesChapter[]>([]),
  introduction: text,
  openPoints: text,
  remarks: fc.dictionary(fc.constantFrom(...MinutesChapter.options.filter((chapter) => chapter !== 'summary')), text, {
    maxKeys: 4,
  }),
});
const chosenSettings = {
  version: fc.constantFrom('short' as const, 'full' as const),
  off: fc.subarray([...MinutesChapter.options]),
};

/** Minutes with any text, and with nothing or many of everything. */
export const naughtyMinutes: fc.Arbitrary<MinutesModel> = fc.record({
  settings,
  municipality: text,
  isSample: fc.boolean(),
  date: day,
  place: text,
  begin: fc.constantFrom(null, '14:00'),
  end: fc.constantFrom(null, '16:30'),
  facilitator: text,
  noteTaker: text,
  absent: text,
  replyBy: day,
  contact: text,
  followUpDate: day,
  present: fc.array(fc.record({ name: text, organisation: text, perspective }), { maxLength: 40 }),
  scan: fc.option(scan),
  zones: few(fc.record({ title: text, cards: few(card) })),
  chosen: fc.option(
    fc.record({ question: text, cards: few(fc.record({ text, rank: count, vote: fc.constant('3 stippen') })) }),
  ),
  votingRounds: few(naughtyRound),
  improvementTasks: few(fc.record({ id: fc.uuid(), from: text, to: text, forWhom: text, why: text, cards: few(card) })),
  actions: few(
    fc.record({
      id: fc.uuid(),
      number: fc.integer({ min: 1, max: 200 }),
      status: fc.constantFrom(...ActionStatus.options),
      taskId: fc.option(fc.uuid()),
      taskTo: fc.option(text),
      what: text,
      who: text,
      dueDate: day,
      firstStep: text,
      howWeKnow: text,
      lookBackDate: day,
    }),
  ),
  began: fc.option(
    fc.record({
      noticed: text,
      ambitions: fc.array(fc.record({ text, indicator: text }), { maxLength: 3 }),
      circle: few(fc.record({ perspective, count: fc.integer({ min: 1, max: 9999 }) })),
      say: text,
      border: text,
      earlier: few(fc.record({ what: text, when: text, left: text })),
    }),
  ),
  earlier: few(
    fc.record({
      number: fc.integer({ min: 1, max: 200 }),
      what: text,
      who: text,
      status: fc.constantFrom(...ActionStatus.options),
      note: text,
    }),
  ),
  themes: few(anyTheme(text)),
  learning: few(anyLearning(text)),
  journeys: few(anyJourney(text)),
  deepenings: few(fc.record({ name: text, why: text, day, who: text, cards: fc.integer({ min: 1, max: 8 }) })),
});

/** The same, also in the short version and with chapters left out. */
export const anyMinutes: fc.Arbitrary<MinutesModel> = fc
  .tuple(naughtyMinutes, fc.option(fc.record(chosenSettings), { freq: 1 }))
  .map(([model, chosen]) => ({ ...model, settings: { ...model.settings, ...chosen } }));
