import { after, matches } from './context.ts';
import type { Detector, RedactionSpan } from './span.ts';

const NUMBER = '(?:(?:nummer|huisnr|nr)\\.? ?)?\\d{1,5}(?![\\d.,:]\\d|\\d)';
const ADDITION =
  '(?:[ -]?(?:[a-hA-H]\\b|bis\\b|hs\\b|[iv]{1,4}\\b|[IV]{1,4}\\b|\\d{1,3}hoog\\b))?(?:-(?:[a-zA-Z]|\\d{1,4}|[iv]{1,4}|[IV]{1,4})\\b)?';
const HOUSE = `${NUMBER}${ADDITION}`;
const POSTCODE = new RegExp(
  `(?<![\\p{L}\\d])[1-9]\\d{3}(?: ?[A-Z]{2}| ?[a-z]{2}(?=,? {0,2}(?:nr\\.? ?)?\\d)|[a-z]{2})(?![\\p{L}\\d])(?:,? {0,2}${HOUSE})?`,
  'gu',
);
/** Two letters after four digits that are a word ("2023 en", "1500 EUR" is cut off by its third letter). */
const WORD = /^\d{4} ?(?:en|of|is|in|op|om|te|de|er|ik|ze|we|al|na|nu|zo|km|st|je|mm|cm|sa|sd|ss)\b/i;
const STREET_END =
  'straat|straatje|str\\.|laan|laantje|gracht|plein|singel|kade|dreef|plantsoen|steeg|weg|dijk|hof|pad|park|baan|wal|markt|oever|erf|akker|veld|burcht|haven|hoek|ring|warande|weide|zoom|dam|vaart|sloot|donk|kamp';
const WORDS = "(?:(?:[\\p{Lu}][\\p{L}.'-]{0,24}|van|de|den|der|het|ten|ter|'t|v\\.?d\\.?) ){0,4}";
const STREET = new RegExp(
  `(?<![\\p{L}\\d-])${WORDS}(?:[\\p{L}'-]{2,30}(?:${STREET_END})|[Gg]racht|[Ss]ingel) {1,2}${HOUSE}(?![\\p{L}])`,
  'gu',
);
const NO_STREET =
  /(?:^|\s)(?:onder|halver|snel|spoor|vracht|uit|door|om|bus|fiets|voet|trein|tram|school|vak|speel|winkel|arbeids|woning|huizen|kinder|super|rommel|dieren|recreatie|vakantie|werk|vlooien)(?:weg|weges|baan|pad|park|markt|veld|hof|plein)\s/iu;
const A_COUNT =
  /^\s?(?:keer|maal|x\b|jaar|maand|week|weken|dag|uur|minuten|mensen|euro|procent|%|km|kilometer|meter|m2|stuks|kinderen|personen|huizen|woningen)/;
/** Words of a sentence that happen to stand in front of a street name. */
const LEADING =
  /^(?:(?:van|de|den|der|het|ten|ter|'t) )+(?=\p{L})|^(?:Ik|Wij|We|Ons|Onze|Mijn|Mn|Het|De|Een|Adres|Sinds|Op|In|Aan|Bij|Naar|En|Of|Maar|Toen|Daar|Hier|Nu|Als|Die|Dat|Vanaf|Zij|Hij|Ze|Woont|Woon) /u;

function withoutLeading(text: string, start: number): number {
  let from = 0;
  for (let found = LEADING.exec(text); found; found = LEADING.exec(text.slice(from))) from += found[0].length;
  return start + from;
}

const findPostcode = (text: string) =>
  [...matches(text, POSTCODE)]
    .filter(({ text: found }) => !WORD.test(found))
    .map(({ text: found, start, end }): RedactionSpan => {
      const withHouse = found.length > 7;
      return { start, end, kind: 'address', certainty: withHouse ? 'certain' : 'likely' };
    });

const SAID_POSTCODE =
  /(?<=(?<!\p{L})post ?code(?:gebied)?(?: is| van|:)? ?)[1-9]\d{3}(?: ?[a-z]{2}(?!\p{L}))?(?!\d)/giu;
const findSaidPostcode = (text: string) =>
  [...matches(text, SAID_POSTCODE)].map(
    ({ start, end }) => ({ start, end, kind: 'address', certainty: 'likely' }) as const,
  );

const findStreet = (text: string) =>
  [...matches(text, STREET)]
    .filter(({ text: found, end }) => !NO_STREET.test(` ${found} `) && !A_COUNT.test(after(text, end)))
    .map(({ text: found, start, end }): RedactionSpan => {
      return { start: withoutLeading(found, start), end, kind: 'address', certainty: 'likely' };
    });

/** "Lindelaan 7a, 3511 AB" is one address. */
function joinNeighbours(text: string, spans: readonly RedactionSpan[]): readonly RedactionSpan[] {
  const joined: RedactionSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const near = last && span.start - last.end <= 3 && /^[, (]*$/.test(text.slice(last.end, span.start));
    if (last && near) joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end), certainty: 'certain' };
    else joined.push(span);
  }
  return joined;
}

/** Postcodes, with or without house number, and streets with a house number. */
export const findAddress: Detector = (text) =>
  joinNeighbours(text, [...findPostcode(text), ...findSaidPostcode(text), ...findStreet(text)]);
