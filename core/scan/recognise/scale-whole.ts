import { COMPLETE_WITH_ENDS, OWN_SCALE, WHOLE_SCALES } from '../words/scale-vocabulary.ts';
import { labelKey, textKey } from '../words/text-key.ts';
import type { Poles } from './scale-poles.ts';
import { leadingNumber } from './scale-score.ts';

/** A bare number, as a whole or with decimals: "4", "4,00". */
const BARE = /^-?\d+([.,]0+)?$/;

/** A code that ends in a number: A1. */
const CODE = /^\p{L}+\d+$/u;

/** Numbers 1..5 of which 2 was never given still are a scale of five, also where words stand beside them. */
export function withMissingNumbers(labels: readonly string[], poles: Poles | null): readonly string[] {
  const numbers = labels.map(leadingNumber);
  const bare = labels.map((label) => BARE.exec(label)).find((match) => match !== null);
  if (numbers.includes(null) || (!bare && labels.some((label) => CODE.test(label.trim())))) return labels;
  const known = new Map(labels.map((label, i) => [numbers[i] ?? 0, label]));
  const low = Math.min(poles?.low.number ?? 1, ...known.keys());
  const high = Math.max(poles?.high.number ?? low, ...known.keys());
  return Array.from({ length: high - low + 1 }, (_, i) => known.get(low + i) ?? `${low + i}${bare?.[1] ?? ''}`);
}

/**
 * Whether labels are a scale of their own, and not what is left of a longer one: for every label its opposite is there. The
 * scale of the toegangsscan itself always has five.
 */
function isBalanced(whole: readonly string[], has: (label: string) => boolean): boolean {
  if (whole === OWN_SCALE) return false;
  const bothEnds = has(whole[0] ?? '') && has(whole.at(-1) ?? '');
  if (whole === COMPLETE_WITH_ENDS && bothEnds) return true;
  return whole.every((label, i) => has(label) === has(whole.at(-1 - i) ?? ''));
}

/** Whether two scales are one but for how they word the middle. */
function differInMiddleOnly(a: readonly string[], b: readonly string[]): boolean {
  const middle = (a.length - 1) / 2;
  return a.length === b.length && a.every((label, i) => i === middle || labelKey(label) === labelKey(b[i] ?? ''));
}

/** So much of a header is read. */
const LONGEST_READ = 2000;

/** Adds the categories of a well-known scale that nobody chose in this file, where it is clear that they exist. */
export function withMissingLabels(labels: readonly string[], headers: readonly string[]): readonly string[] {
  const byKey = new Map(labels.map((label) => [labelKey(label), label]));
  const has = (label: string) => byKey.has(labelKey(label));
  const fitting = WHOLE_SCALES.filter((whole) => {
    const keys = whole.map(labelKey);
    return labels.length >= 3 && labels.length < whole.length && [...byKey.keys()].every((key) => keys.includes(key));
  });
  const shortest = Math.min(...fitting.map(({ length }) => length));
  const wholes = fitting.filter(({ length }) => length === shortest);
  const whole = wholes.every((one) => differInMiddleOnly(one, wholes[0] ?? [])) ? wholes[0] : undefined;
  if (!whole) return labels;
  const told = headers.map((header) => ` ${textKey(header.slice(0, LONGEST_READ))} `);
  const named = (label: string) => told.some((header) => header.includes(` ${textKey(label)} `));
  const isNamed = whole.every((label) => has(label) || named(label));
  if (!isNamed && isBalanced(whole, has)) return labels;
  return whole.map((label) => byKey.get(labelKey(label)) ?? label);
}
