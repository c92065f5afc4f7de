import { COMPLEMENT_RULES, type ComplementRules, choosePart, type Part } from './guard.ts';

/** How many people of one group answered: to the end, and not. */
export interface GroupCount {
  readonly completed: number;
  readonly abandoned: number;
}

/** What of a group may be told. */
export interface GroupSize {
  /** Whose answers count; null when the group is hidden. */
  readonly part: Part | null;
  /** How many people that are; null when the group is hidden. */
  readonly respondents: number | null;
  /** How many stopped half way; null when that number, or the group without them, is too small to tell. */
  readonly abandoned: number | null;
}

/** [G1] [G5] Whether a group is shown, with whom, and which of its sizes may be told. */
export function groupSize(
  { completed, abandoned }: GroupCount,
  includeAbandoned: boolean,
  threshold: number,
  rules: ComplementRules = COMPLEMENT_RULES,
): GroupSize {
  const figures = { completed: { n: completed }, abandoned: { n: abandoned }, everyone: { n: completed + abandoned } };
  const part = choosePart(figures, includeAbandoned, threshold, rules);
  if (part === null) return { part, respondents: null, abandoned: null };
  const told = completed >= threshold && (abandoned === 0 || abandoned >= threshold);
  return { part, respondents: figures[part].n, abandoned: told ? abandoned : null };
}
