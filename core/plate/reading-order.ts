import { CARD_WIDTH } from '../cards/measures.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Cards as people read them where they lie: column by column from left to right, in each from top to bottom. What lies less
 * than half a card beside the left edge of a column belongs to it.
 */
export function inReadingOrder<T extends Place>(things: readonly T[]): T[] {
  const columns: { left: number; things: T[] }[] = [];
  for (const thing of things.toSorted((a, b) => a.x - b.x)) {
    const column = columns.at(-1);
    if (column && thing.x - column.left < CARD_WIDTH / 2) column.things.push(thing);
    else columns.push({ left: thing.x, things: [thing] });
  }
  return columns.flatMap((column) => column.things.toSorted((a, b) => a.y - b.y || a.x - b.x));
}
