import { after, matches } from '../context.ts';
import { isDutchWord, isNearDutch } from '../lists/dutch-words.ts';
import { PLACE_KEYS } from '../lists/places.ts';
import { isGivenName } from '../names/lexicon.ts';
import { nameKey } from '../names/word-list.ts';
import { NO_NAMES } from '../names/words.ts';
import { findNumbered } from '../numbered-name.ts';
import { personNear } from '../people.ts';
import type { Detector, RedactionSpan } from '../span.ts';
import { A_COUNT, HOUSE } from './house-number.ts';
import { beginOfStreet } from './street-words.ts';

const POSTCODE = new RegExp(
  `(?<![\\p{L}\\d])[1-9]\\d{3}(?:[ -]?[A-Z]{2}|(?<!(?:19|20)\\d{2}) ?[A-Z][a-z]| ?[a-z]{2}(?=,? {0,2}(?:nr\\.? ?)?\\d|[.,]|$)|[a-z]{2})(?![\\p{L}\\d])(?:,? {0,2}${HOUSE})?`,
  'gu',
);
/** Two letters after four digits that are a word ("2023 en", "1500 EUR" is cut off by its third letter). */
const WORD = /^\d{4} ?(?:en|of|is|in|op|om|te|de|er|ik|ze|we|al|na|nu|zo|km|st|je|mm|cm|sa|sd|ss)\b/i;
/** Two small letters that are a unit or a short word. */
const UNIT =
  /^\d{4} ?(?:jl|pk|wh|ml|cc|kg|gr|mb|gb|kb|kw|ha|dm|kl|pp|vc|ac|va|ne|ge|ja|ho|he|nr|bv|tv|pc|mn|me|mi|ma|mo|un|ee|li|ie)\b/;
const STREET_END =
  'straat|straatje|str\\.|laan|laantje|gracht|plein|singel|kade|dreef|plantsoen|steeg|weg|dijk|hof|pad|park|baan|wal|markt|oever|erf|akker|veld|burcht|haven|hoek|ring|warande|weide|zoom|dam|vaart|sloot|donk|kamp';
const WORDS =
  "(?:\\d{1,2}(?:e|de|ste) )?(?:(?:(?:lange|korte|oude|nieuwe|hoge|lage|grote|kleine|burgemeester|burg\\.?|prins|prinses|koningin|koning|pastoor|dokter|dr\\.?|sint|st\\.?|jan|johan|pieter|willem|van)(?= )|[\\p{Lu}][\\p{L}.'-]{0,24}|van|de|den|der|het|ten|ter|'t|v\\.?d\\.?) ){0,4}";
const STREET = new RegExp(
  `(?<![\\p{L}\\d-])${WORDS}(?:[\\p{L}'-]{2,30}(?:${STREET_END})|[Gg]racht|[Ss]ingel),? {1,2}${HOUSE}(?![\\p{L}])`,
  'gu',
);
const NO_STREET =
  /(?:^|\s)(?:onder|halver|snel|spoor|vracht|uit|door|om|bus|fiets|voet|trein|tram|vak|speel|arbeids|woning|huizen|super|rommel|recreatie|vlooien)(?:weg|weges|baan|pad|park|markt|veld|hof|plein)\s/iu;
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
    .filter(({ text: found }) => !WORD.test(found) && !UNIT.test(found))
    .map(({ text: found, start, end }): RedactionSpan => {
      const withHouse = found.length > 7;
      return { start, end, kind: 'address', certainty: withHouse ? 'certain' : 'likely' };
    });

const SAID_POSTCODE =
  /(?<=(?<!\p{L})post ?code(?:gebied)?(?: is| van|:)? ?)[1-9]\d{3}(?: ?[a-z] ?[a-z](?!\p{L}))?(?!\d)/giu;
/** In small letters after where somebody lives; years are left out. */
const LIVED_POSTCODE = /(?<=(?<!\p{L})(?:woont?|wonen)(?: in| op)? )(?!19|20)[1-9]\d{3} ?[a-z]{2}(?![\p{L}\d])/giu;
const findSaidPostcode = (text: string) => {
  const said = [...matches(text, SAID_POSTCODE)].map(({ text: found, start, end }) => ({
    start,
    end: WORD.test(found) ? start + 4 : end,
  }));
  const lived = [...matches(text, LIVED_POSTCODE)].filter(({ text: found }) => !WORD.test(found));
  return [...said, ...lived].map(({ start, end }) => ({ start, end, kind: 'address', certainty: 'likely' }) as const);
};

