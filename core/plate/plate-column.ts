import { type Box, GAP } from './layout.ts';

interface Search {
  readonly top: number;
  readonly height: number;
  y: number;
}

/** What lies in a column of the plate, from top to bottom: finds free room in it without looking at everything again. */
export class PlateColumn {
  private readonly x: number;
  private readonly width: number;
  private readonly boxes: Box[] = [];
  /** No box is taller than this. */
  private tallest = 0;
  /** Where the free room was found last, by where the search began and how tall the thing was: above it there is none. */
  private readonly found = new Map<string, Search>();

  constructor(x: number, width: number) {
    this.x = x;
    this.width = width;
  }

  /** Whether something as wide as this lies in the column, at least partly. */
  reaches({ x, width }: Pick<Box, 'x' | 'width'>): boolean {
    return x < this.x + this.width && this.x < x + width;
  }

  /** Puts many boxes at once in an empty column. */
  fill(boxes: readonly Box[]): void {
    for (const box of boxes) {
      if (!this.reaches(box)) continue;
      this.boxes.push(box);
      this.tallest = Math.max(this.tallest, box.height);
    }
    this.boxes.sort((a, b) => a.y - b.y);
  }

  add(box: Box): void {
    if (!this.reaches(box)) return;
    this.tallest = Math.max(this.tallest, box.height);
    this.boxes.splice(
      this.firstWhere(({ y }) => y >= box.y),
      0,
      box,
    );
  }

  remove(box: Box): void {
    if (!this.reaches(box)) return;
    const at = this.boxes.indexOf(
      box,
      this.firstWhere(({ y }) => y >= box.y),
    );
    this.boxes.splice(at, 1);
    for (const search of this.found.values()) this.lookAgain(search, box);
  }

  /** The highest y from `top` down where something this tall lies near nothing else. */
  firstFree(top: number, height: number): number {
    const name = `${top} ${height}`;
    const search = this.found.get(name) ?? { top, height, y: top };
    this.found.set(name, search);
    search.y = this.freeFrom(search.y, height, Number.POSITIVE_INFINITY);
    return search.y;
  }

  /** Room is found higher than before only where the box lay that is gone. */
  private lookAgain(search: Search, gone: Box): void {
    const from = Math.max(search.top, gone.y - search.height - GAP);
    const until = Math.min(search.y, gone.y + gone.height + GAP);
    const y = this.freeFrom(from, search.height, until);
    if (y < until) search.y = y;
  }

  /** The first free y from here down; `until` or more when there is none before that. */
  private freeFrom(from: number, height: number, until: number): number {
    let y = from;
    for (let i = this.firstWhere((box) => box.y + this.tallest + GAP > from); y < until; i++) {
      const box = this.boxes[i];
      if (!box || box.y >= y + height + GAP) break;
      y = Math.max(y, box.y + box.height + GAP);
    }
    return y;
  }

  /** The first place in the column from which on this holds. */
  private firstWhere(holds: (box: Box) => boolean): number {
    let [low, high] = [0, this.boxes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const box = this.boxes[middle];
      if (box && holds(box)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
