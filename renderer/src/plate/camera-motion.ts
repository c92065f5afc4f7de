import {
  type Box,
  between,
  type Camera,
  easeOut,
  fitting,
  type Point,
  type Size,
  toScreen,
  zoomAround,
} from './camera.ts';
import { prefersStillness } from './glides.ts';

const MOVE_MS = 280;
const REST_MS = 120;
/** The room's picture grows in steps, so that it does not breathe with every card. */
const STEP = 60;
const EDGE = 24;

/** The camera of one window: follows the hand, or by itself what lies on the plate. */
export class CameraMotion {
  camera: Camera = { x: 0, y: 0, scale: 1 };
  size: Size = { width: 0, height: 0 };
  /** False while the zoom moves: then it is no use to set text sharp. */
  settled = true;
  /** True while the plate is panned by hand. */
  private panning = false;
  private bounds: Box | null = null;
  private focus: Box | null = null;
  private fitted = true;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private request = 0;
  private readonly follow: boolean;
  private readonly changed: () => void;

  constructor(follow: boolean, changed: () => void) {
    this.follow = follow;
    this.changed = changed;
  }

  setSize(size: Size): void {
    this.size = size;
    if (this.fitted) this.jump(this.fit());
  }

  /** The first bounds are shown whole; later ones move the camera in the room, and on her screen while it shows everything. */
  setBounds(bounds: Box): void {
    const first = this.bounds === null;
    const before = this.fit();
    this.bounds = this.follow ? inSteps(bounds) : bounds;
    if (first) this.jump(this.fit());
    else if ((this.follow || this.showsLess(bounds)) && !equal(before, this.fit())) this.glideTo(this.fit());
  }

  /** Whether the next picture is likely to differ in its camera only. */
  get moving(): boolean {
    return this.panning || !this.settled;
  }

  /** Shows this box as large as it can be; null shows everything. */
  setFocus(focus: Box | null): void {
    if (focus === this.focus) return;
    const before = this.fit();
    this.focus = focus;
    if (!equal(before, this.fit())) this.showAll();
  }

  /** Whether everything was in view by itself, and no longer is. */
  private showsLess(bounds: Box): boolean {
    if (!this.fitted || this.focus) return false;
    const { x, y, width, height } = toScreen(this.camera, bounds);
    return x < -1 || y < -1 || x + width > this.size.width + 1 || y + height > this.size.height + 1;
  }

  panBy(x: number, y: number): void {
    this.byHand();
    this.panning = true;
    this.restSoon();
    this.jump({ ...this.camera, x: this.camera.x + x, y: this.camera.y + y });
  }

  zoom(factor: number, point: Point = { x: this.size.width / 2, y: this.size.height / 2 }): void {
    this.byHand();
    this.settled = false;
    this.restSoon();
    this.camera = zoomAround(this.camera, point, factor);
    this.changed();
  }

  /** Shows what is in focus, or else the plate with all its cards. */
  showAll(): void {
    this.fitted = true;
    this.glideTo(this.fit());
  }

  /** Moves just enough to bring this box into view. */
  reveal(box: Box): void {
    const { x, y, width, height } = toScreen(this.camera, box);
    const shift = (start: number, length: number, room: number) =>
      start < EDGE ? EDGE - start : Math.min(0, room - EDGE - start - length);
    const [dx, dy] = [shift(x, width, this.size.width), shift(y, height, this.size.height)];
    if (dx || dy) this.glideTo({ ...this.camera, x: this.camera.x + dx, y: this.camera.y + dy });
  }

  stop(): void {
    clearTimeout(this.rest);
    cancelAnimationFrame(this.request);
    this.settled = true;
    this.panning = false;
  }

  private fit(): Camera {
    const { width, height } = this.size;
    const goal = this.focus ?? this.bounds;
    return goal && width && height ? fitting(goal, this.size) : this.camera;
  }

  private byHand(): void {
    this.fitted = false;
    this.settled = true;
    this.panning = false;
    cancelAnimationFrame(this.request);
  }

  private jump(camera: Camera): void {
    this.camera = camera;
    this.changed();
  }

  private restSoon(): void {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.settle(), REST_MS);
  }

  private settle(): void {
    this.settled = true;
    this.panning = false;
    this.changed();
  }

  private glideTo(goal: Camera): void {
    cancelAnimationFrame(this.request);
    if (prefersStillness()) {
      this.jump(goal);
      return;
    }
    const from = this.camera;
    const start = performance.now();
    const step = () => {
      const part = Math.min(1, Math.max(0, performance.now() - start) / MOVE_MS);
      this.settled = part === 1;
      this.jump(part === 1 ? goal : between(from, goal, easeOut(part)));
      if (part < 1) this.request = requestAnimationFrame(step);
    };
    this.request = requestAnimationFrame(step);
  }
}

function equal(a: Camera, b: Camera): boolean {
  return a.x === b.x && a.y === b.y && a.scale === b.scale;
}

function inSteps(box: Box): Box {
  const x = Math.floor(box.x / STEP) * STEP;
  const y = Math.floor(box.y / STEP) * STEP;
  const upTo = (end: number, start: number) => Math.ceil((end - start) / STEP) * STEP;
  return { x, y, width: upTo(box.x + box.width, x), height: upTo(box.y + box.height, y) };
}
