import { type Face, overhangOf } from './marks.ts';
import { paintMarks } from './paint-marks.ts';

interface Sprite {
  readonly bitmap: HTMLCanvasElement;
  readonly scale: number;
  /** How far the marks of this face stick out of it, in plate units. */
  readonly overhang: number;
  usedIn: number;
}

/** Time to make bitmaps while a picture is drawn, and between two pictures. */
const MAKE_MS = 4;
const WARM_MS = 8;
const MOST_PIXELS = 30_000_000;

/** Bitmaps of faces: text is set once per face and zoom, and after that a card is one copy of pixels. */
export class Sprites {
  private readonly sprites = new Map<Face, Sprite>();
  private pixels = 0;
  private frame = 0;
  private until = 0;
  private warming = 0;
  /** Faces that were drawn without a bitmap of their own zoom, for want of time. */
  private readonly waiting = new Map<Face, number>();

  /** Starts a picture. While the zoom moves, bitmaps of another zoom are good enough. */
  begin(): void {
    this.frame += 1;
    this.waiting.clear();
    this.until = performance.now() + MAKE_MS;
    if (this.pixels > MOST_PIXELS) this.drop((sprite) => sprite.usedIn < this.frame - 1);
  }

  /** Makes what was wanted between the next frames, and says when all of it is there: the picture is sharper or cheaper then. */
  warmUp(ready: () => void): void {
    if (this.waiting.size === 0) return;
    this.warming ||= requestAnimationFrame(() => {
      this.warming = 0;
      this.makeSome();
      if (this.waiting.size === 0) ready();
      else this.warmUp(ready);
    });
  }

  /** Makes nothing more; a picture that is painted later may ask for it again. */
  stop(): void {
    cancelAnimationFrame(this.warming);
    this.warming = 0;
  }

  private makeSome(): void {
    const until = performance.now() + WARM_MS;
    for (const [face, scale] of this.waiting) {
      this.make(face, scale);
      this.waiting.delete(face);
      if (performance.now() > until) return;
    }
  }

  /** Forgets the faces that are no longer on the plate. */
  keepOnly(faces: ReadonlySet<Face>): void {
    this.drop((_, face) => !faces.has(face));
  }

  /** Forgets all bitmaps: what was painted on them may be gone. */
  clear(): void {
    this.drop(() => true);
  }

  /** Whether this face can be drawn as a copy of pixels; if not, it is made soon. */
  isReady(face: Face, scale: number): boolean {
    const isMade = this.sprites.has(face);
    if (!isMade) this.waiting.set(face, scale);
    return isMade;
  }

  /** Draws a face with its top left corner at this device pixel. The context must not be transformed. */
  draw(context: CanvasRenderingContext2D, face: Face, x: number, y: number, scale: number, settled: boolean): void {
    const sprite = this.spriteOf(face, scale, settled);
    if (!sprite) {
      context.setTransform(scale, 0, 0, scale, x, y);
      paintMarks(context, face.marks);
      context.setTransform(1, 0, 0, 1, 0, 0);
      return;
    }
    sprite.usedIn = this.frame;
    const { bitmap, overhang } = sprite;
    if (sprite.scale === scale) {
      const edge = Math.ceil(overhang * scale);
      context.drawImage(bitmap, Math.round(x) - edge, Math.round(y) - edge);
    } else {
      const ratio = scale / sprite.scale;
      const edge = Math.ceil(overhang * sprite.scale) * ratio;
      context.drawImage(bitmap, x - edge, y - edge, bitmap.width * ratio, bitmap.height * ratio);
    }
  }

  private spriteOf(face: Face, scale: number, settled: boolean): Sprite | undefined {
    const known = this.sprites.get(face);
    if (known && (known.scale === scale || !settled)) return known;
    if (performance.now() > this.until) {
      this.waiting.set(face, scale);
      return known;
    }
    return this.make(face, scale);
  }

  private make(face: Face, scale: number): Sprite | undefined {
    const overhang = overhangOf(face);
    const edge = Math.ceil(overhang * scale);
    const bitmap = document.createElement('canvas');
    bitmap.width = Math.ceil(face.width * scale) + 2 * edge;
    bitmap.height = Math.ceil(face.height * scale) + 2 * edge;
    const context = bitmap.getContext('2d');
    if (!context) return undefined;
    context.setTransform(scale, 0, 0, scale, edge, edge);
    paintMarks(context, face.marks);
    this.forget(face);
    const sprite = { bitmap, scale, overhang, usedIn: this.frame };
    this.sprites.set(face, sprite);
    this.pixels += bitmap.width * bitmap.height;
    return sprite;
  }

  private drop(out: (sprite: Sprite, face: Face) => boolean): void {
    for (const [face, sprite] of this.sprites) if (out(sprite, face)) this.forget(face);
  }

  private forget(face: Face): void {
    const known = this.sprites.get(face);
    if (!known) return;
    this.pixels -= known.bitmap.width * known.bitmap.height;
    this.sprites.delete(face);
  }
}
