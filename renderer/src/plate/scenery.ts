import type { Template } from '../../../core/plate/template.ts';
import type { Camera, Size } from './camera.ts';

/** A shape of the landscape, ready to draw. */
export interface SceneryDrawn {
  readonly data: string;
  /** How far `data` is drawn out; `path` is that already. */
  readonly stretch: { readonly x: number; readonly y: number };
  readonly path: Path2D;
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  /** Runs across the whole plate (a hill, the road): goes on beyond its sides. */
  readonly across: boolean;
}

const LARGEST_SIDE = 2880;
/** Decoration such as the sun may stick out of the plate this far. */
const MARGIN = 100;
const STRIP = 4;
const SEAM = 2;
/** What runs across is at least this high where it leaves the plate. */
const PROBE = 8;

/** The drawn landscape behind the cards: painted once on bitmaps, and without an edge where the plate ends. */
export class Scenery {
  private readonly shapes: readonly SceneryDrawn[];
  private readonly template: Template;
  private middle: HTMLCanvasElement | null = null;
  private readonly sides = new Map<'left' | 'right', HTMLCanvasElement>();
  private readonly ground: string;
  private scale = 0;

  constructor(template: Template) {
    this.template = template;
    this.shapes = shapesOf(template);
    this.ground = groundOf(template);
  }

  /**
   * Fills the window with the landscape. The context must not be transformed; the camera is in device pixels. All bitmaps
   * are opaque and lie beside each other: a pan paints every pixel once.
   */
  paint(context: CanvasRenderingContext2D, camera: Camera, size: Size, settled: boolean): void {
    const { width, height, background } = this.template;
    const wanted = Math.min(camera.scale, LARGEST_SIDE / Math.max(width, height));
    if (!this.middle || (settled && this.scale !== wanted)) this.draw(wanted);
    if (!this.middle) return;
    const edge = Math.round(MARGIN * camera.scale);
    const left = Math.round(camera.x) - edge;
    // As wide as the bitmap is: rounded apart, one row of pixels beside it would stay unpainted.
    const right = left + Math.round(width * camera.scale) + 2 * edge;
    const top = Math.round(camera.y) - edge;
    const bottom = Math.round(camera.y + height * camera.scale);
    context.fillStyle = background;
    context.fillRect(0, 0, size.width, top);
    context.fillStyle = this.ground;
    context.fillRect(0, bottom - 1, size.width, size.height - bottom + 1);
    this.paintSide(context, 'left', 0, top, left, bottom - top);
    this.paintSide(context, 'right', right, top, size.width - right, bottom - top);
    if (this.scale === camera.scale) context.drawImage(this.middle, left, top);
    else context.drawImage(this.middle, left, top, right - left, bottom - top);
  }

  private paintSide(
    context: CanvasRenderingContext2D,
    side: 'left' | 'right',
    x: number,
    y: number,
    width: number,
    height: number,
  ): void {
    const strip = this.sides.get(side);
    if (strip && width > 0) context.drawImage(strip, 1, 0, 1, strip.height, x, y, width, height);
  }

  private draw(scale: number): void {
    const { width, height } = this.template;
    this.scale = scale;
    for (const [side, x] of [
      ['left', 0],
      ['right', width - 1],
    ] as const) {
      const strip = this.bitmap(STRIP, (height + MARGIN) * scale, (context) => {
        context.setTransform(STRIP, 0, 0, scale, -x * STRIP, Math.round(MARGIN * scale));
        for (const shape of this.shapes) if (shape.across) paintPath(context, shape);
      });
      if (strip) this.sides.set(side, strip);
    }
    const edge = Math.round(MARGIN * scale);
    const [whole, tall] = [Math.round(width * scale) + 2 * edge, Math.ceil(height * scale) + edge];
    this.middle = this.bitmap(whole, tall, (context) => {
      this.paintSide(context, 'left', 0, 0, edge, tall);
      this.paintSide(context, 'right', whole - edge - SEAM, 0, edge + SEAM, tall);
      context.translate(edge, edge);
      context.scale(scale, scale);
      for (const shape of this.shapes) this.paintShape(context, shape);
    });
  }

  /** What runs across is cut at the sides of the plate, where the strips take over. */
  private paintShape(context: CanvasRenderingContext2D, shape: SceneryDrawn): void {
    context.save();
    if (shape.across || shape.stroke) {
      context.beginPath();
      context.rect(0, -MARGIN, this.template.width, this.template.height + MARGIN);
      context.clip();
    }
    paintPath(context, shape);
    context.restore();
  }

  private bitmap(
    width: number,
    height: number,
    paint: (context: CanvasRenderingContext2D) => void,
  ): HTMLCanvasElement | null {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.ceil(width));
    canvas.height = Math.max(1, Math.ceil(height));
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) return null;
    context.fillStyle = this.template.background;
    context.fillRect(0, 0, canvas.width, canvas.height);
    // The last row is covered in part: what lies below the plate must shine through it, not the sky.
    context.fillStyle = this.ground;
    context.fillRect(0, canvas.height - SEAM, canvas.width, SEAM);
    paint(context);
    return canvas;
  }
}

/** The shapes of the landscape, ready to draw. */
export function shapesOf({ scenery, width: plate, height, stretch = { x: 1, y: 1 } }: Template): SceneryDrawn[] {
  return scenery.map(({ path: data, fill, stroke, strokeWidth = 1, dash = [] }) => {
    const path = new Path2D();
    path.addPath(new Path2D(data), new DOMMatrix().scale(stretch.x, stretch.y));
    const across = !stroke && [1, plate - 1].every((x) => covers(path, x, height));
    return { data, stretch, path, fill, stroke, strokeWidth, dash, across };
  });
}

/** Whether a shape covers something of the plate at this x. */
function covers(path: Path2D, x: number, height: number): boolean {
  const context = document.createElement('canvas').getContext('2d');
  const ys = Array.from({ length: Math.ceil(height / PROBE) }, (_, i) => i * PROBE);
  return ys.some((y) => context?.isPointInPath(path, x, y));
}

/** The colour at the bottom of the plate: what lies below it goes on in it. */
export function groundOf(template: Template): string {
  const reaches = shapesOf(template).filter(({ across, fill }) => across && fill);
  const context = document.createElement('canvas').getContext('2d');
  const { width, height, background } = template;
  const covers = reaches.filter(({ path }) => context?.isPointInPath(path, width * 0.55, height - 1));
  return covers.at(-1)?.fill ?? background;
}

function paintPath(context: CanvasRenderingContext2D, { path, fill, stroke, strokeWidth, dash }: SceneryDrawn): void {
  if (fill) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (!stroke) return;
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth;
  context.lineCap = 'round';
  context.setLineDash([...dash]);
  context.stroke(path);
}
