const DAY_MS = 86_400_000;
/** No copy is kept longer; the screens promise it of what is deleted. */
const LONGEST = 30;
/** For so many days one of each day stays, after that one of each week. */
const DAILY = 14;

interface Copy {
  /** ISO instant. */
  readonly madeAt: string;
  /** Made by itself, and so often that most can go. */
  readonly isRoutine: boolean;
}

/**
 * Which copies go now: those older than thirty days, and of those made by themselves all but today's, the last one of each of
 * fourteen days, and the last one of each week. A copy from the future (the clock was set back) stays.
 */
export function copiesToRemove<C extends Copy>(copies: readonly C[], now: Date): C[] {
  const today = dayOf(now.getTime());
  const kept = new Set<string>();
  return [...copies]
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
    .filter(({ madeAt, isRoutine }) => {
      const made = Date.parse(madeAt);
      if (now.getTime() - made > LONGEST * DAY_MS) return true;
      const age = today - dayOf(made);
      if (!isRoutine || age <= 0) return false;
      const period = age <= DAILY ? `day ${dayOf(made)}` : `week ${Math.floor(dayOf(made) / 7)}`;
      const isLast = !kept.has(period);
      kept.add(period);
      return !isLast;
    });
}

const dayOf = (instant: number) => Math.floor(instant / DAY_MS);
