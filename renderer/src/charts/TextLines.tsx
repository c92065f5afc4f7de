import { LINE_HEIGHT } from './metrics.ts';
import { TOKENS } from './palette.ts';

interface TextLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
}

/** Lines of text, one under the other. */
export function TextLines({ lines, x, y, size, weight = 400, fill = TOKENS.ink }: TextLinesProps) {
  return (
    <text x={x} y={y} fontSize={size} fontWeight={weight} fill={fill}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing but its place
        <tspan key={index} x={x} y={y + baseline(index, size)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

const baseline = (index: number, size: number) => index * size * LINE_HEIGHT + size * 0.98;
