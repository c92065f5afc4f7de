import type { ChartFrame } from '../../../../core/contract/snapshots.ts';
import { PRINCIPLES, type PrincipleNumber } from '../../../../core/domain/principles.ts';
import { nl } from '../../locale/nl/index.ts';
import { describeQuadrant } from '../describe-comparisons.ts';
import { linesHeight } from '../metrics.ts';
import { TOKENS } from '../palette.ts';
import { TextLines } from '../TextLines.tsx';
import { linesOf } from '../text.ts';
import { DISC, layoutQuadrant, PLOT, type PlacedPriority, type QuadrantLayout } from './quadrant-layout.ts';
import { Nothing, Room } from './Room.tsx';
import { ROOM_WIDTH } from './room-layout.ts';

const LIST_X = PLOT.width + 56;
const LIST_TEXT = LIST_X + DISC * 2 + 18;

/** What people want improved against how it goes: numbers in four quarters, and beside it what the numbers are. */
export function QuadrantForRoom({ frame }: { readonly frame: Extract<ChartFrame, { show: 'quadrant' }> }) {
  const words = nl.charts.room;
  const { priorities, municipality, groups, clear } = frame;
  const about = { kicker: words.quadrantKicker(groups), title: words.titles.quadrant, municipality };
  const layout = layoutQuadrant(priorities);
  return (
    <Room
      {...about}
      foot={priorities.length > 0 ? words.cross(clear.length > 0) : null}
      description={describeQuadrant(priorities)}
    >
      {priorities.length > 0 ? (
        <>
          <Plot layout={layout} clear={clear} />
          <List points={layout.points} clear={clear} />
        </>
      ) : (
        <Nothing />
      )}
    </Room>
  );
}

interface PlotProps {
  readonly layout: QuadrantLayout;
  readonly clear: readonly PrincipleNumber[];
}

function Plot({ layout: { points, cross }, clear }: PlotProps) {
  const { quarters } = nl.charts.room;
  const { width, height, band } = PLOT;
  const corner = { fontSize: 28, fontWeight: 600 } as const;
  const [top, bottom] = [band - 18, height - 18];
  return (
    <>
      <rect
        width={width}
        height={height}
        rx={10}
        fill={TOKENS.surface}
        stroke={TOKENS['line-strong']}
        strokeWidth={3}
      />
      <path
        d={`M${cross.x} ${band}V${height - band}M0 ${cross.y}H${width}`}
        stroke={TOKENS['line-strong']}
        strokeWidth={4}
        strokeDasharray="14 10"
      />
      <text x={20} y={top} {...corner} fill={TOKENS.brand}>
        {quarters.urgent}
      </text>
      <text x={width - 20} y={top} textAnchor="end" {...corner} fill={TOKENS.ink}>
        {quarters.keep}
      </text>
      <text x={20} y={bottom} {...corner} fill={TOKENS.ink}>
        {quarters.later}
      </text>
      <text x={width - 20} y={bottom} textAnchor="end" {...corner} fill={TOKENS.ink}>
        {quarters.fine}
      </text>
      {points
        .filter(({ isMoved }) => isMoved)
        .map(({ priority, x, y, labelX, labelY }) => (
          <g key={priority.principle}>
            <line x1={x} y1={y} x2={labelX} y2={labelY} stroke={TOKENS.ink} strokeWidth={3} />
            <circle cx={x} cy={y} r={8} fill={TOKENS.ink} />
          </g>
        ))}
      {points.map(({ priority, labelX, labelY }) => (
        <Disc
          key={priority.principle}
          number={priority.principle}
          x={labelX}
          y={labelY}
          isClear={clear.includes(priority.principle)}
        />
      ))}
    </>
  );
}

interface DiscProps {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** Clearly wanted, and clearly goes less well. */
  readonly isClear: boolean;
}

function Disc({ number, x, y, isClear }: DiscProps) {
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={DISC - 2}
        fill={isClear ? TOKENS.brand : TOKENS.surface}
        stroke={isClear ? TOKENS.brand : TOKENS.ink}
        strokeWidth={4}
      />
      <text
        x={x}
        y={y}
        dy="0.35em"
        textAnchor="middle"
        fontSize={34}
        fontWeight={700}
        fill={isClear ? TOKENS.surface : TOKENS.ink}
      >
        {number}
      </text>
    </>
  );
}

interface ListProps {
  readonly points: readonly PlacedPriority[];
  readonly clear: readonly PrincipleNumber[];
}

function List({ points, clear }: ListProps) {
  const step = PLOT.height / 7;
  return points.map(({ priority: { principle } }, index) => {
    const isClear = clear.includes(principle);
    const middle = step * (index + 0.5);
    const lines = linesOf(PRINCIPLES[principle], ROOM_WIDTH - LIST_TEXT, { size: 28, weight: 600 }, 3);
    return (
      <g key={principle}>
        <Disc number={principle} x={LIST_X + DISC} y={middle} isClear={isClear} />
        <TextLines
          lines={lines}
          x={LIST_TEXT}
          y={middle - linesHeight(lines.length, 28) / 2}
          size={28}
          weight={isClear ? 700 : 400}
        />
      </g>
    );
  });
}
