import type { Box } from './layout.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line from one box to another, from corner to corner; the first point lies on the first box, the last on the other. */
export type Route = readonly Point[];

/** How far a line stays from what it passes: half the room between two cards, and for others beside it less. */
const LANES = [14, 9, 5] as const;
/** And where cards lie closer. */
const CLOSER = [6, 3, 1] as const;
/** So much further a line may be to have one bend less. */
const BEND = 60;
/** What lies further from both ends than this is looked at only when no line is found nearer. */
const NEAR = 600;

/**
 * The shortest calm line between the sides of two boxes that passes behind none of the others, along their edges; null when
 * one of the two is closed in. Lines in other lanes lie beside each other.
 */
export function routeBetween(from: Box, to: Box, others: readonly Box[], lane = 0): Route | null {
  const margins = [LANES[lane % LANES.length] ?? LANES[0], ...CLOSER];
  const near = around([from, to], NEAR);
  const some = others.filter((box) => touch(box, near));
  const isFree = (route: Route | null) => route !== null && !others.some((box) => passesBehind(route, box));
  const calm = firstOf(margins, (margin) => routeAmong(from, to, some, margin), isFree);
  if (!calm && some.length < others.length) {
    return firstOf(margins, (margin) => routeAmong(from, to, others, margin), isFree);
  }
  const close = calm && routeAmong(from, to, some, CLOSER[1]);
  return close && isFree(close) && lengthOf(close) < DETOUR * lengthOf(calm) ? close : calm;
}

function firstOf(
  margins: readonly number[],
  make: (margin: number) => Route | null,
  holds: (route: Route | null) => boolean,
): Route | null {
  for (const margin of margins) {
    const route = make(margin);
    if (holds(route)) return route;
  }
  return null;
}

/** A line that is this part as long as a calmer one is taken instead of it. */
const DETOUR = 0.7;

function lengthOf(route: Route): number {
  return route.reduce((sum, { x, y }, i) => {
    const before = route[i - 1];
    return before ? sum + Math.abs(x - before.x) + Math.abs(y - before.y) : sum;
  }, 0);
}

/** Whether a line comes under a box, its edge not counted. */
export function passesBehind(route: Route, box: Box): boolean {
  return route.slice(1).some((point, i) => {
    const before = route[i] ?? point;
    return cuts(before, point, box);
  });
}

/** Whether the straight line between two points comes inside a box (Liang and Barsky, 1984). */
function cuts(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  let [first, last] = [0, 1];
  const sides = [
    [a.x - b.x, a.x - x],
    [b.x - a.x, x + width - a.x],
    [a.y - b.y, a.y - y],
    [b.y - a.y, y + height - a.y],
  ] as const;
  for (const [way, room] of sides) {
    if (way === 0 && room <= 0) return false;
    if (way < 0) first = Math.max(first, room / way);
    if (way > 0) last = Math.min(last, room / way);
  }
  return last - first > 1e-9;
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly walls: readonly Box[];
}

function routeAmong(from: Box, to: Box, others: readonly Box[], margin: number): Route | null {
  const walls = [...others, from, to].map((box) => grown(box, margin));
  const [starts, ends] = [sidesOf(from, margin), sidesOf(to, margin)];
  const outs = [...starts, ...ends].map(({ out }) => out);
  const xs = sorted([...walls.flatMap((wall) => [wall.x, wall.x + wall.width]), ...outs.map(({ x }) => x)]);
  const ys = sorted([...walls.flatMap((wall) => [wall.y, wall.y + wall.height]), ...outs.map(({ y }) => y)]);
  const grid: Grid = { xs, ys, walls };
  const found = shortest(grid, starts, ends);
  return found && straightened(found);
}

/** The middle of a side of a box, and the point before it where a line can turn. */
interface Side {
  readonly on: Point;
  readonly out: Point;
  /** Whether a line leaves it sideways. */
  readonly across: boolean;
}

function sidesOf({ x, y, width, height }: Box, margin: number): Side[] {
  const [middle, half] = [x + Math.round(width / 2), y + Math.round(height / 2)];
  return [
    { on: { x, y: half }, out: { x: x - margin, y: half }, across: true },
    { on: { x: x + width, y: half }, out: { x: x + width + margin, y: half }, across: true },
    { on: { x: middle, y }, out: { x: middle, y: y - margin }, across: false },
    { on: { x: middle, y: y + height }, out: { x: middle, y: y + height + margin }, across: false },
  ];
}

