import { matches } from '../context.ts';
import type { Detector, RedactionSpan } from '../span.ts';

const SUBJECT =
  '(?:zaak|case|casus|traject|behandel|zorg|boete|parkeer|vergunning|vergunnings|bestel|machtigings|toegangs|leerling|student|personeels|abonnements?|pas|kaart|dossier|cli[eë]nt|klant|meldings?|melding|aanvraag|beschikkings?|relatie|kenmerk|referentie|ref|registratie|pati[eë]nt|polis|claim|ticket|besluit|bezwaar|correspondentie|volg|lid|deelnemers?|indicatie|wmo|contract|order|factuur|incident|toeslag|inschrijf|woningzoekende|persoons|cjib|vtn|v|document|id|identiteits|paspoort|rijbewijs|uitkerings?|administratie)';
const NUMBERED = '(?:[ -]?(?:nummer|nummertje|nr|no|num|code|id))';
const SAID = '(?:(?: is| was| wordt| met| van| onder|:|\\.|=|#|,|\\(| ){0,4})';
const VALUE =
  '(?<![\\p{L}\\d])(?:(?:wmo|jw|pw|z|d) )?(?:[a-z]{1,6}[-/.]?){0,2}\\d[a-z\\d]{0,11}(?:[-/.][a-z\\d]{1,10}| \\d{2,6}){0,4}';
const CALLED = new RegExp(`(?<=(?<!\\p{L})${SUBJECT}${NUMBERED}${SAID} ?)${VALUE}(?![\\p{L}\\d])`, 'giu');
const NAMED = new RegExp(
  `(?<=(?<!\\p{L})(?:zaak|dossier|kenmerk|referentie|ref|melding|aanvraag|ticket|beschikking)[.:]?(?: #|:)? ?)${VALUE}(?![\\p{L}\\d])`,
  'giu',
);
const UNDER =
  /(?<=(?<!\p{L})(?:onder|met|heb|had|kreeg|van) (?:het )?(?:nummer|nr\.?|code):? ?|(?<!\p{L}|(?:huis|telefoon|tel|mobiel|kamer|bus|rekening|bank|bel|belt|belde|op) )nummer(?: (?:bij|van) \p{L}{1,9})?(?: is| was|:)? |(?<!\p{L})(?:cli[eë]nte?|klant|pati[eë]nte?|kvk)(?: |: ?))[1-9]\d{4,11}(?![\d.,]\d|\d)/giu;
const SHAPED =
  /(?<![\p{L}\d/-])(?:(?!(?:OM|VAN|TOT|NA|OP|PER|ROND|VOOR|RUIM|MET|EUR|EURO)[-/ .\d])[A-Z]{1,5}[-/ .]?(?:19|20)?\d{2}[-/.]\d{2,8}(?:[-/.]\d{1,6})?|[A-Z]{1,4}[-/.]\d{4,9}|(?:19|20)\d{2}[-/.]\d{3,8}(?:[-/.]\d{1,6})?)(?![\p{L}\d])/gu;
/** Any word that ends in number: "inschrijfnummer woningzoekende 30082217". */
const ANY_NUMBER = new RegExp(
  `(?<=(?<!\\p{L})(?!(?:huis|telefoon|tel|mobiel|kamer|lijn|bus|rekening|bank|kenteken|giro|sofi|burgerservice|iban|nood|gironummer|06)-?n)\\p{L}{2,20}(?:nummer|nr)\\.?(?: \\p{L}{3,16})?${SAID} ?)${VALUE}(?![\\p{L}\\d])`,
  'giu',
);
/** "2024-WS-0331": a year, letters and a number, in any order. */
const MIXED =
  /(?<![\p{L}\d/-])(?:(?:19|20)\d{2}[-/.][A-Z]{1,5}[-/.]\d{2,8}|[A-Z]{1,5}[-/.]?\d{4,8}[-/.][A-Z]{1,4}[-/.]?\d{0,6})(?![\p{L}\d])/gu;
const MANY_DIGITS = 5;
const ENOUGH_DIGITS = 3;
/** A count, a year or the years from and to, the year of a law, or a day. */
const A_NUMBER_OF =
  /^(?:\d{1,3}|(?:19|20)\d{2}(?:[-/](?:19|20)\d{2})?|\p{Lu}+[-/](?:19|20)\d{2}|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|\d{1,2} \p{L}+(?: \d{4})?)$/u;

const digits = (text: string) => text.replace(/\D/g, '').length;
const found = (text: string, pattern: RegExp, certainty: RedactionSpan['certainty']) =>
  [...matches(text, pattern)].map(({ text: value, start, end }) => ({
    value,
    span: { start, end, kind: 'case', certainty } as const,
  }));

/** Numbers of a case, a file, a client or a report: called one ("dossiernr. 88231"), or of the form "Z/24/1234". */
export const findCaseNumber: Detector = (text) =>
  [
    ...found(text, CALLED, 'certain').filter(({ value }) => digits(value) >= ENOUGH_DIGITS),
    ...found(text, NAMED, 'likely').filter(({ value }) => digits(value) >= ENOUGH_DIGITS && !A_NUMBER_OF.test(value)),
    ...found(text, ANY_NUMBER, 'likely').filter(
      ({ value }) => digits(value) >= MANY_DIGITS && !A_NUMBER_OF.test(value),
    ),
    ...found(text, MIXED, 'likely').filter(({ value }) => digits(value) >= ENOUGH_DIGITS),
    ...found(text, UNDER, 'possible'),
    ...found(text, SHAPED, 'likely').filter(({ value }) => !A_NUMBER_OF.test(value)),
  ].map(({ span }) => span);
