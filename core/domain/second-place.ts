const DAY_MS = 86_400_000;
/** After so many days without a copy in the second place she is reminded of it. */
const REMIND_AFTER = 14;

/** Whether no copy was made in the second place for too long; both are ISO instants. `since`: when the place was chosen. */
export function isLate(lastAt: string | null, since: string, now: Date): boolean {
  return now.getTime() - Date.parse(lastAt ?? since) > REMIND_AFTER * DAY_MS;
}