/** A place on the grid that was reached, and in which direction. */
interface Step {
  readonly i: number;
  readonly j: number;
  readonly across: boolean;
  readonly cost: number;
  readonly guess: number;
  readonly before: Step | null;
  readonly side: Side;
}

/** A* over the lines of the grid (Hart, Nilsson and Raphael, 1968), from all sides of one box to the nearest side of the other. */
function shortest(grid: Grid, starts: readonly Side[], ends: readonly Side[]): Route | null {
  const { xs, ys, walls } = grid;
  const open = new Heap();
  const best = new Map<number, number>();
  const [columns, rows] = [index(xs), index(ys)];
  const goals = new Map(ends.map((end) => [keyOf(columns.get(end.out.x) ?? -1, rows.get(end.out.y) ?? -1), end]));
  const left = ({ x, y }: Point) => Math.min(...ends.map(({ out }) => Math.abs(out.x - x) + Math.abs(out.y - y)));
  for (const side of starts.filter(({ out }) => !isInside(walls, out))) {
    const [i, j] = [columns.get(side.out.x) ?? 0, rows.get(side.out.y) ?? 0];
    open.push({ i, j, across: side.across, cost: 0, guess: left(side.out), before: null, side });
  }
  for (let step = open.pop(); step; step = open.pop()) {
    const key = keyOf(step.i, step.j) * 2 + Number(step.across);
    if ((best.get(key) ?? Number.POSITIVE_INFINITY) <= step.cost) continue;
    best.set(key, step.cost);
    const goal = goals.get(keyOf(step.i, step.j));
    if (goal?.across === step.across) return pathOf(step, goal, xs, ys);
    for (const next of stepsFrom(step, grid, left)) open.push(next);
  }
  return null;
}

/** To the next places on the grid that no wall is before. */
function stepsFrom(step: Step, { xs, ys, walls }: Grid, left: (from: Point) => number): Step[] {
  const { i, j, across, cost: so, side } = step;
  const here = { x: xs[i] ?? 0, y: ys[j] ?? 0 };
  return WAYS.flatMap(([di, dj]): Step[] => {
    const [x, y] = [xs[i + di], ys[j + dj]];
    if (x === undefined || y === undefined || isInside(walls, { x: (here.x + x) / 2, y: (here.y + y) / 2 })) return [];
    const turn = across === (di !== 0) ? 0 : BEND;
    const cost = so + Math.abs(x - here.x) + Math.abs(y - here.y) + turn;
    return [{ i: i + di, j: j + dj, across: di !== 0, cost, guess: cost + left({ x, y }), before: step, side }];
  });
}

const WAYS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

const LARGE = 1 << 16;
const keyOf = (i: number, j: number): number => i * LARGE + j;
const index = (values: readonly number[]) => new Map(values.map((value, i) => [value, i]));
const sorted = (values: readonly number[]): number[] => [...new Set(values)].toSorted((a, b) => a - b);

function pathOf(step: Step, { on }: Side, xs: readonly number[], ys: readonly number[]): Route {
  const points: Point[] = [on];
  for (let one: Step | null = step; one; one = one.before) points.push({ x: xs[one.i] ?? 0, y: ys[one.j] ?? 0 });
  return [...points, step.side.on].toReversed();
}

/** Without the points that lie on a straight part. */
function straightened(route: Route): Route {
  return route.filter((point, i) => {
    const [before, after] = [route[i - 1], route[i + 1]];
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}

function isInside(walls: readonly Box[], { x, y }: Point): boolean {
  return walls.some((wall) => x > wall.x && x < wall.x + wall.width && y > wall.y && y < wall.y + wall.height);
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function around(boxes: readonly Box[], by: number): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return grown({ x, y, width: right - x, height: bottom - y }, by);
}

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The steps that were not looked at yet, the most promising first. */
class Heap {
  private readonly steps: Step[] = [];

  push(step: Step): void {
    const { steps } = this;
    let at = steps.push(step) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((steps[parent] as Step).guess <= step.guess) break;
      steps[at] = steps[parent] as Step;
      at = parent;
    }
    steps[at] = step;
  }

  pop(): Step | undefined {
    const { steps } = this;
    const [first] = steps;
    const last = steps.pop();
    if (!last || steps.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= steps.length) break;
      if (child + 1 < steps.length && (steps[child + 1] as Step).guess < (steps[child] as Step).guess) child += 1;
      if ((steps[child] as Step).guess >= last.guess) break;
      steps[at] = steps[child] as Step;
      at = child;
    }
    steps[at] = last;
    return first;
  }
}
