import type { BarCounts } from '../../../../core/cards/figures.ts';
import { describeBars } from '../describe.ts';
import { barSegments } from '../geometry.ts';
import { likertColors, TOKENS } from '../palette.ts';
import { Sign } from '../Sign.tsx';

interface SmallBarsProps {
  readonly bars: readonly BarCounts[];
  /** Answer categories, lowest first. */
  readonly scale: readonly string[];
  /** Height of one bar in pixels; the bars are as wide as the place they stand in. */
  readonly height?: number;
}

/** A stacked bar per group without figures, for a card or a list. */
export function SmallBars({ bars, scale, height = 10 }: SmallBarsProps) {
  const colors = likertColors(scale.length);
  return (
    <span role="img" aria-label={describeBars(bars, scale)} className="small-bars">
      {bars.map(({ perspective, counts }) => (
        <span key={perspective} className="small-bars__row">
          <svg width={height} height={height} aria-hidden="true">
            <Sign perspective={perspective} x={0} middle={height / 2} size={height} />
          </svg>
          <svg width="100%" height={height} aria-hidden="true">
            {barSegments(counts).map(({ index, from, to }) => (
              <rect
                key={index}
                x={`${from * 100}%`}
                width={`${(to - from) * 100}%`}
                height={height}
                fill={colors[index]}
                stroke={TOKENS.surface}
              />
            ))}
          </svg>
        </span>
      ))}
    </span>
  );
}
