import { countCells } from '../model/cells.ts';
import { readHeaders } from '../table/header.ts';
import type { Mapping, ScaleExample, Table } from '../table/mapping.ts';
import { labelKey } from '../words/text-key.ts';

/** The labels to show: the lowest, one in the middle and the highest. */
function chosenLabels(labels: readonly string[]): readonly string[] {
  const places = new Set([0, Math.floor((labels.length - 1) / 2), labels.length - 1]);
  return [...places].flatMap((place) => labels[place] ?? []);
}

/**
 * Three answers from the file, low to high, each with the statement that it was given to: by what people answered where,
 * a person can see which way the scale runs. A label that nobody chose is left out.
 */
export function scaleExamples(table: Table, { columns, scale }: Mapping): ScaleExample[] {
  const headers = readHeaders(table.headers);
  const statements = columns.flatMap(({ role }, i) => (role === 'statement' ? [i] : []));
  const used = new Set<number>();
  return chosenLabels(scale?.labels ?? []).flatMap((label) => {
    const key = labelKey(label);
    const timesIn = (index: number): number => {
      const column = table.columns[index];
      if (!column) return 0;
      const counts = countCells(column);
      return column.texts.reduce((sum, text, i) => sum + (labelKey(text) === key ? (counts[i] ?? 0) : 0), 0);
    };
    const found = statements.map((index) => ({ index, count: timesIn(index) })).filter(({ count }) => count > 0);
    const best = found.sort((a, b) => Number(used.has(a.index)) - Number(used.has(b.index)) || b.count - a.count)[0];
    if (!best) return [];
    used.add(best.index);
    return [{ statement: headers[best.index]?.text ?? '', answer: label, count: best.count }];
  });
}
