/** Something that must stay whole, with the height that it needs at least. */
export interface Block<T> {
  readonly what: T;
  readonly height: number;
}

/** A block with its place in a column. */
export interface Laid<T> {
  readonly what: T;
  readonly y: number;
  readonly height: number;
}

interface Room {
  readonly columns: number;
  readonly height: number;
  readonly gap: number;
}

/** A block grows no further than this to let columns end on one line. */
const MOST_GROWTH = 1.5;

/**
 * Blocks in their order over pages of columns: as few pages as can be, and on those all columns about equally full. No
 * block may be taller than a column.
 */
export function inColumns<T>(blocks: readonly Block<T>[], { columns, height, gap }: Room): Block<T>[][][] {
  if (blocks.length === 0) return [];
  const most = Math.ceil(filled(blocks, height, gap).length / columns) * columns;
  let [low, high] = [Math.max(...blocks.map((block) => block.height)), height];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (filled(blocks, middle, gap).length <= most) high = middle;
    else low = middle + 1;
  }
  const all = filled(blocks, low, gap);
  return Array.from({ length: Math.ceil(all.length / columns) }, (_, i) => all.slice(i * columns, (i + 1) * columns));
}

/** As many of these blocks, from the first, as stand on one page; none may be taller than a column. */
export function onOnePage<T>(blocks: readonly Block<T>[], { columns, height, gap }: Room): Block<T>[] {
  return filled(blocks, height, gap).slice(0, columns).flat();
}

/** Columns of at most this height, each as full as can be. */
function filled<T>(blocks: readonly Block<T>[], height: number, gap: number): Block<T>[][] {
  const columns: Block<T>[][] = [];
  let left = 0;
  for (const block of blocks) {
    const column = columns.at(-1);
    if (column && block.height + gap <= left) {
      column.push(block);
      left -= block.height + gap;
    } else {
      columns.push([block]);
      left = height - block.height;
    }
  }
  return columns;
}

/** The height of blocks below each other. */
export function stackHeight(blocks: readonly { readonly height: number }[], gap: number): number {
  return blocks.reduce((sum, { height }) => sum + height, Math.max(0, blocks.length - 1) * gap);
}

/** Blocks below each other in this height: what is left over is shared by all of them, to a limit. */
export function laidOut<T>(
  blocks: readonly Block<T>[],
  top: number,
  height: number,
  gap: number,
  growth = MOST_GROWTH,
): Laid<T>[] {
  const spare = Math.max(0, height - stackHeight(blocks, gap)) / Math.max(1, blocks.length);
  let y = top;
  return blocks.map(({ what, height: least }) => {
    const laid = { what, y, height: Math.floor(Math.min(least * growth, least + spare)) };
    y += laid.height + gap;
    return laid;
  });
}
