import { lowered, matches } from '../context.ts';
import { isHealthWord, isMistypedIllness } from '../lists/health-words.ts';
import { nameKey, wordList } from '../names/word-list.ts';
import { wordsIn } from '../names/words-in.ts';
import { personNear, saidInGeneral } from '../people.ts';
import type { Detector, RedactionSpan } from '../span.ts';

const PHRASES =
  /(?<!\p{L})(?:(?:zware|ernstige|chronische|lichamelijke|meervoudige|ernstige meervoudige|verstandelijke|psychische|psychiatrische|geestelijke|licht(?:e)? verstandelijke|meervoudige|visuele|auditieve|zeldzame|terminale|ongeneeslijke|erfelijke|aangeboren)(?: en \p{L}{4,16})? (?:ziekte|beperking(?:en)?|handicap|aandoening|klachten|stoornis|problemen|problematiek|pijn)|(?:lichamelijk|verstandelijk|geestelijk|psychisch|chronisch|ernstig|ongeneeslijk|terminaal|visueel|auditief|licht verstandelijk) (?:beperkt|gehandicapt|ziek)|down ?syndroom|multiple sclerose|(?:een|zijn|haar|mijn|de) (?:nieuwe|gebroken) (?:heup|knie|been|arm|enkel|pols|schouder)|aan de (?:drank|drugs|alcohol|dialyse|beademing)|alcohol ?probleem|(?:hart|nier|long|lever|darm|rug|knie|heup|spier|maag|huid|hersen|oog|bloed|zenuw|gewrichts)(?:problemen|klachten|ziekte|aandoening|operatie|pijn|patiënt|patient)|slecht (?:ter been|zien(?:d)?|horen(?:d)?)|niet (?:meer )?(?:lopen|praten|zien|horen)(?= (?:kan|kon|door|vanwege))|(?:hoge|lage) bloeddruk|niet[- ]aangeboren hersenletsel|post(?:natale|partum) depressie|verslaafd(?: geweest)?(?: aan (?:de )?\p{L}{3,14})?|(?:hoort|hoor|hoorde) stemmen|(?:snijdt|snijd|sneed|krast) (?:zichzelf|haarzelf|mezelf|zich)|(?:wil|wilde|wou) niet meer leven|half(?:zijdig)? verlamd|versleten(?: (?:knie[eë]?n?|heup(?:en)?|rug|nek|schouders?))?|iq van \d{2,3}|laag iq|(?:slechte|kapotte|stijve|kromme|zwakke|zieke) (?:nieren|longen|knie[eë]?n?|rug|heup(?:en)?|ogen|benen|gehoor|hart|handen|schouders?|voeten|nek)|gebroken (?:heup|knie|been|arm|enkel|pols|schouder|rug|ruggenwervel)|in het autis(?:tisch|me) ?spectrum|autis(?:tisch|me) ?spectrum(?:stoornis)?|psychiatrisch pati[eë]nt|gilles de la tourette|(?:heb|heeft|had|hef|hat) (?:het )?(?:down|suiker)(?=[ ,.]|$)|suiker heb|(?:lage|chronische|aanhoudende) (?:rug|nek|knie|hoofd|buik)(?:klachten|pijn)|open rug|(?:post|long) covid|spina bifida|epo en bestraling|niet aangeboren hersenletsel|(?:eet|drinkt|drink|blow|blowt) (?:niet meer|te veel|elke dag)|hartritmestoornissen?|diabetes type [12]|in verwachting|suikerpati[eë]nt|(?:aan|met) (?:mijn|zijn|haar) (?:hart|longen|nieren|rug|heup|knie[eë]n?)(?=[ ,.]|$)|(?:been|arm|voet|teen|borst) (?:geamputeerd|eraf|kwijt|afgezet)|chronisch (?:moe|vermoeid)|visuele beperking|blind aan [eé][eé]n oog|[eé][eé]n been|bij (?:een|de) (?:psycholoog|psychiater)(?= loop|$|,|\.)|in therapie|emdr|(?:een )?open been|in de overgang|zware medicijnen|slaapmedicatie|in een? kliniek|verstandelijk beperkte? \p{L}{3,8}|zit in een rolstoel|kan niet (?:meer )?(?:lopen|staan|praten|slikken)|opgenomen (?:in|bij) (?:het ziekenhuis|een kliniek|de ggz|een ggz-instelling)|gedwongen opname|zelfmoordpoging|poging tot zelfdoding)(?!\p{L})/gu;
