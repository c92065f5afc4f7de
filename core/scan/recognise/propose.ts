import { findCompletedColumn } from '../table/completed.ts';
import type { ColumnRole, Mapping, QuestionSet, Table } from '../table/mapping.ts';
import { type Profile, profileColumns, share } from '../table/profile.ts';
import { headerKey, textKey } from '../words/text-key.ts';
import { OPEN_HEADER } from '../words/vocabulary.ts';
import { findGroupColumn, groupFromColumn, groupFromFileName } from './group.ts';
import { joinLists, type ListFinding, readAsList } from './list.ts';
import { personalKind } from './personal.ts';
import { type KnownStatements, knownStatements } from './principle.ts';
import { findScale, isDirectionGuess, type ScaleFinding, scaleOf } from './scale.ts';
import { findTickColumns } from './ticks.ts';

type Roles = Map<number, ColumnRole>;

/** More different sentences than a closed question has options. */
const MANY_TEXTS = 15;

/** Whether a column holds sentences: long, hardly repeated, or asked for by its header. */
function isOpenAnswer(profile: Profile): boolean {
  const { values, filled, sampled } = profile;
  if (OPEN_HEADER.test(headerKey(profile.header.text))) {
    return filled === 0 || share(profile, (text) => /\p{L}/u.test(text)) >= 0.5;
  }
  const letters = [...values.keys()].reduce((sum, text) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  const spaced = share(profile, (text) => /\p{L}\s+\p{L}/u.test(text));
  const varied = values.size > sampled / 2 || values.size > MANY_TEXTS;
  return filled > 0 && letters / values.size >= 15 && spaced > 0.5 && varied;
}

const itemRole = (role: 'statement' | 'improvementPoint', profile: Profile, known: KnownStatements): ColumnRole => {
  const text = profile.header.text || `#${profile.index + 1}`;
  return { role, text, principle: known.principleOf(text) };
};

/** Statements: the columns on the scale, and empty columns that stand among them. */
function statementColumns(profiles: readonly Profile[], scale: ScaleFinding | null, known: KnownStatements) {
  const columns = new Set(scale?.columns);
  const questions = new Set(scale?.columns.map(({ header }) => header.question));
  const texts = new Set(scale?.columns.map(({ key }) => key));
  const belongs = (p: Profile) =>
    p.filled === 0 &&
    columns.size > 0 &&
    ((p.header.question !== null && questions.has(p.header.question)) || known.has(p.key));
  return profiles.filter((profile) => columns.has(profile) || (belongs(profile) && !texts.has(profile.key)));
}

function loneRole(profile: Profile): ColumnRole {
  const kind = personalKind(profile);
  if (kind) return { role: 'personal', kind };
  return isOpenAnswer(profile)
    ? { role: 'openAnswer', question: profile.header.text || `#${profile.index + 1}` }
    : { role: 'other' };
}

/** Gives list columns and everything that is left its role, and returns the lists. */
function assignRest(profiles: readonly Profile[], roles: Roles, options: readonly string[]): readonly ListFinding[] {
  const lists: ListFinding[] = [];
  for (const profile of profiles) {
    if (roles.has(profile.index)) continue;
    const role = loneRole(profile);
    const list = role.role === 'personal' ? null : readAsList(profile, options);
    if (list) lists.push(list);
    roles.set(profile.index, list ? { role: 'improvementList' } : role);
  }
  return lists;
}

/** Makes of a survey file what the program thinks it is; a person can correct all of it. */
export function proposeMapping(table: Table, questionSets: readonly QuestionSet[]): Mapping {
  const known = knownStatements(questionSets);
  const profiles = profileColumns(table);
  const roles: Roles = new Map();
  const open = () => profiles.filter((profile) => !roles.has(profile.index));
  const group = findGroupColumn(profiles);
  if (group) roles.set(group.index, { role: 'group' });
  const completed = findCompletedColumn(open(), table.rowCount);
  if (completed) roles.set(completed.index, { role: 'completed' });
  const scale = findScale(open(), known.has);
  const statements = statementColumns(open(), scale, known);
  for (const profile of statements) roles.set(profile.index, itemRole('statement', profile, known));
  const inFile = new Set(statements.map(({ key }) => key));
  const ticks = findTickColumns(open(), (key) => inFile.has(key) || known.has(key));
  for (const profile of ticks) roles.set(profile.index, itemRole('improvementPoint', profile, known));
  const fileTexts = statements.map(({ header }) => header.text);
  const texts = [...fileTexts, ...known.texts.filter((text) => !inFile.has(textKey(text)))];
  const list = joinLists(assignRest(profiles, roles, texts));
  const labels = scale && scaleOf(scale);
  return {
    columns: profiles.map(({ index }) => roles.get(index) ?? { role: 'other' }),
    group: group ? groupFromColumn(table, group.index) : groupFromFileName(table.fileName),
    scale: labels,
    ...(scale && labels && isDirectionGuess(scale, labels) ? { directionGuessed: true } : {}),
    list: list && { ...list, options: list.options.map((text) => ({ text, principle: known.principleOf(text) })) },
  };
}
