import type { WaveRow } from '../../../../core/scan/waves/compare-waves.ts';
import { PERSPECTIVE_COLORS, TINTS } from '../../charts/palette.ts';
import { nl } from '../../locale/nl/index.ts';

const words = nl.rescan;

interface Props {
  readonly shares: NonNullable<WaveRow['shares']>;
  readonly perspective: WaveRow['perspective'];
  /** Height of one bar in pixels. */
  readonly height: number;
}

/** Then (light, with an outline) and now (full) one above the other, as wide as the place they stand in. */
export function Bars({ shares: { before, after }, perspective, height }: Props) {
  const { fill } = PERSPECTIVE_COLORS[perspective];
  const label = [
    words.bar(words.whens.before, before.share, before.n),
    words.bar(words.whens.after, after.share, after.n),
  ].join(', ');
  const edge = height > 12 ? 2 : 1.5;
  const shape = { x: edge / 2, height: height - edge, rx: 3, stroke: fill, strokeWidth: edge } as const;
  const wide = (share: number) => `${Math.max(1, share * 98)}%`;
  return (
    <svg role="img" aria-label={label} className="rescan__bars" width="100%" height={height * 2 + 2}>
      <rect {...shape} y={edge / 2} width={wide(before.share)} fill={TINTS[perspective]} />
      <rect {...shape} y={height + 2 + edge / 2} width={wide(after.share)} fill={fill} />
    </svg>
  );
}
