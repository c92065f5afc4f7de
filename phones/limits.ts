/** Most of a kind within a stretch of time, per name; a name is an address or a number. */
export interface Limit {
  /** Whether one more is allowed; counts it. */
  allows(name: string): boolean;
  /** Whether one more would be allowed; counts nothing. */
  hasRoom(name: string): boolean;
}

/** Names that are remembered before old ones are forgotten: somebody who makes up names fills no memory. */
const MOST_NAMES = 2_000;

/** A limit of `most` in `milliseconds`, on a clock that only runs forward. */
export function createLimit(most: number, milliseconds: number, now: () => number): Limit {
  const times = new Map<string, number[]>();
  const recent = (name: string) => (times.get(name) ?? []).filter((at) => now() - at < milliseconds);
  return {
    hasRoom: (name) => recent(name).length < most,
    allows(name) {
      const before = recent(name);
      const allowed = before.length < most;
      times.delete(name);
      times.set(name, allowed ? [...before, now()] : before);
      for (const oldest of times.keys()) {
        if (times.size <= MOST_NAMES) break;
        times.delete(oldest);
      }
      return allowed;
    },
  };
}
