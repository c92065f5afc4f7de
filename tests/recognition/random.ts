/** A seeded source of chance: the same seed gives the same files, always. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  upTo(below: number): number;
  /** True so many times in a hundred. */
  percent(of: number): boolean;
  pick<T>(all: readonly T[]): T;
  /** So many different ones, in their own order. */
  some<T>(all: readonly T[], count: number): T[];
}

/** Mulberry32: small, and good enough to make up surveys with. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  const upTo = (below: number) => Math.floor(next() * below);
  return {
    next,
    upTo,
    percent: (of) => next() * 100 < of,
    pick: (all) => all[upTo(all.length)] as (typeof all)[number],
    some(all, count) {
      const left = all.map((_, i) => i);
      while (left.length > Math.max(0, count)) left.splice(upTo(left.length), 1);
      return left.map((i) => all[i] as (typeof all)[number]);
    },
  };
}
