import type { Person, Survey } from './survey.ts';

/** One column of an export: what stands above it (from the top row down), and a cell for each person. */
export interface Column {
  readonly heads: readonly string[];
  readonly cell: (person: Person, row: number) => string;
}

/** How a tool writes a choice of several. */
export type Ticks = { readonly yes: (option: string) => string; readonly no: string };

export const column = (head: string | readonly string[], cell: Column['cell']): Column => ({
  heads: typeof head === 'string' ? [head] : head,
  cell,
});

export const groupColumn = ({ group }: Survey, head = group.header): Column =>
  column(head, ({ groupText }) => groupText);

/** A column for each statement; `head` writes its header. */
export const statementColumns = (
  survey: Survey,
  head: (text: string, place: number) => string | readonly string[],
): Column[] =>
  survey.statements.map(({ text, legend }, i) =>
    column(head(`${text}${legend}`, i), ({ answers }) => answers[i] ?? ''),
  );

export const tickColumns = (
  survey: Survey,
  head: (option: string, place: number) => string | readonly string[],
  { yes, no }: Ticks,
): Column[] =>
  survey.points.map((option, i) => column(head(option, i), ({ chosen }) => (chosen.includes(i) ? yes(option) : no)));

/** All chosen points in one cell, what somebody typed himself at the end. */
export const listColumn = (
  { points, pointsQuestion }: Survey,
  between: string,
  after = '',
  head = pointsQuestion,
): Column =>
  column(head, ({ chosen, other }) => {
    const all = [...chosen.map((i) => points[i] ?? ''), ...(other === '' ? [] : [other])];
    return all.length === 0 ? '' : all.join(between) + after;
  });

/** First, second and third choice in a column each. */
export const choiceColumns = ({ points }: Survey, head: (number: number) => string): Column[] =>
  [0, 1, 2].map((place) => column(head(place + 1), ({ chosen }) => points[chosen[place] ?? -1] ?? ''));

export const otherColumn = (head: string | readonly string[]): Column => column(head, ({ other }) => other);
export const openColumn = ({ openQuestion }: Survey, head: string | readonly string[] = openQuestion): Column =>
  column(head, ({ open }) => open);

const two = (number: number) => String(number).padStart(2, '0');
export const dayOf = (row: number) => `2026-09-${two((row % 28) + 1)}`;
export const timeOf = (row: number) => `${dayOf(row)} ${two(8 + (row % 10))}:${two(row % 60)}:00`;
export const numberColumn = (head: string | readonly string[], from = 1): Column =>
  column(head, (_, row) => String(from + row));
export const whenColumn = (head: string | readonly string[]): Column => column(head, (_, row) => timeOf(row));
export const fixedColumn = (head: string | readonly string[], text: string): Column => column(head, () => text);
/** The moment of sending; blank for who stopped half way. */
export const sentColumn = (head: string | readonly string[]): Column =>
  column(head, ({ done }, row) => (done ? timeOf(row) : ''));

/** Columns as rows: all head rows, then a row for each person. */
export function rowsOf(columns: readonly Column[], people: readonly Person[]): string[][] {
  const depth = Math.max(...columns.map(({ heads }) => heads.length));
  const heads = Array.from({ length: depth }, (_, row) => columns.map((one) => one.heads[row] ?? ''));
  return [...heads, ...people.map((person, row) => columns.map((one) => one.cell(person, row)))];
}
