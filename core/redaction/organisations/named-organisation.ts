import { isDutchWord } from '../lists/dutch-words.ts';
import { PLACE_KEYS } from '../lists/places.ts';
import { remembered } from '../lists/unpack.ts';
import { isGiven, isNoName, isSurname, isTitle } from '../names/lexicon.ts';
import { isVerb } from '../names/suspects.ts';
import { nameKey, wordList } from '../names/word-list.ts';
import { type Word, wordsIn } from '../names/words-in.ts';
import { personNear } from '../people.ts';
import type { Detector, RedactionSpan } from '../span.ts';

/** What a word ends in that is a sort of organisation: what follows with a capital is its name. */
const SORT =
  /(?:school|college|lyceum|club|vereniging|koor|kerk|moskee|tempel|synagoge|huis|tehuis|pand|centrum|praktijk|hoeve|stichting|boerderij|opvang|flat|flatgebouw|gebouw|complex|bureau|corporatie|manege|instelling|groep|zorg|aanbieder|organisatie|dagbesteding|hospice|kliniek|apotheek|winkel|bedrijf|fabriek|werkplaats|bakkerij|slagerij|supermarkt|restaurant|cafe|scouting|fanfare|harmonie|bibliotheek|buurtkamer|inloop|internaat|camping|park|resort|hotel|bewindvoerder|bewindvoering|kantoor|accountant|garage|manege|zwembad|sporthal|gymzaal|museum|theater|voedselbank|kringloop|team|parochie|gemeenschap|hofje|locatie|unit)$/;
const SHORT_SORT = wordList(
  'obs cbs pcbs rkbs sbo vso pro bs kdv bso psz mbo roc aoc pro ssgn vv sv avv fc rkvv svv hc tc av wsv bv vof vve stg',
);
const ARTICLE = wordList("de het 't t een den d'n us");
const WORKS =
  /^(?:werk|werkt|werkte|gewerkt|werken|baan|baas|stage|solliciteerde|dienst|klant|client|clienten|huur|huren|lid|zat|zit|woont|woon|woonde|vrijwilliger|vrijwilligerswerk|cursus|les|taalles|zwemles|opgenomen|behandeling|begeleiding|hulp|zorg|thuiszorg|gestuurd|aangemeld|terecht)$/;
/** Last words that make a capital before them the name of an organisation. */
const LAST =
  /^(?:noord|oost|zuid|west|midden|nederland|college|care|groep|zorg|wonen|welzijn|jeugd|school|kerk|centrum|lyceum|thuis|huis|services|support|hulp|bewind|advies|coaching|academie|fonds)$/;
/** Bodies, laws and schemes that everybody has to do with. */
const GENERAL = wordList(`
gemeente gemeenten gemeentehuis stadhuis raadhuis raad rijk kamer kabinet ministerie overheid provincie staat minister wethouder college
burgemeester loket balie wijkteam buurtteam team inwoners inwoner burger burgers mensen mens zorg welzijn werk inkomen jeugd ouderen wonen sociale
sociaal domein wijk dorp stad buurt samenleving maatschappij tweede eerste omgekeerde centrum huis veilig juridisch rode raden wet wetten
regels systeem praktijk beleid uitvoering gezin kind kinderen school kerk bijbel koran zonnebloem stadspas uitpas meedoenregeling kindpakket
belastingdienst politie justitie rechtbank rechter ziekenhuis huisarts koning koningin nederlandse nederlander hollander pool polen turken
marokkanen syriers oekrainers afghanen eritreeers somaliers roemenen bulgaren duitsers belgen surinamers antillianen europeaan islam
toegang handhaving participatie grondwet tweede-kamer eerste-kamer avg sgb vng rvo
`);
const GENERAL_END =
  /(?:wet|pas|fonds|pakket|regeling|toets|toeslag|raad|dienst|verordening|loket|kamer|verzekeringsbank|inspectie|ministerie|kabinet|overheid|gemeente|provincie|akkoord|verdrag|visie|agenda|nota|plan|hervorming|isering|ers|aren|enaren|zen|anen|anden|steun|werk|hulp|kosten|geld|stelsel|model|methode|aanpak|app)$/;

const isGeneral = (word: Word) =>
  (GENERAL.has(word.key) && word.key !== 'zonnebloem') || isNoName(word) || isTitle(word) || GENERAL_END.test(word.key);
/** "inloophuis de Huiskamer": after a sort, hardly anything is general. */
const isRule = (word: Word) => GENERAL.has(word.key) || isTitle(word) || /(?:wet|gemeente|overheid)$/.test(word.key);
const isPublic = ({ key }: Word) => GENERAL.has(key) || PUBLIC_SHORT.has(key);
const isPerson = (word: Word) => (isGiven(word) || isSurname(word)) && !isDutchWord(word.key);

