import type { PrincipleNumber } from '../../domain/principles.ts';
import { type Cells, CellsBuilder, cellsFrom, cellText, perText, pickCells } from '../model/cells.ts';
import { aboutStatement, COMPLETED_TEXTS, type CodedColumn, type CodedScan } from '../model/coded-scan.ts';
import type { Mapping, Table } from '../table/mapping.ts';
import { isPlaceholder } from '../table/placeholders.ts';
import { labelKey, textKey } from '../words/text-key.ts';
import { findRespondents, type Respondents } from './respondents.ts';
import { ownWordsOf, toImprovementPoints } from './to-improvement-points.ts';

interface Item extends Pick<CodedColumn, 'scale' | 'turned' | 'mark'> {
  readonly title: string;
  readonly principle: PrincipleNumber | null;
  readonly cells: Cells;
}

const isFilled = (cells: Cells) => perText(cells, (text) => (text.trim() === '' ? 0 : 1));

function areApart(a: Cells, b: Cells): boolean {
  const [filledA, filledB] = [isFilled(a), isFilled(b)];
  return a.codes.every((code, row) => filledA[code] === 0 || filledB[b.codes[row] ?? 0] === 0);
}

/** Takes the filled cell of two, as it is. */
function filledOf(a: Cells, b: Cells): Cells {
  const filled = isFilled(a);
  const both = new CellsBuilder();
  for (let row = 0; row < a.codes.length; row++) {
    both.set(row, cellText(filled[a.codes[row] ?? 0] === 1 ? a : b, row));
  }
  return both.finish(a.codes.length);
}

/** Whether the answers of two items can be put together: they are on one scale, and count the same way. */
const sameKind = (a: Item, b: Item) => a.turned === b.turned && a.mark === b.mark && labelsOf(a) === labelsOf(b);
const labelsOf = ({ scale }: Item) => JSON.stringify(scale?.labels.map(labelKey));

/** Two columns are one item when they have the same text and no row has both filled. */
function mergeItems(items: readonly Item[]): readonly Item[] {
  const merged: Item[] = [];
  const byKey = new Map<string, number[]>();
  for (const item of items) {
    const key = textKey(item.title);
    const places = byKey.get(key) ?? [];
    byKey.set(key, places);
    const isTwin = (other: Item | undefined) =>
      other !== undefined && sameKind(other, item) && areApart(other.cells, item.cells);
    const twin = places.find((place) => isTwin(merged[place]));
    const earlier = twin === undefined ? undefined : merged[twin];
    if (twin === undefined || !earlier) places.push(merged.push(item) - 1);
    else merged[twin] = { ...earlier, cells: filledOf(earlier.cells, item.cells) };
  }
  return merged;
}

function itemsOf(table: Table, mapping: Mapping, rows: Uint32Array, role: 'statement' | 'openAnswer'): readonly Item[] {
  return mapping.columns.flatMap((column, i): Item[] => {
    const raw = table.columns[i];
    if (column.role !== role || !raw) return [];
    const cells = withoutPlaceholders(pickCells(raw, rows));
    if (column.role === 'openAnswer') return [{ title: column.question, principle: null, cells }];
    const { text: title, principle, scale: number, turned, mark } = column;
    const scale = number === undefined ? undefined : mapping.moreScales?.[number - 1];
    return [
      {
        title,
        principle,
        cells,
        ...aboutStatement({ ...(scale ? { scale } : {}), ...(turned ? { turned } : {}), ...(mark ? { mark } : {}) }),
      },
    ];
  });
}

/** What a tool wrote where nobody answered is no answer; all that people wrote stays as it is. */
function withoutPlaceholders(cells: Cells): Cells {
  return cells.texts.some(isPlaceholder)
    ? { texts: cells.texts.map((text) => (isPlaceholder(text) ? '' : text)), codes: cells.codes }
    : cells;
}

const numbered = (items: readonly Item[], letter: string, kind: CodedColumn['kind']): CodedColumn[] =>
  items.map((item, i) => ({ id: `${letter}${i + 1}`, kind, ...item }));

function completedCells({ completed }: Respondents): Cells {
  return cellsFrom(COMPLETED_TEXTS, (row) => (completed[row] ? 0 : 1), completed.length);
}

function perspectiveCells({ perspectives }: Respondents): Cells {
  const texts = ['residents', 'frontline'];
  return cellsFrom(texts, (row) => (perspectives[row] === 'residents' ? 0 : 1), perspectives.length);
}

/**
 * Makes a scan of a file. The text of a cell is kept exactly as it is in the file. Respondents keep the order of the file;
 * empty rows and rows without a group are left out.
 */
export function toCodedScan(
  table: Table,
  mapping: Mapping,
  includeAbandoned: boolean,
  respondents: Respondents = findRespondents(table, mapping),
): CodedScan {
  const { rows } = respondents;
  const statements = mergeItems(itemsOf(table, mapping, rows, 'statement'));
  const openQuestions = mergeItems([
    ...itemsOf(table, mapping, rows, 'openAnswer'),
    ...ownWordsOf(table, mapping, rows),
  ]);
  return {
    fileName: table.fileName,
    scale: mapping.scale ?? { labels: ['1', '2'], dontKnow: [] },
    includeAbandoned,
    perspectives: perspectiveCells(respondents),
    completed: completedCells(respondents),
    columns: [
      ...numbered(statements, 's', 'statement'),
      ...toImprovementPoints(table, mapping, rows),
      ...numbered(openQuestions, 'o', 'openQuestion'),
    ],
  };
}
