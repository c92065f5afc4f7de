import { type LegendLayout, labelX, layoutLegend } from './legend.ts';
import { type ChartSize, METRICS } from './metrics.ts';
import { CHART_FONT, TOKENS } from './palette.ts';

/** The legend as part of a chart. */
export function LegendDrawing({ layout: { items, size } }: { readonly layout: LegendLayout }) {
  return items.map((item) => (
    <g key={`${item.x}-${item.y}`}>
      <rect
        x={item.x}
        y={item.y + size * 0.1}
        width={size}
        height={size}
        rx={size * 0.15}
        fill={item.color}
        stroke={TOKENS['line-strong']}
        strokeWidth={size / 20}
      />
      <text x={labelX(item, size)} y={item.y + size * 0.95} fontSize={size} fill={TOKENS.ink}>
        {item.label}
      </text>
    </g>
  ));
}

interface LegendProps {
  readonly scale: readonly string[];
  readonly size: ChartSize;
  readonly width: number;
}

/** The legend alone, above charts that stand apart. */
export function Legend({ scale, size, width }: LegendProps) {
  const layout = layoutLegend(scale, width, METRICS[size].small);
  return (
    <svg width={width} height={layout.height} role="img" aria-label={scale.join(', ')} fontFamily={CHART_FONT}>
      <LegendDrawing layout={layout} />
    </svg>
  );
}
