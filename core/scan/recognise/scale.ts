import { MOST_CATEGORIES } from '../model/most-categories.ts';
import type { Scale } from '../model/scan.ts';
import { isCode } from '../table/header.ts';
import { isPlaceholder } from '../table/placeholders.ts';
import type { Profile } from '../table/profile.ts';
import { APART_NUMBERS } from '../words/scale-vocabulary.ts';
import { headerKey } from '../words/text-key.ts';
import { NO_SCALE_HEADER } from '../words/vocabulary.ts';
import { answersOf } from './blocks.ts';
import { headerPoles, isLopsided, polesOf } from './scale-poles.ts';
import { isDontKnow, leadingNumber, SCALE_FAMILIES, type ScaleFamily } from './scale-score.ts';
import { withMissingNumbers } from './scale-whole.ts';

const NUMBER: ScaleFamily = SCALE_FAMILIES.find(({ name }) => name === 'number') ?? {
  name: 'number',
  score: leadingNumber,
};

type KnownTest = (key: string) => boolean;

/** A code without the number at its end: V of V12; null for a text. */
const stemOf = (text: string): string | null => (isCode(text) ? text.replace(/\d+$/, '') : null);

/**
 * Numbers alone say little: they are a scale when a label says what they mean, a question set knows the statement, or several
 * columns of one question (or several sentences, or numbered codes) share them and their header does not ask for a number.
 */
export function isTrustworthy(profile: Profile, sameFamily: readonly Profile[], isKnown: KnownTest): boolean {
  const { question, text } = profile.header;
  const labelled = [...profile.values.keys()].some((label) => leadingNumber(label) !== null && /\p{L}{2}/u.test(label));
  if (labelled || isKnown(profile.key) || headerPoles([profile.raw])) return true;
  const siblings = sameFamily.filter((other) => other.header.question === question).length;
  const isSentence = text.split(' ').length >= 4;
  const stem = stemOf(text);
  const isNumbered = stem !== null && sameFamily.filter((other) => stemOf(other.header.text) === stem).length >= 2;
  const shared =
    question === null ? isSentence || isNumbered || (siblings >= 3 && text.split(' ').length >= 3) : siblings >= 2;
  const returns = question !== null || siblings >= 3 || profile.values.size < profile.filled;
  const isFew = profile.values.size <= 14 && returns;
  return shared && isFew && !NO_SCALE_HEADER.test(headerKey(question ?? text));
}

/** The first and last place on a good-to-bad scale, as the labels themselves say, else as a header does. */
function ends(labels: readonly string[], columns: readonly Profile[]): readonly [number | null, number | null] {
  const own = polesOf(labels);
  if (own[0] !== null || own[1] !== null) return own;
  const told = headerPoles(columns.map(({ raw }) => raw));
  return told ? [told.low.score, told.high.score] : own;
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

/** "6 = weet ik niet" in a header. */
const EXPLAINED_APART = /(?<![\d.,])(-?\d{1,3})\s*(?:=|:|-|–|\(|\bis\b|\bbetekent\b)\s*(\p{L}[\p{L}\s/.]{1,40})/gu;

/** The numbers that the headers say are no score. */
function explainedApart(columns: readonly Profile[]): ReadonlySet<number> {
  const found = columns.flatMap(({ raw }) => [...raw.slice(0, 500).matchAll(EXPLAINED_APART)]);
  const isApartWord = (words = '') => isDontKnow(words.trim(), { name: 'words', score: () => null });
  return new Set(found.flatMap(([, number, words]) => (isApartWord(words) ? [Number(number)] : [])));
}

/** A zero below 1..4, 1..5 or 1..10 that is perhaps no score, and numbers such as 99 far above all others. */
function perhapsApart(texts: readonly string[]): readonly string[] {
  const numbers = new Set(texts.flatMap((text) => leadingNumber(text) ?? []));
  const highest = Math.max(...numbers);
  const zero = texts.filter((text) => leadingNumber(text) === 0 && highest === 5 && numbers.has(1));
  return [...texts.filter((text) => APART_NUMBERS.includes(text.trim())), ...zero];
}

/** A scale of numbers, with what still has to be asked about it. */
export interface NumberScale {
  readonly scale: Scale;
  /** Nothing in the file says which end of it is the good one. */
  readonly directionGuessed: boolean;
  /** Numbers that perhaps mean that somebody does not know. */
  readonly perhapsApart: readonly string[];
}

/** The answer scale of columns with numbers: lowest first, "don't know" apart. Null when it has no 2 to 11 places. */
export function numberScale(columns: readonly Profile[], isMark: boolean): NumberScale | null {
  const texts = [...answersOf(columns).keys()].filter((text) => !isPlaceholder(text));
  const explained = explainedApart(columns);
  const says = (text: string) => explained.has(Number(text.trim().replace(',', '.')));
  const apart = numberApart(texts.filter((text) => !says(text)));
  const open = perhapsApart(texts).filter((text) => !says(text));
  const isNoScore = (text: string) => isDontKnow(text, NUMBER) || text === apart || says(text) || open.includes(text);
  const dontKnow = texts.filter(isNoScore);
  const place = (text: string) => leadingNumber(text) ?? 0;
  const scored = texts.filter((text) => !dontKnow.includes(text) && leadingNumber(text) !== null);
  const sorted = scored.toSorted((a, b) => place(a) - place(b));
  const poles = headerPoles(columns.map(({ raw }) => raw));
  const whole = isMark ? marksFrom(sorted) : withMissingNumbers(sorted, poles);
  const [first, last] = ends(whole, columns);
  const isGuess = !isMark && (first === null || last === null || first === last || isLopsided(first, last));
  const labels = first !== null && last !== null && first > last ? whole.toReversed() : [...whole];
  if (labels.length < 2 || labels.length > MOST_CATEGORIES) return null;
  return { scale: { labels, dontKnow }, directionGuessed: isGuess, perhapsApart: open };
}

/** Report marks run from 1 to 10, whatever was given; from 0 where somebody gave that. */
function marksFrom(sorted: readonly string[]): readonly string[] {
  const byNumber = new Map(sorted.map((text) => [leadingNumber(text) ?? 0, text]));
  const low = byNumber.has(0) ? 0 : 1;
  return Array.from({ length: 11 - low }, (_, i) => byNumber.get(low + i) ?? String(low + i));
}
