import type { ChartForm } from '../../core/document/minutes-settings.ts';
import { paragraph } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import type { MinutesChart, MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, sentence } from './headings.ts';
import { improvementPointsPart, pointFigures } from './seen-points.ts';
import { type MinutesScan, statementFigures, statementsPart } from './seen-statements.ts';

/** Wat we zagen: who filled in the scan, then what it shows in sentences with their charts. Nothing without a scan. */
export function seenChapter({ scan, settings }: MinutesModel): Block[] {
  const { heading, noCharts, howToRead } = texts.seen;
  if (!scan) return [];
  const parts = scan.charts.flatMap((chart) => part(chart, scan, settings.chartForm));
  return [
    chapterHeading(heading),
    ...whoFilledIn(scan),
    ...(parts.length > 0 ? [paragraph(STYLES.small, howToRead), ...parts] : [sentence(noCharts)]),
  ];
}

/** Bijlage: alle antwoorden. The figures behind the charts, a table each. Nothing without a scan. */
export function figuresChapter({ scan }: MinutesModel): Block[] {
  const parts = scan ? scan.charts.flatMap((chart) => figuresOf(chart, scan)) : [];
  return parts.length > 0 ? [chapterHeading(texts.seen.figures), ...parts] : [];
}

function figuresOf(chart: MinutesChart, scan: MinutesScan): Block[] {
  return chart.type === 'statements' ? statementFigures(chart, scan) : pointFigures(chart);
}

function part(chart: MinutesChart, scan: MinutesScan, form: ChartForm): Block[] {
  return chart.type === 'statements' ? statementsPart(chart, scan, form) : improvementPointsPart(chart);
}

function whoFilledIn({ groups, threshold }: MinutesScan): Block[] {
  const shown = groups.flatMap(({ perspective, respondents }) =>
    respondents === null ? [] : [[perspective, respondents] as const],
  );
  const hidden = groups.filter(({ respondents }) => respondents === null);
  return [
    ...(shown.length > 0 ? [sentence(texts.seen.filledIn(shown))] : []),
    ...hidden.map(({ perspective }) => sentence(texts.seen.tooSmall(perspective, threshold))),
  ];
}
