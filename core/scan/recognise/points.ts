import type { Mapping, Table } from '../table/mapping.ts';
import type { Profile } from '../table/profile.ts';
import type { ImportQuestion } from '../table/questions.ts';
import { findChoiceColumns } from './choices.ts';
import { isRanking, joinLists, type ListFinding, readAsSingle, type SortedOptions, sortOptions } from './list.ts';

/** Columns with chosen improvement points in their cells, one question at a time. */
export interface ListQuestion {
  readonly columns: readonly Profile[];
  readonly list: ListFinding;
}

/** First, second and third choices. */
export function choiceQuestions(table: Table, profiles: readonly Profile[]): readonly ListQuestion[] {
  return findChoiceColumns(table, profiles).flatMap((columns) => {
    const list = readAsSingle(columns);
    return list ? [{ columns, list }] : [];
  });
}

/** Whether everybody chose everything: all options in a cell, or as many choices as options. */
function isOrder({ columns, list }: ListQuestion, { points }: SortedOptions): boolean {
  if (columns.length > 1) return points.length >= 3 && columns.length >= points.length;
  return columns.every((profile) => isRanking(profile, { ...list, options: points }));
}

/** The list of a mapping, with what has to be asked about it. */
export interface FoundLists {
  readonly list: Omit<NonNullable<Mapping['list']>, 'options'> & { readonly options: readonly string[] };
  readonly asks: readonly ImportQuestion[];
}

/** Joins all questions with lists. `known` are texts that are points for certain: statements of the file and of question sets. */
export function joinQuestions(questions: readonly ListQuestion[], known: ReadonlySet<string>): FoundLists | null {
  const sorted = questions.map((question) => ({
    question,
    sorted: sortOptions(question.columns, question.list, known),
  }));
  const joined = joinLists(sorted.map(({ question, sorted: { points } }) => ({ ...question.list, options: points })));
  if (!joined) return null;
  const unsure = [...new Set(sorted.flatMap(({ sorted: { unsure: texts } }) => texts))];
  const orders = sorted.filter(({ question, sorted: options }) => isOrder(question, options));
  const columns = orders.flatMap(({ question }) => question.columns.map(({ index }) => index));
  return {
    list: joined,
    asks: [
      ...(unsure.length > 0 ? [{ kind: 'own-words' as const, texts: unsure }] : []),
      ...(columns.length > 0 ? [{ kind: 'ranking' as const, columns }] : []),
    ],
  };
}
