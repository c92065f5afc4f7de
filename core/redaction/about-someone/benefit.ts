import { lowered, matches } from '../context.ts';
import { personNear, saidInGeneral } from '../people.ts';
import type { Detector, RedactionSpan } from '../span.ts';

const AMOUNT = '(?:€ ?\\d[\\d.]{0,9}(?:,(?:\\d{2}|-))?|\\d[\\d.]{0,9}(?:,\\d{2})? ?(?:euro|eur)(?!\\p{L}))';
const NAMES =
  /(?<![\p{L}-])(?:(?:bijstands|wajong|wia|ww|wao|anw|ziektewet|iva|wga|zw|ioaw|aow|werkloosheids)[- ]?(?:uitkering|pensioen|gat|ers?)?|bijstand|participatiewet-uitkering|uitkering(?:en|sgerechtigde)?|(?:huur|zorg|kinder|kinderopvang)toeslag|toeslagenaffaire|toeslagen|bijzondere bijstand|schuldsanering|schuldhulp(?:verlening)?|schuldeisers?|sanering|wsnp|msnp|bewindvoering|onder bewind|beschermingsbewind|curatele|(?:huur|belasting|energie|zorg|studie)?schuld(?:en)?|huurachterstand|betalingsachterstand|loonbeslag|beslag op (?:mijn|zijn|haar|ons) loon|deurwaarders?|voedselbank|faillissement|failliet|persoonsgebonden budget|pgb|individuele inkomenstoeslag|aow.?ers?|wajongers?|bijstandsmoeder|bijstandsgerechtigd(?:e)?|uitkeringstrekker|minima|werkloos|weekgeld|geen inkomen|geen inkomsten|geen cent(?: meer)?|in de min|in de schulden|diep in de schuld|huur niet (?:meer )?(?:betalen|betaald)|afgesloten van (?:gas|stroom|energie|water)|onder bewindvoering|bewindvoerder|budgetbeheer|budgetbeheerder|beslaglegging|loonbeslag|bankbeslag|spaargeld|rekeningen niet (?:meer )?betalen|blut|bankroet|op de pof|klantenbank|(?:schuld(?:en)?|schuldhulp|sanerings|minnelijk |wettelijk )traject|minimum inkomen|laag inkomen|pensioentje|klein pensioen|kwijtschelding|betalingsregeling(?:en)?|kredietbank|leefgeld|zak- en kleedgeld|kinderbijslag|kindgebonden budget|aio|bbz|tozo|dwangbevel(?:en)?|incasso(?:bureau)?s?|aanmaning(?:en)?|gijzeling|rood staan|in het rood|boetes? van (?:het )?cjib|cjib|lening(?:en)?|in de participatiewet|loonsanering|sociaal minimum|eigen bijdrage van|minimuminkomen|alimentatie)(?![\p{L}])(?: van (?:€ ?)?\d[\d.]{0,9}(?: ?(?:euro|eur))?(?: per maand)?)?/gu;
const SPELLED =
  "(?:(?:een half|half|anderhalve?|een|twee|drie|vier|vijf|\\d{1,3}(?:[.,]\\d)?) ?(?:ton|miljoen|duizend|mille)(?: euro)?(?!\\p{L})|(?:\\p{L}{0,20}(?:honderd|duizend|tig)|honderd|duizend|tien|twintig|een paar (?:honderd|duizend)|enkele (?:honderden|duizenden)|duizenden|honderden) (?:euro|eur)(?:'?s)?(?!\\p{L}))";
const IN_K = '(?:\\d{1,3}(?:[.,]\\d)? ?(?:k|mille)(?!\\p{L}))';
/** What an amount is of, or how often it comes. */
const PER =
  '(?: voor (?:de )?(?:boodschappen|eten|huur|vaste lasten))?(?:(?: (?:aan|in|per|de|netto|bruto|schuld(?:en)?|maand|week|jaar|leefgeld|achterstand|huurachterstand|pensioen|tekort|alimentatie)){1,4}(?!\\p{L}))?';
