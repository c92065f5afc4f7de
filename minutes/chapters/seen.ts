import type { ChartForm } from '../../core/document/minutes-settings.ts';
import { paragraph, shorten } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import { restOf } from '../model/charts-shown.ts';
import type { MinutesModel } from '../model/model.ts';
import type { MinutesChart, MinutesConclusion, MinutesScan } from '../model/scan-part.ts';
import { conclusionTexts } from '../texts/conclusion-texts.ts';
import { quote } from '../texts/counts.ts';
import { texts } from '../texts/texts.ts';
import { statementBlocks } from './chart-data.ts';
import { type Block, chapterHeading, partHeading, sentence } from './headings.ts';
import { pointFigures, wantedPart } from './seen-points.ts';
import { statementFigures } from './seen-statements.ts';

const words = texts.seen;

/** Wat de scan laat zien: who filled it in, then what stands out in sentences, each with its chart. Nothing without a scan. */
export function seenChapter({ scan, settings }: MinutesModel): Block[] {
  if (!scan) return [];
  const parts = [
    ...scan.conclusions.flatMap((one) => conclusionPart(one, scan, settings.chartForm)),
    ...wantedPart(scan),
  ];
  return [chapterHeading(words.heading), ...whoFilledIn(scan, parts.length > 0), ...parts];
}

/** A conclusion: of what, what is said of it, and its chart. The whole statement stands in the attachment. */
function conclusionPart(one: MinutesConclusion, scan: MinutesScan, form: ChartForm): Block[] {
  const { chart, statement } = one;
  if (chart.type !== 'statements') return [];
  const heading = statement === null ? words.principle(one.principle) : quote(shorten(statement, HEADING));
  const said = conclusionTexts.said(one);
  const alt = [words.statementsChart(chart.statements.length), ...said].join(' ');
  const blocks = statementBlocks(
    { id: chart.id, name: heading, alt },
    chart.statements,
    chart.scale ?? scan.scale,
    form,
  );
  return [partHeading(heading), ...said.map((text) => sentence(text, blocks.length > 0)), ...blocks];
}

/** No more of a statement is in a heading. */
const HEADING = 120;

/** Bijlage: alle antwoorden. Each principle with the charts that are not in the text, and all figures. Nothing without a scan. */
export function figuresChapter({ scan, settings }: MinutesModel): Block[] {
  const parts = scan ? scan.charts.flatMap((chart) => figuresOf(chart, scan, settings.chartForm)) : [];
  return parts.length > 0 ? [chapterHeading(words.figures), paragraph(STYLES.small, words.howToRead), ...parts] : [];
}

function figuresOf(chart: MinutesChart, scan: MinutesScan, form: ChartForm): Block[] {
  if (chart.type !== 'statements') return pointFigures(chart);
  const rest = restOf(chart, scan);
  const name = words.principle(chart.principle);
  const blocks =
    rest?.type === 'statements'
      ? statementBlocks(
          { id: rest.id, name, alt: `${words.statementsChart(rest.statements.length)} ${words.tableBelow}` },
          rest.statements,
          rest.scale ?? scan.scale,
          form,
        )
      : [];
  return [partHeading(name), ...blocks, ...statementFigures(chart, scan)];
}

function whoFilledIn({ groups, threshold, charts, conclusions, wanted }: MinutesScan, hasParts: boolean): Block[] {
  const shown = groups.flatMap(({ perspective, respondents }) =>
    respondents === null ? [] : [[perspective, respondents] as const],
  );
  const hidden = groups.filter(({ respondents }) => respondents === null);
  const found = conclusions.filter(({ findings }) => findings.some(({ kind }) => kind !== 'seen'));
  const filledIn = shown.length > 0 ? words.filledIn(shown) : '';
  const rest = charts.length > 0 ? [words.found(found.length + wanted.length), words.allFigures] : [words.noCharts];
  const intro = [filledIn, ...rest].filter(Boolean).join(' ');
  return [
    ...hidden.map(({ perspective }) => sentence(words.tooSmall(perspective, threshold))),
    sentence(intro, hasParts),
  ];
}
