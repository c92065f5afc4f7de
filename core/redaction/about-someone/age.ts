import { after, before, lowered, matches } from '../context.ts';
import { isDutchWord } from '../lists/dutch-words.ts';
import { isGivenName } from '../names/lexicon.ts';
import { nameKey } from '../names/word-list.ts';
import { personNear, RELATIVE } from '../people.ts';
import type { Certainty, Detector, RedactionSpan } from '../span.ts';

const UNIT = '(?:een|één|eenen|twee|drie|vier|vijf|zes|zeven|acht|negen)';
const TEN = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)';
const SPELLED = `(?:(?:${UNIT}(?:en|ën))?${TEN}|tien|elf|twaalf|dertien|veertien|(?:vijf|zes|zeven|acht|negen)tien|honderd(?:(?:en)?${UNIT})?|anderhalf|${UNIT})`;
const NUMBER = `(?:1[01]\\d|\\d{1,2}(?:[,.]5|½)?|${SPELLED})`;
const YEARS = '(?:jaar|jr\\.?|jaren|jaor|joar|jier|j\\.|lentes|maanden|mnd|weken)';
const OF_AGE = `(?: ?${YEARS}(?: (?:oud|jong|old|ald))?)?`;
const BEGIN = '(?<![\\p{L}\\d.,€/:-])';
const END = '(?![\\p{L}\\d/:%€]|[.,]\\d|-\\d)';
const ADVERBS =
  '(?:(?:nu|net|pas|al|bijna|inmiddels|ondertussen|ruim|ongeveer|rond de|nog maar|nog|dus|ook|zelf|toen|binnenkort|straks|nog geen|zo) ){0,3}';

