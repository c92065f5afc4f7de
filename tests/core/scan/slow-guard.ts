const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

/** By itself: enough people, and not all of fewer than ten in one category. */
export function slowMayBeSeen(counts: readonly number[], threshold: number, isSpread = true): boolean {
  const n = sum(counts);
  const unanimous = isSpread && counts.filter((count) => count > 0).length === 1;
  return n >= threshold && !(unanimous && n < 10);
}

/** Whose answers are shown, straight from the words of rules 1, 3, 5 and 10 of docs/spec/small-groups.md. */
export function slowPart(
  completed: readonly number[],
  stopped: readonly number[],
  include: boolean,
  threshold: number,
  isSpread = true,
): 'completed' | 'everyone' | null {
  const together = completed.map((count, i) => count + (stopped[i] ?? 0));
  const aloneAnywhere = slowMayBeSeen(completed, 5, isSpread);
  const stoppedAlone = slowMayBeSeen(stopped, threshold, isSpread);
  const size = sum(completed);
  const isHiddenForOneMind = isSpread && size >= 5 && size < 10 && completed.includes(size);
  const givesAway = isHiddenForOneMind && together.filter((count) => count >= size).length < 2;
  const mayAdd = (stoppedAlone || !aloneAnywhere) && !givesAway;
  if (include && slowMayBeSeen(together, threshold, isSpread) && mayAdd) return 'everyone';
  return slowMayBeSeen(completed, threshold, isSpread) ? 'completed' : null;
}

/** Positions of the points whose number is held back (rule 6). */
export function slowHeld(figures: readonly { readonly at: number; readonly count: number }[]): number[] {
  const order = [...figures].sort((a, b) => a.count - b.count || a.at - b.at);
  let held = order.filter(({ count }) => count < 5);
  while (held.length > 0 && held.length < order.length && held[0]?.count === held.at(-1)?.count && sumOf(held) > 0) {
    const next = order[held.length]?.count ?? 0;
    held = order.filter(({ count }) => count <= next);
  }
  return held.map(({ at }) => at);
}

const sumOf = (held: readonly { readonly count: number }[]) => sum(held.map(({ count }) => count));
