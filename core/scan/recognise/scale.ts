import { MOST_CATEGORIES } from '../model/most-categories.ts';
import type { Scale } from '../model/scan.ts';
import { isCode } from '../table/header.ts';
import { type Profile, share } from '../table/profile.ts';
import { MISSING } from '../words/scale-vocabulary.ts';
import { headerKey, labelKey } from '../words/text-key.ts';
import { IMPROVEMENT_HEADER, NO_SCALE_HEADER } from '../words/vocabulary.ts';
import { headerPoles, polesOf } from './scale-poles.ts';
import { isDontKnow, leadingNumber, SCALE_FAMILIES, type ScaleFamily } from './scale-score.ts';
import { withMissingLabels, withMissingNumbers } from './scale-whole.ts';

/** The columns that share one answer scale. */
export interface ScaleFinding {
  readonly family: ScaleFamily;
  readonly columns: readonly Profile[];
}

const MOST_LABELS = 14;
const LONGEST_LABEL = 200;

/** Whether nearly all filled cells of a column are labels of this family. */
function fits(profile: Profile, family: ScaleFamily): boolean {
  if (profile.filled === 0 || profile.values.size > 3 * MOST_LABELS) return false;
  const header = headerKey(`${profile.header.question ?? ''} ${profile.header.text}`);
  if (family.name === 'number' && [...profile.values.keys()].every((text) => /^[01]$/.test(text))) return false;
  if (family.name === 'yes-no' && IMPROVEMENT_HEADER.test(header)) return false;
  const scored = (label: string) => !isDontKnow(label, family) && family.score(label) !== null;
  const isLabel = (label: string) =>
    label.length <= LONGEST_LABEL && (scored(label) || isDontKnow(label, family) || MISSING.includes(labelKey(label)));
  return (
    share(profile, isLabel) >= 0.9 && share(profile, (label) => label.length <= LONGEST_LABEL && scored(label)) > 0
  );
}

/** A code without the number at its end: V of V12; null for a text. */
const stemOf = (text: string): string | null => (isCode(text) ? text.replace(/\d+$/, '') : null);

/**
 * Numbers alone say little: they are a scale when a label says what they mean, a question set knows the statement, or several
 * columns of one question (or several sentences, or numbered codes) share them and their header does not ask for a number.
 */
function isTrustworthy(profile: Profile, sameFamily: readonly Profile[], isKnown: (key: string) => boolean): boolean {
  const { question, text } = profile.header;
  const labelled = [...profile.values.keys()].some((label) => leadingNumber(label) !== null && /\p{L}{2}/u.test(label));
  if (labelled || isKnown(profile.key) || headerPoles([profile.raw])) return true;
  const siblings = sameFamily.filter((other) => other.header.question === question).length;
  const isSentence = text.split(' ').length >= 3;
  const stem = stemOf(text);
  const isNumbered = stem !== null && sameFamily.filter((other) => stemOf(other.header.text) === stem).length >= 3;
  const shared = question === null ? siblings >= 3 && (isSentence || isNumbered) : siblings >= 2;
  return shared && !NO_SCALE_HEADER.test(headerKey(question ?? text));
}

/** The scale that most columns share. Yes and no count only where there is nothing else. */
export function findScale(profiles: readonly Profile[], isKnown: (key: string) => boolean): ScaleFinding | null {
  let best: (ScaleFinding & { weight: number }) | null = null;
  for (const family of SCALE_FAMILIES) {
    if (family.name === 'yes-no' && best) break;
    const fitting = profiles.filter((profile) => fits(profile, family));
    const strict = family.name === 'number' || family.name === 'yes-no';
    const columns = fitting.filter((profile) => !strict || isTrustworthy(profile, fitting, isKnown));
    const labels = new Set(columns.flatMap((profile) => [...profile.values.keys()].map(family.score)));
    labels.delete(null);
    const weight = columns.length + 3 * columns.filter((profile) => isKnown(profile.key)).length;
    if (labels.size >= 2 && weight > (best?.weight ?? 0)) best = { family, columns, weight };
  }
  return best;
}

/** Every spelling that occurs, most frequent first, one for each key. */
function spellings(columns: readonly Profile[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { values } of columns) for (const [text, n] of values) counts.set(text, (counts.get(text) ?? 0) + n);
  const byKey = new Map<string, string>();
  for (const [text] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (!byKey.has(labelKey(text))) byKey.set(labelKey(text), text);
  }
  return [...byKey.values()];
}

/** The first and last place on a good-to-bad scale, as the labels themselves say, else as a header does. */
function ends(labels: readonly string[], columns: readonly Profile[]): readonly [number | null, number | null] {
  const own = polesOf(labels);
  if (own[0] !== null || own[1] !== null) return own;
  const told = headerPoles(columns.map(({ raw }) => raw));
  return told ? [told.low.score, told.high.score] : own;
}

/** Whether nothing in the file says which end of the scale is the good one: bare numbers, or codes. */
export function isDirectionGuess({ family, columns }: ScaleFinding, { labels }: Scale): boolean {
  if (family.name !== 'number') return false;
  const [first, last] = ends(labels, columns);
  return first === null || last === null || first === last;
}

/** Above a scale of so many places an 8 or 9 stands apart. */
const SHORT_SCALE = 5;

/** The 8 or 9 that stands apart above a scale of 1, 2, 3 ...: so statistics programs write "don't know". */
function numberApart(texts: readonly string[]): string | null {
  const numbers = texts.flatMap((text) => leadingNumber(text) ?? []).toSorted((a, b) => a - b);
  const highest = numbers.pop();
  const isScale = numbers.length >= 2 && numbers.length <= SHORT_SCALE && numbers.every((value, i) => value === i + 1);
  if (!isScale || (highest !== 8 && highest !== 9)) return null;
  return texts.find((text) => leadingNumber(text) === highest) ?? null;
}

/** The answer scale of columns that share a family: labels lowest first, "don't know" apart. Null when it has no 2 to 11 labels. */
export function scaleOf({ family, columns }: ScaleFinding): Scale | null {
  const texts = spellings(columns);
  const apart = family.name === 'number' ? numberApart(texts) : null;
  const dontKnow = texts.filter((text) => isDontKnow(text, family) || text === apart);
  const place = (text: string) => family.score(text) ?? 0;
  const scored = texts.filter((text) => !dontKnow.includes(text) && family.score(text) !== null);
  const sorted = scored.toSorted((a, b) => place(a) - place(b));
  const raws = columns.map(({ raw }) => raw);
  const whole =
    family.name === 'number' ? withMissingNumbers(sorted, headerPoles(raws)) : withMissingLabels(sorted, raws);
  const [first, last] = family.name === 'number' ? ends(whole, columns) : polesOf(whole);
  const labels = first !== null && last !== null && first > last ? whole.toReversed() : [...whole];
  return labels.length >= 2 && labels.length <= MOST_CATEGORIES ? { labels, dontKnow } : null;
}
