import { isDutchWord } from './lists/dutch-words.ts';
import { isCommonGiven } from './names/lexicon.ts';
import { type Word, wordsIn } from './names/words-in.ts';

const RELATIVES =
  'zoon(?:tje)?|zonen|zoons|dochter(?:tje|s)?|jongens|meisjes|broers|zussen|heit|mem|pake|beppe|va|moe|opoe|bruur|kleintje|zwager|maat(?:je)?|verloofde|stiefvader|cli[eë]nte?|pati[eë]nte?|bewoonster|mevrouw|meneer|kind(?:je)?|kinderen|jongen|meisje|meid|man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote|moeder|vader|ma|pa|mama|papa|mam|pap|ouders|broer(?:tje)?|zus(?:je|ter)?|oma|opa|tante|oom|neef(?:je)?|nicht(?:je)?|klein(?:zoon|dochter|kind|kinderen)|schoon(?:zoon|dochter|moeder|vader|zus|broer|ouders)|stief(?:zoon|dochter|kind|moeder|vader)|pleeg(?:zoon|dochter|kind|kinderen)|ex(?:-man|-vrouw)?|buurman|buurvrouw|buurjongen|buurmeisje|baby|puber|tweeling|oudste|jongste|middelste|weduwe|weduwnaar|gezin';

/** Words for one person whom the writer knows, as a pattern without group. */
export const RELATIVE = `(?:${RELATIVES})`;

const SOMEBODY = new RegExp(
  `(?<![\\p{L}-])(?:ik|'k|ikzelf|'k|me|mien|mijne|myn|bin|heb|ben|slik|lijd|(?<=^|[.,;!?] )(?:zit|krijg|kreeg|loop|gebruik)|mij|mijn|m'n|mn|hij|zij|ze|hem|haar|wij|we|(?:ons|onze)(?! (?:team|afdeling|gemeente|organisatie|werk|klanten|cli[eë]nten|inwoners|collega|wijk|dorp|buurt|praktijk|beleid|systeem|regio|stad|kantoor|vak|caseload))|${RELATIVES})(?![\\p{L}-])`,
  'iu',
);
const NEAR = 90;
/** "mw T.", "dhr. K", "jongen": a person in a note of few words. */
const IN_NOTES =
  /(?<!\p{L})(?:mw|mevr|mvr|dhr|mnr|hr|cl|casus|jongere|tiener|baby|peuter|kleuter|\d{2} ?jr|\d{1,3} jaar)(?!\p{L})|(?<!\d)\d{2}[,)]/iu;
const NEAR_NAME = 45;
const MOST_NAMES = 200;
let last: { readonly text: string; readonly names: readonly Word[] } | null = null;
/** The given names with a capital in a text, so many at most. */
function namesIn(text: string): readonly Word[] {
  if (last?.text !== text) {
    const names = wordsIn(text).filter(
      (word) => word.capital && !word.shouted && isCommonGiven(word) && !isDutchWord(word.key),
    );
    last = { text, names: names.slice(0, MOST_NAMES) };
  }
  return last.names;
}
/** A given name with a capital, close by. */
const nameNear = (text: string, start: number, end: number) =>
  namesIn(text).some((name) => name.end > start - NEAR_NAME && name.start < end + NEAR_NAME);

/** True when the writer or somebody whom the writer knows is named within 90 characters of a piece of the text. */
export function personNear(text: string, start: number, end: number): boolean {
  const [said, then] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
  return SOMEBODY.test(said) || SOMEBODY.test(then) || IN_NOTES.test(said) || nameNear(text, start, end);
}

const MANY =
  '(?:mensen|ouderen|jongeren|kinderen|inwoners|burgers|bewoners|clienten|cliënten|patienten|patiënten|mantelzorgers|gezinnen|ouders|vrouwen|mannen|volwassenen|iemand|anderen|personen|werknemers|leerlingen|groep(?:en)?|doelgroep|zij|degenen|diegenen)';
const SUBJECT =
  '(?:aandacht|kennis|begrip|informatie|voorlichting|ervaring|expertise|verstand|zorg|hulp|ondersteuning|begeleiding|cursus|training|scholing|bijscholing|uitleg|lessen|workshop|themabijeenkomst|folder|beleid|wachtlijsten|wachtlijst|specialist(?:en)?|deskundig|gespecialiseerd|preventie|regels|wet|taboe|gesprek(?:ken)?)';
const IN_GENERAL = new RegExp(
  `(?<!(?:mijn|onze|m'n|mn|twee|drie|vier) )(?<![\\p{L}])(?:${MANY}(?: die)?(?: ook| vaak| soms)? (?:met|in|zonder|van|een|op)|${SUBJECT}(?: \\p{L}{2,14}){0,2} (?:voor|van|over|bij|rond|in|op|met|tegen))(?: (?:een|de|het|hun|bijvoorbeeld|zware|lichte|beginnende|psychische))*(?: \\p{L}{2,18},?(?: en| of)?)? ?$`,
  'iu',
);

/** "ze weten niets van", "over": of what is known or said, and not of who has it; "als je": of anybody. */
const SPOKEN_OF =
  /(?:^|[.!?] )een (?:kind|ouder|jongere|gezin|cli[eë]nt|inwoner|oudere|mens|persoon|leerling|burger)(?: \p{L}{1,12}){0,2} (?:met|in|zonder)(?: een)? ?(?:\p{L}{3,14} )?$|(?<!\p{L})(?:over|rond|rondom|inzake|omtrent|(?:weet|weten|wist|snapt|snappen|begrijpt|begrijpen|kent|kennen|verstand|kaas gegeten|benul|gehoord|leren|geleerd)(?: \p{L}{2,12}){0,3} (?:van|over))(?: \p{L}{2,14})? ?$|(?<!\p{L})(?:als je|wanneer je|stel je|wie|men|iemand (?:die|met)|(?:als|wanneer|waar|zodat|voor|bij|veel|sommige|meer|alle) (?:mensen|inwoners|ouderen|jongeren|kinderen|ouders|clienten|cliënten|gezinnen|klanten))(?: \p{L}{1,14}){0,4} ?$/iu;

