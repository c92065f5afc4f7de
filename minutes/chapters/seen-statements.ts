import type { StatementGroup, StatementResult } from '../../core/scan/model/results.ts';
import type { Cell, Column } from '../blocks/blocks.ts';
import { table } from '../blocks/tables.ts';
import { oneLine, paragraph } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import type { MinutesChart, MinutesScan } from '../model/scan-part.ts';
import { texts } from '../texts/texts.ts';
import { percent } from './figures.ts';
import { type Block, sentence } from './headings.ts';

type StatementsChart = Extract<MinutesChart, { type: 'statements' }>;

/** Wider scales, and labels with longer words, do not fit above their column; then numbers and a legend. */
const MAX_LABELS = 5;
const MAX_WORD = 12;

/** The figures of one principle in a table, or why there are none. */
export function statementFigures(chart: StatementsChart, scan: MinutesScan): Block[] {
  const scale = [...(chart.scale ?? scan.scale)];
  return figures(chart, { ...scan, scale });
}

function figures(chart: StatementsChart, scan: MinutesScan): Block[] {
  const { noFigures, notShown, legend, statementsTable } = texts.seen;
  const absent = new Set(scan.groups.filter((g) => g.respondents === null).map((g) => g.perspective));
  const rows = chart.statements.flatMap((statement) =>
    statement.groups
      .filter((group) => group.shown || !absent.has(group.perspective))
      .map((group) => row(statement, group, scan.scale)),
  );
  if (rows.length === 0) return [sentence(noFigures(scan.threshold))];
  const someHidden = chart.statements.some((s) => s.groups.some((g) => !g.shown && !absent.has(g.perspective)));
  return [
    ...(labelsFit(scan.scale) ? [] : [paragraph(STYLES.small, legend(scan.scale), true)]),
    table({
      caption: statementsTable,
      columns: columns(scan.scale),
      rows,
      figures: true,
    }),
    ...(someHidden ? [paragraph(STYLES.small, `${texts.nothing} ${notShown(scan.threshold)}`)] : []),
  ];
}

function columns(scale: readonly string[]): Column[] {
  const { statement, n, dontKnow } = texts.seen.columns;
  const width = labelsFit(scale) ? 9.6 / scale.length : Math.min(1.6, 9 / scale.length);
  return [
    { header: statement, width: 5.7 },
    { header: n, width: 1.2, numbers: true },
    ...scale.map((label, i) => ({ header: (labelsFit(scale) && oneLine(label)) || `${i + 1}`, width, numbers: true })),
    { header: dontKnow, width: 1.3, numbers: true },
  ];
}

function row({ text }: StatementResult, group: StatementGroup, scale: readonly string[]): Cell[] {
  const start: Cell[] = [{ text, below: texts.perspective.capital(group.perspective) }];
  if (!group.shown) return [...start, ...Array.from({ length: scale.length + 2 }, () => texts.nothing)];
  const share = scale.length > MAX_LABELS ? texts.seen.narrowShare : texts.seen.share;
  const counts = scale.map((_, i) => share(group.counts[i] ?? 0, percent(group.counts[i] ?? 0, group.n)));
  return [...start, `${group.n}`, ...counts, `${group.dontKnow}`];
}

function labelsFit(scale: readonly string[]): boolean {
  return scale.length <= MAX_LABELS && scale.every((label) => label.split(/\s/).every((w) => w.length <= MAX_WORD));
}
