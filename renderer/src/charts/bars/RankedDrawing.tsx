import { nl } from '../../locale/nl/index.ts';
import type { Metrics } from '../metrics.ts';
import { PERSPECTIVE_COLORS, TOKENS } from '../palette.ts';
import { BothSigns, Sign } from '../Sign.tsx';
import { TextLines } from '../TextLines.tsx';
import { signWidth } from './diverging-layout.ts';
import { markWidth, type RankedColumn, type RankedEntry, type RankedLayout } from './ranked-layout.ts';

/** Rankings that have been placed, as part of a picture. */
export function RankedDrawing({ layout }: { readonly layout: RankedLayout }) {
  return layout.columns.map((column) => <Column key={column.ranking.perspective} column={column} layout={layout} />);
}

/** Explains the mark behind points; `y` is the bottom of the line. */
export function MarkLine({ metrics, y }: { readonly metrics: Metrics; readonly y: number }) {
  const size = metrics.small;
  return (
    <>
      <BothSigns x={0} middle={y - size * 0.64} size={size} />
      <text x={markWidth(metrics) + size * 0.5} y={y - size * 0.3} fontSize={size} fill={metrics.quiet}>
        {nl.charts.inBothTops}
      </text>
    </>
  );
}

function Column({ column, layout }: { readonly column: RankedColumn; readonly layout: RankedLayout }) {
  const { metrics } = layout;
  const { perspective, of } = column.ranking;
  const { ink } = PERSPECTIVE_COLORS[perspective];
  return (
    <g>
      <Sign perspective={perspective} x={column.x} middle={metrics.strong * 0.64} size={metrics.text * 0.8} />
      <text
        x={Math.max(column.x + signWidth(metrics), column.labelX)}
        y={metrics.strong}
        fontSize={metrics.strong}
        fontWeight={700}
        fill={ink}
      >
        {nl.domain.perspective[perspective]}
        <tspan dx={metrics.columnGap / 2} fontSize={metrics.small} fontWeight={400} fill={metrics.quiet}>
          {nl.charts.asked(of)}
        </tspan>
      </text>
      {column.entries.map((entry) => (
        <Entry key={entry.point.id} entry={entry} column={column} layout={layout} />
      ))}
      {column.entries.length === 0 && (
        <text x={column.labelX} y={metrics.strong + metrics.text * 1.8} fontSize={metrics.text} fill={metrics.quiet}>
          {nl.charts.nothingChosen}
        </text>
      )}
    </g>
  );
}

interface EntryProps {
  readonly entry: RankedEntry;
  readonly column: RankedColumn;
  readonly layout: RankedLayout;
}

function Entry({ entry, column, layout: { metrics, barHeight } }: EntryProps) {
  const { fill } = PERSPECTIVE_COLORS[column.ranking.perspective];
  return (
    <g>
      <TextLines lines={[String(entry.point.rank)]} x={column.x} y={entry.y} size={metrics.text} weight={700} />
      <TextLines lines={entry.lines} x={column.labelX} y={entry.y} size={metrics.text} weight={600} />
      {entry.mark && <BothSigns {...entry.mark} size={metrics.small} />}
      <rect x={column.labelX} y={entry.barY} width={entry.barWidth} height={barHeight} rx={2} fill={fill} />
      <text
        x={column.labelX + entry.barWidth + metrics.columnGap / 2}
        y={entry.barY + barHeight / 2}
        dy="0.35em"
        fontSize={metrics.text}
        fill={TOKENS.ink}
      >
        {entry.figures}
      </text>
    </g>
  );
}
