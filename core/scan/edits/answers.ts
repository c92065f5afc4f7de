import { MOST_CATEGORIES } from '../model/most-categories.ts';
import type { Scale } from '../model/scan.ts';
import { leadingNumber } from '../recognise/scale-score.ts';
import { yesNoLabels } from '../recognise/yes-no.ts';
import type { ColumnRole, GroupMapping, ImportProposal, Mapping } from '../table/mapping.ts';
import { type ImportAnswer, type ImportQuestion, MOST_HARMFUL_FIRST, type QuestionKind } from '../table/questions.ts';
import { labelKey } from '../words/text-key.ts';
import { columnNames, withRole, withWholeFile } from './columns.ts';

/** The answer scale with a number: 0 is that of the scan, then those of other blocks. */
export function scaleAt(mapping: Mapping, number: number): Scale | null {
  return (number === 0 ? mapping.scale : mapping.moreScales?.[number - 1]) ?? null;
}

/** The mapping with another scale in one place. */
export function withScale(mapping: Mapping, number: number, change: (scale: Scale) => Scale): Mapping {
  const scale = scaleAt(mapping, number);
  if (!scale) return mapping;
  if (number === 0) return { ...mapping, scale: change(scale) };
  const moreScales = mapping.moreScales?.map((one, i) => (i === number - 1 ? change(one) : one)) ?? [];
  return { ...mapping, moreScales };
}

const unknownTexts = (group: GroupMapping | null): readonly string[] =>
  group?.kind === 'column'
    ? group.values.flatMap(({ text, perspective, unknown }) => (perspective === null && unknown ? [text] : []))
    : [];

/** Everything that a person still has to say before a file can be read in, the most harmful first. */
export function openQuestions(mapping: Mapping): readonly ImportQuestion[] {
  const asks = mapping.asks ?? [];
  const statements = mapping.columns.flatMap(({ role }, i) => (role === 'statement' ? [i] : []));
  const texts = unknownTexts(mapping.group);
  const isAsked = asks.some(({ kind }) => kind === 'group');
  const all: readonly ImportQuestion[] = [
    ...(mapping.group === null && !isAsked ? [{ kind: 'group' as const, columns: [], proposed: null }] : []),
    ...(texts.length > 0 ? [{ kind: 'group-values' as const, texts: [...texts] }] : []),
    ...(mapping.directionGuessed && statements.length > 0
      ? [{ kind: 'direction' as const, scale: 0, columns: statements.filter((i) => scaleOf(mapping, i) === 0) }]
      : []),
    ...asks,
  ];
  const place = ({ kind }: ImportQuestion) => MOST_HARMFUL_FIRST.indexOf(kind);
  return all.toSorted((a, b) => place(a) - place(b));
}

function scaleOf({ columns }: Mapping, column: number): number {
  const role = columns[column];
  return role?.role === 'statement' ? (role.scale ?? 0) : 0;
}

/** The mapping without this question. */
function without(mapping: Mapping, question: ImportQuestion): Mapping {
  const gone = JSON.stringify(question);
  const asks = mapping.asks?.filter((ask) => JSON.stringify(ask) !== gone) ?? [];
  const { asks: _, ...rest } = mapping;
  return asks.length > 0 ? { ...rest, asks } : rest;
}

const withRoles = (
  mapping: Mapping,
  places: readonly number[],
  change: (role: ColumnRole, i: number) => ColumnRole,
) => ({
  ...mapping,
  columns: mapping.columns.map((role, i) => (places.includes(i) ? change(role, i) : role)),
});

type Of<T, K> = Extract<T, { kind: K }>;

function orderOf(mapping: Mapping, number: number, { labels, dontKnow }: Of<ImportAnswer, 'order'>): Mapping {
  return withScale(mapping, number, ({ shown, same }) => ({
    labels: [...labels],
    dontKnow: [...dontKnow],
    ...(shown ? { shown } : {}),
    ...(same ? { same: same.filter(({ text }) => !labels.some((label) => labelKey(label) === labelKey(text))) } : {}),
  }));
}

