import { around, type Box, type Point, roundedOut, type Size, toPlate, toScreen, touch } from './camera.ts';
import { CameraMotion } from './camera-motion.ts';
import { isFar } from './faces/far.ts';
import { Glides } from './glides.ts';
import { Lift } from './lift.ts';
import { onLostGraphics } from './lost-graphics.ts';
import { OVERHANG } from './marks.ts';
import { MovingPicture } from './moving-picture.ts';
import type { Palette } from './palette.ts';
import type { PlateItem, PlateLink } from './plate-item.ts';
import { PlatePainter, type Selection, type Veil } from './plate-painter.ts';
import type { Scene } from './scene.ts';
import { type PaintAt, Surface } from './surface.ts';

/** A card and its new place. */
export interface Move {
  readonly id: string;
  readonly at: Point;
}

/** Room for the outline of a chosen card. */
const RING = 10;
const NONE: ReadonlySet<string> = new Set();
const NO_OFFSET: Point = { x: 0, y: 0 };

/**
 * The moving parts of one plate in one window. React hands over scenes; pan, zoom and drag never go through React.
 * One canvas holds everything that stands still; what is being dragged lies over it as a small picture of its own.
 */
export class PlateEngine {
  readonly motion: CameraMotion;
  private readonly painter: PlatePainter;
  private readonly glides: Glides;
  private readonly picture = new MovingPicture();
  private scene: Scene | null = null;
  private byId = new Map<string, PlateItem>();
  private selected = NONE;
  private lifted = NONE;
  private offset = NO_OFFSET;
  /** Where cards were let go of, until the change comes back from the services. */
  private held = new Map<string, Point>();
  private marquee: Box | null = null;
  /** Groups that take what hangs over them. */
  private takers = NONE;
  private readonly watchers = new Set<() => void>();
  private lit: Box | string | null = null;
  private veil: Veil = 'dark';
  private still: Surface | null = null;
  private lift: Lift | null = null;
  private liftRequest = 0;
  private stopWatching: () => void = () => undefined;
  /** How far the cards in the hand were from their place when they were painted. */
  private paintedAt = NO_OFFSET;

  constructor(palette: Palette, follow: boolean) {
    this.painter = new PlatePainter(palette);
    this.motion = new CameraMotion(follow, () => this.drawMoved());
    this.glides = new Glides(() => this.draw());
  }

  attach(still: HTMLCanvasElement, lift: HTMLCanvasElement): void {
    this.still = new Surface(still, this.motion, this.paintStill);
    this.lift = new Lift(lift);
    this.stopWatching = onLostGraphics([still, lift], () => this.paintAnew());
    this.draw();
  }

  /** Paints everything again, without anything that was kept of earlier pictures. */
  private paintAnew(): void {
    this.painter.forgetBitmaps();
    this.draw();
  }

  setSize(size: Size): void {
    this.motion.setSize(size);
  }

  setScene(scene: Scene): void {
    if (scene === this.scene) return;
    const before = this.byId;
    const held = this.held;
    this.scene = scene;
    this.byId = new Map(scene.items.map((item) => [item.id, item]));
    this.held = new Map([...held].filter(([id]) => same(before.get(id), this.byId.get(id))));
    for (const item of scene.items) {
      const old = before.get(item.id);
      if (old && !held.has(item.id) && !same(old, item)) this.glides.start(item.id, old, item);
    }
    this.painter.sprites.keepOnly(new Set(scene.items.flatMap(({ face, far }) => (far ? [face, far.face] : [face]))));
    this.motion.setBounds(scene.bounds);
    this.draw();
  }

  setSelected(selected: ReadonlySet<string>): void {
    this.selected = selected;
    this.draw();
  }

  /** The card at this point of the window, the topmost first. */
  hit(point: Point): string | null {
    const { x, y } = toPlate(this.motion.camera, point);
    return this.idsTouching({ x, y, width: 1, height: 1 }).at(-1) ?? null;
  }

