import { scaleLinear } from 'd3-scale';
import type { ChartFrame } from '../../../../core/contract/snapshots.ts';
import type { Reading } from '../../../../core/scan/findings/comparison.ts';
import { nl } from '../../locale/nl/index.ts';
import { describeComparisons } from '../describe-comparisons.ts';
import { PERSPECTIVE_COLORS, TOKENS } from '../palette.ts';
import { Sign } from '../Sign.tsx';
import { TextLines } from '../TextLines.tsx';
import { type ComparedRow, layoutRows } from './comparison-layout.ts';
import { Nothing, Room } from './Room.tsx';

const TEXT_WIDTH = 650;
const NAME_X = 690;
const BAR = { left: 880, right: 1186 } as const;
const SHARE_RIGHT = 1290;
const N_RIGHT = 1776;
const MIDDLE_RIGHT = 1420;
const BELOW_RIGHT = 1540;
const x = scaleLinear([0, 1], [BAR.left, BAR.right]);

/** The seven principles on one page: per group the share that finds it applies, how sure that is, who is in the middle and who finds not. */
export function OverviewForRoom({ frame }: { readonly frame: Extract<ChartFrame, { show: 'overview' }> }) {
  const words = nl.charts.room;
  const title = words.titles.overview;
  const { rows, municipality } = frame;
  const shown = rows.some(({ readings }) => readings.length > 0);
  const about = { kicker: words.overviewKicker, title, municipality, foot: shown ? words.whisker : null };
  return (
    <Room {...about} description={describeComparisons(rows)}>
      {shown ? <Rows rows={layoutRows(rows, title, TEXT_WIDTH - 44)} /> : <Nothing />}
    </Room>
  );
}

function Rows({ rows }: { readonly rows: readonly ComparedRow[] }) {
  const words = nl.charts.room;
  const head = { y: 30, fontSize: 28, fill: TOKENS.ink } as const;
  return (
    <>
      <text x={BAR.left} {...head}>
        {words.shareHead}
      </text>
      {[
        { x: SHARE_RIGHT, text: words.sides.above },
        { x: MIDDLE_RIGHT, text: words.sides.middle },
        { x: BELOW_RIGHT, text: words.sides.below },
      ].map((one) => (
        <text key={one.text} {...head} x={one.x} textAnchor="end">
          {one.text}
        </text>
      ))}
      {rows.map((row) => (
        <g key={row.row.id}>
          <line x1={0} x2={1776} y1={row.y} y2={row.y} stroke={TOKENS.line} strokeWidth={2} />
          <TextLines
            lines={[`${row.row.principle ?? ''}`]}
            x={0}
            y={row.textY}
            size={row.textSize}
            weight={700}
            fill={TOKENS.brand}
          />
          <TextLines lines={row.lines} x={44} y={row.textY} size={row.textSize} weight={600} />
          <Readings row={row} />
        </g>
      ))}
    </>
  );
}

function Readings({ row: { row, y, height, middle } }: { readonly row: ComparedRow }) {
  const { readings } = row;
  if (readings.length === 0) {
    return (
      <text x={NAME_X} y={middle} dy="0.35em" fontSize={28} fill={TOKENS.ink}>
        {nl.charts.room.noReading}
      </text>
    );
  }
  const step = Math.min(52, (height - 16) / Math.max(2, readings.length));
  const first = y + height / 2 - (step * (readings.length - 1)) / 2;
  return readings.map((reading, index) => (
    <Group key={reading.perspective} reading={reading} middle={first + index * step} bar={Math.min(36, step - 8)} />
  ));
}

interface GroupProps {
  readonly reading: Reading;
  readonly middle: number;
  readonly bar: number;
}

function Group({ reading, middle, bar }: GroupProps) {
  const { perspective, n, share, low, high, middle: between, below } = reading;
  const { fill, ink } = PERSPECTIVE_COLORS[perspective];
  const line = { y: middle, dy: '0.35em', fontSize: 28, fill: TOKENS.ink } as const;
  return (
    <g>
      <Sign perspective={perspective} x={NAME_X} middle={middle} size={26} />
      <text x={NAME_X + 36} {...line} fontWeight={600} fill={ink}>
        {nl.domain.perspective[perspective]}
      </text>
      <rect
        x={BAR.left}
        y={middle - bar / 2}
        width={BAR.right - BAR.left}
        height={bar}
        fill={TOKENS.surface}
        stroke={TOKENS['line-strong']}
        strokeWidth={2}
      />
      <rect x={x(share)} y={middle - bar / 2} width={x(share + between) - x(share)} height={bar} fill={TOKENS.line} />
      <rect x={BAR.left} y={middle - bar / 2} width={x(share) - BAR.left} height={bar} fill={fill} />
      <path
        d={`${upright(low, middle, bar)}M${x(low)} ${middle}H${x(share)}`}
        stroke={TOKENS.surface}
        strokeWidth={5}
      />
      <path d={`${upright(high, middle, bar)}M${x(share)} ${middle}H${x(high)}`} stroke={TOKENS.ink} strokeWidth={5} />
      <text x={SHARE_RIGHT} {...line} fontSize={34} fontWeight={700} textAnchor="end">
        {nl.charts.percent(Math.round(share * 100))}
      </text>
      <text x={N_RIGHT} {...line} textAnchor="end">
        {nl.charts.n(n)}
      </text>
      <text x={MIDDLE_RIGHT} {...line} textAnchor="end">
        {nl.charts.percent(Math.round(between * 100))}
      </text>
      <text x={BELOW_RIGHT} {...line} textAnchor="end">
        {nl.charts.percent(Math.round(below * 100))}
      </text>
    </g>
  );
}

/** The end of an interval inside a bar: light on the filled part, dark on the empty part. */
const upright = (at: number, middle: number, bar: number) => `M${x(at)} ${middle - bar / 4}V${middle + bar / 4}`;
