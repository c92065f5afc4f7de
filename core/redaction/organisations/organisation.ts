import { matches } from '../context.ts';
import { isDutchWord } from '../lists/dutch-words.ts';
import { PLACE_KEYS } from '../lists/places.ts';
import { isGivenName } from '../names/lexicon.ts';
import { nameKey } from '../names/word-list.ts';
import { NO_NAMES } from '../names/words.ts';
import { personNear } from '../people.ts';
import type { Detector, RedactionSpan } from '../span.ts';

const CAPITAL = "(?:\\p{Lu}[\\p{L}\\d'&-]{1,24}|[A-Z]{2,6})";
const NAME = `(?:(?:de|het|'t|den|ter|St\\.|Sint|d'n) )?${CAPITAL}(?: (?:(?:van|de|den|der|en|het|aan|op|in|'t) ){0,2}${CAPITAL}){0,3}`;
const KIND =
  '(?:[Bb]asisschool|[Ss]chool|[Mm]iddelbare school|[Bb]asis-?school|[Mm]avo|[Hh]avo|[Ll]yceum|[Cc]ollege|[Gg]ymnasium|[Vv]mbo|[Rr]oc|ROC|AOC|SBO|[Ss]peciaal onderwijs|[Kk]inderdagverblijf|KDV|BSO|[Pp]euterspeelzaal|[Kk]erk|[Mm]oskee|[Pp]arochie|[Ss]ynagoge|[Tt]empel|[Hh]uisartsenpraktijk|[Hh]uisartsenpost|[Pp]raktijk|[Aa]potheek|[Tt]andartspraktijk|[Ss]tichting|[Vv]ereniging|[Vv]oetbalclub|[Vv]oetbalvereniging|[Ss]portclub|[Ss]portvereniging|[Hh]ockeyclub|[Tt]ennisclub|[Cc]lub|[Vv]\\.?v\\.?|VV|SV|[Zz]orggroep|[Zz]orginstelling|[Tt]huiszorg(?:organisatie)?|[Zz]orgaanbieder|[Zz]orgboerderij|[Dd]agbesteding|[Vv]erpleeghuis|[Vv]erzorgingshuis|[Ww]oonzorgcentrum|[Zz]orgcentrum|[Bb]ejaardenhuis|[Hh]ospice|[Zz]iekenhuis|[Kk]liniek|[Bb]uurthuis|[Ww]ijkcentrum|[Dd]orpshuis|[Bb]uurtcentrum|[Bb]ibliotheek|[Ww]oningcorporatie|[Ww]oningbouw(?:vereniging)?|[Ww]oningstichting|[Bb]edrijf|[Ff]irma|[Bb]akkerij|[Ss]upermarkt|[Ww]inkel|[Cc]afé|[Rr]estaurant|[Tt]eam|[Ww]ijkteam|[Bb]uurtteam|[Ss]ociaal team|[Gg]ezinshuis|[Ii]nternaat|[Oo]pvang(?:locatie)?|[Ff]lat|[Ss]erviceflat|[Ww]ooncomplex|[Ff]abriek|[Ss]laapzaal|[Ww]erkplaats|[Ss]ociale werkplaats|AZC|azc|[Zz]wembad|[Mm]anege|[Ss]couting|[Kk]oor|[Ff]anfare|[Hh]armonie)';
