import { pathOf } from '../link-lines.ts';
import { FONT_FAMILY, type Mark } from '../marks.ts';

/** One mark of a face as SVG: the same picture as paint-marks.ts puts on a canvas. */
export function MarkShape({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'text':
      return <Words mark={mark} />;
    case 'box':
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          rx={Math.min(mark.radius ?? 0, mark.width / 2, mark.height / 2)}
          strokeDasharray={mark.dash?.join(' ')}
          {...inkOf(mark)}
        />
      );
    case 'disc':
      return <circle cx={mark.x} cy={mark.y} r={mark.radius} {...inkOf(mark)} />;
    case 'line':
      return <path d={pathOf(mark.route)} strokeLinecap="round" {...inkOf(mark)} />;
    case 'polygon':
      return <polygon points={mark.points.map((point) => point.join()).join(' ')} fill={mark.fill} />;
  }
}

function Words({ mark }: { readonly mark: Extract<Mark, { kind: 'text' }> }) {
  const { size, weight, italic } = mark.style;
  return (
    <text
      x={mark.x}
      y={mark.baseline}
      fill={mark.fill}
      fontFamily={`'${FONT_FAMILY}', sans-serif`}
      fontSize={size}
      fontWeight={weight}
      fontStyle={italic ? 'italic' : undefined}
      textAnchor={mark.centred ? 'middle' : undefined}
      // Else the letters of another font are as wide as whole pixels make them, and wider when the picture is small.
      textRendering="geometricPrecision"
      xmlSpace="preserve"
    >
      {mark.text}
    </text>
  );
}

function inkOf({ fill, stroke, strokeWidth }: { fill?: string; stroke?: string; strokeWidth?: number }) {
  return { fill: fill ?? 'none', ...(stroke ? { stroke, strokeWidth: strokeWidth ?? 1 } : {}) };
}