/** An amount with how it comes in or is lacking, of the writer or somebody near. */
const EARNED = new RegExp(
  `(?<=(?<!\\p{L})(?:verdien(?:t|de|en)?|krijg(?:en|t)?|kreeg|ontvang(?:t|en)?|houd?(?:en|t)?|leef|leeft|leven|rondkomen|rond moet(?:en)? komen|moet(?:en)?|schuld(?:en)?|tekort|inkomen|pensioen|uitkering|loon|salaris|daarnaast|achterstand|boete|lening|heb|hebben|heeft|gat|kom|komt|komen|beur|vang|spaargeld)(?:,? \\p{L}{1,10}){0,4},? )(?:${AMOUNT}|${SPELLED}|${IN_K}|\\d{3,4}(?= (?:netto|bruto|per|in de|aan)))${PER}(?: (?:van|alimentatie van) (?:mijn|haar|zijn) ex)?`,
  'gu',
);
/** "een huurschuld van 2400", "schulden 18k", "een gat van 300 euro per maand". */
const LACKING = new RegExp(
  `(?<!\\p{L})(?:(?:ruim|bijna|zo'n|meer dan|ongeveer|dik) )?(?:${SPELLED}|${AMOUNT}|${IN_K}) (?:aan )?(?:huur|belasting|energie|zorg|studie)?(?:schuld(?:en)?|achterstand|tekort)(?!\\p{L})|(?<!\\p{L})(?:(?:huur|belasting|energie|zorg|studie)?(?:schuld(?:en)?|achterstand|lening)|gat|tekort|boete|naheffing|terugvordering|weekgeld|leefgeld|zakgeld|inkomen|pensioen|pensioentje|uitkering)(?: (?:is|van|was|ter hoogte van))? (?:(?:ruim|bijna|zo'n|meer dan|ongeveer|dik) )?(?:${SPELLED}|${AMOUNT}|${IN_K}|\\d{3,6}(?!\\d))(?: (?:per|in de) (?:maand|week))?`,
  'gu',
);
/** What befell an income: cut, stopped, seized; and what one can no longer pay. */
const BEFELL =
  /(?<!\p{L})(?:(?:uitkering|bijstand|toeslag(?:en)?|pgb|loon|inkomen|pensioen|ww|wia|wajong) (?:is |was |werd |wordt |zijn )?(?:gekort|stopgezet|gestopt|ingetrokken|geweigerd|afgewezen|afgenomen|teruggevorderd|verlaagd|beëindigd|weggevallen)|beslag (?:gelegd )?op (?:mijn|zijn|haar|ons|hun|het|de) (?:loon|uitkering|rekening|inkomen|salaris|pensioen|spullen|inboedel|bankrekening)|(?:gekort op|korten op) (?:mijn|zijn|haar|onze) (?:uitkering|bijstand)|(?:gas|stroom|water|licht|energie|elektra) (?:is |zijn |werd |was )?afgesloten|(?:boete|naheffing|terugvordering|maatregel|sanctie) van (?:het |de )?(?:uwv|svb|belasting(?:dienst)?|gemeente|cjib|sociale dienst|toeslagen|duo)|(?:huur|rekening(?:en)?|zorgpremie|zorgverzekering|energie(?:rekening)?|boodschappen|medicijnen|tandarts|eigen risico) (?:niet|nauwelijks|amper)(?: meer)?(?: kunnen)? (?:betalen|betaald|opbrengen)|(?:kan|kon|kunnen)(?: \p{L}{1,6}){0,3} (?:huur|rekening(?:en)?|boodschappen|premie|eigen bijdrage)(?: \p{L}{1,6}){0,2} betalen|uit huis gezet wegens (?:huur)?schuld|onder (?:de )?(?:armoedegrens|het bestaansminimum|het minimum)|op bijstandsniveau|(?:geen|zonder|nul) (?:euro )?(?:inkomen|inkomsten|uitkering|geld|salaris|loon)(?: meer)?|diep in de (?:schulden|min|rode cijfers)|(?:nog |over )?(?:een )?tientje (?:over|per week)|leen(?:de)? (?:ik |we )?(?:geld|bij)|geld geleend|gedupeerden? (?:van|in|door) de (?:kinderopvang)?toeslagen(?:affaire|schandaal)?|(?:kinderopvang)?toeslagenaffaire|toeslagenouder|rond (?:de )?armoedegrens|minimumloon|failliet(?: gegaan| verklaard)?|privé ?-?faillissement|persoonlijk faillissement|schuld(?:en)?regeling|saneringskrediet|schuldenaar|(?:anw|aow|ioaz|ioaw|wezen|nabestaanden|daklozen)-?(?:uitkering|pensioen)|aow-?gat|studiefinanciering|stufi|prepensioen|vut|(?:arm|armoe|armoede) (?:zijn|geworden|thuis)|(?:\d{2,5}|honderden|duizenden) (?:euro )?(?:rood|in de min|in het rood)|bijstandsnorm|(?:toeslag(?:en)?|uitkering|pgb|recht op \p{L}{3,12}) kwijt)(?!\p{L})/gu;
