import type { ScanPerspective } from '../../../core/domain/perspective.ts';
import { PERSPECTIVE_COLORS } from './palette.ts';

interface SignProps {
  readonly perspective: ScanPerspective;
  /** Left edge and vertical middle. */
  readonly x: number;
  readonly middle: number;
  readonly size: number;
}

/** The shape of a group inside a chart: a circle for residents, a square for the frontline. */
export function Sign({ perspective, x, middle, size }: SignProps) {
  const { fill } = PERSPECTIVE_COLORS[perspective];
  if (perspective === 'residents') return <circle cx={x + size / 2} cy={middle} r={size / 2} fill={fill} />;
  const side = size * 0.9;
  return <rect x={x + (size - side) / 2} y={middle - side / 2} width={side} height={side} fill={fill} />;
}

/** The signs of both groups together: this point stands in both top 5s. About 1.3 times `size` wide and 0.6 high. */
export function BothSigns({ x, middle, size }: { readonly x: number; readonly middle: number; readonly size: number }) {
  const sign = size * 0.6;
  return (
    <>
      <Sign perspective="residents" x={x} middle={middle} size={sign} />
      <Sign perspective="frontline" x={x + sign * 1.15} middle={middle} size={sign} />
    </>
  );
}
