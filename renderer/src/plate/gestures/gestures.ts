import { type Box, type Point, toPlate } from '../camera.ts';
import type { Move, PlateEngine } from '../engine.ts';
import { Dragging } from './dragging.ts';
import { Guides } from './guides.ts';
import type { PlateTool } from './plate-tool.ts';
import type { Lines } from './snap.ts';

/** What the hand can mean on the plate. */
export interface GestureHandlers {
  readonly tool: PlateTool;
  /** Cards are chosen: instead of, or with `add` next to, what was chosen. */
  readonly onSelect: (ids: readonly string[], add: boolean) => void;
  /** Cards were dragged; resolves when the change is stored or refused. */
  readonly onMove: (moves: readonly Move[]) => Promise<unknown>;
  readonly onOpen: (id: string) => void;
  /** What is chosen was asked about: with the right button. */
  readonly onMenu: () => void;
  /** An empty place was clicked, in plate units. */
  readonly onSpot: (at: Point) => void;
  /** An empty place was clicked twice. */
  readonly onWrite: (at: Point) => void;
  /** A click with a tool for dots: one more, or with shift or alt one less. */
  readonly onDot: (id: string, by: 1 | -1) => void;
  /** A click with a tool that connects. */
  readonly onConnect: (id: string) => void;
  readonly selected: ReadonlySet<string>;
  /** These are taken up; gives which groups take them where they hang now. */
  readonly onLift: (ids: ReadonlySet<string>) => (places: readonly Move[]) => ReadonlySet<string>;
  /** What things are brought in line with besides each other; with Alt they lie anywhere. */
  readonly zoneLines: Omit<Lines, 'boxes'>;
  /** Whether this one stays where it lies; `onHeld` hears that someone tried to move it. */
  readonly isLocked: (id: string) => boolean;
  readonly onHeld: () => void;
  /** What is taken hold of with this one: itself, and for a group its cards. */
  readonly together: (id: string) => readonly string[];
}

type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'press'; readonly id: string | null; readonly start: Point; readonly add: boolean }
  | { readonly kind: 'drag'; readonly start: Point; readonly dragging: Dragging }
  | { readonly kind: 'marquee'; readonly start: Point; readonly add: boolean }
  | { readonly kind: 'pan' }
  | { readonly kind: 'pinch' };

const MOVED = 4;
/** How long a finger stays before it means more than a tap. */
const HOLD_MS = 500;
const NOTHING: Doing = { kind: 'nothing' };

/** Turns pointers and wheel into pans, zooms, drags and choices, as the tool in the hand has it. */
export class Gestures {
  private handlers: GestureHandlers;
  /** What the mouse is over. */
  private over: string | null = null;
  private doing: Doing = NOTHING;
  /** A finger that stays where it came down: it becomes a choice, or a rectangle. */
  private holding: ReturnType<typeof setTimeout> | undefined;
  private readonly pointers = new Map<number, Point>();
  private readonly engine: PlateEngine;
  private readonly element: HTMLElement;
  private readonly guides: Guides;

  constructor(engine: PlateEngine, element: HTMLElement, handlers: GestureHandlers) {
    this.engine = engine;
    this.element = element;
    this.guides = new Guides(element);
    this.handlers = handlers;
  }

  /** The latest handlers of the screen; perhaps with another tool. */
  use(handlers: GestureHandlers): void {
    const changed = handlers.tool !== this.handlers.tool;
    this.handlers = handlers;
    if (changed && this.doing.kind === 'nothing') this.showCursor();
  }

  down(event: PointerEvent): void {
    if (event.button > 1) return;
    const point = this.pointOf(event);
    this.pointers.set(event.pointerId, point);
    this.element.setPointerCapture(event.pointerId);
    if (this.pointers.size === 2) {
      this.cancel();
      this.doing = { kind: 'pinch' };
    } else if (this.pointers.size === 1) {
      this.doing = this.begin(event, point);
      if (event.pointerType !== 'mouse') this.holding = setTimeout(() => this.hold(), HOLD_MS);
    }
  }

