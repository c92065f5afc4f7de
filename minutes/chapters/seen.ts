import type { ChartForm } from '../../core/document/minutes-settings.ts';
import { paragraph } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import type { MinutesChart, MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, sentence } from './headings.ts';
import { improvementPointsPart } from './seen-points.ts';
import { type MinutesScan, statementsPart } from './seen-statements.ts';

/** Wat we zagen: who filled in the scan, then every chart with its table. */
export function seenChapter({ scan, settings }: MinutesModel): Block[] {
  const { heading, noScan, noCharts, howToRead } = texts.seen;
  if (!scan) return [chapterHeading(heading), sentence(noScan)];
  const parts = scan.charts.flatMap((chart) => part(chart, scan, settings.chartForm));
  return [
    chapterHeading(heading),
    ...whoFilledIn(scan),
    ...(parts.length > 0 ? [paragraph(STYLES.small, howToRead), ...parts] : [sentence(noCharts)]),
  ];
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