interface Form {
  readonly pattern: RegExp;
  readonly certainty: Certainty;
  /** Only after a word for one person. */
  readonly ofPerson: boolean;
  /** Only with somebody close by. */
  readonly needsNear?: boolean;
}
const form = (pattern: string, certainty: Certainty): Form => ({
  pattern: new RegExp(pattern, 'uy'),
  certainty,
  ofPerson: false,
});
/** With the writer or somebody of her own close by. */
const near = (pattern: string): Form => ({ ...form(pattern, 'possible'), needsNear: true });
const ofPerson = (pattern: string): Form => ({ ...form(pattern, 'possible'), ofPerson: true });
/** Where an age can begin: the forms are tried there and nowhere else. */
const BEGINNINGS = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,3}(?!\\d|[-/:.]\\d)|(?:begin|midden|eind|ver|achter|half|voor|ruim|rond|tegen|over|boven|in de|dik|diep|bejaard|tiende|elfde|twaalfde|dertiende|veertiende|(?!(?:een|één) )${SPELLED}))`,
  'gu',
);

const SUBJECT = `(?:ik|hij|zij|ze|die|${RELATIVE})`;
const IS = '(?:ben|bin|bun|is|was|word|wordt|werd|waren|zijn)';
/** What follows an age that stands by itself: no thing that is counted. */
const ALONE_THERE =
  '(?=[,.;:!?)/(]|$|\\n| (?:en|of|maar|want|dus|die|dat|met|zonder|is|ben|bin|was|wordt|word|werd|zijn|heeft|heb|he|hef|hebben|had|kan|kon|moet|mag|wil|zit|zat|woon|woont|wonen|loopt|krijg|krijgt|toen|nu|dan|als|om|omdat|terwijl|waar|ik|je|ze|zij|hij|ie|we|wij|op|bij|uit|nog|al|ook|niet|geworden|gepasseerd|aan|ga|gaat|lukt|jong)(?!\\p{L}))';
const TENS = `(?:${TEN}|[3-9]0)`;
const FULL_TEN = `(?:(?:${UNIT}(?:en|ën))?${TEN}|[2-9]\\d)`;
/** Each form of an age of one person; what is looked behind is no part of the age. */
const FORMS: readonly Form[] = [
  form(`${BEGIN}${NUMBER}(?: |-)?${YEARS} (?:oud|jong)e?(?!\\p{L})`, 'certain'),
  form(`${BEGIN}(?:\\d{1,3}|${SPELLED}) ?-? ?jarigen?(?: leeftijd)?(?!\\p{L})`, 'certain'),
  form(`(?<=(?<!\\p{L})(?:ik ben|ben ik|ik was|ik word) ${ADVERBS})${BEGIN}${NUMBER}${OF_AGE}${END}`, 'likely'),
  form(`(?<=(?<!\\p{L})${SUBJECT} ${IS} ${ADVERBS})${BEGIN}${NUMBER}${OF_AGE}${END}`, 'likely'),
  form(`(?<=(?<!\\p{L})mijn (?!caseload|team|werk|budget|contract|huur|cijfer|score|huis|straat|wachttijd|rapportcijfer|vraag|eigen|inkomen)[\\p{L}]{2,20} ${IS} ${ADVERBS})${BEGIN}${NUMBER}${OF_AGE}${END}`, 'likely'),
  form(`(?<=(?<!\\p{L})(?:toen|nu|sinds|als|omdat|dat) ${SUBJECT} ${ADVERBS})${BEGIN}${NUMBER}${OF_AGE}(?= (?:werd|was|wordt|ben|is|word))`, 'likely'),
  form(`(?<=(?<!\\p{L})${RELATIVE}(?: en ${RELATIVE})?,? (?:van|\\p{L}{2,15} van) ${ADVERBS})${BEGIN}${NUMBER}${OF_AGE}(?:(?:, | en ){1,2}${NUMBER}${OF_AGE}){0,4}${END}`, 'likely'),
  form(`(?<=(?<!\\p{L})${RELATIVE},? )${BEGIN}${NUMBER} ?(?:jaar|jr)(?!\\p{L})`, 'likely'),
  form(`(?<=(?<!\\p{L})${RELATIVE}(?: \\p{L}{2,14})? \\()${NUMBER} ?(?:${YEARS}|j\\.?)?(?=[),])`, 'likely'),
  ofPerson(`(?<=(?<!\\p{L})\\p{L}{2,16} \\()${NUMBER} ?(?:${YEARS}|j\\.?)?(?=[),])`),
  form(`(?<=(?<!\\p{L})(?:man|vrouw|jongen|meisje|m|v|alleenstaand|gehuwd|weduwe|weduwnaar)[ ,/]{1,2})\\d{2} ?(?:jaar|jr)?(?=[,.]|$)`, 'likely'),
  form(`(?<=^|[.!?] |\\n)\\d{2} ?(?:jaar|jr)(?= en (?:nog|al|alleen|woon|ik)|,)`, 'likely'),
  form(`(?<=(?<!\\p{L})(?:als|van|door een|een|en|of) )${BEGIN}\\d{2} ?(?:plusser|er)(?!\\p{L})`, 'possible'),
  form(`(?<=(?<!\\p{L})(?:mijn|zijn|haar|hun) )\\d{1,3} ?(?:e|ste|de)(?! (?:keer|aanvraag|gesprek|brief|jaar|maand|week|verdieping|kind|zoon|dochter))(?!\\p{L})`, 'likely'),
  form(`(?<=(?<!\\p{L})leeftijd(?: is| van|:)? ${ADVERBS})${NUMBER}${OF_AGE}${END}`, 'certain'),
  form(`(?<!\\p{L})(?:begin|midden|eind|ver in de|achter in de|half|voor in de|ruim in de|rond de|tegen de|dik in de|diep in de) (?:${TEN}|[2-9]0)(?!\\p{L}| (?:mensen|euro|procent|keer|minuten))`, 'possible'),
  form(`(?<=(?<!\\p{L})${SUBJECT}(?: ${IS}| loopt?)? ${ADVERBS}(?:in|over|boven) de )(?:${TEN}|[2-9]0)(?!\\p{L})`, 'possible'),
  form('(?<!\\p{L})(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?:er|plusser)(?!\\p{L})', 'possible'),
  form(`(?<=(?<!\\p{L})(?:ik ben|ben ik|is|was|oma|opa|moeder|vader)(?: al| ook| nu)? )bejaard(?!\\p{L})`, 'possible'),
  form(`(?<=(?<!\\p{L})(?:wij|we) zijn ${ADVERBS}(?:allebei |beiden |allebei al |beide )?)${NUMBER}(?: en ${NUMBER})?(?: jaar)?(?= en |[,.!]|$)`, 'likely'),
  form(`(?<=(?<!\\p{L})met (?:mijn|zijn|haar|onze|m'n) )${NUMBER} (?:jaar|jaren)(?!\\p{L})`, 'likely'),
  form(`(?<=(?<!\\p{L})${RELATIVE}, ${ADVERBS})${NUMBER}(?=[,.)]|$)`, 'likely'),
  form(`(?<=(?<!\\p{L})(?:ik|hij|zij|ze|${RELATIVE}) wordt? (?:volgend(?:e)? (?:jaar|maand|week)|deze (?:maand|week)|dit jaar|in \\p{L}{3,9}|morgen) )${NUMBER}${OF_AGE}${END}`, 'likely'),
  form(`(?<=(?<!\\p{L})(?:^|[.,;!?] |en |ik )?ben (?:nu |al |net |bijna |een ){0,4})${BEGIN}${NUMBER} ?(?:jaar|jr)?(?=[,.!]|$| (?:en|jaar|jr|woon|heb|maar)(?!\\p{L}))`, 'likely'),
  form(`(?<=(?<!\\p{L})(?:${RELATIVE}|m|v)(?: [\\p{L}]{2,14})?[ ,(]{1,3})${BEGIN}\\d{1,2}(?:[,.]5)? ?(?:jaar|jr|j)?(?=[,.;)]|$| (?:en|die|met|heeft|is|zit|gaat|kan|zoekt|woont|wordt|uithuis\\p{L}*|autis\\p{L}*|thuis)(?!\\p{L}))`, 'likely'),
  form(`(?<=(?:^|[.!?;,(] ?|ik,? ))\\d{1,2} ?(?:jr|jaar)(?: (?:oud|jong))?(?=[,.)]|$| en )`, 'possible'),
  ofPerson(`(?<=(?<!\\p{L})\\p{L}{2,16},? (?:van |\\()?(?:nu |pas |al |bijna |net |inmiddels ){0,3})(?:1[01]\\d|\\d{1,2})(?: jaar)?(?=[,.)]|$| (?:jaar|met|die|en|zit|is|heeft)(?!\\p{L}))`),
  form(`(?<=(?<!\\p{L})(?!(?:het|dat|dit|er|wat|cijfer|score|nummer|aantal|prijs|maximum|minimum|totaal|wachttijd|vraag|antwoord|rest|code|verschil|kans|kamer|huisnummer|grens|norm|limiet|gemiddelde|groep|klas|loket|balie|stelling|pagina|optie|caseload|doelgroep|werkvoorraad|budget|contract|team|wachtlijst) )[\\p{L}'-]{2,20} (?:is|wordt) (?:nu |pas |al |net |bijna |ook ){0,4})(?:1[01]\\d|[1-9]\\d?)(?: jaar)?(?=[,.!)]|$| en (?!een))`, 'possible'),
  form('(?<=(?<!\\p{L})(?:wij|we|zijn|als|twee|beiden|allebei) )(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?:ers|plussers)(?!\\p{L})', 'possible'),
  form(`(?<=(?<!\\p{L})(?:mijn|zijn|haar|hun|m'n) )(?:tiende|elfde|twaalfde|dertiende|veertiende|(?:vijf|zes|zeven|acht|negen)tiende|(?:${UNIT}(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)ste)(?= (?!aanvraag|keer|gesprek|brief|kind)|[,.]|$)`, 'likely'),
  form(`(?<=(?<!\\p{L})(?:ben|is|zijn|loopt?|waren|was) (?:al |nu |allebei |beide |beiden |ver |diep |dik |ruim ){0,4}(?:in|over|boven|voorbij|rond|tegen|richting) de )(?:${TEN}|[2-9]0)(?!\\p{L}|\\d| (?:mensen|euro|procent|keer|minuten))`, 'possible'),
  form(`(?<=(?<!\\p{L})(?:wij|we|beiden?|allebei|ik)(?: (?:ben|zijn))?(?: (?:allebei|beiden?))? )\\d{2} ?(?:plus|\\+)(?!\\p{L})`, 'likely'),
  form(`(?<=^)\\d{2} ?\\+(?= )`, 'possible'),
  form(`${BEGIN}${NUMBER}(?: ?(?:jaar|jr))?(?= (?:is|ben|was|wordt|word) (?:ze|hij|ie|zij|ik)(?: (?:nu|al|pas|inmiddels))?(?=[,.!]|$| (?:nu|al|pas|inmiddels|en|maar|geworden)))`, 'likely'),
  form(`(?<=(?<!\\p{L})(?:peuter|kleuter|puber|tiener|jongetje|dame|heer|weduwe|weduwnaar|bejaarde|mantelzorger|moedertje|oudje|zoontje|student|kerel|vent) van (?:bijna |net |ruim )?)${BEGIN}${NUMBER}${OF_AGE}${END}`, 'likely'),
  form(`(?<=(?<!\\p{L})(?:met|op) (?:zn|z'n|zijn|haar|d'r|mn|m'n|mijn|onze|hun) )${BEGIN}\\d{2}(?=[,.]|$| (?:jaar|nog|al|lukt|ben|is|kan))`, 'likely'),
  form(`(?<=(?<!\\p{L})(?:dik|al|ruim|bijna|ver) (?:dik |ruim |over de |in de |boven de |naar de )?)(?:[5-9]\\d)(?=[,.]|$| en | ben )`, 'possible'),
  form(`(?<=(?<!\\p{L})(?:man|vrouw|m|v)[/ ,-]{1,2})\\d{2}(?=[,./ ]|$)`, 'possible'),
  form(`(?<=(?<!\\p{L})(?:ik|hij|zij|ze|wij|we|${RELATIVE}|mijn \\p{L}{3,12}) (?:word|wordt|worden|werd|ga|gaat)(?: [\\p{L}]{1,12}){0,5} )${BEGIN}${FULL_TEN}${OF_AGE}(?![\\p{L}\\d/:%€]|[.,]\\d|-\\d)${ALONE_THERE}`, 'possible'),
  form(`(?<=(?<!\\p{L})met ${ADVERBS})${BEGIN}(?:${UNIT}(?:en|ën))?${TEN}${ALONE_THERE}`, 'possible'),
  form(`(?<=(?<!\\p{L})(?:al|ver|ruim|dik|begin|goed|ook|ben|is|zijn|bijna|diep|loop|loopt)(?: \\p{L}{1,6}){0,2} (?:in|naar|richting|tegen|over|boven|voorbij|rond|bij) de )${BEGIN}${TENS}${ALONE_THERE}`, 'possible'),
  form(`(?<=(?<!\\p{L})(?:oudste|jongste|middelste|kleinste|grootste|eerste|tweede|derde|andere?|eentje|tweeling|dochters?|zoons?|zonen|jongens?|meisjes?|meiden|kids|kinders|kinderen|kinds|kleinkinderen)(?: is| van| zijn|:|,)?(?: ook| nu| pas| net| al)? )${BEGIN}(?:\\d{1,2}|(?!(?:een|één|drie|twee|vier)(?!\\p{L}))${SPELLED})${OF_AGE}(?:(?:, ?| en | ){1,2}(?:\\d{1,2}|${SPELLED})(?![\\p{L}\\d])){0,5}${ALONE_THERE}`, 'likely'),
  form(`(?<=(?<!\\p{L})(?:kinderen|kids|dochters|zoons|zonen|jongens|meiden) )${BEGIN}\\d{1,2}(?:(?:, ?| en | ){1,2}\\d{1,2}(?!\\d)){1,5}${ALONE_THERE}`, 'likely'),
  form(`(?<=(?<!\\p{L})(?:mw|mevr|mevrouw|dhr|meneer|hr|mnr|cl|pt|cli[eë]nte?|casus|jongen|meisje|man|vrouw|jongere|van mij|van ons|van mn|moeder|vader|weduwe|weduwnaar)(?:,? \\p{L}{1,14}\\.?)?,? ?\\(?)${BEGIN}(?:1[01]\\d|\\d{2})${OF_AGE}(?=[,.;)]|$| (?:en|met|die|dakloos|lvb|ggz|alleenstaand|weduwe|gescheiden))`, 'likely'),
  form(`(?<=(?<!\\p{L})leeftijd,? ?\\(?)${NUMBER}${OF_AGE}(?=[),.]|$)`, 'certain'),
  form(`(?<=(?<!\\p{L})(?:oma|opa|moeder|vader|tante|oom|ma|pa|mam|pap|buurvrouw|buurman|dame|heer|man|vrouw|mens|kind|zoon|dochter|cli[eë]nte?|mevrouw|meneer) (?:van|met|is|was|wordt) ${ADVERBS})${BEGIN}${NUMBER}${OF_AGE}${ALONE_THERE}`, 'likely'),
  ofPerson(`(?<=\\p{L}(?: is| was| wordt| werd| bin) ${ADVERBS})${BEGIN}(?!(?:een|één|twee)(?!\\p{L}))(?:${SPELLED}|\\d{1,3})${OF_AGE}${ALONE_THERE}`),
  ofPerson(`(?<=\\p{L}[,.]{1,2} )${BEGIN}(?:1[01]\\d|\\d{1,2})${OF_AGE}(?: en (?:1[01]\\d|\\d{1,2})${OF_AGE})?(?=[,.;)]|$| (?:en|met|die|is|woont|woon))`),
  form('(?<=[-–|/] )\\d{2,3} ?(?:jaar|jr)(?= ?[-–|/.,]|$)', 'possible'),
  form('(?<=^)\\d{2}(?: jaar)?(?= en (?:alleen|moeder|vader|nog|al|weduw|gescheiden|ziek|werkloos|dakloos|mantelzorg|afgekeurd|nooit))', 'likely'),
  form(`(?<=(?<!\\p{L})(?:van|is|ben|was) )(?:over|boven|ver in|in|diep in|tegen|rond) de ${TENS}${ALONE_THERE.replace('(?:en|', '(?:doet|en|')}`, 'possible'),
  form(`(?<=(?<!\\p{L})(?:mijn|m'n|mn|onze|zijn|haar) ${RELATIVE} )${BEGIN}(?:${UNIT}(?:en|ën))?${TEN}${ALONE_THERE}`, 'possible'),
  form(`(?<=(?<!\\p{L})en (?:een|één|eentje|de ander(?:e)?) van )${BEGIN}\\d{1,2}${OF_AGE}${ALONE_THERE}`, 'possible'),
  near(`(?<=, )\\d{2}(?: jaar| jr)?(?=,)`),
  near(`(?<=(?:,| en) (?:is|was|wordt|word|ben) (?:nu |al |pas |bijna |net )?)${BEGIN}(?:1[01]\\d|\\d{2})(?=[,.)]|$)`),
  form(`(?<=^)\\d{2}(?=, (?:weduwe|weduwnaar|alleen|gescheiden|getrouwd|vrouw|man|moeder|vader|mantelzorg|twee|drie|ziek|afgekeurd|werkloos|gepensioneerd|woon))`, 'likely'),
]; // biome-ignore format: a table

/** What makes a number a duration, an amount or a limit in a rule, and no age. */
const NO_AGE_BEFORE =
  /(?:\b(?:vanaf|tot|onder|boven|per|elke|iedere|zeker|minstens|al meer dan|wacht|wachten|duurt|duurde|na|binnen|over|kamer|nummer|bus|lijn|route|punt|cijfer|groep|klas|vraag)|€) ?(?:de )?$/;
const NO_AGE_AFTER =
  /^ ?(?:keer|x\b|maal|minuten|uur|dagen|km|kilometer|meter|euro|procent|graden|personen|mensen|man\b|kinderen|jaar (?:geleden|lang|later|bezig|getrouwd|mantelzorg|ziek|aan|op|zonder|in|bij|wacht)|jaar werkzaam|geleden|lang\b|later|bezig|getrouwd|samen|ziek|werkzaam|tot|t\/m|van de|stuks|verschillende|weken? (?:geleden|lang|bezig|aan|zwanger)|maanden? (?:geleden|lang|bezig|aan))/;
const ALONE = /^(?:een|één|en)$/i;

/** Somebody, in a word: "weduwe, 78", "alleenstaand, 54". */
const PERSON =
  /^(?:ik|ben|ze|zij|hij|we|wij|ie|man|vrouw|m|v|weduwe|weduwnaar|alleenstaande?|gehuwd|gescheiden|ongehuwd|samenwonend|mantelzorger|inwoner|inwoonster|bewoner|bewoonster|gepensioneerde?|werkloos|werkzoekend|huisvrouw|student|studente|vrijwilliger|vrijwilligster|opa|oma|dame|heer|meneer|mevrouw|statushouder|ondernemer|zzper|moeder|vader|zoon|dochter|kind|kinderen|jongen|meisje|broer|zus|partner|vriend|vriendin|buurman|buurvrouw|tante|oom|neef|nicht|kleinzoon|kleindochter|tweeling|baby|peuter|kleuter|puber|tiener|oudste|jongste|middelste|invalide|gehandicapt|dakloos|afgekeurd|oudere|getrouwd|iemand|client|cliente|patient|patiente|collega|baas|vrouwtje|mannetje|oudje|mevrouwtje|jongere|jongeman|knul|gozer|kerel|gast|vent|meid|leerling|scholier|lid|vluchteling|kostganger|zwager|schoonzus|schoonmoeder|schoonvader|pleegkind|pleegzoon|pleegdochter|stiefzoon|stiefdochter|stiefkind|kleinkind|achterkleinkind|exen|ex|maat|maatje|kameraad|zusje|broertje|zoontje|dochtertje|kindje|jongetje|pa|ma|mem|heit|\p{L}*(?:ster|genoot|werker|zorger|woner|ganger|helper|trekker|buur|aris|eur|eer|ist|iste|loog|meester|bakker|leraar|arts|boer|agent|docent))$/u;

/** True after a name or a word for somebody; not so: "Artikel 2", "Inschrijfduur van 15 jaar". */
function followsPerson(text: string, start: number): boolean {
  const lead =
    /(\p{L}[\p{L}'-]*)[,.]{0,2}(?: (?:is|was|wordt|werd|bin|ben))? (?:van |\()?(?:nu |pas |al |bijna |net |inmiddels ){0,3}$/u.exec(
      text.slice(Math.max(0, start - 50), start),
    );
  const key = nameKey(lead?.[1] ?? '');
  return (
    key !== '' &&
    ((isGivenName(key) && (/^\p{Lu}/u.test(lead?.[1] ?? '') || !isDutchWord(key))) ||
      PERSON.test(key) ||
      (/^\p{Lu}/u.test(lead?.[1] ?? '') && !isDutchWord(key)))
  );
}

/** "Er zijn mensen van 90", "iemand van 17", "op hun 75e": of many, with nobody of one's own in what was said before. */
const OF_MANY =
  /(?<!\p{L})(?:(?<=gemiddelde )leeftijd|iemand|senioren|mensen|jongeren|kinderen|ouderen|inwoners|burgers|volwassenen|jongvolwassenen|gemiddelde|gemiddeld|grens|iedereen|men|leerlingen|studenten|werklozen|wie|als je|je|helft|meesten?|merendeel|deel|groep)(?!\p{L})[^.!?\n]{0,45}$/iu;
const OWN_ONE =
  /(?<!\p{L})(?:ik|'k|mijn|m'n|mn|mien|onze|ons|wij|we|hij|zij|mw|mevr|dhr|mevrouw|meneer|bin|ben)(?!\p{L})[^.!?\n]{0,60}$/iu;
function saidOfMany(text: string, start: number): boolean {
  const said = text.slice(Math.max(0, start - 60), start);
  return (
    OF_MANY.test(said) && !OWN_ONE.test(said.replace(/(?<!\p{L})(?:op|met|tot|voor|na|zijn) (?:hun|zijn|haar) $/iu, ''))
  );
}
/** "oma van zeven". */
const COUNTS_CHILDREN = /(?<!\p{L})(?:oma|opa|moeder|vader|ouders?|gezin|mama|papa|beppe|pake) van $/iu;
/** "een baby van drie weken hoort niet": a rule. */
const IS_RULE = /^ (?:hoort|moet|mag|zou|hoeft|kan)(?!\p{L})/u;

/** With the words that belong to an age ("bijna 18", "in de tachtig") and the ages that follow ("3, 5 en 11"). */
function widened(text: string, start: number, end: number): { start: number; end: number } {
  const lead =
    /(?:bijna|ruim|net|ongeveer|rond de|in de|boven de|ver in de|diep in de) $/iu.exec(before(text, start))?.[0] ?? '';
  const more =
    /^(?:(?:, ?| en )\d{1,2}(?!\d|[.:/]\d| ?(?:euro|keer|uur|%)))+(?: jaar)?/u.exec(after(text, end))?.[0] ?? '';
  return { start: start - lead.length, end: end + more.length };
}

/** Forms that are judged alike, as one pattern: the first that fits is taken. */
function asOne(forms: readonly Form[]): Form[] {
  const [first] = forms;
  const source = forms.map(({ pattern }) => `(?:${pattern.source})`).join('|');
  return first ? [{ ...first, pattern: new RegExp(source, 'uy') }] : [];
}
const TOGETHER: readonly Form[] = [
  ...(['certain', 'likely', 'possible'] as const).flatMap((certainty) =>
    asOne(FORMS.filter((one) => one.certainty === certainty && !one.ofPerson && !one.needsNear)),
  ),
  ...asOne(FORMS.filter((one) => one.needsNear === true)),
  ...asOne(FORMS.filter((one) => one.ofPerson)),
];

interface Read {
  readonly text: string;
  /** The same in small letters, as long: patterns that need not look at capitals are much faster. */
  readonly low: string;
}

/** What a form finds at a place; null when it is a duration, an amount or a limit. */
function ageAt(
  { text, low }: Read,
  { pattern, certainty, ofPerson: needsPerson, needsNear }: Form,
  at: number,
): RedactionSpan | null {
  pattern.lastIndex = at;
  const age = pattern.exec(low)?.[0];
  if (age === undefined) return null;
  const end = at + age.length;
  if (
    COUNTS_CHILDREN.test(before(text, at)) &&
    /^(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)$/u.test(age)
  )
    return null;
  if (/(?<!\p{L})gemiddelde? [^.!?]{0,30}$/iu.test(before(text, at))) return null;
  if (certainty !== 'certain' && (NO_AGE_BEFORE.test(before(text, at)) || saidOfMany(text, at))) return null;
  if (IS_RULE.test(after(text, end)) && /(?<!\p{L})(?:een|iemand) \p{L}+ van $/iu.test(before(text, at))) return null;
  if (needsPerson && !followsPerson(text, at)) return null;
  if (needsNear && !personNear(text, at, end)) return null;
  if (NO_AGE_AFTER.test(after(text, end)) || ALONE.test(age)) return null;
  return { ...widened(text, at, end), kind: 'age', certainty };
}

/** Ages of one person: "34 jaar oud", "mijn dochter van 6", "ik ben 78", "op haar 16e", "eind dertig", "tachtiger". */
export const findAge: Detector = (text) => {
  const low = lowered(text);
  return [...matches(low, BEGINNINGS)]
    .filter(({ end }) => !NO_AGE_AFTER.test(after(text, end)))
    .flatMap(({ start }) => TOGETHER.flatMap((one) => ageAt({ text, low }, one, start) ?? []));
};
