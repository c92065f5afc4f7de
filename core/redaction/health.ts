import { matches } from './context.ts';
import { isHealthWord } from './lists/health-words.ts';
import { wordsIn } from './names/words-in.ts';
import { personNear, saidInGeneral } from './people.ts';
import type { Detector, RedactionSpan } from './span.ts';

const PHRASES =
  /(?<!\p{L})(?:(?:zware|ernstige|chronische|lichamelijke|meervoudige|ernstige meervoudige|verstandelijke|psychische|psychiatrische|geestelijke|licht(?:e)? verstandelijke|meervoudige|visuele|auditieve|zeldzame|terminale|ongeneeslijke|erfelijke|aangeboren)(?: en \p{L}{4,16})? (?:ziekte|beperking(?:en)?|handicap|aandoening|klachten|stoornis|problemen|problematiek|pijn)|(?:lichamelijk|verstandelijk|geestelijk|psychisch|chronisch|ernstig|ongeneeslijk|terminaal|visueel|auditief|licht verstandelijk) (?:beperkt|gehandicapt|ziek)|ziekte van \p{Lu}\p{L}{2,20}|syndroom van \p{Lu}\p{L}{2,20}|down ?syndroom|multiple sclerose|(?:een|zijn|haar|mijn|de) (?:nieuwe|gebroken) (?:heup|knie|been|arm|enkel|pols|schouder)|aan de (?:drank|drugs|alcohol|dialyse|beademing)|alcohol ?probleem|(?:hart|nier|long|lever|darm|rug|knie|heup|spier|maag|huid|hersen|oog|bloed|zenuw|gewrichts)(?:problemen|klachten|ziekte|aandoening|operatie|pijn|patiënt|patient)|slecht (?:ter been|zien(?:d)?|horen(?:d)?)|niet (?:meer )?(?:lopen|praten|zien|horen)(?= (?:kan|kon|door|vanwege))|(?:hoge|lage) bloeddruk|niet[- ]aangeboren hersenletsel|post(?:natale|partum) depressie|verslaafd(?: geweest)?(?: aan (?:de )?\p{L}{3,14})?|(?:hoort|hoor|hoorde) stemmen|(?:snijdt|snijd|sneed|krast) (?:zichzelf|haarzelf|mezelf|zich)|(?:wil|wilde|wou) niet meer leven|half(?:zijdig)? verlamd|versleten(?: (?:knie[eë]?n?|heup(?:en)?|rug|nek|schouders?))?|iq van \d{2,3}|laag iq|(?:slechte|kapotte|stijve|kromme|zwakke|zieke) (?:nieren|longen|knie[eë]?n?|rug|heup(?:en)?|ogen|benen|gehoor|hart|handen|schouders?|voeten|nek)|gebroken (?:heup|knie|been|arm|enkel|pols|schouder|rug|ruggenwervel)|in het autis(?:tisch|me) ?spectrum|autis(?:tisch|me) ?spectrum(?:stoornis)?|psychiatrisch pati[eë]nt|gilles de la tourette|(?:heb|heeft|had|hef|hat) (?:het )?(?:down|suiker)(?=[ ,.]|$)|suiker heb|(?:lage|chronische|aanhoudende) (?:rug|nek|knie|hoofd|buik)(?:klachten|pijn)|open rug|(?:post|long) covid|spina bifida|epo en bestraling|niet aangeboren hersenletsel|(?:eet|drinkt|drink|blow|blowt) (?:niet meer|te veel|elke dag)|hartritmestoornissen?|diabetes type [12]|in verwachting|suikerpati[eë]nt|(?:aan|met) (?:mijn|zijn|haar) (?:hart|longen|nieren|rug|heup|knie[eë]n?)(?=[ ,.]|$)|(?:been|arm|voet|teen|borst) (?:geamputeerd|eraf|kwijt|afgezet)|chronisch (?:moe|vermoeid)|visuele beperking|blind aan [eé][eé]n oog|[eé][eé]n been|bij (?:een|de) (?:psycholoog|psychiater)(?= loop|$|,|\.)|in therapie|emdr|(?:een )?open been|in de overgang|zware medicijnen|slaapmedicatie|in een? kliniek|verstandelijk beperkte? \p{L}{3,8}|zit in een rolstoel|kan niet (?:meer )?(?:lopen|staan|praten|slikken)|opgenomen (?:in|bij) (?:het ziekenhuis|een kliniek|de ggz|een ggz-instelling)|gedwongen opname|zelfmoordpoging|poging tot zelfdoding)(?!\p{L})/giu;
const QUALITY =
  /(?<!\p{L})(?:(?:een )?(?:zware|ernstige|chronische|vergevorderde|beginnende|vroege|zwaar|ernstig|chronisch|licht|lichte|acute|jong|long|klassiek|hoge|matige|milde|zware vorm van|lichte vorm van|ernstige vorm van|milde vorm van|vorm van|twee|drie|meerdere|[2-9]|\p{L}{0,1}type (?:1|2)|uitgezaaide|vasculaire|postnatale) )$/iu;

function withQuality(text: string, start: number): number {
  const said = QUALITY.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  return start - said.replace(/^een /i, '').length;
}

/** Short names of illnesses that are a word or a name as well: only as what somebody has or had. */
const SHORT =
  /(?<=(?<!\p{L})(?:heb|hebben|heeft|had|hef|kreeg|krijg|diagnose|door|met)(?: (?:een|ook|nu|al|zelf|allebei|beiden|mijn|haar|zijn)){0,4} )(?:als(?=[,.!]|$| (?:en|gehad)(?!\p{L}))|(?:ms|add|tia|nah|fas|fasd|tos|cvs|lvb|asd)(?=[,.!]|$| (?:en|gehad|dus|maar|waardoor|sinds|is|heeft|kan|ik|dat)(?!\p{L})))/giu;

/** "met een rolstoel kom je er niet in": said of anybody, with nobody of one's own just before or after it. */
function saidOfAnybody(text: string, start: number, end: number): boolean {
  const said = `${text.slice(Math.max(0, start - 28), start)}|${text.slice(end, end + 20)}`;
  const anybody = /(?<!\p{L})(?:je|men|u|iemand|mensen|iedereen)(?!\p{L})/iu;
  const own =
    /(?<!\p{L})(?:ik|'k|mijn|m'n|mn|hij|zij|haar|zijn|man|vrouw|zoon|dochter|kind|moeder|vader|broer|zus|opa|oma|ben|heb|heeft)(?!\p{L})/iu;
  return anybody.test(said) && !own.test(said);
}

/** Illness, disability, addiction, pregnancy and medicines of somebody near; not of people in general. */
export const findHealth: Detector = (text) => {
  const named = wordsIn(text)
    .filter(({ key, shouted }) => isHealthWord(key, shouted))
    .map(({ start, end }) => ({ start: withQuality(text, start), end }));
  const phrases = [...matches(text, PHRASES)].map(({ start, end }) => ({ start, end }));
  const short = [...matches(text, SHORT)].map(({ start, end }) => ({ start, end }));
  return [...named, ...phrases, ...short]
    .filter(
      ({ start, end }) =>
        personNear(text, start, end) && !saidInGeneral(text, start) && !saidOfAnybody(text, start, end),
    )
    .map(({ start, end }): RedactionSpan => ({ start, end, kind: 'health', certainty: 'likely' }));
};
