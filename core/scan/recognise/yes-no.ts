import type { Scale } from '../model/scan.ts';
import { isPlaceholder } from '../table/placeholders.ts';
import type { Profile } from '../table/profile.ts';
import { IN_BETWEEN, NO, YES } from '../words/scale-vocabulary.ts';
import { labelKey } from '../words/text-key.ts';
import { answersOf, isApart } from './blocks.ts';
import { isDontKnow, type ScaleFamily } from './scale-score.ts';

/** Longer than any way to say yes or no. */
const LONGEST = 120;

const placeOf = (label: string): number | null => {
  if (label.length > LONGEST) return null;
  const key = labelKey(label);
  if (NO.includes(key)) return 0;
  if (IN_BETWEEN.includes(key)) return 1;
  return YES.includes(key) ? 2 : null;
};
const FAMILY: ScaleFamily = { name: 'yes-no', score: placeOf };

/** Whether a column was answered with yes and no, and perhaps something between. */
export function isYesNo(profile: Profile): boolean {
  const texts = [...profile.values.keys()].filter((text) => !isApart(text, FAMILY));
  return texts.length > 0 && texts.every((text) => placeOf(text) !== null) && texts.some((text) => placeOf(text) !== 1);
}

/** Whether it was filled with ones and zeros, or crosses: marks of a program, not answers in words. */
export const isMarked = ({ values }: Profile): boolean =>
  [...values.keys()].every((text) => /^([01x✓]|true|false)$/i.test(text));

/** No and yes, lowest first, as these texts write them. */
export function yesNoLabels(texts: readonly string[]): string[] {
  const byPlace = new Map<number, string>();
  for (const text of texts) {
    const place = placeOf(text);
    if (place !== null && !byPlace.has(place)) byPlace.set(place, text);
  }
  return [...byPlace].sort(([a], [b]) => a - b).map(([, text]) => text);
}

/** No and yes as a scale; null when only one of them was ever given. */
export function yesNoScale(columns: readonly Profile[]): Scale | null {
  const texts = [...answersOf(columns).keys()].filter((text) => !isPlaceholder(text));
  const labels = yesNoLabels(texts);
  const dontKnow = texts.filter((text) => isDontKnow(text, FAMILY));
  const hasBoth = [0, 2].every((place) => labels.some((label) => placeOf(label) === place));
  return hasBoth ? { labels, dontKnow } : null;
}