/** "de ziekte van Pfeiffer". */
const OF_SOMEBODY = /(?<!\p{L})(?:[Zz]iekte|[Ss]yndroom) van \p{Lu}\p{L}{2,20}(?!\p{L})/gu;
const BODY =
  '(?:rug|nek|knie(?:[eë]n)?|heup(?:en)?|hart|longen|nieren|lever|darmen|maag|buik|hoofd|ogen|oog|oren|oor|been|benen|arm(?:en)?|hand(?:en)?|voet(?:en)?|teen|tenen|enkels?|pols(?:en)?|schouders?|borst(?:en)?|baarmoeder|prostaat|blaas|huid|spieren|gewrichten|zenuwen|hersenen|geheugen|gehoor|zicht|evenwicht|gezicht|keel|kaak|tanden|gebit|vingers?|ruggengraat|bekken|schildklier)';
const OWN =
  "(?:mijn|m'n|mn|zijn|z'n|zn|haar|d'r|hun|ons|de|het|een|één|beide|allebei de|mijn (?:linker|rechter)|(?:linker|rechter))";
/** What is wrong with a part of the body, or what somebody cannot do: "mijn knieën zijn op", "kan niet meer lopen". */
const BODILY = new RegExp(
  `(?<!\\p{L})(?:${[
    `${BODY} (?:is|zijn|was|waren) (?:helemaal |zo |erg |al |niet )?(?:op|kapot|versleten|slecht|stuk|gebroken|verlamd|weg|goed|geamputeerd|achteruit)`,
    `${BODY} (?:gebroken|geamputeerd|kwijt|verloren|verbrijzeld|gekneusd|verrekt|versleten|verlamd|laten amputeren)`,
    `(?:geopereerd|operatie|behandeld|prothese|prik|injecties?|pijn|last|pijnen|slijtage|kramp|vocht|tumor|gezwel|knobbel|uitzaaiingen|ontsteking|trombose|artrose|reuma|scheur) (?:aan|in|van|achter|op|bij) ${OWN}(?: \\p{L}{4,9})? ${BODY}`,
    `vocht (?:achter|in) (?:de|mijn|haar|zijn) (?:longen|benen|hoofd)`,
    `(?:kan|kon|kunnen|kin)(?: (?:ik|hij|zij|ze|ie))?(?: nu| bijna| haast| zelf| al)? (?:niet|nie|nait|niks|amper|nauwelijks|nooit|bijna niet|haast niet)(?: meer| goed| zelf| alleen| zelfstandig| lang){0,2} (?:lopen|staan|traplopen|zien|horen|praten|slikken|plassen|slapen|bukken|tillen|traplopen|autorijden|ademen|bewegen|douchen|eten|onthouden|concentreren|uit bed)`,
    `(?:vergeet|vergat) (?:alles|steeds alles|van alles|waar (?:ze|hij) is|wie (?:ik|wij))`,
    `(?:eet|eten|at|slaapt|slaap|praat|loopt|beweegt) (?:al )?(?:\\p{L}{2,8} )?(?:niet|nauwelijks|amper|bijna niet)(?: meer)?(?=[,.!?]|$| (?:en|of|sinds|door|omdat))`,
    `(?:aan|van|met) de (?:wiet|coke|cocaïne|coca[iï]ne|drank|drugs|pillen|speed|ghb|heroïne|heroine|crack|morfine|antidepressiva|medicijnen|sonde|zuurstof|chemo|beademing|dialyse|fles|hasj|wiet)`,
    `(?:blowt?|snuift?|spuit|gokt?|zuipt?|drinkt?)(?: (?:ik|hij|zij|ze|ie))?(?: (?:zich \\p{L}{3,6}|te veel|teveel|veel te veel|de hele dag|elke dag|weer|dagelijks|al jaren))`,
    `(?:hoort|hoor|hoorde|zag|ziet|zie) (?:weer )?(?:stemmen|dingen die er niet zijn)`,
    `${BODY} (?:(?:het|ze|die) (?:begaf|begeven|opgaf)|het begaf|begaf het|liet me in de steek|wil(?:len)? niet meer|doe(?:t|n) het niet(?: meer)?|werk(?:t|en) niet meer|protesteer(?:t|de))`,
    `(?:brak|breekt|breek|verbrijzelde|verrekte|kneusde) ${OWN} (?:linker|rechter)? ?-?${BODY}`,
    `(?<=(?:dat|die) )(?:niet|nauwelijks|slecht|amper) (?:ziet|hoort|loopt|praat|kan (?:lopen|praten|zien|horen))`,
    `(?<=(?:mijn|m'n|mn|onze|haar|zijn|de|en|,) (?:man|vrouw|zoon|dochter|moeder|vader|zus|broer|partner|vriend|vriendin|oma|opa|kind|ma|pa|ex) (?:is|was|werd|wordt|bleef)(?: (?:ook|nu|al|weer|zelf|erg|heel|zo|ernstig|chronisch|langdurig)){0,2} )(?:ziek|aan het dementeren)`,
    `(?<=(?:ik|zelf|toen|en|ben|nu|weer) )(?:ziek|zieker) (?:geworden|werd|geweest|ben geworden)`,
    `(?:rookt?|gebruikt?|snuift?|spuit) (?:al |veel |elke dag |dagelijks )?(?:wiet|hasj|coke|cocaïne|speed|heroïne|crack|drugs|lachgas|ghb|pillen)`,
    `(?:ligt|lag|is) op sterven|stervende|terminaal(?: ziek)?|open ruggetje|detox|afgekickt|clean|ontwenning|hiv-positief|zuurstof(?:fles|apparaat)|(?:elektrische|elektr\\.) (?:rolstoel|scootmobiel)|epileptische aanval(?:len)?|zenuwinzinking|inzinking|wanen|eet ?buien|dwanggedachten`,
    `stemmen(?= (?:in (?:mijn|haar|zijn) hoofd))`,
    `(?:uitbehandeld|opgegeven door (?:de )?arts(?:en)?|non-?verbaal|niet[- ]sprekend|trans ?(?:vrouw|man|gender|jongen|meisje)|non-binair|doodgeboren(?: \\p{L}{4,8})?|te vroeg geboren|prematuur|vroeggeboren|couveuse\\p{L}*|(?:psychisch|geestelijk|lichamelijk|mentaal)(?: (?:heel|erg|zo|er|daar)){0,2} (?:niet (?:goed|in orde)|slecht(?: aan toe)?|in de war|kapot)|geestelijk op|er helemaal doorheen|slecht van (?:gezicht|gehoor)|hulpbehoevend|zorgbehoevend|aan huis gebonden|bedlegerig|aan bed gebonden|chronisch vermoeid|snel overprikkeld|overprikkeld|slecht (?:zien|horen|lopen|slapen|te been|ter been|ziend)|moeilijk (?:lopen|lerend|ter been)|zwaar(?:der)? (?:ziek|zieke)|ernstig ziek|doodziek|nooit meer beter|niet lang meer te leven|langdurig ziek|in de ziektewet|arbeidsongeschikt|volledig afgekeurd|(?:\\d{1,2}|honderd) ?(?:%|procent) afgekeurd|met krukken|een trauma|traumatisch|(?:in|onder) behandeling (?:bij|van) (?:de|een) (?:psych\\p{L}{5,10}|specialist|oncoloog|neuroloog|ggz|cardioloog|internist|therapeut)|opgenomen geweest|opgenomen op de paaz|(?:huid|borst|darm|long)?kanker|hulp in huis na (?:mijn|haar|zijn) operatie|zelfmoord|zichzelf iets aandoen|zich van het leven|lewy ?-?body|met down|eds|pots|mcdd|hms|sma|fnd|bpps|crps|svt|ibs|pcos|gbs|psp|cll|aml|npah|pws|cp|odd|gts|bps|cptss|pdd-?nos|mctd|cmt)(?= |[,.;:!?)]|$)`,
  ].join('|')})(?!\\p{L})`,
  'gu',
);
/** What is said of anything that is hard to bear. */
const SAYINGS =
  /(?<!\p{L})(?:(?:met )?pijn in (?:mijn|het|ons) hart|pijn in (?:mijn|m'n|de) buik (?:van|als)|met (?:mijn|de|onze|hun|je) ruggen? tegen|met (?:mijn|de|onze|hun|je) rug tegen|(?:hoofdpijn|buikpijn|ziek|misselijk|moe|depressief|gek|gestoord) (?:van|door) (?:al |het |de |dat |die |dit |jullie )|(?:ik (?:krijg|word) )?(?:er|hier|daar) (?:hoofdpijn|ziek|depressief|misselijk|gek|moe) van|(?:krijg|word)(?: ik)? er (?:\p{L}+ )?van|op (?:ons|mijn|hun) tandvlees|kan niet (?:meer )?slapen (?:van|door) (?:de|al|het|die|dit)|blok aan (?:ons|het|mijn) been|doof voor|blind voor|blind varen|oost-?indisch doof|dove(?:mans)? oren|lam geslagen|verlamd door (?:regels|angst|bureaucratie)|ziek systeem|kanker in dit systeem|verslaafd aan (?:hun |de |je )?(?:telefoon|scherm|regels)|allergisch voor|trauma van de gemeente|been bijtrekken|oren naar|hart op de|hart onder|hand(?:en)? (?:in|uit) (?:het haar|de mouwen)|aan de drempel|hand op|een blinde vlek|blinde vlek(?:ken)?|met de billen bloot|schizofreen (?:systeem|beleid)|kreupel beleid|autistisch (?:systeem|beleid))(?!\p{L})/giu;
/** Short names of illnesses in capitals, after what somebody has: "heeft TOS", "met MCDD". */
const ABBREVIATED =
  /(?<=(?<!\p{L})(?:heb|hebben|heeft|had|hef|het|kreeg|krijg|met|diagnose|werd|is|en|of)(?: (?:ook|nu|al|zelf|ik|hij|zij|ze|een|namelijk)){0,2} )[A-Z]{2,5}(?:-[A-Z]{2,4})?(?=[,.!?)]|$| (?:en|dus|maar|waardoor|sinds|vastgesteld|gekregen|of|is|heeft)(?!\p{L}))/gu;
const HAS_IT =
  /(?<!\p{L})(?:heb|hebben|heeft|had|hef|kreeg|krijg|diagnose|vastgesteld|gediagnosticeerd)(?!\p{L})[^.!?]{0,40}$/iu;
const NO_ILLNESS = wordList(`
uwv svb cak ggd ciz duo vng wmo digid pgb ggz kvk ind coa rvo anwb wlz zvw wia ww aow eu cjg bzk vws szw wiz avg cbr rdw bsn cpb scp hbo mbo
wo vo po pc tv id ok vog vwo havo vmbo mavo zzp nl ov ns ko bv nv vve wsnp iq hr ict it usb sms pin app mail bbl cv zin wwb azc amv zmlk vso
sbo so bso kdv roc mdt mdo mee ib cao fte ab wva ioaw ioaz wajong tw kp ro cito avo kpi ai wa iban zwangerschap hd dd ivm os sw wsw gga ooo ot
vots ots vt gi jb jr bjz rvdk rvs crvb ct wok bb pg lg bw mo vv sv dt
`);
const QUALITY =
  /(?<!\p{L})(?:(?:een )?(?:last van|aanvallen van|klachten van|zware|ernstige|chronische|vergevorderde|beginnende|vroege|zwaar|ernstig|chronisch|licht|lichte|acute|jong|long|klassiek|hoge|matige|milde|zware vorm van|lichte vorm van|ernstige vorm van|milde vorm van|vorm van|twee|drie|meerdere|(?:ernstig |licht |zwaar )?(?:meervoudig|verstandelijk|lichamelijk|geestelijk|visueel|auditief|motorisch)|[2-9]|\p{L}{3,12}(?:ische|atische|ale|aire|oïde|ele|erende|gradige|ige)|\p{L}{3,12}(?:ische|ale) \p{L}{3,12}(?:ische|ale)|\p{L}{0,1}type (?:1|2)|uitgezaaide|vasculaire|postnatale) )$/iu;

function withQuality(text: string, start: number): number {
  const said = QUALITY.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  return start - said.replace(/^een /i, '').length;
}

/** With the part of the body that follows: "doof aan een kant", "artrose in beide knieën". */
const WITH_PLACE = new RegExp(
  `^ (?:aan|in|van|op) (?:${OWN}|alle|meerdere)(?: (?:linker|rechter))? ?-?(?:${BODY}|kant|zijde|zij|gewrichten)(?!\\p{L})`,
  'iu',
);
const withPlace = (text: string, end: number) => end + (WITH_PLACE.exec(text.slice(end, end + 40))?.[0].length ?? 0);
const isAllShouted = (text: string) => text === text.toUpperCase();

/** Short names of illnesses that are a word or a name as well: only as what somebody has or had. */
const SHORT =
  /(?<=(?<!\p{L})(?:heb|hebben|heeft|had|hef|kreeg|krijg|diagnose|door|met)(?: (?:een|ik|hij|zij|ze|we|wij|ook|nu|al|zelf|allebei|beiden|mijn|haar|zijn)){0,4} )(?:als(?=[,.!]|$| (?:en|gehad)(?!\p{L}))|(?:ms|add|tia|nah|fas|fasd|tos|cvs|lvb|asd)(?=[,.!]|$| (?:en|gehad|dus|maar|waardoor|sinds|is|heeft|kan|ik|dat)(?!\p{L})))/giu;

/** "met een rolstoel kom je er niet in": said of anybody, with nobody of one's own just before or after it. */
function saidOfAnybody(text: string, start: number, end: number): boolean {
  const said = `${text.slice(Math.max(0, start - 28), start)}|${text.slice(end, end + 20)}`;
  if (
    /(?<!\p{L})(?:ik|mijn|m'n|mn)(?!\p{L})(?!.*(?:als je|wie|mensen|iemand))/iu.test(
      text.slice(Math.max(0, start - 60), start),
    )
  )
    return false;
  const anybody = /(?<!\p{L})(?:je|men|u|iemand|mensen|iedereen)(?!\p{L})/iu;
  const own =
    /(?<!\p{L})(?:ik|'k|mijn|m'n|mn|hij|zij|haar|zijn|man|vrouw|zoon|dochter|kind|moeder|vader|broer|zus|opa|oma|ben|heb|heeft)(?!\p{L})/iu;
  return anybody.test(said) && !own.test(said);
}

/** Illness, disability, addiction, pregnancy and medicines of somebody near; not of people in general. */
export const findHealth: Detector = (text) => {
  const named = wordsIn(text)
    .filter(({ key, shouted }) => isHealthWord(key, shouted) || (!shouted && isMistypedIllness(key)))
    .map(({ start, end }) => ({ start: withQuality(text, start), end }));
  const phrases = [...matches(lowered(text), PHRASES), ...matches(text, OF_SOMEBODY)].map(({ start, end }) => ({
    start,
    end,
  }));
  const short = [...matches(text, SHORT)].map(({ start, end }) => ({ start, end }));
  const bodily = [...matches(lowered(text), BODILY)].map(({ start, end }) => ({
    start: withQuality(text, start),
    end,
  }));
  const abbreviated = [...matches(text, ABBREVIATED)].filter(
    ({ text: found, start }) =>
      !NO_ILLNESS.has(nameKey(found)) && HAS_IT.test(text.slice(Math.max(0, start - 50), start)) && !isAllShouted(text),
  );
  const sayings = [...matches(text, SAYINGS)];
  return [...named, ...phrases, ...short, ...bodily, ...abbreviated]
    .filter((span) => !sayings.some(({ start, end }) => start < span.end && span.start < end))
    .filter(
      ({ start, end }) =>
        personNear(text, start, end) && !saidInGeneral(text, start) && !saidOfAnybody(text, start, end),
    )
    .map(
      ({ start, end }): RedactionSpan => ({ start, end: withPlace(text, end), kind: 'health', certainty: 'likely' }),
    );
};