const findStreet = (text: string) =>
  [...matches(text, STREET)]
    .filter(({ text: found, end }) => !NO_STREET.test(` ${found} `) && !A_COUNT.test(after(text, end)))
    .map(({ text: found, start, end }): RedactionSpan => {
      return { start: beginOfStreet(text, withoutLeading(found, start)), end, kind: 'address', certainty: 'likely' };
    });

/** Names of streets without a number: after an article or a preposition, with an end that streets have. */
const SURE_END =
  'straat|straatje|laan|laantje|plein|pleintje|singel|gracht|kade|dreef|steeg|plantsoen|boulevard|allee|strjitte|leane|paed|steech';
const OTHER_END =
  'weg|dijk|hof|hofje|pad|park|erf|veld|kamp|berg|brink|oord|hage|burg|hoek|ring|zoom|wal|markt|haven|hout|donk|horst|meent|akker|akkers|oever|waard|baan|poort|vliet|vaart|wijk|rak|schans|stee|weide|werf|terp|gaarde|tuin|tuinen|bos|bogerd|wetering|zijde|borg|kolk|sloot|diep|dam|dal|duin|duinen|heem|huizen|land|landen|made|mors|plaat|rade|rode|heide|kwartier|stede|terras|dyk|buorren|reed';
const ARTICLE = "(?:[Dd]e|[Hh]et|[Ii]t|'t|t|d'n)";
const BESIDE =
  '(?:op|aan|in|te|naar|uit|bij|van|vanaf|langs|achter|tegenover|tussen|tot|hoek|nabij|rond|omgeving|adres:?|woon(?:t|de)?|wonen|wonende|woonachtig|jaar)';
