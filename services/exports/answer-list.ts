import type { ResultsTable } from '../../core/exports/results-table.ts';
import { type Cell, countColumn, type Sheet, shareColumn, textColumn } from './sheet.ts';
import { texts } from './texts.ts';

const { columns: words, kinds, answers: labels } = texts;
const COLUMNS = [
  textColumn(words.kind, 14),
  textColumn(words.principle, 32),
  textColumn(words.statementOrPoint, 60),
  textColumn(words.group, 14),
  textColumn(words.answer, 24),
  countColumn(words.count),
  countColumn(words.of),
  shareColumn(words.shareInPercent),
  textColumn(words.reason, 44),
];

/** Everything in one list with one figure per row, for programs that take a single table (CSV). */
export function answerList(table: ResultsTable): Sheet {
  return { name: texts.kind, columns: COLUMNS, rows: [...groups(table), ...statements(table), ...points(table)] };
}

function groups({ groups: all, threshold }: ResultsTable): Cell[][] {
  return all.flatMap(({ perspective, respondents, abandoned }) => {
    const first = [kinds.group, null, null, texts.group(perspective)];
    if (respondents === null) return [[...first, ...withheld(texts.reason('small-group', threshold))]];
    const rows = [[...first, ...counted(labels.respondents, respondents)]];
    if (abandoned !== null) rows.push([...first, ...counted(labels.abandoned, abandoned)]);
    return rows;
  });
}

function statements({ statements: all, threshold }: ResultsTable): Cell[][] {
  return all.flatMap(({ principle, text, scale, perspective, said }) => {
    const first = [kinds.statement, texts.principle(principle), text, texts.group(perspective)];
    if (typeof said === 'string') return [[...first, ...withheld(texts.reason(said, threshold))]];
    const { n, answers, dontKnow, blank } = said;
    return [
      ...answers.map(({ count, share }, i) => [...first, scale[i] ?? null, count, n, share, null]),
      [...first, ...counted(labels.dontKnow, dontKnow)],
      [...first, ...counted(labels.blank, blank)],
    ];
  });
}

function points({ improvementPoints, threshold }: ResultsTable): Cell[][] {
  return improvementPoints.map(({ principle, text, perspective, said }) => {
    const first = [kinds.improvementPoint, texts.principle(principle), text, texts.group(perspective)];
    if (typeof said === 'string') return [...first, ...withheld(texts.reason(said, threshold))];
    return [...first, labels.chosen, said.count, said.of, said.share, null];
  });
}

/** A count that is no part of the answers on the scale. */
const counted = (label: string, count: number): Cell[] => [label, count, null, null, null];
const withheld = (reason: string): Cell[] => [null, null, null, null, reason];
