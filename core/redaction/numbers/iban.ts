import { before, matches } from '../context.ts';
import type { Detector, RedactionSpan } from '../span.ts';

/** Length per country: the Netherlands, its neighbours, and where many Dutch residents have family. */
const LENGTHS: Readonly<Record<string, number>> = {
  NL: 18, BE: 16, DE: 22, FR: 27, LU: 20, GB: 22, IE: 22, ES: 24, PT: 25, IT: 27, AT: 20, CH: 21, PL: 28, RO: 24,
  BG: 22, HU: 28, CZ: 24, SK: 24, GR: 27, TR: 26, LT: 20, LV: 21, EE: 20, DK: 18, SE: 24, NO: 15, FI: 18, HR: 21,
}; // biome-ignore format: a table

/** Mod 97 of ISO 13616: the first four characters to the back, letters as numbers, the rest after division is one. */
export function passesMod97(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const character of moved) {
    const value = Number.parseInt(character, 36);
    if (Number.isNaN(value)) return false;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const START = /(?<![\p{L}\d])[a-z]{2} ?\d{2}(?=[ .-]?[a-z\d])/giu;
const ACCOUNT = /(?<!\d)\d(?:[ .]?\d){6,9}(?!\d)/g;
const SAYS_ACCOUNT = /\b(?:bank|giro|rekening)[\p{L}]{0,10}[ :.]{1,3}(?:is |van )?(?:p ?)?$/u;
/** A Dutch account with digits left out or too many. */
const MISTYPED = /(?<![\p{L}\d])nl ?\d{2}[ .-]?[a-z]{4}(?:[ .-]?\d){6,12}(?![\p{L}\d])/giu;

/** Reads exactly `length` letters and digits from a position, with at most one separator between two. */
function readCharacters(text: string, start: number, length: number): { value: string; end: number } | null {
  let value = '';
  let position = start;
  while (value.length < length) {
    const unit = text.charAt(position);
    if (/[a-z\d]/i.test(unit)) value += unit;
    else if (!/[ .-]/.test(unit) || /[ .-]/.test(text.charAt(position - 1))) return null;
    position++;
  }
  return /[\p{L}\d]/u.test(text.charAt(position)) ? null : { value: value.toUpperCase(), end: position };
}

function ibanAt(text: string, start: number): RedactionSpan | null {
  const country = text.slice(start, start + 2).toUpperCase();
  const length = LENGTHS[country];
  const read = length === undefined ? null : readCharacters(text, start, length);
  if (!read) return null;
  const valid = passesMod97(read.value);
  const looksDutch = /^NL\d{2}[A-Z]{4}\d{10}$/.test(read.value);
  if (!valid && !looksDutch) return null;
  return { start, end: read.end, kind: 'iban', certainty: valid ? 'certain' : 'likely' };
}

/** Bank accounts: IBAN with a right check number, a Dutch one with a typing error, and old numbers after "rekening". */
export const findIban: Detector = (text) => [
  ...[...matches(text, START)].flatMap(({ start }) => ibanAt(text, start) ?? []),
  ...[...matches(text, MISTYPED)].map(({ start, end }) => ({ start, end, kind: 'iban', certainty: 'likely' }) as const),
  ...[...matches(text, ACCOUNT)]
    .filter(({ start }) => SAYS_ACCOUNT.test(before(text, start)))
    .map(({ start, end }) => ({ start, end, kind: 'iban', certainty: 'likely' }) as const),
];
