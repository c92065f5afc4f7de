import type { PrincipleNumber } from '../domain/principles.ts';
import { readHeaders } from './header.ts';
import type { Mapping, Table } from './mapping.ts';
import { isTicked } from './recognise-ticks.ts';
import { columnsWith, type RespondentRow } from './respondents.ts';
import type { ImprovementPointColumn } from './scan.ts';
import { choiceSplitter, splitWith } from './split-choices.ts';
import { textKey } from './text-key.ts';

type Choices = ImprovementPointColumn['choices'];
interface Point {
  readonly text: string;
  readonly principle: PrincipleNumber | null;
  readonly choices: Choices;
}

const isFilled = (cell: string | undefined) => cell !== undefined && cell.trim() !== '';

/** Whether each respondent answered a question whose columns these are: any of them is filled. */
const answered = (rows: readonly RespondentRow[], columns: readonly number[]) =>
  rows.map(({ row }) => columns.some((column) => isFilled(row[column])));

/** Reads ticks for an option; remembers each text, because few differ. */
function tickReader(optionTexts: readonly string[]): (cell: string) => boolean {
  const seen = new Map<string, boolean>();
  return (cell) => {
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const ticked = optionTexts.some((text) => isTicked(cell, text));
    seen.set(cell, ticked);
    return ticked;
  };
}

/** One point per column. Columns of one question are answered together: a blank beside a tick means not chosen. */
function pointsFromTicks(table: Table, mapping: Mapping, rows: readonly RespondentRow[]): readonly Point[] {
  const headers = readHeaders(table.headers);
  const questions = Map.groupBy(
    columnsWith(mapping, 'improvementPoint'),
    (column) => headers[column]?.question ?? null,
  );
  const points = new Map<number, Point>();
  for (const columns of questions.values()) {
    const reached = answered(rows, columns);
    for (const column of columns) {
      const role = mapping.columns[column];
      if (role?.role !== 'improvementPoint') continue;
      const option = headers[column]?.text ?? role.text;
      const isChosen = tickReader([option, role.text]);
      const choices = rows.map(({ row }, i) => {
        if (isChosen(row[column] ?? '')) return 'chosen';
        return reached[i] ? 'not-chosen' : 'no-answer';
      });
      points.set(column, { text: role.text, principle: role.principle, choices });
    }
  }
  return [...points].sort(([a], [b]) => a - b).map(([, point]) => point);
}

/** One point per option of the cells with several choices. */
function pointsFromLists(mapping: Mapping, rows: readonly RespondentRow[]): readonly Point[] {
  const { list } = mapping;
  const columns = columnsWith(mapping, 'improvementList');
  if (!list || columns.length === 0) return [];
  const splitter = choiceSplitter(
    list.separator,
    list.options.map(({ text }) => text),
  );
  const reached = answered(rows, columns);
  const chosen = rows.map(
    ({ row }) => new Set(columns.flatMap((column) => splitWith(splitter, row[column] ?? '').chosen)),
  );
  return list.options.map(({ text, principle }) => ({
    text,
    principle,
    choices: chosen.map((set, i) => (set.has(text) ? 'chosen' : reached[i] ? 'not-chosen' : 'no-answer')),
  }));
}

/** The strongest of two answers about the same point: chosen, then not chosen, then no answer. */
function stronger(a: Choices, b: Choices): Choices {
  const order = ['chosen', 'not-chosen', 'no-answer'] as const;
  return a.map((choice, i) => order.find((one) => one === choice || one === b[i]) ?? choice);
}

/** All improvement points of a file; a text that occurs twice (a column per group) is one point. */
export function toImprovementPoints(
  table: Table,
  mapping: Mapping,
  rows: readonly RespondentRow[],
): ImprovementPointColumn[] {
  const merged = new Map<string, Point>();
  for (const point of [...pointsFromTicks(table, mapping, rows), ...pointsFromLists(mapping, rows)]) {
    const earlier = merged.get(textKey(point.text));
    const choices = earlier ? stronger(earlier.choices, point.choices) : point.choices;
    merged.set(textKey(point.text), { ...(earlier ?? point), choices });
  }
  return [...merged.values()].map((point, i) => ({ id: `v${i + 1}`, ...point }));
}
