import type { Runs } from './dark-runs.ts';
import type { Point } from './gray-image.ts';

/** A marker that is seen from far aside is at most so much longer than wide. */
const LONGEST = 4;

/** The outlines of what is dark, in one piece and not smaller than so many pixels: corners around it, clockwise on the screen. */
export function darkShapes(runs: Runs, smallest: number): Point[][] {
  const piece = piecesOf(runs);
  const candidate = candidatesOf(runs, piece, smallest);
  const rows = new Map<number, number[]>();
  for (let i = 0; i < runs.count; i++) {
    const of = piece[i] as number;
    if (!candidate[of]) continue;
    const known = rows.get(of);
    if (known) known.push(i);
    else rows.set(of, [i]);
  }
  return [...rows.values()].map((own) => outlineOf(runs, own));
}

/** For each run the first run of the piece that it is part of (union-find, pixels that share a side). */
function piecesOf({ count, row, begin, end }: Runs): Int32Array {
  const parent = new Int32Array(count);
  const rootOf = (run: number) => {
    let root = run;
    while ((parent[root] as number) !== root) {
      parent[root] = parent[parent[root] as number] as number;
      root = parent[root] as number;
    }
    return root;
  };
  let above = 0;
  for (let i = 0; i < count; i++) {
    parent[i] = i;
    const [y, from, to] = [row[i] as number, begin[i] as number, end[i] as number];
    while ((row[above] as number) < y - 1 || ((row[above] as number) === y - 1 && (end[above] as number) <= from))
      above++;
    for (let j = above; (row[j] as number) === y - 1 && (begin[j] as number) < to; j++) {
      const [one, other] = [rootOf(j), rootOf(i)];
      parent[Math.max(one, other)] = Math.min(one, other);
    }
  }
  for (let i = 0; i < count; i++) parent[i] = rootOf(i);
  return parent;
}

/** By its first run: whether a piece has the size of a marker. */
function candidatesOf({ count, row, begin, end }: Runs, piece: Int32Array, smallest: number): Uint8Array {
  const [left, right, bottom] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  for (let i = 0; i < count; i++) {
    const of = piece[i] as number;
    const [from, to] = [begin[i] as number, end[i] as number];
    left[of] = of === i ? from : Math.min(left[of] as number, from);
    right[of] = Math.max(right[of] as number, to);
    bottom[of] = row[i] as number;
  }
  const fits = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (piece[i] !== i) continue;
    const width = (right[i] as number) - (left[i] as number);
    const height = (bottom[i] as number) - (row[i] as number) + 1;
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    fits[i] = short >= smallest && long <= LONGEST * short ? 1 : 0;
  }
  return fits;
}

/** The convex outline of a piece (Andrew's monotone chain, from row to row). */
function outlineOf({ row, begin, end }: Runs, own: readonly number[]): Point[] {
  const [left, right]: [Point[], Point[]] = [[], []];
  let i = 0;
  while (i < own.length) {
    const y = row[own[i] as number] as number;
    const from = begin[own[i] as number] as number;
    while (i + 1 < own.length && row[own[i + 1] as number] === y) i++;
    const to = end[own[i] as number] as number;
    for (const edge of [y, y + 1]) {
      keepOutside(left, { x: from, y: edge }, -1);
      keepOutside(right, { x: to, y: edge }, 1);
    }
    i++;
  }
  return [...right, ...left.reverse()];
}

function keepOutside(side: Point[], next: Point, sign: 1 | -1): void {
  for (;;) {
    const [before, last] = [side.at(-2), side.at(-1)];
    if (last && last.y === next.y && (last.x - next.x) * sign <= 0) side.pop();
    else if (last && last.y === next.y) return;
    else if (before && last && sign * cross(before, last, next) <= 0) side.pop();
    else break;
  }
  side.push(next);
}

const cross = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