const MONEY = new RegExp(
  `(?<![\\p{L}\\d])${AMOUNT}(?: (?:aan )?(?:schuld(?:en)?|per maand|in de maand|per week|netto|bruto|leefgeld|achterstand))?`,
  'giu',
);
const ABOUT_INCOME =
  /schuld|inkomen|salaris|verdien|rondkom|leven|pensioen|uitkering|loon|alimentatie|leefgeld|bijstand|wajong|aow|achterstand|boete|terugbetal|toeslag|spaar|krijg|netto/i;
/** An amount of debt or income, which belongs to somebody whatever else is said. */
const OWED = new RegExp(
  `(?<![\\p{L}\\d])${AMOUNT} (?:aan )?(?:schuld(?:en)?|achterstand|leefgeld)(?!\\p{L})|(?<=(?<!\\p{L})(?:mijn|ons|zijn|haar) )(?:inkomen|salaris|loon|pensioen|uitkering) (?:is|van|was) (?:€ ?)?\\d[\\d.]{2,9}(?: ?(?:euro|eur))?(?: per maand| in de maand| netto)?`,
  'giu',
);
/** What is also spoken of in general: only with the writer or a relative close by. */
const COMMON =
  /^(?:minima|werkloos|bewindvoerder|kredietbank|kinderbijslag|lening(?:en)?|kwijtschelding|incasso(?:bureau)?s?|aanmaning(?:en)?|betalingsregeling(?:en)?|eigen bijdrage van|laag inkomen|minimum inkomen|sociaal minimum|spaargeld|budgetbeheer(?:der)?|geen (?:inkomen|inkomsten|cent(?: meer)?)|deurwaarders?|voedselbank|schuldhulp(?:verlening)?|schuldsanering|toeslagen|dwangbevel(?:en)?)$/iu;
const SELF =
  /(?<!\p{L})(?:ik|'k|mij|mijn|m'n|mn|wij (?:zitten|lopen|hebben|krijgen|leven|staan)|we (?:zitten|lopen|hebben|krijgen|leven|staan)|man|vrouw|zoon|dochter|moeder|vader|zus|broer|ex|heb|krijg)(?!\p{L})/iu;
/** Somebody who has or gets it, close by. */
const HAS =
  /(?<!\p{L})(?:ik|'k|mijn|m'n|hij|zij|ze|haar|zijn(?= (?:schuld|uitkering|bijstand|toeslag|wajong|huur|loon|aow|ww))|we|wij|ons|onze|man|vrouw|zoon|dochter|moeder|vader|zus|broer|ben|heb|heeft|had|zit|zat|krijg|krijgt|kreeg|leef|leeft)(?!\p{L})/iu;
/** What makes a debt heavier, and small words between two pieces: "zwaar in de schulden", "AOW met een klein pensioentje". */
const HEAVY =
  /(?<!\p{L})(?:zwaar|diep|flink|hoge|grote|enorme|torenhoge|veel|dubbele|ruim|aanvullende?|gedeeltelijke|volledige|tijdelijke|kleine?|laag|lage|halve|gekorte|oude|wettelijke|vrijwillige|minnelijke|bijzondere|individuele)(?: in de)? $/iu;
/** To whom it is owed, who pays it, or how much it is. */
const OF_WHOM =
  /^(?: (?:van|bij|voor) (?:het |de |een |mijn )?(?:uwv|svb|gemeente|sociale dienst|belasting(?:dienst)?|duo|woningbouw(?:vereniging)?|energie(?:bedrijf|leverancier)|bank|zorgverzeker(?:aar|ing)|cjib|deurwaarder|alleenstaanden?|telefoonprovider|wehkamp|ex)|(?: van)? (?:zo'n |ruim |bijna |ongeveer |maar )?€ ?\d[\d.]{0,8}(?:,\d{2}|,-)?(?: per (?:maand|week))?| van (?:zo'n |ruim |bijna |ongeveer |maar )?\d[\d.]{1,8}(?: euro)?(?: (?:per|in de) (?:maand|week))?)(?!\p{L})/iu;