  /** The cards that lie at least partly in this box of the plate. */
  idsTouching(box: Box): string[] {
    const items = this.scene?.items.filter(({ fixed, ...item }) => !fixed && touch(box, boxAt(item, item))) ?? [];
    return items.map(({ id }) => id);
  }

  /** The things of which something is in the window now. */
  idsInView(): string[] {
    const { camera, size } = this.motion;
    const { x, y } = toPlate(camera, { x: 0, y: 0 });
    return this.idsTouching({ x, y, width: size.width / camera.scale, height: size.height / camera.scale });
  }

  /** The box of a card now, in plate units, while it is dragged or glides too. */
  boxOf = (id: string): Box | undefined => {
    const item = this.byId.get(id);
    if (!item) return undefined;
    const place = this.held.get(id) ?? item;
    const shift = this.lifted.has(id) ? this.offset : this.glides.shiftOf(id);
    return boxAt({ x: place.x + shift.x, y: place.y + shift.y }, item);
  };

  startDrag(ids: ReadonlySet<string>): void {
    this.lifted = ids;
    this.offset = NO_OFFSET;
    this.draw();
  }

  /** Moves what is lifted; it is painted again only when connectors hang from it. */
  dragTo(offset: Point): void {
    this.offset = offset;
    const { scale } = this.motion.camera;
    const { x, y } = this.paintedAt;
    if (this.scene?.links.some((link) => this.isLifted(link))) this.drawLift();
    else this.lift?.moveBy({ x: (offset.x - x) * scale, y: (offset.y - y) * scale });
  }

  /** Hears when what is seen has moved; call what comes back to stop. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  get isLifting(): boolean {
    return this.lifted.size > 0;
  }

  /** Where what is lifted hangs now. */
  places(): Move[] {
    return [...this.lifted].flatMap((id) => {
      const box = this.boxOf(id);
      return box ? [{ id, at: { x: box.x, y: box.y } }] : [];
    });
  }

  /** Shows which groups take what hangs over them. */
  setTakers(takers: ReadonlySet<string>): void {
    if (takers.size === this.takers.size && [...takers].every((id) => this.takers.has(id))) return;
    this.takers = takers;
    this.draw();
  }

  /** Lets go of the cards and gives their new places. They stay there until `release`. */
  endDrag(): Move[] {
    const moves = this.nudge([...this.lifted], NO_OFFSET);
    this.cancelDrag();
    return moves;
  }

  /** Shows cards this far from where they are now, and gives those places. */
  nudge(ids: readonly string[], by: Point): Move[] {
    const moves = ids.flatMap((id) => {
      const box = this.boxOf(id);
      return box ? [{ id, at: { x: Math.round(box.x + by.x), y: Math.round(box.y + by.y) } }] : [];
    });
    for (const { id, at } of moves) this.held.set(id, at);
    this.draw();
    return moves;
  }

  cancelDrag(): void {
    this.lifted = NONE;
    this.takers = NONE;
    this.offset = NO_OFFSET;
    this.draw();
  }

  /** A move was stored or refused: what counts is the scene again. */
  release(ids: readonly string[]): void {
    for (const id of ids) this.held.delete(id);
    this.draw();
  }

  /** Dims everything but this thing or box; null lights everything. */
  setLit(lit: Box | string | null, veil: Veil): void {
    this.lit = lit;
    this.veil = veil;
    this.draw();
  }

  setMarquee(box: Box | null): void {
    this.marquee = box;
    this.drawLift();
  }

  /** Brings a card into view when it is outside it. */
  reveal(id: string): void {
    const box = this.boxOf(id);
    if (box) this.motion.reveal(box);
  }

  private readonly paintStill: PaintAt = (...at) => {
    this.picture.show(...at, this.paintScene, this.motion.moving);
    this.painter.sprites.warmUp(() => this.draw());
  };

