import Konva from 'konva';
import type { Template } from '../../../core/praatplaat/template.ts';
import type { Camera, Size } from './camera.ts';

interface Shape {
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

/** The drawn landscape behind the cards: painted once on bitmaps, and without an edge where the plate ends. */
export class Scenery {
  private readonly shapes: readonly Shape[];
  private readonly template: Template;
  private middle: HTMLCanvasElement | null = null;
  private readonly sides = new Map<'left' | 'right', HTMLCanvasElement>();
  private readonly ground: string;
  private scale = 0;

  constructor(template: Template) {
    this.template = template;
    this.shapes = template.scenery.map(({ path, fill, stroke, strokeWidth = 1, dash = [] }) => {
      const { x, width } = new Konva.Path({ data: path }).getSelfRect();
      const across = !stroke && x <= 0 && x + width >= template.width;
      return { path: new Path2D(path), fill, stroke, strokeWidth, dash, across };
    });
    this.ground = this.colourAtTheBottom();
  }

  /** Fills the window with the landscape. The context must not be transformed; the camera is in device pixels. */
  paint(context: CanvasRenderingContext2D, camera: Camera, size: Size, settled: boolean): void {
    const { width, height, background } = this.template;
    const wanted = Math.min(camera.scale, LARGEST_SIDE / Math.max(width, height));
    if (!this.middle || (settled && this.scale !== wanted)) this.draw(wanted);
    context.fillStyle = background;
    context.fillRect(0, 0, size.width, size.height);
    const left = Math.round(camera.x);
    const right = Math.round(camera.x + width * camera.scale);
    const top = Math.round(camera.y);
    const bottom = Math.round(camera.y + height * camera.scale);
    context.fillStyle = this.ground;
    context.fillRect(0, bottom - 1, size.width, size.height - bottom + 1);
    // The strips reach a little under the plate, so that no seam shows at its sides.
    this.paintSide(context, 'left', 0, top, left + SEAM, bottom - top);
    this.paintSide(context, 'right', right - SEAM, top, size.width - right + SEAM, bottom - top);
    if (!this.middle) return;
    const edge = Math.round(MARGIN * camera.scale);
    if (this.scale === camera.scale) context.drawImage(this.middle, left - edge, top - edge);
    else context.drawImage(this.middle, left - edge, top - edge, right - left + 2 * edge, bottom - top + edge);
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
    this.middle = bitmap((width + 2 * MARGIN) * scale, (height + MARGIN) * scale, (context) => {
      context.translate(Math.round(MARGIN * scale), Math.round(MARGIN * scale));
      context.scale(scale, scale);
      for (const shape of this.shapes) this.paintShape(context, shape);
    });
    for (const [side, x] of [
      ['left', 0],
      ['right', width - 1],
    ] as const) {
      const strip = bitmap(STRIP, height * scale, (context) => {
        context.setTransform(STRIP, 0, 0, scale, -x * STRIP, 0);
        for (const shape of this.shapes) if (shape.across) paintPath(context, shape);
      });
      if (strip) this.sides.set(side, strip);
    }
  }

  /** What runs across is cut at the sides of the plate, where the strips take over. */
  private paintShape(context: CanvasRenderingContext2D, shape: Shape): void {
    context.save();
    if (shape.across || shape.stroke) {
      context.beginPath();
      context.rect(0, -MARGIN, this.template.width, this.template.height + MARGIN);
      context.clip();
    }
    paintPath(context, shape);
    context.restore();
  }

  private colourAtTheBottom(): string {
    const reaches = this.shapes.filter(({ across, fill }) => across && fill);
    const context = document.createElement('canvas').getContext('2d');
    const { width, height, background } = this.template;
    const covers = reaches.filter(({ path }) => context?.isPointInPath(path, width * 0.55, height - 1));
    return covers.at(-1)?.fill ?? background;
  }
}

function paintPath(context: CanvasRenderingContext2D, { path, fill, stroke, strokeWidth, dash }: Shape): void {
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

function bitmap(
  width: number,
  height: number,
  paint: (context: CanvasRenderingContext2D) => void,
): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const context = canvas.getContext('2d');
  if (!context) return null;
  paint(context);
  return canvas;
}