const CALLED = new RegExp(`(?<![\\p{L}-])${KIND} (?:(?:genaamd|van) )?['"‘“]?${NAME}`, 'gu');
/** Names that end as an organisation does: "Morgenstercollege", "de Regenboogschool". */
const COMPOUND =
  /(?<![\p{L}-])(?:(?<=(?:de|het|'t) )(?:van(?: de[nr]?)?|ten|ter|v\.?d\.?|\p{Lu}[\p{L}.'-]{1,16}(?: van(?: de[nr]?)?)?) )?\p{Lu}[\p{L}'-]{2,24}(?:school|college|lyceum|gymnasium|kerk|moskee|ziekenhuis|kliniek|zorg|hof state|huis|stichting|praktijk|hospice|fonds|apotheek)(?!\p{L})/gu;
const TWO_WORDS =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}'-]{2,24} ){1,3}(?:[Cc]ollege|[Ll]yceum|[Gg]ymnasium|[Zz]iekenhuis|[Kk]liniek|[Mm]oskee|[Kk]erk|[Zz]orggroep|[Hh]ospice|[Zz]orgboerderij|[Aa]potheek|BV|B\.V\.)(?!\p{L})/gu;
const KNOWN =
  /(?<![\p{L}-])(?:'s Heeren Loo|Heeren Loo|Lijn ?5|Tata|Bureau Jeugdzorg|MEE|Philadelphia|Cordaan|Lentis|Parnassia|Altrecht|Arkin|Espria|Vivium|Sensire|Careyn|Buurtzorg|Icare|Carinova|TSN|Tactus|Jellinek|Novadic|Mediant|Dimence|Yulius|Rivierduinen|Reinaerde|Abrona|Middin|Ipse de Bruggen|Esdégé|Amarant|Dichterbij|Pluryn|Siza|Zozijn|Aveleijn|Estinea|Ambiq|Ons Tweede Thuis|Amsta|Talant|Kwadrant|KwadrantGroep|Zuidoostzorg|Noorderbreedte|Vanboeijen|Promens Care|Cosis|Kentalis|Pento|Karakter|Accare|Triversum|Lijn5|Spirit|Youké|Sterk Huis|Enver|Horizon|Entrea|Lindenhout|Pactum|Combinatie Jeugdzorg|Rubicon|Xonar|Mondriaan|Radboudumc|Erasmus MC|LUMC|UMCG|AMC|VUmc|UMC|Isala|Catharina|Antonius|Rijnstate|Martini|Tergooi|Meander|Humanitas|Leger des Heils|Kwintes|Lister|RIBW|Siriz|Exodus|Fivoor|GGNet|GGzE|Emergis|Tzorg|Axxicom|Actiezorg|Livio|ZorgAccent|TMZ|Trivium|Tanteluise|Thebe|Surplus|Proteion|Meandergroep|Sevagram|Cicero|Envida|Vivent|Vivantes|Brabantzorg|Laverhof|Pantein|Sint Maartenskliniek)(?![\p{L}])/gu;
/** The same without a capital, where no Dutch word is like it. */
const SMALL_KNOWN =
  /(?<=(?<!\p{L})(?:bij|van|via|door|naar|op|in|heet|met|en) )(?:philadelphia|cordaan|lentis|parnassia|altrecht|arkin|espria|vivium|sensire|careyn|buurtzorg|icare|carinova|tactus|jellinek|novadic|mediant|dimence|yulius|rivierduinen|reinaerde|abrona|middin|amarant|dichterbij|pluryn|siza|zozijn|aveleijn|estinea|ambiq|amsta|talant|humanitas|'?s heeren loo|heeren loo|leger des heils|het leger des heils|kwintes|ribw|exodus|ggnet|ggze|emergis|tzorg|livio|zorgaccent|thebe|envida|vivent|brabantzorg|pantein|(?:de |het )?(?:jumbo|lidl|aldi|ikea|postnl|tata|philips|asml|action|gamma|praxis|blokker|kruidvat|hema|ah|appie|albert heijn))(?!\p{L})/gu;
/** Bodies for the whole country: only with somebody beside it. */
const FOR_ALL =
  /^(?:Leger des Heils|Humanitas|MEE|Bureau Jeugdzorg|Buurtzorg|Exodus|Philadelphia|Horizon|Spirit|Karakter)$/u;
/** "VluchtelingenWerk", "ZorgSaam": a capital inside a word. */
const INNER_CAPITAL =
  /(?<![\p{L}-])(?!(?:DigiD|WhatsApp|YouTube|TikTok|LinkedIn|FaceTime|PowerPoint|OneDrive|SharePoint|GroenLinks|ChristenUnie|JavaScript|iPad|iPhone|Mc|Mac|De|Van|Ver|MijnOverheid|MijnGemeente|McD)\p{Lu})(?!DigiD|MijnOverheid|WhatsApp|YouTube|TikTok|LinkedIn|GroenLinks|ChristenUnie)\p{Lu}\p{Ll}{2,16}\p{Lu}\p{Ll}{2,16}(?!\p{L})/gu;
/** "de ondernemingsraad van Ergon", "de zusters van Oosterlengte". */
const OF =
  /(?<=(?<!\p{L})(?:raad|bestuur|medewerkers?|medewerksters?|zusters|dames|mensen|hulp|begeleid(?:er|ster|ing)|directie|bewoners|klant|cli[eë]nt|zorg|hulpverlener|verpleging|dagbesteding|huurwoning|woning|ondernemingsraad|cli[eë]ntenraad|bewonersraad|groep|chauffeur|busje|thuiszorg|hulpen|ambulant(?:e)? \p{L}{5,14}|coach|behandelaar|psycholoog|kraamzorg|gezinshuis) (?:van|bij|via) )\p{Lu}[\p{L}\d&'-]{2,24}(?: (?:(?:van|de|den|het|en|voor|in|aan) ){0,2}\p{Lu}[\p{L}\d&'-]{2,24}){0,2}(?!\p{L})/gu;
/** Sorts of which the name stands in brackets: "de werkplaats (Caparis)", "de Zonnewijzer (basisschool)". */
const SORT_END =
  '(?:school|werkplaats|opvang|huis|praktijk|kerk|club|vereniging|stichting|bedrijf|centrum|zorg|boerderij|instelling|organisatie|kliniek|begeleiding|bureau|winkel|aanbieder|corporatie|bouw)';
const IN_BRACKETS = new RegExp(
  `(?<=(?<!\\p{L})\\p{L}{0,20}${SORT_END} \\((?:de |het )?)\\p{Lu}[\\p{L}\\d' &-]{1,40}(?=\\))|(?<!\\p{L})(?:De |Het )?\\p{Lu}[\\p{L}'-]{2,24}(?= \\((?:de |een |mijn )?\\p{L}{0,20}${SORT_END}\\))`,
  'gu',
);
/** "naar St. Jozef". */
const SAINT =
  /(?<=(?<!\p{L})(?:naar|in|bij|op|van|uit|aan) (?:het |de )?)(?:St\.?|Sint) ?-?\p{Lu}[\p{L}-]{2,24}(?!\p{L})/gu;
/** The same without capitals: "op basisschool de regenboog", "bij stichting de brug". */
const SMALL =
  /(?<=(?<!\p{L})(?:op|bij|van|naar|in|via|voor|door) (?:de |het |een |mijn )?)(?:\p{L}{0,8}basisschool|kdv|bso|obs|sbo|kinderdagverblijf|\p{L}*inloop(?:huis)?|buurthuis|wijkcentrum|dorpshuis|dagbesteding|zorgboerderij|voetbalclub|\p{L}*vereniging|verpleeghuis|verzorgingshuis|woonzorgcentrum|stichting|zorgcentrum|hospice|speeltuin|praktijk) (?:de|het|'t|t|ons) (?!(?:hele|hulp|mensen|kinderen|zorg|brief|brieven|gemeente|deur|boel|laatste|eerste|beste|meeste|enige|andere|nieuwe|begeleiding|wachtlijst)(?!\p{L}))[\p{Ll}-]{3,20}(?=[,.;)]|$| (?:en|in|is|zit|zijn|waar|die|heeft|hebben|doet|doen|was|want|maar|met|kan|al|daar|omdat|te|snappen|weten|helpen)(?!\p{L}))/giu;
/** Public bodies and words that stand for no organisation of one person. */
const PUBLIC =
  /(?:UWV|SVB|CAK|GGD|CIZ|DUO|VNG|WMO|Wmo|BSN|DigiD|PGB|GGZ|GGz|KVK|IND|COA|RVO|NS|ANWB|Jeugdwet|Participatiewet|Belastingdienst|Rijk|Nederland|Gemeente|Corona|Google|Facebook|WhatsApp|Teams|Thuiszorg|Jeugdzorg|Huis|Tehuis|Mantelzorg|Welzijn|Verpleeghuis|Stadhuis|Gemeentehuis|Raadhuis|Ziekenhuis|Ouderenzorg|Schuldhulp|Nazorg|Zorg|Buurthuis|Basisschool|Stichting|Kerk|School|Apotheek|Huisartsenpraktijk|Kliniek|Moskee|College|Verzorgingshuis|Praktijk|Spoedzorg|Crisiszorg|Gezondheidszorg|Langdurige zorg|Kinderfonds|Jeugdhulp)$/u;
/** What makes a capital after such a word a new subject: days, months, and words of a sentence. */
const NO_NAME =
  /^(?:Onze|Ons|Mijn|Het|De|Een|Elke|Iedere|Geen|Deze|Die|Dit|Dat|Welke|Veel|Alle|Naar|In|Bij|Van|Op|Uit|Met) \p{Ll}|^\p{L}+ (?:genaamd |van )?(?:Ik|Wij|We|Ze|Zij|Hij|(?:Het|De)(?! \p{Lu})|Een|En|Maar|Ook|In|Op|Die|Dat|Als|Mijn|Jeugd|Wmo|WMO|WIZ|Werk|Inkomen|Zorg|Welzijn|Toegang|Schuld\p{L}*|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Januari|Februari|Maart|UWV|SVB|GGD|GGZ|CIZ|Handhaving|Participatie|Nederland\p{L}*)(?!\p{L})/u;

const isPersonOrPlace = (found: string) =>
  PLACE_KEYS.has(nameKey(found)) ||
  NO_NAMES.has(nameKey(found.split(' ')[0] ?? '')) ||
  isGivenName(nameKey(found.split(' ')[0] ?? ''));
/** True for one word of Dutch that has its capital because a sentence begins there: "Respijtzorg is er niet". */
const beginsWithWord = (text: string, found: string, start: number) =>
  !found.includes(' ') &&
  isDutchWord(nameKey(found)) &&
  /(?:^|[.!?:;\n"(] ?|(?:^|[.!?] )(?:Het|De|Een) )$/u.test(text.slice(Math.max(0, start - 6), start));

/** Schools, churches, clubs, practices, care homes and teams that carry a name; never public bodies such as the UWV. */
export const findOrganisation: Detector = (text) => [
  ...[CALLED, COMPOUND, TWO_WORDS, KNOWN, SMALL_KNOWN, IN_BRACKETS, SAINT, SMALL, INNER_CAPITAL, OF].flatMap(
    (pattern) =>
      [...matches(text, pattern)]
        .filter(
          ({ text: found, start }) =>
            !PUBLIC.test(found) && !NO_NAME.test(found) && !beginsWithWord(text, found, start),
        )
        .filter(({ text: found, start, end }) => !FOR_ALL.test(found) || personNear(text, start, end))
        .filter(({ start, end }) => pattern !== INNER_CAPITAL || personNear(text, start, end))
        .filter(
          ({ text: found, start, end }) =>
            pattern !== OF || !isDutchWord(nameKey(found.split(' ')[0] ?? '')) || personNear(text, start, end),
        )
        .filter(({ text: found }) => pattern !== OF || !isPersonOrPlace(found))
        .map(({ start, end }): RedactionSpan => ({ start, end, kind: 'organisation', certainty: 'likely' })),
  ),
];
