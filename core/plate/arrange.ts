interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Place {
  readonly id: string;
  readonly at: { readonly x: number; readonly y: number };
}

export type Arrangement = 'left' | 'top' | 'column' | 'row';

const GAP = 28;

/** New places for cards: with their left sides or tops in line, or evenly below or beside each other. */
export function arranged(boxes: readonly Box[], way: Arrangement): Place[] {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  if (way === 'left') return boxes.map(({ id, y }) => ({ id, at: { x: left, y } }));
  if (way === 'top') return boxes.map(({ id, x }) => ({ id, at: { x, y: top } }));
  return way === 'column' ? inColumn(boxes, left, top) : inRow(boxes, left, top);
}

function inColumn(boxes: readonly Box[], x: number, top: number): Place[] {
  let y = top;
  return boxes
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
    .map(({ id, height }) => {
      const at = { x, y };
      y += height + GAP;
      return { id, at };
    });
}

function inRow(boxes: readonly Box[], left: number, y: number): Place[] {
  let x = left;
  return boxes
    .toSorted((a, b) => a.x - b.x || a.y - b.y)
    .map(({ id, width }) => {
      const at = { x, y };
      x += width + GAP;
      return { id, at };
    });
}
