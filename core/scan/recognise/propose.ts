import { findCompletedColumn } from '../table/completed.ts';
import type { ColumnRole, GroupMapping, Mapping, QuestionSet, Table } from '../table/mapping.ts';
import { type Profile, profileColumns, share } from '../table/profile.ts';
import type { ImportQuestion } from '../table/questions.ts';
import { headerKey, textKey } from '../words/text-key.ts';
import { OPEN_HEADER, QUIZ_HEADER } from '../words/vocabulary.ts';
import { findGroupColumns, groupFromColumn, groupFromFileName } from './group.ts';
import { readAsList } from './list.ts';
import { personalKind } from './personal.ts';
import { choiceQuestions, type FoundLists, joinQuestions, type ListQuestion } from './points.ts';
import { type KnownStatements, knownStatements } from './principle.ts';
import { specialRows, withoutRows } from './rows.ts';
import { type FoundStatements, findStatements, perhapsTurned } from './statements.ts';
import { findTickColumns, isOtherOption } from './ticks.ts';
import { yesNoScale } from './yes-no.ts';

type Roles = Map<number, ColumnRole>;

/** More different sentences than a closed question has options. */
const MANY_TEXTS = 15;

/** Whether a column holds people's own words: asked for by its header, or hardly ever the same. */
function isOpenAnswer(profile: Profile): boolean {
  const { values, filled, sampled } = profile;
  const inWords = share(profile, (text) => /\p{L}{2}/u.test(text));
  if (OPEN_HEADER.test(headerKey(profile.header.text)) || isOtherOption(profile)) return filled === 0 || inWords >= 0.5;
  const letters = [...values.keys()].reduce((sum, text) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  const spaced = share(profile, (text) => /\p{L}\s+\p{L}/u.test(text));
  const varied = values.size > sampled / 2 || values.size > MANY_TEXTS;
  if (profile.raw.trim().endsWith('?') && varied && values.size > 3 && inWords >= 0.5) return true;
  return filled > 0 && letters / values.size >= 15 && spaced > 0.5 && varied;
}

const itemRole = (role: 'statement' | 'improvementPoint', profile: Profile, known: KnownStatements): ColumnRole => {
  const text = profile.header.text || `#${profile.index + 1}`;
  return { role, text, principle: known.principleOf(text) };
};

function statementRole(profile: Profile, found: FoundStatements, scale: number, known: KnownStatements): ColumnRole {
  const text = profile.header.text || `#${profile.index + 1}`;
  const mark = found.blocks[scale]?.mark === true;
  return {
    role: 'statement',
    text,
    principle: mark ? null : known.principleOf(text),
    ...(scale > 0 ? { scale } : {}),
    ...(mark ? { mark } : {}),
  };
}

/** Statements, and the empty columns that stand among them, each with its scale. */
function statementColumns(profiles: readonly Profile[], { scaleOf }: FoundStatements, known: KnownStatements) {
  const questions = new Map([...scaleOf].map(([{ header }, scale]) => [header.question, scale]));
  const texts = new Set([...scaleOf.keys()].map(({ key }) => key));
  return profiles.flatMap((profile): (readonly [Profile, number])[] => {
    const own = scaleOf.get(profile);
    if (own !== undefined) return [[profile, own]];
    if (profile.filled > 0 || scaleOf.size === 0 || texts.has(profile.key)) return [];
    const asked = profile.header.question === null ? undefined : questions.get(profile.header.question);
    const scale = asked ?? (known.has(profile.key) ? 0 : undefined);
    return scale === undefined ? [] : [[profile, scale]];
  });
}

function loneRole(profile: Profile): ColumnRole {
  // Who says yes or no writes no words of their own, and nothing that tells who they are.
  if (yesNoScale([profile])) return { role: 'other' };
  const kind = personalKind(profile);
  if (kind) return { role: 'personal', kind };
  return isOpenAnswer(profile)
    ? { role: 'openAnswer', question: profile.header.text || `#${profile.index + 1}` }
    : { role: 'other' };
}

/** Gives list columns and everything that is left its role, and returns the lists. */
function assignRest(profiles: readonly Profile[], roles: Roles, options: readonly string[]): readonly ListQuestion[] {
  const lists: ListQuestion[] = [];
  for (const profile of profiles) {
    if (roles.has(profile.index)) continue;
    const role = loneRole(profile);
    const list = role.role === 'personal' ? null : readAsList(profile, options);
    if (list) lists.push({ columns: [profile], list });
    roles.set(profile.index, list ? { role: 'improvementList' } : role);
  }
  return lists;
}

/** The column of the group, or the group of all, with what is not sure of it. */
function findGroup(table: Table, profiles: readonly Profile[], taken: ReadonlySet<Profile>) {
  const texts = new Set(profiles.map(({ key }) => key));
  const free = profiles.filter((profile) => !taken.has(profile));
  const { columns, isSure } = findGroupColumns(free, texts);
  const [column] = columns;
  const named = groupFromFileName(table.fileName);
  const asks: ImportQuestion[] = [];
  if (column && isSure) return { column, mapping: groupFromColumn(table, column.index), asks };
  if (!column) return { column: null, mapping: named, asks };
  asks.push({
    kind: 'group',
    columns: columns.slice(0, 3).map(({ index }) => index),
    proposed: named?.perspective ?? null,
  });
  return { column: null, mapping: null as GroupMapping | null, asks };
}

/** What stands above the points of a question in a column of its own: all chosen ones once more. */
const repeatsTicks = (profile: Profile, ticks: readonly Profile[]): boolean =>
  ticks.some(({ header }) => header.question !== null && textKey(header.question) === profile.key);

/** The rows that are perhaps no respondents, what is asked about them, and the table of those who are. */
function specialRowAsks(table: Table) {
  const kinds = [...specialRows(table)];
  const sure = kinds.flatMap(([kind, all]) => (kind === 'hidden' ? [] : all));
  return {
    people: withoutRows(table, sure),
    rows: kinds.map(([kind]) => ({ kind, counts: false })),
    asks: kinds.flatMap(([kind, all]): ImportQuestion[] =>
      kind === 'hidden' ? [{ kind: 'rows', rows: kind, count: all.length }] : [],
    ),
  };
}

/** What was found of a file before it is written down as a mapping. */
interface Found {
  readonly roles: Roles;
  readonly group: ReturnType<typeof findGroup>;
  readonly statements: FoundStatements;
  readonly lists: FoundLists | null;
}

/** Gives every column its role, the surest first: what has one is looked at no more. */
function findAll(table: Table, profiles: readonly Profile[], known: KnownStatements): Found {
  const roles: Roles = new Map();
  const open = () => profiles.filter((profile) => !roles.has(profile.index));
  for (const { index, raw } of profiles) if (QUIZ_HEADER.test(headerKey(raw))) roles.set(index, { role: 'other' });
  const choices = choiceQuestions(table, open());
  const group = findGroup(table, open(), new Set(choices.flatMap(({ columns }) => columns)));
  if (group.column) roles.set(group.column.index, { role: 'group' });
  for (const { index } of choices.flatMap(({ columns }) => columns)) roles.set(index, { role: 'improvementList' });
  const completed = findCompletedColumn(open(), table.rowCount);
  if (completed) roles.set(completed.index, { role: 'completed' });
  const doubtful = new Set(group.asks.flatMap((ask) => ('columns' in ask ? ask.columns : [])));
  const found = findStatements(
    open().filter(({ index }) => !doubtful.has(index)),
    known.has,
  );
  const statements = statementColumns(open(), found, known);
  for (const [profile, scale] of statements) roles.set(profile.index, statementRole(profile, found, scale, known));
  const inFile = new Set(statements.map(([{ key }]) => key));
  const ticks = findTickColumns(open(), (key) => inFile.has(key) || known.has(key));
  for (const profile of ticks) roles.set(profile.index, itemRole('improvementPoint', profile, known));
  for (const profile of open()) if (repeatsTicks(profile, ticks)) roles.set(profile.index, { role: 'other' });
  const fileTexts = statements.map(([{ header }]) => header.text);
  const texts = [...fileTexts, ...known.texts.filter((text) => !inFile.has(textKey(text)))];
  const lists = joinQuestions([...choices, ...assignRest(profiles, roles, texts)], new Set(texts.map(textKey)));
  return { roles, group, statements: found, lists };
}

/** What is not sure of a file. */
function asksOf({ roles, group, statements, lists }: Found, rowAsks: readonly ImportQuestion[]): ImportQuestion[] {
  const turned = perhapsTurned(statements).map(({ index }) => index);
  const unsure = statements.unsure.filter(({ index }) => roles.get(index)?.role === 'other').map(({ index }) => index);
  return [
    ...group.asks,
    ...statements.asks,
    ...(lists?.asks ?? []),
    ...rowAsks,
    ...(turned.length > 0 ? [{ kind: 'turned' as const, columns: turned }] : []),
    ...(unsure.length > 0 ? [{ kind: 'yes-no' as const, columns: unsure }] : []),
  ];
}

/** Makes of a survey file what the program thinks it is, and asks what it is not sure of; a person can correct all of it. */
export function proposeMapping(table: Table, questionSets: readonly QuestionSet[]): Mapping {
  const known = knownStatements(questionSets);
  const { people, rows, asks: rowAsks } = specialRowAsks(table);
  const profiles = profileColumns(people);
  const found = findAll(people, profiles, known);
  const { roles, group, statements, lists } = found;
  const [main, ...more] = statements.blocks;
  const asks = asksOf(found, rowAsks);
  return {
    columns: profiles.map(({ index }) => roles.get(index) ?? { role: 'other' }),
    group: group.mapping,
    scale: main?.scale ?? null,
    ...(more.length > 0 ? { moreScales: more.map(({ scale }) => scale) } : {}),
    ...(main?.directionGuessed ? { directionGuessed: true } : {}),
    ...(asks.length > 0 ? { asks } : {}),
    ...(rows.length > 0 ? { rows } : {}),
    list: lists && {
      ...lists.list,
      options: lists.list.options.map((text) => ({ text, principle: known.principleOf(text) })),
    },
  };
}
