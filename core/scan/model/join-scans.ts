import { z } from 'zod';
import { labelKey, textKey } from '../words/text-key.ts';
import { appendCells, blankCells, type Cells, cellsFrom, countCells } from './cells.ts';
import { CHOICES, type CodedColumn, type CodedScan } from './coded-scan.ts';
import type { Scale } from './scan.ts';

/** Why a file or a form cannot be added to the scan that is there. */
export const AddProblem = z.enum(['add-scale-differs', 'add-no-match']);
export type AddProblem = z.infer<typeof AddProblem>;

type Joined = { readonly ok: true; readonly scan: CodedScan } | { readonly ok: false; readonly code: AddProblem };

const keyOf = ({ kind, title }: CodedColumn) => `${kind} ${textKey(title)}`;
const has = ({ columns }: CodedScan, kind: CodedColumn['kind']) => columns.some((column) => column.kind === kind);
const sizeOf = ({ perspectives }: CodedScan) => perspectives.codes.length;

function groupsOf({ perspectives }: CodedScan): readonly string[] {
  const counts = countCells(perspectives);
  return perspectives.texts.filter((_, i) => (counts[i] ?? 0) > 0);
}

/** The corrected texts of both; of a label that both correct, the one that is there stays. */
function joinedCorrections(there: Scale, added: Scale): Scale['shown'] {
  const known = new Set(there.shown?.map(({ label }) => labelKey(label)));
  const more = added.shown?.filter(({ label }) => !known.has(labelKey(label))) ?? [];
  const ours = more.flatMap(({ label, text }) => {
    const same = there.labels.find((one) => labelKey(one) === labelKey(label));
    return same === undefined ? [] : [{ label: same, text }];
  });
  return there.shown || ours.length > 0 ? [...(there.shown ?? []), ...ours] : undefined;
}

/** One scale for both: the same categories in the same order; null when they differ. */
function joinedScale(there: CodedScan, added: CodedScan): Scale | null {
  if (!has(added, 'statement')) return there.scale;
  if (!has(there, 'statement')) return added.scale;
  const [a, b] = [there.scale.labels, added.scale.labels].map((labels) => JSON.stringify(labels.map(labelKey)));
  if (a !== b) return null;
  const known = new Set(there.scale.dontKnow.map(labelKey));
  const more = added.scale.dontKnow.filter((label) => !known.has(labelKey(label)));
  const shown = joinedCorrections(there.scale, added.scale);
  return { labels: there.scale.labels, dontKnow: [...there.scale.dontKnow, ...more], ...(shown && { shown }) };
}

/** Whether the two belong together: they share a question, or each was filled in by a group of its own. */
function belongTogether(there: CodedScan, added: CodedScan): boolean {
  const keys = new Set(there.columns.map(keyOf));
  if (added.columns.some((column) => keys.has(keyOf(column)))) return true;
  const groups = new Set(groupsOf(there));
  return groupsOf(added).every((group) => !groups.has(group));
}

/** Cells of respondents who were not asked a question. */
const unasked = (kind: CodedColumn['kind'], rows: number): Cells =>
  kind === 'improvementPoint' ? cellsFrom(CHOICES, () => CHOICES.length - 1, rows) : blankCells(rows);

function idsAfter(columns: readonly CodedColumn[]): (kind: CodedColumn['kind']) => string {
  const letters = { statement: 's', improvementPoint: 'v', openQuestion: 'o' } as const;
  const last = new Map<string, number>();
  for (const { id } of columns) {
    const letter = id.slice(0, 1);
    last.set(letter, Math.max(last.get(letter) ?? 0, Number(id.slice(1)) || 0));
  }
  return (kind) => {
    const number = (last.get(letters[kind]) ?? 0) + 1;
    last.set(letters[kind], number);
    return `${letters[kind]}${number}`;
  };
}

function joinedColumns(there: CodedScan, added: CodedScan): CodedColumn[] {
  // Two columns can have the same text; then the first goes with the first.
  const waiting = Map.groupBy(added.columns, keyOf);
  const [before, after] = [sizeOf(there), sizeOf(added)];
  const joined = there.columns.map((column) => {
    const twin = waiting.get(keyOf(column))?.shift();
    return { ...column, cells: appendCells(column.cells, twin?.cells ?? unasked(column.kind, after)) };
  });
  const newId = idsAfter(there.columns);
  const fresh = [...waiting.values()].flat();
  return [
    ...joined,
    ...added.columns
      .filter((column) => fresh.includes(column))
      .map((column) => ({
        ...column,
        id: newId(column.kind),
        cells: appendCells(unasked(column.kind, before), column.cells),
      })),
  ];
}

/**
 * Puts the respondents of another file below those that are there. Questions with the same text are one; who was not asked a
 * question has blanks there. Ids of questions and places of respondents stay as they were.
 */
export function joinScans(there: CodedScan, added: CodedScan): Joined {
  const scale = joinedScale(there, added);
  if (!scale) return { ok: false, code: 'add-scale-differs' };
  if (!belongTogether(there, added)) return { ok: false, code: 'add-no-match' };
  const scan: CodedScan = {
    fileName: [...new Set([there.fileName, added.fileName].filter(Boolean))].join(' + '),
    scale,
    includeAbandoned: there.includeAbandoned,
    perspectives: appendCells(there.perspectives, added.perspectives),
    completed: appendCells(there.completed, added.completed),
    columns: joinedColumns(there, added),
  };
  return { ok: true, scan };
}
