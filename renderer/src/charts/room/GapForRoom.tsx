import { scaleLinear } from 'd3-scale';
import type { ChartFrame } from '../../../../core/contract/snapshots.ts';
import { SCAN_PERSPECTIVES } from '../../../../core/domain/perspective.ts';
import type { Comparison, Reading } from '../../../../core/scan/findings/comparison.ts';
import { nl } from '../../locale/nl/index.ts';
import { describeComparisons } from '../describe-comparisons.ts';
import { PERSPECTIVE_COLORS, TOKENS } from '../palette.ts';
import { Sign } from '../Sign.tsx';
import { TextLines } from '../TextLines.tsx';
import { type ComparedRow, HEAD, layoutRows } from './comparison-layout.ts';
import { Nothing, Room } from './Room.tsx';
import { Whisker } from './Whisker.tsx';

const TEXT_WIDTH = 690;
const PLOT = { left: 740, right: 1400 } as const;
const WORDS_X = 1452;
const SIGN = 34;
/** Half the distance between the lines of the two groups: their intervals must not cover each other. */
const APART = 22;
const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;
const x = scaleLinear([0, 1], [PLOT.left, PLOT.right]);

/** Where residents and frontline see it differently: both shares with their interval, and the difference in words. */
export function GapForRoom({ frame }: { readonly frame: Extract<ChartFrame, { show: 'gap' }> }) {
  const words = nl.charts.room;
  const title = words.titles.gap;
  const rows = layoutRows(frame.rows, title, TEXT_WIDTH);
  const about = { kicker: words.gapKicker, title, municipality: frame.municipality };
  return (
    <Room {...about} foot={rows.length > 0 ? words.whisker : null} description={describeComparisons(frame.rows)}>
      {rows.length > 0 ? (
        <>
          <Head bottom={Math.max(...rows.map(({ y, height }) => y + height))} />
          {rows.map((row) => (
            <Row key={row.row.id} row={row} />
          ))}
        </>
      ) : (
        <Nothing />
      )}
    </Room>
  );
}

/** What the signs mean, and the lines of the scale. */
function Head({ bottom }: { readonly bottom: number }) {
  const head = { y: 30, fontSize: 28, fill: TOKENS.ink } as const;
  return (
    <>
      {SCAN_PERSPECTIVES.map((perspective, index) => (
        <g key={perspective} transform={`translate(${index * 220} 0)`}>
          <Sign perspective={perspective} x={0} middle={20} size={28} />
          <text x={40} {...head} fontWeight={600} fill={PERSPECTIVE_COLORS[perspective].ink}>
            {nl.domain.perspective[perspective]}
          </text>
        </g>
      ))}
      {TICKS.map((tick) => (
        <g key={tick}>
          <text x={x(tick)} {...head} textAnchor="middle">
            {nl.charts.percent(tick * 100)}
          </text>
          <line x1={x(tick)} x2={x(tick)} y1={HEAD} y2={bottom} stroke={TOKENS.line} strokeWidth={3} />
        </g>
      ))}
    </>
  );
}

function Row({ row: { row, y, middle, lines, textY, textSize } }: { readonly row: ComparedRow }) {
  const { readings } = row;
  const [first, second] = readings;
  const level = (reading: Reading) => middle + (reading.perspective === 'residents' ? -APART : APART);
  return (
    <g>
      <line x1={0} x2={1776} y1={y} y2={y} stroke={TOKENS.line} strokeWidth={2} />
      <TextLines lines={lines} x={0} y={textY} size={textSize} weight={600} />
      {first && second && (
        <line
          x1={x(first.share)}
          y1={level(first)}
          x2={x(second.share)}
          y2={level(second)}
          stroke={TOKENS['line-strong']}
          strokeWidth={10}
          strokeLinecap="round"
        />
      )}
      {readings.map((reading) => (
        <g key={reading.perspective}>
          <Whisker
            from={x(reading.low)}
            to={x(reading.high)}
            middle={level(reading)}
            color={PERSPECTIVE_COLORS[reading.perspective].fill}
          />
          <Sign perspective={reading.perspective} x={x(reading.share) - SIGN / 2} middle={level(reading)} size={SIGN} />
        </g>
      ))}
      <Words row={row} middle={middle} />
    </g>
  );
}

function Words({ row: { gap }, middle }: { readonly row: Comparison; readonly middle: number }) {
  const words = nl.charts;
  if (!gap) return null;
  const line = { x: WORDS_X, fontSize: 28, fill: TOKENS.ink } as const;
  const chance = words.chance(gap.difference, gap.isClear);
  return (
    <>
      <text {...line} y={chance ? middle - 8 : middle + 11} fontSize={32} fontWeight={700}>
        {words.gapPoints(gap.difference)}
      </text>
      <text {...line} y={middle + 30}>
        {chance}
      </text>
    </>
  );
}
