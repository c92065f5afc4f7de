import { dutchDate } from '../../core/domain/dutch-date.ts';
import type { ResultsTable } from '../../core/exports/results-table.ts';
import { byScale } from '../../core/scan/results/by-scale.ts';
import { type Cell, countColumn, type Sheet, shareColumn, textColumn } from './sheet.ts';
import { texts } from './texts.ts';

/** What the explanation says beside the figures. */
export interface ExportFacts {
  readonly municipality: string;
  readonly isSample: boolean;
  /** A day as `2026-12-03`. */
  readonly day: string;
}

const { columns: words, about, sheets: names } = texts;
const before = (what: string) => [textColumn(words.principle, 46), textColumn(what, 60), textColumn(words.group, 14)];
const reason = textColumn(words.reason, 44);

/** The sheets of the workbook: explanation, statements, improvement points. */
export function workbookSheets(table: ResultsTable, facts: ExportFacts): readonly Sheet[] {
  return [aboutSheet(table, facts), ...statementsSheets(table), pointsSheet(table)];
}

function aboutSheet({ groups, threshold, includeAbandoned, hasWaiting }: ResultsTable, facts: ExportFacts): Sheet {
  const groupRows = groups.map(({ perspective, respondents, abandoned }) => [
    texts.group(perspective),
    respondents === null ? texts.reason('small-group', threshold) : about.respondents(respondents, abandoned),
  ]);
  const rows: Cell[][] = [
    [about.what, about.whatText],
    [about.municipality, facts.municipality],
    [about.day, dutchDate(facts.day)],
    ...(facts.isSample ? [[about.sample, about.sampleText]] : []),
    ...groupRows,
    [about.abandoned, about.abandonedText(includeAbandoned)],
    ...(hasWaiting ? [[about.waiting, about.waitingText]] : []),
    [about.smallGroups, about.smallGroupsText(threshold)],
    [about.shares, about.sharesText],
    [about.points, about.pointsText],
    [about.openAnswers, about.openAnswersText],
  ];
  return { name: names.about, columns: [textColumn(words.subject, 24), textColumn(words.explanation, 90)], rows };
}

/** A sheet for each scale: a column is one answer. */
function statementsSheets(table: ResultsTable): Sheet[] {
  const groups = byScale(table.statements, table.scale);
  const scales = groups.length > 0 ? groups : [{ scale: table.scale, statements: [] }];
  return scales.map(({ scale, statements }, i) => {
    const sheet = statementsSheet({ ...table, scale, statements });
    return i === 0 ? sheet : { ...sheet, name: `${sheet.name} ${i + 1}` };
  });
}

function statementsSheet({ scale, statements, threshold }: ResultsTable): Sheet {
  const columns = [
    ...before(words.statement),
    countColumn(words.n),
    ...scale.map((label) => countColumn(words.countOf(label))),
    ...scale.map((label) => shareColumn(words.shareOf(label))),
    countColumn(words.dontKnow),
    countColumn(words.blank),
    reason,
  ];
  const rows = statements.map(({ principle, text, perspective, said }): Cell[] => {
    const first = [texts.principle(principle), text, texts.group(perspective)];
    const empty = columns.slice(first.length, -1).map(() => null);
    if (typeof said === 'string') return [...first, ...empty, texts.reason(said, threshold)];
    const { n, answers, dontKnow, blank } = said;
    return [...first, n, ...answers.map((a) => a.count), ...answers.map((a) => a.share), dontKnow, blank, null];
  });
  return { name: names.statements, columns, rows };
}

function pointsSheet({ improvementPoints, threshold }: ResultsTable): Sheet {
  const figures = [
    countColumn(words.place),
    countColumn(words.chosen),
    countColumn(words.answered),
    shareColumn(words.share),
  ];
  const rows = improvementPoints.map(({ principle, text, perspective, said }): Cell[] => {
    const first = [texts.principle(principle), text, texts.group(perspective)];
    if (typeof said === 'string') return [...first, ...figures.map(() => null), texts.reason(said, threshold)];
    return [...first, said.rank, said.count, said.of, said.share, null];
  });
  return { name: names.improvementPoints, columns: [...before(words.improvementPoint), ...figures, reason], rows };
}