  move(event: PointerEvent): void {
    const before = this.pointers.get(event.pointerId);
    const point = this.pointOf(event);
    if (!before) {
      if (event.pointerType === 'mouse') this.hover(point);
      return;
    }
    if (this.doing.kind === 'pinch') this.pinch(event.pointerId, point);
    this.pointers.set(event.pointerId, point);
    this.follow(point, before, event.altKey);
  }

  up(event: PointerEvent): void {
    const point = this.pointOf(event);
    this.pointers.delete(event.pointerId);
    clearTimeout(this.holding);
    const { doing } = this;
    this.doing = NOTHING;
    if (doing.kind === 'press') this.click(doing, event);
    if (doing.kind === 'drag') void this.drop(doing.dragging);
    if (doing.kind === 'marquee') {
      this.engine.setMarquee(null);
      this.handlers.onSelect(this.engine.idsTouching(this.boxBetween(doing.start, point)), doing.add);
    }
    this.hover(point);
  }

  /** Gives up what is going on; cards go back to where they were. */
  cancel(): void {
    clearTimeout(this.holding);
    if (this.doing.kind === 'drag') this.doing.dragging.cancel();
    if (this.doing.kind === 'marquee') this.engine.setMarquee(null);
    this.doing = NOTHING;
  }

  /** Nobody listens any more. */
  remove(): void {
    this.cancel();
    this.guides.remove();
  }

  lost(event: PointerEvent): void {
    this.pointers.delete(event.pointerId);
    this.cancel();
  }

  wheel(event: WheelEvent): void {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1;
    const [dx, dy] = [event.deltaX * lines, event.deltaY * lines];
    if (event.ctrlKey || event.metaKey) {
      // A pinch on a touch pad comes as small steps, a notch of a wheel as one of 100 or more.
      const factor = Math.exp(-Math.max(-100, Math.min(100, dy)) / (Math.abs(dy) < 50 ? 100 : 400));
      this.engine.motion.zoom(factor, this.pointOf(event));
    } else if (event.shiftKey && dx === 0) {
      this.engine.motion.panBy(-dy, 0);
    } else {
      this.engine.motion.panBy(-dx, -dy);
    }
  }

  open(event: MouseEvent): void {
    if (this.handlers.tool.click !== 'choose') return;
    const point = this.pointOf(event);
    const id = this.engine.hit(point);
    if (id) this.handlers.onOpen(id);
    else this.handlers.onWrite(toPlate(this.engine.motion.camera, point));
  }

  /** The right button chooses what is under it, and asks what can be done with it. */
  menu(event: MouseEvent): void {
    event.preventDefault();
    const id = this.engine.hit(this.pointOf(event));
    // A finger that is held has chosen already.
    if (!id || this.pointers.size > 0 || this.handlers.tool.click !== 'choose') return;
    if (!this.handlers.selected.has(id)) this.handlers.onSelect(this.handlers.together(id), false);
    this.handlers.onMenu();
  }

  /** A finger was held still: on a thing it chooses it too, on empty paper it begins a rectangle. */
  private hold(): void {
    const { doing } = this;
    if (doing.kind !== 'press' || this.handlers.tool.click !== 'choose') return;
    if (doing.id) {
      this.handlers.onSelect(this.handlers.together(doing.id), true);
      this.doing = NOTHING;
    } else {
      this.doing = { kind: 'marquee', start: doing.start, add: true };
      this.engine.setMarquee(this.boxBetween(doing.start, { x: doing.start.x + 1, y: doing.start.y + 1 }));
    }
  }

  private begin(event: PointerEvent, point: Point): Doing {
    if (event.button === 1) return this.startPan();
    const { click } = this.handlers.tool;
    const id = click === 'nothing' ? null : this.engine.hit(point);
    const add = event.shiftKey || event.ctrlKey || event.metaKey;
    if (!id && add && click === 'choose') return { kind: 'marquee', start: point, add };
    return { kind: 'press', id, start: point, add };
  }