const widened = (text: string, span: RedactionSpan): RedactionSpan => ({
  ...span,
  end: span.end + (OF_WHOM.exec(text.slice(span.end, span.end + 50))?.[0].length ?? 0),
  start: span.start - (HEAVY.exec(text.slice(Math.max(0, span.start - 20), span.start))?.[0].length ?? 0),
});
function joined(text: string, spans: readonly RedactionSpan[]): readonly RedactionSpan[] {
  const all: RedactionSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    const between = last ? text.slice(last.end, span.start) : '.';
    if (
      last &&
      (span.start <= last.end || /^ (?:(?:met|en|plus|een|klein|kleine|beetje|aanvullende?|de) ?){1,3}$/.test(between))
    )
      all[all.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}
const NEAR = 45;
const around = (text: string, start: number, end: number) => text.slice(Math.max(0, start - NEAR), end + NEAR);

/** "de begrafenis niet betalen". */
const UNPAID = /(?<!\p{L})\p{L}{4,16} niet (?:meer )?(?:kunnen )?(?:betalen|betaald|opbrengen)(?!\p{L})/gu;
const MAYBE_UNPAID = /betal|opbrengen|betaald/;
/** Without one of these there is no amount. */
const MAYBE_AMOUNT = /\d|honderd|duizend|tig|tien|ton|mille/;
/** "medewerker schuldhulp", "het team schulden": work, and no debt of somebody. */
const AS_WORK =
  /(?<!\p{L})(?:recht op(?: een)?|(?:iedere|elke|alle|zo'n|welke|sommige)|aanvragen|aanvraag(?: voor| van)?(?: een)?) $|(?:medewerkers?|consulente?n?|teams?|afdeling|adviseurs?|coach|specialist|hulpverleners?|wet|loket|cursus|beleid|aanpak|project|domein|vrijwilligers?|collega(?:'?s)?)(?: van| bij| voor)? $/iu;
const isWork = (text: string, start: number) =>
  AS_WORK.test(text.slice(Math.max(0, start - 30), start)) ||
  /(?<!\p{L})geen schuld/iu.test(text.slice(Math.max(0, start - 5), start + 7));
/** "23.000 euro heeft geleend". */
const OWES = new RegExp(
  `(?<![\\p{L}\\d])(?:${AMOUNT}|${SPELLED}|${IN_K})(?= (?:heb |heeft |had |hebben |moet |moeten )?(?:ik |we |hij |zij |ze )?(?:geleend|verloren|vergokt|schuldig|terugbetalen|terug betalen|kwijt|gestolen|tekort|te kort|rood|in de min|per maand over|over))`,
  'gu',
);
/** Money of a municipality, and of nobody. */
const BUDGET =
  /(?<!leef)budget|eigen bijdrage|kost(?:te|en)?(?!\p{L})|prijs|per uur|per les|per keer|per rit|taxi|parkeer|betaald|begroting|subsidie|gemeente geeft|bezuinig|investe|miljoen|kosten voor de|tarief|cao/iu;
const likely = ({ start, end }: { start: number; end: number }): RedactionSpan => ({
  start,
  end,
  kind: 'benefit',
  certainty: 'likely',
});
const possible = (found: { start: number; end: number }): RedactionSpan => ({
  ...likely(found),
  certainty: 'possible',
});

/** Benefits, debts and amounts of income or debt of somebody near. */
export const findBenefit: Detector = (text) => {
  const low = lowered(text);
  const amounts = MAYBE_AMOUNT.test(low)
    ? [EARNED, LACKING, OWES].flatMap((pattern) => [...matches(low, pattern)])
    : [];
  return joined(
    text,
    [
      ...[...matches(text, OWED)].map(likely),
      ...[...matches(low, NAMES)]
        .filter(({ text: found, start, end }) => (COMMON.test(found) ? SELF : HAS).test(around(text, start, end)))
        .filter(({ start }) => !saidInGeneral(text, start) && !isWork(text, start))
        .map(likely),
      ...[...matches(low, BEFELL), ...(MAYBE_UNPAID.test(low) ? matches(low, UNPAID) : []), ...amounts]
        .filter(({ start, end }) => personNear(text, start, end) || /gedupeerde/i.test(text.slice(start, end)))
        .filter(({ start, end }) => !saidInGeneral(text, start) && !BUDGET.test(around(text, start, end)))
        .map(possible),
      ...[...matches(text, MONEY)]
        .filter(({ start, end }) => personNear(text, start, end) && ABOUT_INCOME.test(around(text, start, end)))
        .map(possible),
    ].map((span) => widened(text, span)),
  );
};
