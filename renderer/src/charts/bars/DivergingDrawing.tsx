import { nl } from '../../locale/nl/index.ts';
import { LegendDrawing } from '../Legend.tsx';
import { PERSPECTIVE_COLORS, TOKENS } from '../palette.ts';
import { Sign } from '../Sign.tsx';
import { TextLines } from '../TextLines.tsx';
import { type DivergingLayout, zeroOvershoot } from './diverging-chart.ts';
import {
  type DivergingFrame,
  type GroupRow,
  type SegmentBox,
  type StatementBlock,
  signWidth,
} from './diverging-layout.ts';

/** Diverging bars that have been placed, as part of a picture. */
export function DivergingDrawing({ layout: { frame, legend, blocks } }: { readonly layout: DivergingLayout }) {
  return (
    <>
      {legend && <LegendDrawing layout={legend} />}
      {blocks.map((block) => (
        <Statement key={block.id} block={block} frame={frame} />
      ))}
    </>
  );
}

interface StatementProps {
  readonly block: StatementBlock;
  readonly frame: DivergingFrame;
}

function Statement({ block, frame }: StatementProps) {
  const { metrics } = frame;
  const withBar = block.rows.filter(({ segments }) => segments.length > 0);
  const [first, last] = [withBar[0], withBar.at(-1)];
  const out = zeroOvershoot(metrics);
  return (
    <g>
      {block.lines.length > 0 && <TextLines lines={block.lines} x={0} y={block.y} size={metrics.strong} weight={700} />}
      {first && last && (
        <line
          x1={frame.x(0)}
          x2={frame.x(0)}
          y1={first.y - out}
          y2={last.y + last.height + out}
          stroke={TOKENS.ink}
          strokeWidth={metrics.separator}
        />
      )}
      {block.rows.map((row) => (
        <Group key={row.group.perspective} row={row} frame={frame} />
      ))}
    </g>
  );
}

function Group({ row, frame }: { readonly row: GroupRow; readonly frame: DivergingFrame }) {
  const { metrics, bars } = frame;
  const { group } = row;
  const middle = row.y + row.height / 2;
  const quiet = { y: middle, dy: '0.35em', fontSize: metrics.small, fill: metrics.quiet };
  return (
    <g>
      <Sign perspective={group.perspective} x={0} middle={middle} size={metrics.text * 0.8} />
      <text
        x={signWidth(metrics)}
        y={middle}
        dy="0.35em"
        fontSize={metrics.text}
        fontWeight={600}
        fill={PERSPECTIVE_COLORS[group.perspective].ink}
      >
        {nl.domain.perspective[group.perspective]}
      </text>
      {row.segments.map((segment) => (
        <Segment key={segment.index} segment={segment} row={row} frame={frame} />
      ))}
      {row.segments.length === 0 && (
        <text x={bars.left} {...quiet}>
          {group.shown ? nl.charts.noScores : nl.charts.tooFew}
        </text>
      )}
      {group.shown && (
        <>
          <text x={frame.nRight} textAnchor="end" {...quiet}>
            {nl.charts.n(group.n)}
          </text>
          <text x={frame.dontKnowRight} textAnchor="end" {...quiet}>
            {nl.charts.dontKnow(group.dontKnow)}
          </text>
        </>
      )}
    </g>
  );
}

interface SegmentProps {
  readonly segment: SegmentBox;
  readonly row: GroupRow;
  readonly frame: DivergingFrame;
}

function Segment({ segment, row, frame: { metrics } }: SegmentProps) {
  // The light edge keeps pale neighbours apart, also where a beamer washes them out.
  return (
    <>
      <rect
        x={segment.x}
        y={row.y}
        width={segment.width}
        height={row.height}
        fill={segment.color}
        stroke={TOKENS.surface}
        strokeWidth={Math.min(metrics.separator, segment.width / 2)}
      />
      {segment.label && (
        <text
          x={segment.x + segment.width / 2}
          y={row.y + row.height / 2}
          dy="0.35em"
          textAnchor="middle"
          fontSize={metrics.text}
          fontWeight={600}
          fill={segment.ink}
        >
          {segment.label}
        </text>
      )}
    </>
  );
}
