import { after, matches } from './context.ts';
import { isDutchWord } from './lists/dutch-words.ts';
import { PLACE_KEYS } from './lists/places.ts';
import { isGivenName } from './names/lexicon.ts';
import { nameKey, wordList } from './names/word-list.ts';
import { NO_NAMES } from './names/words.ts';
import { A_COUNT, HOUSE } from './places/house-number.ts';

/** Words that carry a number and are no street: "Formulier 7b", "Stelling 14". */
const NUMBERED = wordList(`
artikel stelling vraag groep kamer team lijn bus fase stap level klas leerjaar schaal code punt bijlage hoofdstuk lid week dag corona covid
windows office wmo jeugdwet loket balie zaal optie pagina formulier blz paragraaf tabel figuur versie deel module les ronde poging nummer nr
cijfer categorie niveau type model plan spoor trede blok thema domein principe regel norm indicatie pakket zorgprofiel zzp vwo havo vmbo mavo
mbo hbo brief mail gesprek keer uur tijd maand jaar kwartaal punten euro bedrag sectie bladzijde psalm afdeling verdieping etage ingang
poli route perron gate kanaal radio npo nos rtl ziggo iphone samsung playstation ps volt vwo tel telefoon mobiel bsn postcode kenteken
januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sept okt nov dec
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ongeveer ruim bijna minstens zeker binnen na om over van tot met per elke al
een er nog wij ik we op sinds rond vanaf onder boven mijn die dit dat daar toen of en maar zo soms eerst ben zijn heb man vrouw zoon dochter
jongen meisje geboren bel circa kind moeder vader hij zij ze u je was is waren heeft had wacht wachtte duurt kost leeftijd graad gemiddeld
maximaal minimaal totaal samen alle alleen slechts maar pas net wel niet als dan dus want omdat toch ook vorige volgende eind begin medio half
uitgangspunt vraagstuk onderdeel kolom rij toelichting opmerking ad cluster perceel loods kantoor ruimte spreekkamer wijk regio kern bestand hal
client bewoner inwoner patient casus gezin huishouden dossier zaak melding aanvraag case
`);
/** What follows the number of a house; a thing that is counted does not. */
const AFTER_HOUSE =
  '(?=[,.;:)!?/\\n]|$| (?:en|of|te|in|op|bij|waar|daar|maar|want|dus|is|was|heeft|hebben|had|heb|met|zonder|sinds|moet|moeten|staat|stond|zit|zat|woon|woont|wonen|woonde|ook|nog|al|toen|die|dat|omdat|niet|kan|kwam|komt|wil|werd|wordt|ging|vanaf|tot|naar|ligt|krijg|krijgt|kreeg|wacht|neer|a\\.?u\\.?b|rood|zwart|hs|bis|\\d{4})(?!\\p{L}))';
const NUMBERED_NAME = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:'?t|it) )?(?:\\p{Lu}[\\p{L}'.-]{0,24} (?:(?:van|de|den|der|het|'t|aan|op|bij|ten|ter) ){0,3}){0,3}\\p{Lu}[\\p{L}'-]{2,24},? (?!(?:19|20)\\d{2}(?!\\d))${HOUSE}${AFTER_HOUSE}`,
  'gu',
);
const AT =
  /(?:^|[\s(])(?:op|aan|in|te|naar|uit|bij|van|adres:?|woon(?:t|de)?|wonen|wonende|woonachtig|verhuisd|is|gestuurd|winkel|zitten|nu|hier|boven|tijdelijk)\s(?:(?:de|het|it|t|'t)\s)?$|^$/iu;

const WITHOUT_NUMBER = /,? (?:nummer |huisnummer |huisnr\.? ?|nr\.? ?|no\.? ?)?\d.*$/u;
/** How names of streets begin that need nothing before them. */
const OF_STREET = /^(?:'t|t|Het|De|Lange|Korte|Oude|Nieuwe|Hoge|Lage|Grote|Kleine) /;

/** True for what carries a number and is no street: "Formulier 7b", a month, an abbreviation. */
function isNumberedThing(words: readonly string[]): boolean {
  const [first, last] = [nameKey(words[0] ?? ''), nameKey(words.at(-1) ?? '')];
  const begins = words.length > 1 && NUMBERED.has(first) && first !== 'het' && first !== 'de';
  return (
    NUMBERED.has(last) || begins || PLACE_KEYS.has(last) || NO_NAMES.has(last) || /\p{Lu}{2}$/u.test(words.at(-1) ?? '')
  );
}

/** Where a text begins nothing is said before: then the name must be no word, and no name of a person. */
function standsAsAddress(said: string, words: readonly string[], found: string): boolean {
  const key = nameKey(words.at(-1) ?? '');
  if (said === '' && /\d[a-h](?![\p{L}\d])/u.test(found)) return !isGivenName(key);
  if (said === '') return !isGivenName(key) && !(words.length === 1 && !key.includes('-') && isDutchWord(key));
  if (AT.test(said)) return true;
  return !isGivenName(key) && (/[,(] $/.test(said) || (OF_STREET.test(found) && /\p{L} $/u.test(said)));
}

/** "Lage Wal 88", "Vlierbes 7": a name with capitals and a number, where what stands before says that it is a place to be. */
export const findNumbered = (text: string) =>
  [...matches(text, NUMBERED_NAME)].filter(({ text: found, start, end }) => {
    const words = found.replace(WITHOUT_NUMBER, '').split(' ');
    if (isNumberedThing(words) || A_COUNT.test(after(text, end))) return false;
    return standsAsAddress(text.slice(Math.max(0, start - 24), start), words, found);
  });
