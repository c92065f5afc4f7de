import { useId } from 'react';
import type { Template } from '../../../../core/plate/template.ts';
import type { Box } from '../camera.ts';
import { groundOf, type SceneryDrawn, shapesOf } from '../scenery.ts';

/** The landscape of a plate as SVG on a page that may be larger than the plate: hills and road go on at its sides. */
export function Landscape({ template, page }: { readonly template: Template; readonly page: Box }) {
  const { width, height, background } = template;
  const middle = useId();
  const shapes = shapesOf(template);
  const across = shapes.filter((shape) => shape.across);
  const below = page.y + page.height - height;
  return (
    <>
      <clipPath id={middle}>
        <rect x={0} y={page.y} width={width} height={page.height} />
      </clipPath>
      <rect {...page} fill={background} />
      {below > 0 && <rect x={page.x} y={height - 1} width={page.width} height={below + 1} fill={groundOf(template)} />}
      <Side shapes={across} from={page.x} reach={-page.x} edge={0} height={height} />
      <Side shapes={across} from={width} reach={page.x + page.width - width} edge={width - 1} height={height} />
      {shapes.map(({ data, stretch, fill, stroke, strokeWidth, dash, across: wide }) => (
        <g key={data} clipPath={wide || stroke ? `url(#${middle})` : undefined}>
          <path
            d={data}
            transform={drawnOut(stretch)}
            fill={fill ?? 'none'}
            {...(stroke
              ? { stroke, strokeWidth, strokeDasharray: dash.join(' '), strokeLinecap: 'round' as const }
              : {})}
          />
        </g>
      ))}
    </>
  );
}

const drawnOut = ({ x, y }: SceneryDrawn['stretch']) => (x === 1 && y === 1 ? undefined : `scale(${x} ${y})`);

interface SideProps {
  readonly shapes: readonly SceneryDrawn[];
  readonly from: number;
  readonly reach: number;
  /** Where the strip of the plate begins that is drawn out. */
  readonly edge: number;
  readonly height: number;
}

/** One unit of the plate at its edge, drawn out to the side of the page. */
function Side({ shapes, from, reach, edge, height }: SideProps) {
  const strip = useId();
  if (reach <= 0) return null;
  return (
    <g transform={`translate(${from - edge * reach} 0) scale(${reach} 1)`}>
      <clipPath id={strip}>
        <rect x={edge} y={0} width={1} height={height} />
      </clipPath>
      {shapes.map(({ data, stretch, fill }) => (
        <g key={data} clipPath={`url(#${strip})`}>
          <path d={data} transform={drawnOut(stretch)} fill={fill ?? 'none'} />
        </g>
      ))}
    </g>
  );
}