function noScore(mapping: Mapping, { scale, text }: Of<ImportQuestion, 'no-score'>, means: string): Mapping {
  return withScale(mapping, scale, (one) => {
    const dontKnow = one.dontKnow.filter((label) => label !== text);
    const labels = one.labels.filter((label) => label !== text);
    if (means === 'dont-know') return { ...one, labels, dontKnow: [...dontKnow, text] };
    if (means === 'mistake') return { ...one, labels, dontKnow };
    const isUp = Number(labels.at(-1)) > Number(labels[0]);
    const isLow = Number(text) < Math.min(...labels.map(Number));
    return { ...one, dontKnow, labels: isLow === isUp ? [text, ...labels] : [...labels, text] };
  });
}

/** Answers that are not the same after all each get a place, and then the order is asked. */
function notTheSame(mapping: Mapping, { scale, twins }: Of<ImportQuestion, 'same-answer'>): Mapping {
  const apart = withScale(mapping, scale, ({ same: _, ...one }) => ({
    ...one,
    labels: one.labels.flatMap((label) => [label, ...twins.flatMap(({ text, as }) => (as === label ? [text] : []))]),
  }));
  const columns = mapping.columns.flatMap(({ role }, i) =>
    role === 'statement' && scaleOf(mapping, i) === scale ? [i] : [],
  );
  return { ...apart, asks: [...(apart.asks ?? []), { kind: 'order', scale, columns }] };
}

function groupOf(mapping: Mapping, proposal: ImportProposal, answer: Of<ImportAnswer, 'group'>): Mapping {
  if ('perspective' in answer) return withWholeFile(mapping, answer.perspective);
  return withRole(mapping, proposal, answer.column, 'group', '');
}

function groupValues(mapping: Mapping, { values }: Of<ImportAnswer, 'group-values'>): Mapping {
  if (mapping.group?.kind !== 'column') return mapping;
  const said = new Map(values.map(({ text, perspective }) => [text, perspective]));
  const all = mapping.group.values.map((one) => {
    const perspective = said.get(one.text);
    return perspective === undefined ? one : { text: one.text, perspective };
  });
  return { ...mapping, group: { kind: 'column', values: all } };
}

function ownWords(mapping: Mapping, points: readonly string[]): Mapping {
  if (!mapping.list) return mapping;
  const options = points.map((text) => ({ text, principle: null }));
  return { ...mapping, list: { ...mapping.list, options: [...mapping.list.options, ...options] } };
}

function ranked(mapping: Mapping, columns: readonly number[], places: number | null): Mapping {
  if (places === null) return withRoles(mapping, columns, () => ({ role: 'other' }));
  const later = columns.length > 1 ? columns.slice(places) : [];
  const kept = withRoles(mapping, later, () => ({ role: 'other' }));
  return kept.list && columns.length === 1 ? { ...kept, list: { ...kept.list, places } } : kept;
}

function yesNo(mapping: Mapping, proposal: ImportProposal, columns: readonly number[], role: string): Mapping {
  if (role === 'other') return mapping;
  const texts = columnNames(proposal.columns, (number) => `#${number}`);
  const named = columns.reduce(
    (changed, i) => withRole(changed, proposal, i, role as 'statement' | 'improvementPoint', texts[i] ?? ''),
    mapping,
  );
  if (role !== 'statement') return named;
  const examples = columns.flatMap((i) => proposal.columns[i]?.examples ?? []);
  const moreScales = [...(named.moreScales ?? []), { labels: yesNoLabels(examples), dontKnow: [] }];
  const scale = moreScales.length;
  const scaled = withRoles(named, columns, (one) => (one.role === 'statement' ? { ...one, scale } : one));
  return { ...scaled, moreScales, asks: [...(scaled.asks ?? []), { kind: 'order', scale, columns: [...columns] }] };
}

