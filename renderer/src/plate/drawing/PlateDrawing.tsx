import type { Box } from '../camera.ts';
import { isCalm, lineOf } from '../links.ts';
import type { Palette } from '../palette.ts';
import type { PlateItem } from '../plate-item.ts';
import { faintLink } from '../plate-painter.ts';
import type { Scene } from '../scene.ts';
import { Landscape } from './Landscape.tsx';
import { MarkShape } from './MarkShape.tsx';

/** Width divided by height of an A3 sheet on its side. */
const A3 = 420 / 297;

interface PlateDrawingProps {
  readonly scene: Scene;
  readonly palette: Palette;
  /** What the picture is called: at its top, and for who does not see it. */
  readonly title: string;
  /** Small words at the right of the title. */
  readonly aside: string;
}

/** The whole plate as one SVG in the proportions of A3: lines and letters, so that it is sharp at every size. */
export function PlateDrawing({ scene, palette, title, aside }: PlateDrawingProps) {
  const head = scene.bounds.width / 28;
  const page = pageAround(scene.bounds, head);
  const edge = head / 2;
  const places = new Map(
    scene.items.map(({ id, x, y, face }) => [id, { x, y, width: face.width, height: face.height }]),
  );
  const words = { fontFamily: "'Atkinson Hyperlegible Next Variable', sans-serif", fill: palette.ink };
  return (
    <svg viewBox={`${page.x} ${page.y} ${page.width} ${page.height}`} role="img" aria-label={title}>
      <title>{title}</title>
      <Landscape template={scene.template} page={page} />
      <text {...words} x={page.x + edge} y={page.y + head} fontSize={head * 0.6} fontWeight={700}>
        {title}
      </text>
      <text {...words} x={page.x + page.width - edge} y={page.y + head} fontSize={head * 0.4} textAnchor="end">
        {aside}
      </text>
      <Items items={scene.items.filter(({ isSheet }) => isSheet)} />
      <Links scene={scene} places={places} colour={palette.brand} />
      <Items items={scene.items.filter(({ isSheet }) => !isSheet)} />
    </svg>
  );
}

function Items({ items }: { readonly items: readonly PlateItem[] }) {
  return items.map(({ id, x, y, face }) => (
    <g key={id} transform={`translate(${x} ${y})`}>
      {face.marks.map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks never move
        <MarkShape key={i} mark={mark} />
      ))}
    </g>
  ));
}

interface LinksProps {
  readonly scene: Scene;
  readonly places: ReadonlyMap<string, Box>;
  readonly colour: string;
}

function Links({ scene, places, colour }: LinksProps) {
  return scene.links.map((link) => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    if (!from || !to) return null;
    const line = lineOf(link, from, to);
    if (!line) return null;
    const calm = isCalm(link, NOTHING);
    return (
      <g key={`${link.from} ${link.to} ${link.isBetweenCards}`}>
        <path
          d={line.path}
          fill="none"
          stroke={calm ? faintLink(colour) : colour}
          strokeWidth={calm ? 3 : 4}
          strokeLinecap="round"
        />
        {line.dots.map(({ x, y }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={7} fill={colour} />
        ))}
      </g>
    );
  });
}

const NOTHING: ReadonlySet<string> = new Set();

/** Room for the title above everything on the plate, and then the proportions of the sheet, with all of it in the middle. */
function pageAround({ x, y, width, height }: Box, head: number): Box {
  const all = { x, y: y - head, width, height: height + head * 1.5 };
  const page = { width: Math.max(all.width, all.height * A3), height: Math.max(all.height, all.width / A3) };
  return { x: all.x - (page.width - all.width) / 2, y: all.y - (page.height - all.height) / 2, ...page };
}