  private readonly paintScene: PaintAt = (context, camera, size) => {
    const { scene, painter } = this;
    const { settled } = this.motion;
    if (!scene) return;
    painter.sprites.begin();
    painter.paintGround(context, scene.template, camera, size, settled);
    painter.paintThings(context, this.part(scene, false), camera, size, settled);
    for (const id of this.takers) {
      const box = this.boxOf(id);
      if (box) painter.paintTaker(context, toScreen(camera, box), camera.scale);
    }
    const lit = typeof this.lit === 'string' ? this.boxOf(this.lit) : this.lit;
    if (lit) painter.paintVeil(context, toScreen(camera, lit), camera.scale, size, this.veil);
  };

  private readonly paintLift = (): void => {
    this.liftRequest = 0;
    const box = this.liftBox();
    if (!box) {
      this.lift?.hide();
      return;
    }
    const { scene, marquee } = this;
    this.paintedAt = this.offset;
    this.lift?.show(box, (context, ratio) => {
      const { x, y, scale } = this.motion.camera;
      const camera = { x: (x - box.x) * ratio, y: (y - box.y) * ratio, scale: scale * ratio };
      const size = { width: box.width * ratio, height: box.height * ratio };
      if (scene) this.painter.paintThings(context, this.part(scene, true), camera, size, this.motion.settled);
      if (marquee) this.painter.paintMarquee(context, toScreen(camera, marquee));
    });
  };

  /** What is in the hand, or all that is not, as it is drawn at this zoom. */
  private part({ items, links }: Scene, lifted: boolean): Selection {
    const { boxOf, selected } = this;
    return {
      ...{ boxOf, selected, far: isFar(this.motion.camera.scale) },
      items: lifted || this.lifted.size ? items.filter(({ id }) => this.lifted.has(id) === lifted) : items,
      links: lifted || this.lifted.size ? links.filter((link) => this.isLifted(link) === lifted) : links,
    };
  }

  /** The part of the window that holds what is in the hand with its connectors, or the marquee; null: there is nothing. */
  private liftBox(): Box | null {
    const { camera } = this.motion;
    const ends = this.scene?.links.filter((link) => this.isLifted(link)).flatMap(({ from, to }) => [from, to]) ?? [];
    const boxes = [...this.lifted, ...ends].flatMap((id) => this.boxOf(id) ?? []);
    const inWindow = boxes.map((box) => toScreen(camera, box));
    if (this.marquee) inWindow.push(toScreen(camera, this.marquee));
    const [first, ...others] = inWindow;
    return first ? roundedOut(around(first, others), OVERHANG * camera.scale + RING) : null;
  }

  /** Stops what moves; `attach` goes on. */
  stop(): void {
    this.stopWatching();
    this.still?.stop();
    this.painter.sprites.stop();
    cancelAnimationFrame(this.liftRequest);
    // What waits for nothing any more may be asked for again after the next attach.
    this.liftRequest = 0;
    this.motion.stop();
    this.glides.stop();
  }

  private isLifted({ from, to }: PlateLink): boolean {
    return this.lifted.has(from) || this.lifted.has(to);
  }

  private draw(): void {
    this.picture.forget();
    this.drawMoved();
  }

  /** Only the camera moved: while it goes on, what was painted still holds. */
  private drawMoved(): void {
    if (!this.motion.moving) this.picture.forget();
    this.still?.drawSoon();
    this.drawLift();
    for (const watcher of this.watchers) watcher();
  }

  private drawLift(): void {
    if (this.lift) this.liftRequest ||= requestAnimationFrame(this.paintLift);
  }
}

function boxAt({ x, y }: Point, { face }: Pick<PlateItem, 'face'>): Box {
  return { x, y, width: face.width, height: face.height };
}

function same(a: Point | undefined, b: Point | undefined): boolean {
  return a?.x === b?.x && a?.y === b?.y;
}