/** The number of words of a name with capitals that begins at a word; "van de" and a number inside it belong to it. */
function capitals(_text: string, words: readonly Word[], index: number): number {
  let count = 0;
  for (let at = index; at < index + 6; at++) {
    const word = words[at];
    if (!word || (at > index && !/^(?: | & | \d{1,2} )$/.test(word.gap))) break;
    if (word.capital && !(word.first && at > index)) count = at - index + 1;
    else if (count === 0 || !/^(?:van|de|den|der|en|het|aan|op|in|voor|t)$/.test(word.key)) break;
  }
  return count;
}

/** A number right after the name ("Lijn 5") is part of it. */
const endOf = (text: string, { end }: Word) =>
  end +
  (/^(?: ?'\d{2}(?!\d)| \d{1,2}(?![\d\p{L}.:/-]| ?(?:jaar|uur|keer|euro|weken|maanden)))/u.exec(
    text.slice(end, end + 12),
  )?.[0].length ?? 0);

/** "praktijkschool de Compaan", "OBS Het Palet": a sort and its name. */
function ofSort(text: string, words: readonly Word[], index: number): number {
  const [sort, next, third] = [words[index], words[index + 1], words[index + 2]];
  if (!sort || !next || !/^ ['"‘“]?$/.test(next.gap)) return 0;
  const skip = ARTICLE.has(next.key) && third?.capital === true && third.gap === ' ' ? 1 : 0;
  const name = words[index + 1 + skip];
  if (!name?.capital || name.first || !isSort(sort)) return 0;
  if (isRule(name) && !sort.capital && skip === 0) return 0;
  const count = capitals(text, words, index + 1 + skip);
  return count === 0 ? 0 : 1 + skip + count;
}
const isSort = ({ key, shouted }: Word) =>
  endsAsSort(key) ||
  (SHORT_SORT.has(key) && shouted) ||
  /^(?:vv|sv|team|unit|sbo|kdv|bso|obs|psz|pcbs|rkbs|vso|roc|aoc|azc|sso|cbs|ikc|vof)$/.test(key);
const endsAsSort = remembered((key) => SORT.test(key));

/** What stands before a capital: an article, a word for being somewhere, or that somebody works or lives there. */
function leadOf(words: readonly Word[], index: number) {
  const [two, one] = [words[index - 2]?.key ?? '', words[index - 1]?.key ?? ''];
  const works = /^(?:bij|voor|van|op|in|via)$/.test(one) && WORKS.test(two);
  const article = /^(?:de|het|'t|t|den)$/.test(one) && !/^(?:gemeente|provincie)$/.test(two);
  return { works, article, at: works || /^(?:bij|via)$/.test(one) };
}

/** Whether a capital after an article or a word for being somewhere is the name of an organisation. */
function isOpen(words: readonly Word[], index: number, word: Word): boolean {
  const { article, at } = leadOf(words, index);
  const within = IN.test(words[index - 2]?.key ?? '');
  if ((!article && !at) || PUBLIC_SHORT.has(word.key) || PLACE_KEYS.has(word.key)) return false;
  if (words[index - 1]?.key === 'het' && isPerson(word) && within) return true;
  if (!article && isPerson(word)) return false;
  if (article && !at && isSurname(word) && !within) return false;
  return word.shouted ? at : !isGeneral(word) || (at && BRAND.has(word.key));
}

/** "bij de Wending", "ik werk bij Jumbo", "het Deltion": a capital that is no person, after an article or where one works. */
function whereSomebodyIs(text: string, words: readonly Word[], index: number): number {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word?.capital || word.first || !/^ '?$/.test(word.gap) || next?.gap === '-') return 0;
  if (ARTICLE.has(word.key)) return IN.test(before.key) ? withArticle(text, words, index) : 0;
  const worksAtTwo = leadOf(words, index).works && next?.capital && next.gap === ' ' && !next.first;
  const isBody = words
    .slice(index, index + capitals(text, words, index))
    .every((one) => !one.capital || isGeneral(one));
  return (worksAtTwo && !isBody) || isOpen(words, index, word) ? capitals(text, words, index) : 0;
}
/** "in De Wijngaard": an article with a capital in the middle of a sentence, and the name behind it. */
function withArticle(text: string, words: readonly Word[], index: number): number {
  const next = words[index + 1];
  if (!next?.capital || next.first || next.gap !== ' ' || isRule(next) || PLACE_KEYS.has(next.key)) return 0;
  if (PLACE_KEYS.has(nameKey(text.slice(words[index]?.start, next.end)))) return 0;
  return 1 + capitals(text, words, index + 1);
}
const IN = /^(?:bij|via|van|naar|op|in|door|met|aan|voor|vanuit)$/;
const BRAND = wordList(
  'jumbo lidl aldi action hema kruidvat blokker gamma praxis primark bol ikea albert postnl dhl ns kpn ing rabobank abn rabo connexxion arriva qbuzz asml philips tata',
);
const PUBLIC_SHORT = wordList(
  'uwv svb cak ggd ciz duo vng wmo digid pgb ggz kvk ind coa rvo anwb wlz zvw wia ww aow eu cjg bzk vws szw wiz avg cbr rdw bsn cpb scp abn hbo mbo wo vo po pc tv id ok sgp cda vvd pvda d66',
);

/** National bodies, laws, programmes and sorts of help that are written with capitals. */
const NATIONAL =
  /^(?:sociaal|sociale|veilig thuis|passend|beschermd|nationale|raad|werk|centrum jeugd|omgekeerde|eigen|google|juridisch|rode|tweede|eerste|langdurige|europese|hoge|algemene|autoriteit|inspectie|ministerie|kamer|begeleid|maatschappelijke|mijn|onze|goede|lieve|beste|hartelijk|met|positieve|signs|stem|nieuwe|raad|wet|besluit|openbaar|verenigde|koninklijke|samen|gemeente|provincie|zorg|jeugd|wmo|algemeen|vroeg|integrale|geestelijke|publieke|technische|ruimte|burgerlijke|burger|dienst|blijf van|gouden|wonen)(?: |$)/;

/** "via Welzijn Oost-Veluwe", "Beter Thuis stuurt": two capitals or more, the first on a Dutch word, that are no person. */
function runOfCapitals(text: string, words: readonly Word[], index: number): number {
  const [before, word] = [words[index - 1], words[index]];
  if (!word?.capital || word.shouted || (!isDutchWord(word.key) && !endsAsSort(word.key)) || isTitle(word)) return 0;
  const count = capitals(text, words, index);
  const last = words[index + count - 1];
  if (count < 2 || !last) return 0;
  const run = words.slice(index, index + count);
  if (run.some((one) => one.shouted || isGiven(one) || (isSurname(one) && !isDutchWord(one.key)))) return 0;
  const named = run.filter(({ key }) => !ARTICLE.has(key));
  if (NATIONAL.test(named.map(({ key }) => key).join(' ')) || named.every(isPublic)) return 0;
  if (PLACE_KEYS.has(nameKey(text.slice(word.start, last.end)))) return 0;
  if (word.first) return isVerb(words[index + count]) ? count : 0;
  return before && IN.test(before.key) ? count : 0;
}

/** "Friesland College", "Jeugdbescherming Noord": capitals of which the last is a sort. */
function endsAsOne(text: string, words: readonly Word[], index: number): number {
  const word = words[index];
  if (!word?.capital || (word.first && isGeneral(word))) return 0;
  const count = capitals(text, words, index);
  const last = words[index + count - 1];
  const national = NATIONAL.test(
    words
      .slice(index, index + count)
      .map(({ key }) => key)
      .join(' '),
  );
  const known = count > 1 && last !== undefined && LAST.test(last.key) && !last.first && !national;
  return known &&
    !(
      count === 2 &&
      (GENERAL.has(word.key) || PLACE_KEYS.has(word.key)) &&
      !/^(?:college|lyceum|school|thuis)$/.test(last.key)
    )
    ? count
    : 0;
}

/** Sorts that are also spoken of in general: with a name that is a word only where somebody is near. */
const ANY_SORT =
  /^(?:school|kerk|huis|praktijk|centrum|bureau|winkel|team|groep|zorg|unit|locatie|stichting|kantoor|bedrijf)$/;
const MOST_CAPITALS = 0.6;
/** True for a text of which most words have a capital: a capital says nothing there. */
const isAllCapitals = (words: readonly Word[]) =>
  words.length > 3 && words.filter(({ capital }) => capital).length / words.length > MOST_CAPITALS;

/** Organisations of which no list knows the name: after a sort, after "bij de", or with an end as they have. */
export const findNamedOrganisation: Detector = (text) => {
  const words = wordsIn(text);
  if (isAllCapitals(words)) return [];
  const spans: RedactionSpan[] = [];
  for (let index = 0; index < words.length; ) {
    const sorted = ofSort(text, words, index);
    const count =
      sorted ||
      endsAsOne(text, words, index) ||
      whereSomebodyIs(text, words, index) ||
      runOfCapitals(text, words, index);
    const [first, last] = [words[index], words[index + count - 1]];
    const named =
      !ANY_SORT.test(words[index]?.key ?? '') ||
      words.slice(index + 1, index + count).some(({ key, capital }) => capital && !isDutchWord(key));
    if (count > 0 && first && last && ((sorted > 0 && named) || personNear(text, first.start, last.end))) {
      const lead = text.slice(0, first.start).endsWith("'") ? 1 : 0;
      spans.push({ start: first.start - lead, end: endOf(text, last), kind: 'organisation', certainty: 'possible' });
    }
    index += Math.max(1, count);
  }
  return spans;
};
