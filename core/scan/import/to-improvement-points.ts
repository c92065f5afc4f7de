import type { PrincipleNumber } from '../../domain/principles.ts';
import { type Cells, cellsFrom, perText, pickCells } from '../model/cells.ts';
import { CHOICES, type CodedColumn } from '../model/coded-scan.ts';
import { choiceSplitter, splitWith } from '../recognise/split-choices.ts';
import { isTicked } from '../recognise/ticks.ts';
import { readHeaders } from '../table/header.ts';
import type { Mapping, Table } from '../table/mapping.ts';
import { isPlaceholder } from '../table/placeholders.ts';
import { textKey } from '../words/text-key.ts';
import { columnsWith, filledRows } from './respondents.ts';

/** Places in CHOICES; the lower the stronger. */
const CHOSEN = 0;
const NOT_CHOSEN = 1;
const NO_ANSWER = 2;

interface Point {
  readonly title: string;
  readonly principle: PrincipleNumber | null;
  readonly cells: Cells;
}

const present = (table: Table, columns: readonly number[]): readonly Cells[] =>
  columns.flatMap((column) => table.columns[column] ?? []);

/** One point per column. Columns of one question are answered together: a blank beside a tick means not chosen. */
function pointsFromTicks(table: Table, mapping: Mapping, rows: Uint32Array): readonly Point[] {
  const headers = readHeaders(table.headers);
  const questions = Map.groupBy(
    columnsWith(mapping, 'improvementPoint'),
    (column) => headers[column]?.question ?? null,
  );
  const points = new Map<number, Point>();
  for (const columns of questions.values()) {
    const reached = filledRows(present(table, columns), table.rowCount);
    for (const column of columns) {
      const role = mapping.columns[column];
      const cells = table.columns[column];
      if (role?.role !== 'improvementPoint' || !cells) continue;
      const options = [headers[column]?.text ?? role.text, role.text];
      const ticked = perText(cells, (text) => (options.some((option) => isTicked(text, option)) ? 1 : 0));
      const placeOf = (i: number) => {
        const row = rows[i] ?? 0;
        if (ticked[cells.codes[row] ?? 0] === 1) return CHOSEN;
        return reached[row] === 1 ? NOT_CHOSEN : NO_ANSWER;
      };
      const { text: title, principle } = role;
      points.set(column, { title, principle, cells: cellsFrom(CHOICES, placeOf, rows.length) });
    }
  }
  return [...points].sort(([a], [b]) => a - b).map(([, point]) => point);
}

/** One point per option of the cells with several choices. */
function pointsFromLists(table: Table, mapping: Mapping, rows: Uint32Array): readonly Point[] {
  const { list } = mapping;
  const columns = present(table, columnsWith(mapping, 'improvementList'));
  if (!list || columns.length === 0) return [];
  const splitter = choiceSplitter(
    list.separator,
    list.options.map(({ text }) => text),
  );
  const reached = filledRows(columns, table.rowCount);
  const { places = list.options.length } = list;
  const chosen = columns.map(({ texts }) =>
    texts.map((text) => new Set(splitWith(splitter, text).chosen.slice(0, places))),
  );
  return list.options.map(({ text, principle, title = text }) => {
    const holds = chosen.map((perCode) => Uint8Array.from(perCode, (set) => (set.has(text) ? 1 : 0)));
    const placeOf = (i: number) => {
      const row = rows[i] ?? 0;
      if (columns.some(({ codes }, place) => holds[place]?.[codes[row] ?? 0] === 1)) return CHOSEN;
      return reached[row] === 1 ? NOT_CHOSEN : NO_ANSWER;
    };
    return { title, principle, cells: cellsFrom(CHOICES, placeOf, rows.length) };
  });
}

/** So is asked what people wrote instead of choosing. */
const OWN_WORDS = 'Anders, namelijk';

/** What stands in list cells and is no option: people's own words, an open answer for each list. */
export function ownWordsOf(
  table: Table,
  mapping: Mapping,
  rows: Uint32Array,
): readonly { readonly title: string; readonly principle: null; readonly cells: Cells }[] {
  const { list } = mapping;
  if (!list) return [];
  const splitter = choiceSplitter(
    list.separator,
    list.options.map(({ text }) => text),
  );
  const own = (text: string) =>
    isPlaceholder(text)
      ? ''
      : splitWith(splitter, text)
          .unknown.filter((piece) => !isOnlyOther(piece))
          .join(list.separator);
  return columnsWith(mapping, 'improvementList').flatMap((place) => {
    const column = table.columns[place];
    if (!column) return [];
    const cells = pickCells({ texts: column.texts.map(own), codes: column.codes }, rows);
    const question = readHeaders([table.headers[place] ?? ''])[0]?.text ?? '';
    return cells.texts.some((text) => text.trim() !== '')
      ? [{ title: question === '' ? OWN_WORDS : `${OWN_WORDS} (${question})`, principle: null, cells }]
      : [];
  });
}

/** "Anders" alone says nothing. */
const isOnlyOther = (piece: string) => /^(anders|overig|overige|other)( namelijk)?$/.test(textKey(piece));

/** The strongest of two answers about the same point: chosen, then not chosen, then no answer. */
function stronger(a: Cells, b: Cells): Cells {
  return cellsFrom(CHOICES, (i) => Math.min(a.codes[i] ?? NO_ANSWER, b.codes[i] ?? NO_ANSWER), a.codes.length);
}

/** All improvement points of a file; a text that occurs twice (a column per group) is one point. */
export function toImprovementPoints(table: Table, mapping: Mapping, rows: Uint32Array): CodedColumn[] {
  const merged = new Map<string, Point>();
  for (const point of [...pointsFromTicks(table, mapping, rows), ...pointsFromLists(table, mapping, rows)]) {
    const key = textKey(point.title);
    const earlier = merged.get(key);
    merged.set(key, earlier ? { ...earlier, cells: stronger(earlier.cells, point.cells) } : point);
  }
  return [...merged.values()].map((point, i) => ({ id: `v${i + 1}`, kind: 'improvementPoint', ...point }));
}
