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

/** True when the words before a piece speak of people in general ("ouderen met", "meer kennis van"). */
export function saidInGeneral(text: string, start: number): boolean {
  const said = text.slice(Math.max(0, start - 70), start);
  return IN_GENERAL.test(said) || SPOKEN_OF.test(said);
}
