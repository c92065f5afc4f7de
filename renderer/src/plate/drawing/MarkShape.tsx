import { pathOf } from '../link-lines.ts';
import { FONT_FAMILY, type Mark } from '../marks.ts';
import { canvasMeasures, type Measures } from '../measure.ts';

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
      {...exactly(mark)}
      xmlSpace="preserve"
    >
      {mark.text}
    </text>
  );
}

/** Letters that the font of the plate does not have come of another one, and that need not be the one that was measured. */
const OF_ANOTHER_FONT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|\p{Extended_Pictographic}/u;

let measures: Measures | null = null;

/** The width that was measured when lines were broken, for text of another font: it is drawn as wide as that. */
function exactly({ text, style }: Extract<Mark, { kind: 'text' }>) {
  if (!OF_ANOTHER_FONT.test(text)) return {};
  measures ??= canvasMeasures();
  const width = measures(style)(text);
  return width > 0 ? ({ textLength: width, lengthAdjust: 'spacingAndGlyphs' } as const) : {};
}

function inkOf({ fill, stroke, strokeWidth }: { fill?: string; stroke?: string; strokeWidth?: number }) {
  return { fill: fill ?? 'none', ...(stroke ? { stroke, strokeWidth: strokeWidth ?? 1 } : {}) };
}