/** A scale of numbers from one to another, with the answers that are there as they are written. */
export function withRange(mapping: Mapping, number: number, from: number, to: number): Mapping {
  if (to - from < 1 || to - from >= MOST_CATEGORIES) return mapping;
  return withScale(mapping, number, (scale) => {
    const written = new Map(scale.labels.map((label) => [leadingNumber(label), label]));
    // LimeSurvey writes A1 to A5.
    const prefix = /^([A-Za-z]*)\d+$/.exec(scale.labels[0] ?? '')?.[1] ?? '';
    const isDown = (leadingNumber(scale.labels[0] ?? '') ?? 0) > (leadingNumber(scale.labels.at(-1) ?? '') ?? 0);
    const labels = Array.from({ length: to - from + 1 }, (_, i) => written.get(from + i) ?? `${prefix}${from + i}`);
    const outside = scale.labels.filter((label) => !labels.includes(label));
    return { ...scale, labels: isDown ? labels.toReversed() : labels, dontKnow: [...scale.dontKnow, ...outside] };
  });
}

function directed(mapping: Mapping, number: number, reversed: boolean): Mapping {
  const known = number === 0 ? { ...mapping, directionGuessed: false } : mapping;
  return reversed ? withScale(known, number, (scale) => ({ ...scale, labels: scale.labels.toReversed() })) : known;
}

function counted(mapping: Mapping, kind: string, counts: boolean): Mapping {
  const rows = mapping.rows?.map((one) => (one.kind === kind ? { ...one, counts } : one));
  return rows ? { ...mapping, rows } : mapping;
}

const turnedRound = (mapping: Mapping, columns: readonly number[]) =>
  withRoles(mapping, columns, (role) => (role.role === 'statement' ? { ...role, turned: true } : role));

/** These columns are no statements after all. */
const noStatements = (mapping: Mapping, columns: readonly number[]): Mapping =>
  withRoles(mapping, columns, () => ({ role: 'other' }));

type Answers = {
  readonly [K in QuestionKind]: (
    mapping: Mapping,
    question: Of<ImportQuestion, K>,
    answer: Of<ImportAnswer, K>,
    proposal: ImportProposal,
  ) => Mapping;
};

const ANSWERS: Answers = {
  group: (mapping, _, answer, proposal) => groupOf(mapping, proposal, answer),
  'group-values': (mapping, _, answer) => groupValues(mapping, answer),
  order: (mapping, { scale, columns }, answer) =>
    answer.labels.length === 0 ? noStatements(mapping, columns) : orderOf(mapping, scale, answer),
  direction: (mapping, { scale, columns }, { reversed, range }) => {
    if (reversed === null) return directed(noStatements(mapping, columns), scale, false);
    return directed(range ? withRange(mapping, scale, range.from, range.to) : mapping, scale, reversed);
  },
  'no-score': (mapping, question, { means }) => noScore(mapping, question, means),
  'same-answer': (mapping, question, { same }) => (same ? mapping : notTheSame(mapping, question)),
  turned: (mapping, _, { columns }) => turnedRound(mapping, columns),
  ranking: (mapping, { columns }, { places }) => ranked(mapping, columns, places),
  'own-words': (mapping, _, { points }) => ownWords(mapping, points),
  'yes-no': (mapping, { columns }, { role }, proposal) => yesNo(mapping, proposal, columns, role),
  rows: (mapping, { rows }, { counts }) => counted(mapping, rows, counts),
};

/** The mapping after a person answered one question; an answer to another question changes nothing. */
export function withAnswer(
  mapping: Mapping,
  proposal: ImportProposal,
  question: ImportQuestion,
  answer: ImportAnswer,
): Mapping {
  if (question.kind !== answer.kind) return mapping;
  const change = ANSWERS[question.kind] as (
    mapping: Mapping,
    question: ImportQuestion,
    answer: ImportAnswer,
    proposal: ImportProposal,
  ) => Mapping;
  return change(without(mapping, question), question, answer, proposal);
}