const BEFORE_STREET = `(?<=(?<!\\p{L})(?:${BESIDE} )?(?:${ARTICLE} )|(?<!\\p{L})${BESIDE} |(?:straat|laan|weg|plein)(?:/| ?- ?| en ))`;
/** An end that only streets have, on a word with a capital: whatever stands before it. */
const CAPITAL_STREET =
  /(?<![\p{L}\d-])(?:\d{1,2}e )?(?:(?:\p{Lu}[\p{L}'-]{0,24}|\p{Lu}\p{Ll}{0,4}\.|van|de|den|der|ten|ter|v\.?d\.?) ){0,4}\p{Lu}[\p{L}'-]{2,30}(?:straat|str\.?|laan|gracht|singel|dreef|steeg|plantsoen|kade)(?!\p{L}| \d)/gu;
const FIRST_WORDS =
  "(?:\\d{1,2}(?:e|de|ste) )?(?:(?:\\p{Lu}[\\p{L}.'-]{0,24}|van|de|den|der|ten|ter|v\\.?d\\.?) ){0,4}";
const NAMED_STREET = new RegExp(
  `${BEFORE_STREET}(?:${FIRST_WORDS}\\p{Lu}[\\p{L}'-]{1,30}(?:${SURE_END})|(?:${FIRST_WORDS}|van )[\\p{L}'-]{3,30}(?:${SURE_END}))(?!\\p{L}| \\d)|(?<=(?<!\\p{L})${ARTICLE} |(?<!\\p{L})(?:woon(?:t|de)?|jaar|adres:?|aan|hoek|langs|vanaf) |(?:straat|laan|weg|plein)(?:/| ?- ?| en ))${FIRST_WORDS}\\p{Lu}[\\p{L}'-]{1,30}(?:${OTHER_END})(?!\\p{L}| \\d)`,
  'gu',
);
/** "camping De Zandkuil plek 14", "flat De Boog, nummer 12". */
const PLACE_ON =
  /(?<!\p{L})(?:camping|flat|chalet|(?:bungalow|vakantie|recreatie|chalet)park|woonwagenkamp|jachthaven|haven|complex|verzorgingshuis|aanleunwoning)(?: (?:de|het|'t))?(?: \p{Lu}[\p{L}'-]{1,24}){1,3},? (?:plek|plaats|nr\.?|nummer|ligplaats|appartement|kamer|unit) ?\d{1,4}[a-z]?(?!\p{L}|\d)/giu;
/** "Plein 1945 nr 18", "Laan '40-'45"; "driehoog achter". */
const STREET_OF_YEAR =
  /(?<!\p{L})(?:\p{Lu}\p{L}{0,14})?(?:[Ll]aan|[Pp]lein|[Ww]eg|[Ss]traat) (?:19[1-9]\d|'\d{2})(?:[- ]+(?:19[1-9]\d|'\d{2}))?(?:,? (?:nummer |nr\.? ?)?\d{1,4} ?[a-z]?(?!\p{L}|\d))?|(?<=(?:op|woon|woont|wonen|zit) )(?:een|één|twee|drie|vier|vijf)[ -]?hoog(?!-?laag)(?:,? (?:achter|voor))?(?!\p{L})/gu;
/** "Laan van Meerdervoort", "Hofje van Staats", "Weg naar Laren". */
const STREET_OF =
  /(?<!\p{L})(?:Laan|Hof|Hofje|Kade|Plein|Weg|Singel|Dreef|Park|Pad) (?:van|der|naar|aan) (?:(?:de|den|het|der) )?\p{Lu}[\p{L}'-]{2,24}(?: \d{1,4}[a-z]?(?!\p{L}|\d))?/gu;
/** A kind of street and no name of one; a thing on every street, or what is said in general. */
const ANY_STREET = new RegExp(
  `^(?:\\p{L}* )?(?:winkel|zij|woon|eenrichtings|achter|markt|school|dorps|kerk|speel|stads|straten|rijks|snel|voet|fiets|provinciale|uit|om|door|spoor|onder|half|eigen|vak|werk|zorg|ouder|hulp|wmo|jeugd|gemeente|burger|voor|achter|buiten|binnen|nieuwbouw|volks|mijn|kern|industrie|bedrijven|recreatie|vakantie|woonwagen|natuur|speeltuin|plaats|vader|moeder|buiten|lands?|neder|vluchtelingen|ver|be|ge|ont|af|op|in|aan|naar|toe|over|wijk|arbeids|beleids?|woning|vrijwilligers|buurt|aandachts|krachts?|prachts?|achterstands?)(?:${SURE_END}|${OTHER_END})$`,
  'iu',
);
const HOUSE_NUMBER =
  /(?<=(?<!\p{L})(?:woon|woont|wonen|buren|buurman|buurvrouw|straat|laan|weg|plein|flat|huis|adres|hier|ons|overkant)(?: \p{L}{1,12}){0,4} (?:op|van|aan) (?:huis)?(?:nummer|nr\.?) ?|(?<!\p{L})(?:van (?=\p{L}+\.? ?(?:[2-9]\d|\d{3}))|naast |tegenover )(?:huis)?(?:nummer|nr\.?) ?|(?<!\p{L})huis(?:nummer|nr\.?) (?:is )?)\d{1,4} ?[a-z]?(?!\p{L}|\d)/giu;
/** "de Dorpsstraat": a street that hundreds of villages have. */
const isCommonStreet = (found: string) => isDutchWord(nameKey(found.slice(withoutLeading(found, 0))));
/** What anybody may go to, and where nobody lives. */
const PUBLIC_PLACE =
  /(?:loket|buurthuis|dorpshuis|inloop|spreekuur|bankje|bushalte|halte|station|gemeentehuis|stadhuis|stadskantoor|steunpunt|winkels?|opgebroken|parkeer|markt|supermarkt|wijkcentrum|servicepunt|bibliotheek)/iu;
const isForAll = (text: string, found: string, start: number, end: number) =>
  isCommonStreet(found) || PUBLIC_PLACE.test(text.slice(Math.max(0, start - 50), end + 50));
/** Somebody lives there, or asks to send something there. */
const LIVES =
  /(?<!\p{L})(?:woon|woont|wonen|woonde|wonende|woonachtig|gezin|gezinnen|bewoners?|bewoonster|cli[eë]nt|casus|adres|huis|uithuiszetting|flat|buren|buurman|buurvrouw|hier|daar)(?!\p{L})/iu;
const livesNear = (text: string, start: number, end: number) =>
  LIVES.test(text.slice(Math.max(0, start - 60), end + 60));

/** "de groenewoudseweg": an end of a street on a word that Dutch does not have, after what says where. */
const SMALL_STREET = new RegExp(
  `(?<=(?<!\\p{L})(?:op|aan|in|woon|woont|langs|hoek|naar|bij|vanaf) (?:de |het |t )?(?:(?:eerste|tweede|derde|oude|nieuwe|lange|korte|hoge|lage|\\d{1,2}e) )?)[\\p{Ll}'-]{4,30}(?:${SURE_END}|weg|dijk|hof|pad|erf|veld|ring|wal|markt|oever|vaart|vliet|kamp|donk|horst|stee)(?!\\p{L})`,
  'gu',
);
/** "ik woon dorpsstraat": also a street that is a word. */
const LIVES_IN = new RegExp(
  `(?<=(?<!\\p{L})(?:woon|woont|wonen|woonachtig|adres:?) )[\\p{Ll}-]{3,30}(?:${SURE_END}|weg|dijk|hof|pad)(?!\\p{L})`,
  'gu',
);
const findSmallStreet = (text: string) =>
  [...matches(text, SMALL_STREET)].filter(({ text: found }) => {
    const key = nameKey(found);
    return (
      !isDutchWord(key) && !isNearDutch(key) && !PLACE_KEYS.has(key) && !isGivenName(key) && !ANY_STREET.test(found)
    );
  });

/** "de straat waar ik woon (Achterom)". */
const SAID_STREET =
  /(?<=(?<!\p{L})(?:straat|straatje|adres|woon|wonen)(?: \p{L}{1,8}){0,3} ?[(:] ?)\p{Lu}[\p{L}' -]{2,30}(?=[),.]|$)/gu;

/** Not so: "de winkelstraat" without a capital, a land, a town, or what has a capital for another reason. */
function isNameOfStreet(found: string): boolean {
  const key = nameKey(found.split(' ').at(-1) ?? '');
  if (/^\p{Ll}+$/u.test(found.split(' ').at(-1) ?? '') && ANY_STREET.test(found)) return false;
  return !NO_NAMES.has(key) && !PLACE_KEYS.has(key);
}

const findNamedStreet = (text: string): readonly RedactionSpan[] =>
  [
    ...[...matches(text, NAMED_STREET), ...matches(text, CAPITAL_STREET)].filter(
      ({ text: found, start, end }) =>
        isNameOfStreet(found) &&
        (!isForAll(text, found, start, end) || livesNear(text, start, end) || personNear(text, start, end)),
    ),
    ...findSmallStreet(text),
    ...matches(text, LIVES_IN),
    ...matches(text, STREET_OF),
    ...matches(text, STREET_OF_YEAR),
    ...matches(text, PLACE_ON),
    ...matches(text, HOUSE_NUMBER),
  ].map(
    ({ text: found, start, end }) =>
      ({
        start: beginOfStreet(text, withoutLeading(found, start)),
        end,
        kind: 'address',
        certainty: 'possible',
      }) as const,
  );

/** "Lindelaan 7a, 3511 AB" is one address. */
function joinNeighbours(text: string, spans: readonly RedactionSpan[]): readonly RedactionSpan[] {
  const joined: RedactionSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const near = last && span.start - last.end <= 3 && /^[, (]*$/.test(text.slice(last.end, span.start));
    if (last && span.start < last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else if (last && near) joined[joined.length - 1] = { ...last, end: span.end, certainty: 'certain' };
    else joined.push(span);
  }
  return joined;
}

/** Postcodes, streets with a house number, and names of streets without one. */
export const findAddress: Detector = (text) =>
  joinNeighbours(text, [
    ...findPostcode(text),
    ...findSaidPostcode(text),
    ...findStreet(text),
    ...findNamedStreet(text),
    ...[...findNumbered(text), ...matches(text, SAID_STREET)].map(
      ({ start, end }): RedactionSpan => ({ start, end, kind: 'address', certainty: 'possible' }),
    ),
  ]);