  private follow(point: Point, before: Point, free: boolean): void {
    const { doing } = this;
    if (doing.kind === 'press') this.startMoving(doing, point);
    else if (doing.kind === 'pan') this.engine.motion.panBy(point.x - before.x, point.y - before.y);
    else if (doing.kind === 'marquee') this.engine.setMarquee(this.boxBetween(doing.start, point));
    else if (doing.kind === 'drag') {
      const { scale } = this.engine.motion.camera;
      doing.dragging.moveBy({ x: (point.x - doing.start.x) / scale, y: (point.y - doing.start.y) / scale }, free);
    }
  }

  /** A press that moves becomes a drag of cards, or on empty paper of the plate. */
  private startMoving(press: Extract<Doing, { kind: 'press' }>, point: Point): void {
    const [dx, dy] = [point.x - press.start.x, point.y - press.start.y];
    if (Math.hypot(dx, dy) < MOVED) return;
    clearTimeout(this.holding);
    if (!press.id || this.handlers.tool.drags === 'plate') {
      this.doing = this.startPan();
      this.engine.motion.panBy(dx, dy);
      return;
    }
    const { selected } = this.handlers;
    const own = this.handlers.together(press.id);
    const ids = selected.has(press.id) ? selected : new Set(own);
    if (!selected.has(press.id)) this.handlers.onSelect(own, false);
    if ([...ids].some(this.handlers.isLocked)) {
      this.doing = NOTHING;
      this.element.style.cursor = 'not-allowed';
      this.handlers.onHeld();
      return;
    }
    const { onLift, zoneLines } = this.handlers;
    const dragging = new Dragging(this.engine, this.guides, ids, onLift(ids), zoneLines);
    this.doing = { kind: 'drag', start: press.start, dragging };
    this.element.style.cursor = 'grabbing';
  }

  private click({ id, add }: Extract<Doing, { kind: 'press' }>, event: PointerEvent): void {
    const { click } = this.handlers.tool;
    if (click === 'nothing') return;
    if (id && click === 'dot') this.handlers.onDot(id, event.shiftKey || event.altKey ? -1 : 1);
    else if (id && click === 'connect') this.handlers.onConnect(id);
    else if (id) this.handlers.onSelect(this.handlers.together(id), add);
    else if (!add && click === 'choose') this.handlers.onSpot(toPlate(this.engine.motion.camera, this.pointOf(event)));
  }

  private async drop(dragging: Dragging): Promise<void> {
    const moves = dragging.end();
    await this.handlers.onMove(moves);
    this.engine.release(moves.map(({ id }) => id));
  }

  private pinch(moved: number, point: Point): void {
    const other = [...this.pointers].find(([id]) => id !== moved)?.[1];
    const before = this.pointers.get(moved);
    if (!other || !before) return;
    const apart = (a: Point) => Math.hypot(a.x - other.x, a.y - other.y);
    this.engine.motion.panBy((point.x - before.x) / 2, (point.y - before.y) / 2);
    const middle = { x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 };
    if (apart(before) > 0) this.engine.motion.zoom(apart(point) / apart(before), middle);
  }

  private startPan(): Doing {
    this.element.style.cursor = this.handlers.tool.cursor.moving;
    return { kind: 'pan' };
  }

  private hover(point: Point): void {
    this.over = this.engine.hit(point);
    this.showCursor();
  }

  private showCursor(): void {
    const { cursor } = this.handlers.tool;
    this.element.style.cursor = this.over ? cursor.thing : cursor.paper;
  }

  private boxBetween(a: Point, b: Point): Box {
    const { x, y, scale } = this.engine.motion.camera;
    return {
      x: (Math.min(a.x, b.x) - x) / scale,
      y: (Math.min(a.y, b.y) - y) / scale,
      width: Math.abs(a.x - b.x) / scale,
      height: Math.abs(a.y - b.y) / scale,
    };
  }

  private pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}
