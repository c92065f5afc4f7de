import { before, digitsOf, matches } from '../context.ts';
import type { Detector, RedactionSpan } from '../span.ts';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/**
 * The eleven-test (elfproef) of the burgerservicenummer: the digits times 9, 8, 7, 6, 5, 4, 3, 2 and -1 add up to a
 * multiple of eleven. Numbers of eight digits have lost a leading zero. One in eleven random numbers passes too.
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  return WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(padded[i]), 0) % 11 === 0;
}

const NUMBER = /(?<!\d)\d(?:[ .-]?\d){7,8}(?!\d|[.,-]\d)/g;
const SAYS_BSN = /\b(?:bsn|burger ?service|sofi)[\p{L} -]{0,12}\W{0,4}$|\b(?:bsn|burger ?service|sofi)\b.{0,16}$/u;
const SAYS_OTHER =
  /\b(?:kvk|kamer van koophandel|dossier|zaak|klant|factuur|order|polis|kenmerk|bestel|relatie|aanvraag|lid)\W?(?:nummer|nr\.?)?[ :#.(-]{0,4}$/;
/** A trade register number stands for a company, never for a person. */
const SAYS_COMPANY =
  /\b(?:kvk|kamer van koophandel|factuur|order|artikel)[\p{L}]{0,8}[ :#.(-]{1,4}(?:nummer|nr)?[ :#.]{0,3}$/u;

/** Burgerservicenummers: every number that passes the eleven-test, and what is called a bsn but was mistyped. */
export const findBsn: Detector = (text) =>
  [...matches(text, NUMBER)].flatMap(({ text: number, start, end }): RedactionSpan[] => {
    const context = before(text, start);
    const valid = passesElevenTest(digitsOf(number));
    if (SAYS_BSN.test(context)) return [{ start, end, kind: 'bsn', certainty: valid ? 'certain' : 'likely' }];
    if (!valid || SAYS_COMPANY.test(context)) return [];
    return [{ start, end, kind: 'bsn', certainty: SAYS_OTHER.test(context) ? 'possible' : 'likely' }];
  });
