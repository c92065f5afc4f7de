import { cleanText } from '../words/text-key.ts';
import { SCALE_FAMILIES } from './scale-score.ts';

/** A number with the place that the words beside it have on a good-to-bad scale. */
interface Pole {
  readonly number: number;
  readonly score: number;
}
export interface Poles {
  readonly low: Pole;
  readonly high: Pole;
}

/** The middle of the families that do not have it at 0. */
const MIDDLES: Readonly<Record<string, number>> = { often: 3, quality: 2.5, improvable: 2, face: 2.5, 'yes-no': 1 };

/** How far a text is from the middle of its scale: below 0 on the bad side. */
function scoreOf(text: string): number | null {
  if (text === '') return null;
  for (const { name, score } of SCALE_FAMILIES) {
    const found = name === 'number' ? null : score(text);
    if (found !== null) return found - (MIDDLES[name] ?? 0);
  }
  return null;
}

/** Where the text beside a number stands ("1 - slecht"); null for a bare number. */
function poleOf(label: string): number | null {
  return scoreOf(label.replace(/^\s*-?\d+\s*[-=:.(]?\s*/, '').replace(/\)$/, ''));
}

/** Where the first and the last label stand. */
export const polesOf = (labels: readonly string[]) => [poleOf(labels[0] ?? ''), poleOf(labels.at(-1) ?? '')] as const;

/**
 * Whether one end is so much nearer to the middle than the other that there is perhaps an answer beyond it that nobody gave:
 * "1 = zeer goed", "2 = goed", "3 = matig".
 */
export function isLopsided(first: number | null, last: number | null): boolean {
  if (first === null || last === null) return false;
  const [near = 0, far = 0] = [Math.abs(first), Math.abs(last)].toSorted((a, b) => a - b);
  return near < far / 2;
}

const LONGEST_READ = 500;
/** "1 = zeer goed", "5 is helemaal oneens", "10 (uitstekend)". */
const EXPLAINED = /(?<![\d.,])(\d{1,2})\s*(?:=|:|-|–|\(|\bis\b|\bbetekent\b)\s*(\p{L}[\p{L}\s]{0,60})/gu;
/** What stands between two explanations: "1 = goed en 5 = slecht", "van 1 = goed tot 5 = slecht". */
const BETWEEN = /\s+(?:en|tot|tot en met|t m|to|and|through)\s*$/iu;

/** The ends of a number scale as one header explains them; null when it does not. */
function polesIn(header: string): Poles | null {
  const found = [...cleanText(header.slice(0, LONGEST_READ)).matchAll(EXPLAINED)].flatMap(([, number, words = '']) => {
    const score = scoreOf(words.trim().replace(BETWEEN, ''));
    return score === null ? [] : [{ number: Number(number), score }];
  });
  const sorted = found.toSorted((a, b) => a.number - b.number);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high && low.number < high.number && high.number <= 10 && low.score !== high.score
    ? { low, high }
    : null;
}

/** The ends of a number scale as the headers explain them; null when none does, or when they contradict each other. */
export function headerPoles(headers: readonly string[]): Poles | null {
  const all = headers.flatMap((header) => polesIn(header) ?? []);
  const directions = new Set(all.map(({ low, high }) => low.score < high.score));
  return directions.size === 1 ? (all[0] ?? null) : null;
}
