import type { Box } from '../camera.ts';

/** Where things can be brought in line with, in plate units. */
export interface Lines {
  /** The others on the plate. */
  readonly boxes: readonly Box[];
  /** Left edges and tops of the zones. */
  readonly lefts: readonly number[];
  readonly tops: readonly number[];
  /** The room that is left between two cards. */
  readonly gap: number;
}

/** How far to shift a box to bring it in line, and the lines to show for it. */
export interface Snap {
  readonly x: number;
  readonly y: number;
  /** Where a line from top to bottom, and one from left to right, says with what it is in line; null: with nothing. */
  readonly vertical: number | null;
  readonly horizontal: number | null;
}

interface Wish {
  /** Where the left side or the top of the box goes. */
  readonly at: number;
  readonly line: number;
}

/** Brings a box in line with its neighbours and the zones, at most this far; the nearest line wins. */
export function snapped(box: Box, { boxes, lefts, tops, gap }: Lines, most: number): Snap {
  const across: Wish[] = lefts.map((left) => ({ at: left, line: left }));
  const down: Wish[] = tops.map((top) => ({ at: top, line: top }));
  for (const other of boxes) {
    const right = other.x + other.width;
    const bottom = other.y + other.height;
    across.push({ at: other.x, line: other.x }, { at: right - box.width, line: right });
    down.push({ at: other.y, line: other.y });
    const sameColumn = other.x < box.x + box.width && box.x < right;
    if (sameColumn)
      down.push({ at: bottom + gap, line: bottom + gap }, { at: other.y - gap - box.height, line: other.y - gap });
  }
  const x = nearest(across, box.x, most);
  const y = nearest(down, box.y, most);
  return { x: x ? x.at - box.x : 0, y: y ? y.at - box.y : 0, vertical: x?.line ?? null, horizontal: y?.line ?? null };
}

function nearest(wishes: readonly Wish[], from: number, most: number): Wish | null {
  let best: Wish | null = null;
  for (const wish of wishes) {
    const far = Math.abs(wish.at - from);
    if (far <= most && far < Math.abs((best?.at ?? Number.POSITIVE_INFINITY) - from)) best = wish;
  }
  return best;
}
