import { type Box, type Camera, type Size, toScreen, touch } from './camera.ts';
import { faded } from './faces/parts.ts';
import { paintLinks } from './links.ts';
import { OVERHANG } from './marks.ts';
import type { Palette } from './palette.ts';
import type { PlateItem, PlateLink } from './plate-item.ts';
import type { Scene } from './scene.ts';
import { Scenery } from './scenery.ts';
import { Sprites } from './sprites.ts';

const LIT_EDGE = 16;

/** Dark for what is lit, light beside a part of the plate. */
export type Veil = 'dark' | 'light';

/** The colour of a long connector. */
export const faintLink = (colour: string) => faded(colour, 26);

/** What is drawn now, and where each thing is at this moment. */
export interface Selection {
  readonly items: readonly PlateItem[];
  readonly links: readonly PlateLink[];
  readonly boxOf: (id: string) => Box | undefined;
  readonly selected: ReadonlySet<string>;
  /** Whether things are drawn as they look from afar. */
  readonly far: boolean;
}

/** How things are looked at. */
type View = Pick<Selection, 'boxOf' | 'selected' | 'far'> & {
  readonly camera: Camera;
  readonly size: Size;
  readonly settled: boolean;
};

/** Draws a scene on a plain context. Knows nothing of gestures, so the picture of the minutes uses it too. */
export class PlatePainter {
  readonly sprites = new Sprites();
  private readonly palette: Palette;
  private scenery: Scenery | null = null;
  private template: Scene['template'] | null = null;

  constructor(palette: Palette) {
    this.palette = palette;
  }

  /** Throws away every bitmap; the next picture is painted from the beginning. */
  forgetBitmaps(): void {
    this.sprites.clear();
    this.scenery = null;
  }

  /** The landscape; camera and size in device pixels, the context not transformed. */
  paintGround(
    context: CanvasRenderingContext2D,
    template: Scene['template'],
    camera: Camera,
    size: Size,
    settled: boolean,
  ): void {
    if (this.template !== template || !this.scenery) this.scenery = new Scenery(template);
    this.template = template;
    this.scenery.paint(context, camera, size, settled);
  }

  /** Connectors and, over them, the things on the plate that are in view. */
  paintThings(
    context: CanvasRenderingContext2D,
    { items, links, boxOf, selected, far }: Selection,
    camera: Camera,
    size: Size,
    settled: boolean,
  ): void {
    const { scale } = camera;
    const sheets = items.filter(({ isSheet }) => isSheet);
    const others = sheets.length > 0 ? items.filter(({ isSheet }) => !isSheet) : items;
    const what = { boxOf, selected, far, camera, size, settled };
    this.paintItems(context, sheets, what);
    context.setTransform(scale, 0, 0, scale, camera.x, camera.y);
    const { brand } = this.palette;
    paintLinks(context, links, boxOf, { colour: brand, faint: faintLink(brand), followed: selected });
    context.setTransform(1, 0, 0, 1, 0, 0);
    this.paintItems(context, others, what);
  }

  private paintItems(
    context: CanvasRenderingContext2D,
    items: readonly PlateItem[],
    { boxOf, selected, far, camera, size, settled }: View,
  ): void {
    const { scale } = camera;
    const view = { x: 0, y: 0, ...size };
    for (const item of items) {
      const box = boxOf(item.id);
      if (!box) continue;
      const place = toScreen(camera, box);
      const edge = OVERHANG * scale;
      const reach = {
        x: place.x - edge,
        y: place.y - edge,
        width: place.width + 2 * edge,
        height: place.height + 2 * edge,
      };
      if (!touch(reach, view)) continue;
      if (selected.has(item.id)) this.paintRing(context, place, scale);
      const { face, by } = this.faceOf(item, far, scale, settled);
      if (face.marks.length > 0)
        this.sprites.draw(context, face, place.x + by.x * scale, place.y + by.y * scale, scale, settled);
    }
  }

  /** What is drawn of a thing; while the zoom moves it keeps its other face until this one is ready. */
  private faceOf(
    { face, far }: PlateItem,
    isFar: boolean,
    scale: number,
    settled: boolean,
  ): NonNullable<PlateItem['far']> {
    const near = { face, by: { x: 0, y: 0 } };
    const [wanted, other] = isFar && far ? [far, near] : [near, far];
    return settled || !other || this.sprites.isReady(wanted.face, scale) ? wanted : other;
  }

  /** A thick outline just outside a selected card, of the same thickness at every zoom. */
  private paintRing(context: CanvasRenderingContext2D, { x, y, width, height }: Box, scale: number): void {
    const thick = 4 * Math.max(1, Math.min(2, devicePixelRatio));
    context.beginPath();
    context.roundRect(x - thick, y - thick, width + 2 * thick, height + 2 * thick, 10 * scale + thick);
    context.fillStyle = this.palette.focus;
    context.fill();
  }

  /** A group that takes what hangs over it. */
  paintTaker(context: CanvasRenderingContext2D, { x, y, width, height }: Box, scale: number): void {
    context.beginPath();
    context.roundRect(x, y, width, height, 16 * scale);
    context.setLineDash([]);
    context.fillStyle = faded(this.palette.brand, 18);
    context.strokeStyle = this.palette.brand;
    context.lineWidth = 5 * Math.max(1, Math.min(2, devicePixelRatio));
    context.fill();
    context.stroke();
  }

  /** A veil over everything but one box. */
  paintVeil(
    context: CanvasRenderingContext2D,
    { x, y, width, height }: Box,
    scale: number,
    size: Size,
    veil: Veil,
  ): void {
    // A zone ends where its neighbour begins.
    const edge = veil === 'dark' ? LIT_EDGE * scale : 0;
    context.beginPath();
    context.rect(0, 0, size.width, size.height);
    context.roundRect(x - edge, y - edge, width + 2 * edge, height + 2 * edge, edge);
    context.fillStyle = veil === 'dark' ? faded(this.palette.ink, 66) : faded(this.palette.paper, 76);
    context.fill('evenodd');
  }

  /** The rectangle that is dragged around cards to select them. */
  paintMarquee(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
    context.fillStyle = faded(this.palette.brand, 12);
    context.strokeStyle = this.palette.brand;
    context.lineWidth = 2;
    context.setLineDash([]);
    context.fillRect(x, y, width, height);
    context.strokeRect(x, y, width, height);
  }
}