/** Whom a worker or a writer speaks of when it is nobody in particular. */
const CLIENTS =
  /(?<!\p{L})(?:(?:onze|mijn|de|veel|sommige|alle|hun|deze|die|steeds meer) )?(?:doelgroep(?:en)?|cli[eë]nten|klanten|caseload|inwoners|bewoners|burgers|leerlingen|pati[eë]nten|jongeren|ouderen|mensen|ouders|gezinnen|collega'?s|werk gaat over|statushouders|vrouwen|mannen|kinderen)(?!\p{L})/iu;
/** What somebody does who works with people, or says what she thinks. */
const WORK =
  /(?<!\p{L})(?:(?:ik|wij|we|ons team|team|men) (?:zie(?:n)?(?= (?:steeds|veel|vaak|hoe|dat|meer|wat|dagelijks|ook|te))|merk(?:en|t)?|vind(?:en|t)?|denk(?:en|t)?|werk(?:en|t)?|help(?:en|t)?|begeleid(?:en|t)?|regel(?:en|t)?|verwijs(?:t)?|verwijzen|meld(?:en|t)?|bespreek(?:t)?|bespreken|doe(?:n)?|ken(?:nen|t)?|wil(?:len)? meer|krijgen (?:veel|te|steeds)|behandel(?:en)?|steun(?:en)?|hebben (?:veel|vaak|steeds|ook|regelmatig))|(?:zien|regelen|melden|krijgen|hebben|doen) (?:we|wij)|te maken met|aanvragen (?:voor|van)|scholing|cursus|kennis|signaler\p{L}+|preventie)(?!\p{L})/iu;
/** Several others, and none of one's own. */
const THEY =
  /(?:^|[.,;!?] |(?:dat|als|omdat|want|en|maar) )(?:ze|zij) (?:al |eerst |vaak |ook )?(?:zijn|hebben|krijgen|moeten|kunnen|durven|willen|zitten|komen|hadden|waren|in de)(?!\p{L})/iu;
const RELATIVE_OF_ONE = new RegExp(
  `(?<!\\p{L})(?:mijn|m'n|mn|mien|onze|ons) (?:\\p{L}{3,12} )?${RELATIVE}(?!\\p{L})`,
  'iu',
);
/** The writer or one of hers, in the same sentence: "dat ik", "mijn reuma", "heb", "kreeg". */
const OWN_ONE =
  /(?<!\p{L})(?:(?:dat|of|als|omdat|want|toen|sinds|zelf|nu) (?:ik|hij|zij|ze|mijn)|mij|me|ikzelf|zelf)(?!\p{L})|(?<!\p{L})(?:mijn|m'n|mn|haar|zijn|hun)(?: \p{L}{3,16}){0,1} ?$|(?<!\p{L})(?:door|vanwege|wegens|ondanks|na|sinds)(?: (?:mijn|mn|een|de|die|dat|zware|ernstige))? ?$|(?<!\p{L})(?:heb|had|heeft|kreeg|krijg|ben|was|is|werd|zit|lijd|slik)(?: (?:een|ook|zelf|al|nu|last|van|zware|ernstige|chronische|\p{L}{3,10}ische)){0,3} ?$/iu;
/** One person of whom a worker tells, or a number of children of one's own. */
const A_CASE =
  /(?<!\p{L})(?:(?:een|de|die) (?:meneer|mevrouw|man|vrouw|jongen|meisje|jongere|cli[eë]nte?|gezin|moeder|vader|kind) (?:van|met|die|uit)|(?:jongen|meisje|man|vrouw) \d|mw|mevr|dhr|mevrouw|meneer|(?:hebben|heb|met) (?:een|twee|drie|vier|vijf|zes|\d) (?:kleine |jonge )?kinderen)(?!\p{L})|\d{2}[,)]/iu;
const SENTENCE = 120;

/** "Wij verwijzen bij verslaving altijd door", "Jongeren zijn vaak verslaafd": of work and of many. */
function saidOfWork(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - SENTENCE), start);
  const sentence = /[^.!?\n]*$/u.exec(before)?.[0] ?? '';
  if (RELATIVE_OF_ONE.test(text.slice(0, start + SENTENCE))) return false;
  if (A_CASE.test(sentence) || /(?<!\p{L})(?:mijn|m'n|mij)(?!\p{L})/iu.test(text.slice(start, start + 30)))
    return false;
  const many = CLIENTS.test(sentence) || THEY.test(sentence);
  if (many) return !/(?<!\p{L})(?:ik|mij|mijn (?!cli|klanten|werk|caseload))(?!\p{L})/iu.test(sentence);
  return (WORK.test(sentence) || /^ ?bij $/iu.test(sentence)) && !OWN_ONE.test(sentence);
}

/** True when the words before a piece speak of people in general ("ouderen met", "meer kennis van"). */
export function saidInGeneral(text: string, start: number): boolean {
  const said = text.slice(Math.max(0, start - 70), start);
  return IN_GENERAL.test(said) || SPOKEN_OF.test(said) || saidOfWork(text, start);
}
