import { around, type Box, type Point, toScreen } from '../camera.ts';
import type { Move, PlateEngine } from '../engine.ts';
import type { Guides } from './guides.ts';
import { type Lines, snapped } from './snap.ts';

/** So near (in pixels of the window) a dragged thing goes in line by itself. */
const NEAR = 7;
/** A plate with more in view than this is looked at by its first ones: a drag must not stutter. */
const MOST = 400;

type Takers = (places: readonly Move[]) => ReadonlySet<string>;

/** One drag of things over the plate: in line with what lies there, and telling which groups take them. */
export class Dragging {
  private readonly engine: PlateEngine;
  private readonly guides: Guides;
  private readonly takers: Takers;
  private readonly lines: Lines;
  /** Around all that was taken up, where it lay. */
  private readonly from: Box | null;

  constructor(
    engine: PlateEngine,
    guides: Guides,
    ids: ReadonlySet<string>,
    takers: Takers,
    zones: Omit<Lines, 'boxes'>,
  ) {
    this.engine = engine;
    this.guides = guides;
    this.takers = takers;
    const boxes = (all: readonly string[]) => all.flatMap((id) => engine.boxOf(id) ?? []);
    const [first, ...others] = boxes([...ids]);
    this.from = first ? around(first, others) : null;
    const still = engine.idsInView().filter((id) => !ids.has(id));
    this.lines = { ...zones, boxes: boxes(still.slice(0, MOST)) };
    engine.startDrag(ids);
  }

  /** The hand is this far from where it began, in plate units; `free` lets it lie anywhere. */
  moveBy({ x, y }: Point, free: boolean): void {
    const { camera } = this.engine.motion;
    const { from } = this;
    const at = from && { ...from, x: from.x + x, y: from.y + y };
    const snap = at && !free ? snapped(at, this.lines, NEAR / camera.scale) : null;
    this.engine.dragTo({ x: x + (snap?.x ?? 0), y: y + (snap?.y ?? 0) });
    this.engine.setTakers(this.takers(this.engine.places()));
    const line = toScreen(camera, { x: snap?.vertical ?? 0, y: snap?.horizontal ?? 0, width: 0, height: 0 });
    this.guides.show(snap?.vertical == null ? null : line.x, snap?.horizontal == null ? null : line.y);
  }

  /** Lets go; gives the new places. */
  end(): Move[] {
    this.guides.show(null, null);
    return this.engine.endDrag();
  }

  cancel(): void {
    this.guides.show(null, null);
    this.engine.cancelDrag();
  }
}
