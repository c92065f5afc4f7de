import type { Layout } from './layouts.ts';
import type { Chance } from './random.ts';
import type { Item, Person, Survey, Wishes } from './survey.ts';
import type { Group, ScaleTruth, Truth } from './truth.ts';

/** What a file is besides its rows, while it is made. */
export interface Draft {
  readonly survey: Survey;
  readonly layout: Layout;
  readonly rows: readonly (readonly string[])[];
  /** How many rows stand above the first person. */
  readonly heads: number;
  readonly truth: Truth;
  readonly fileName: string;
  readonly hidden?: ReadonlySet<number>;
}

/** Something that makes an export harder to read than it should be. */
export interface Fault {
  readonly name: string;
  readonly weight: number;
  readonly fits?: (layout: Layout) => boolean;
  readonly wishes?: Wishes;
  /** Changes the survey before a tool writes it down. */
  readonly before?: (survey: Survey) => Survey;
  /** Changes what was written down, and the truth with it. */
  readonly after?: (draft: Draft, chance: Chance) => Draft;
}

const MARK: ScaleTruth = {
  name: 'rapportcijfer',
  answers: Array.from({ length: 10 }, (_, i) => [String(i + 1)]),
  dontKnow: [],
};
const SECOND: ScaleTruth = {
  name: 'tweede blok',
  answers: [['Zeer ontevreden'], ['Ontevreden'], ['Neutraal'], ['Tevreden'], ['Zeer tevreden']],
  dontKnow: ['Niet van toepassing'],
};

function withItems(survey: Survey, items: readonly Item[], answer: (person: Person, i: number) => string): Survey {
  return {
    ...survey,
    statements: [...survey.statements, ...items],
    people: survey.people.map((person) => ({
      ...person,
      answers: [...person.answers, ...items.map((_, i) => answer(person, i))],
    })),
  };
}

const isWorkbook = ({ form }: Layout) => form === 'workbook';
const isPlain = ({ tool }: Layout) => !['Qualtrics', 'SurveyMonkey'].includes(tool);
const withRows = (draft: Draft, rows: Draft['rows'], extra = 0): Draft => ({
  ...draft,
  rows,
  heads: draft.heads + extra,
});
const knowing = (draft: Draft, knows: Partial<Truth['knows']>): Draft => ({
  ...draft,
  truth: { ...draft.truth, knows: { ...draft.truth.knows, ...knows } },
});

/** Adds a column before the first statement. */
function withColumn(draft: Draft, header: string, cell: (row: number) => string): Draft {
  const at =
    draft.rows[draft.heads - 1]?.findIndex((text) => text.includes(draft.survey.statements[0]?.text ?? '?')) ?? 0;
  const rows = draft.rows.map((row, r) => [
    ...row.slice(0, at),
    r < draft.heads - 1 ? '' : r === draft.heads - 1 ? header : cell(r),
    ...row.slice(at),
  ]);
  return { ...draft, rows };
}

function addScale(
  survey: Survey,
  change: (scale: ScaleTruth) => ScaleTruth,
  written: string,
  chance: Chance,
  legend: string,
): Survey {
  const items = survey.statements.map((item) => ({
    ...item,
    scale: change(item.scale),
    legend: legend || item.legend,
  }));
  const people = survey.people.map((person) => ({
    ...person,
    answers: person.answers.map((answer) => (chance.percent(10) ? written : answer)),
  }));
  return { ...survey, statements: items, people };
}

function groupOfAll(draft: Draft, group: Group, fileName: string): Draft {
  const column = draft.rows[draft.heads - 1]?.findIndex((text) => text.includes(draft.survey.group.header)) ?? -1;
  const rows = draft.rows.map((row) => row.filter((_, i) => i !== column));
  return { ...knowing(draft, { whole: group, groupHeader: null }), rows, fileName };
}

const BODY = (draft: Draft) => draft.rows.slice(draft.heads);
const HEAD = (draft: Draft) => draft.rows.slice(0, draft.heads);

export const FAULTS: readonly Fault[] = [
  { name: 'geen', weight: 60 },
  {
    ...{ name: 'rapportcijfer', weight: 4 },
    before: (survey) =>
      withItems(
        survey,
        [{ text: 'Welk rapportcijfer geeft u de toegang?', scale: MARK, turned: false, legend: '' }],
        () => String(4 + survey.chance.upTo(7)),
      ),
  },
  {
    ...{ name: 'tweede blok', weight: 4, wishes: { scale: 'eens 5' } },
    before: (survey) =>
      withItems(
        survey,
        [
          'Hoe tevreden bent u over de wachttijd?',
          'Hoe tevreden bent u over het gesprek?',
          'Hoe tevreden bent u over de brief?',
        ].map((text) => ({ text, scale: SECOND, turned: false, legend: '' })),
        () => (survey.chance.percent(5) ? 'Niet van toepassing' : (survey.chance.pick(SECOND.answers)[0] ?? '')),
      ),
  },
  {
    ...{ name: '6 is weet niet', weight: 3, wishes: { scale: 'cijfer kaal' } },
    before: (survey) =>
      addScale(
        survey,
        (scale) => ({ ...scale, dontKnow: ['6'] }),
        '6',
        survey.chance,
        ' (1 = helemaal oneens, 5 = helemaal eens, 6 = weet ik niet)',
      ),
  },
  {
    ...{ name: '99', weight: 3, wishes: { scale: 'cijfer kaal' } },
    before: (survey) => addScale(survey, (scale) => ({ ...scale, dontKnow: ['99'] }), '99', survey.chance, ''),
    after: (draft) => knowing(draft, { noScores: ['99'] }),
  },
  {
    ...{ name: '0 is weet niet', weight: 2, wishes: { scale: 'cijfer kaal' } },
    before: (survey) => addScale(survey, (scale) => ({ ...scale, dontKnow: ['0'] }), '0', survey.chance, ''),
    after: (draft) => knowing(draft, { noScores: ['0'] }),
  },
  { name: 'anders, namelijk', weight: 5, fits: ({ hasOther }) => hasOther, wishes: { others: 'said' } },
  { name: 'eigen woorden', weight: 4, fits: ({ hasOther }) => hasOther, wishes: { others: 'bare' } },
  { name: 'punt met komma', weight: 4, wishes: { awkwardPoint: true } },
  { name: 'omgekeerde stelling', weight: 4, wishes: { turned: true } },
  { name: 'groep onduidelijk', weight: 3, wishes: { ambiguousGroup: true } },
  { name: 'weinig stellingen', weight: 2, wishes: { few: true } },
  {
    ...{ name: 'groep in bestandsnaam', weight: 4, fits: isPlain, wishes: { oneGroup: 'frontline' } },
    after: (draft) => groupOfAll(draft, 'frontline', 'scan-medewerkers'),
  },
  {
    ...{ name: 'groep nergens', weight: 3, fits: isPlain, wishes: { oneGroup: 'residents' } },
    after: (draft) => groupOfAll(draft, 'residents', 'export-3'),
  },
  {
    ...{ name: 'hulpkolom', weight: 3 },
    after: (draft, chance) =>
      withColumn(draft, 'Wie hielp u bij het invullen?', () =>
        chance.pick(['Niemand', 'Een medewerker', 'Een mantelzorger']),
      ),
  },
  {
    ...{ name: 'open vraag over telefoon', weight: 2 },
    after: (draft, chance) => {
      const cells = new Map(
        draft.rows.map((_, r) => [
          r,
          chance.percent(60) ? `De lijn was bezet en ik belde ${chance.upTo(90_000)} keer` : '',
        ]),
      );
      const body = [...cells]
        .filter(([r, cell]) => r >= draft.heads && cell !== '' && draft.survey.people[r - draft.heads]?.group !== null)
        .map(([, cell]) => cell);
      const grown = withColumn(draft, 'Hoe vond u het contact per telefoon of e-mail?', (row) => cells.get(row) ?? '');
      return { ...grown, truth: { ...grown.truth, open: [...grown.truth.open, ...body] } };
    },
  },
  {
    ...{ name: 'titel erboven', weight: 3, fits: isPlain },
    after: (draft) => withRows(draft, [['Toegangsscan gemeente Voorbeeld'], ['September 2026'], [], ...draft.rows], 3),
  },
  {
    ...{ name: 'themaregel', weight: 3, fits: (layout) => isPlain(layout) && isWorkbook(layout) },
    after: (draft) => {
      const themes = ['Over u', 'Passende hulp', 'Duidelijkheid', 'Verbeteren'];
      const width = draft.rows[0]?.length ?? 4;
      const every = Math.ceil(width / themes.length);
      const line = Array.from({ length: width }, (_, i) => (i % every === 0 ? (themes[i / every] ?? '') : ''));
      return withRows(draft, [line, ...draft.rows], 1);
    },
  },
  {
    ...{ name: 'regel met totalen', weight: 2, fits: isWorkbook },
    after: (draft) => {
      const width = draft.rows.at(-1)?.length ?? 1;
      const totals = ['Totaal', ...Array.from({ length: width - 1 }, () => String(draft.survey.people.length))];
      return knowing(withRows(draft, [...draft.rows, totals]), { rows: { total: false } });
    },
  },
  {
    ...{ name: 'verborgen rijen', weight: 2, fits: isWorkbook },
    after: (draft, chance) => {
      const hidden = new Set(BODY(draft).flatMap((_, i) => (chance.percent(20) ? [i + draft.heads] : [])));
      if (hidden.size === 0) hidden.add(draft.heads);
      return knowing({ ...draft, hidden }, { rows: { hidden: true } });
    },
  },
  {
    ...{ name: 'proefinvulling', weight: 3, fits: ({ tool }) => tool === 'Qualtrics' },
    after: (draft) => {
      const status = HEAD(draft)[0]?.indexOf('Status') ?? 0;
      const tried = BODY(draft)
        .slice(0, 3)
        .map((row) => row.map((cell, i) => (i === status ? 'Survey Preview' : cell)));
      return knowing(withRows(draft, [...draft.rows, ...tried]), { rows: { preview: false } });
    },
  },
  {
    ...{ name: 'lege regels', weight: 2 },
    after: (draft) =>
      withRows(draft, [
        ...HEAD(draft),
        ...BODY(draft).flatMap((row, i) => (i % 5 === 0 ? [row.map(() => ''), row] : [row])),
      ]),
  },
];
