import { matches } from './context.ts';
import { personNear, saidInGeneral } from './people.ts';
import type { Detector, RedactionSpan } from './span.ts';

const AMOUNT = '(?:€ ?\\d[\\d.]{0,9}(?:,(?:\\d{2}|-))?|\\d[\\d.]{0,9}(?:,\\d{2})? ?(?:euro|eur)(?!\\p{L}))';
const NAMES =
  /(?<![\p{L}-])(?:(?:bijstands|wajong|wia|ww|wao|anw|ziektewet|iva|wga|zw|ioaw|aow|werkloosheids)[- ]?(?:uitkering|pensioen|gat|ers?)?|bijstand|participatiewet-uitkering|uitkering(?:en|sgerechtigde)?|(?:huur|zorg|kinder|kinderopvang)toeslag|toeslagenaffaire|toeslagen|bijzondere bijstand|schuldsanering|schuldhulp(?:verlening)?|schuldeisers?|sanering|wsnp|msnp|bewindvoering|onder bewind|beschermingsbewind|curatele|(?:huur|belasting|energie|zorg|studie)?schuld(?:en)?|huurachterstand|betalingsachterstand|loonbeslag|beslag op (?:mijn|zijn|haar|ons) loon|deurwaarders?|voedselbank|faillissement|failliet|persoonsgebonden budget|pgb|individuele inkomenstoeslag|aow.?ers?|wajongers?|bijstandsmoeder|bijstandsgerechtigd(?:e)?|uitkeringstrekker|minima|werkloos|weekgeld|geen inkomen|geen inkomsten|geen cent(?: meer)?|in de min|in de schulden|diep in de schuld|huur niet (?:meer )?(?:betalen|betaald)|afgesloten van (?:gas|stroom|energie|water)|onder bewindvoering|bewindvoerder|budgetbeheer|budgetbeheerder|beslaglegging|loonbeslag|bankbeslag|spaargeld|rekeningen niet (?:meer )?betalen|blut|bankroet|op de pof|klantenbank|(?:schuld(?:en)?|schuldhulp|sanerings|minnelijk |wettelijk )traject|minimum inkomen|laag inkomen|pensioentje|klein pensioen|kwijtschelding|betalingsregeling(?:en)?|kredietbank|leefgeld|zak- en kleedgeld|kinderbijslag|kindgebonden budget|aio|bbz|tozo|dwangbevel(?:en)?|incasso(?:bureau)?s?|aanmaning(?:en)?|gijzeling|rood staan|in het rood|boetes? van (?:het )?cjib|cjib|lening(?:en)?|in de participatiewet|loonsanering|sociaal minimum|eigen bijdrage van|minimuminkomen|alimentatie)(?![\p{L}])(?: van (?:€ ?)?\d[\d.]{0,9}(?: ?(?:euro|eur))?(?: per maand)?)?/giu;
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
  /(?<!\p{L})(?:ik|'k|mijn|m'n|hij|zij|ze|haar|zijn|we|wij|ons|onze|man|vrouw|zoon|dochter|moeder|vader|zus|broer|ben|heb|heeft|had|zit|zat|krijg|krijgt|kreeg|leef|leeft)(?!\p{L})/iu;
const NEAR = 45;
const around = (text: string, start: number, end: number) => text.slice(Math.max(0, start - NEAR), end + NEAR);

/** Benefits, debts and amounts of income or debt of somebody near. */
export const findBenefit: Detector = (text) => [
  ...[...matches(text, OWED)].map(
    ({ start, end }): RedactionSpan => ({ start, end, kind: 'benefit', certainty: 'likely' }),
  ),
  ...[...matches(text, NAMES)]
    .filter(({ text: found, start, end }) => (COMMON.test(found) ? SELF : HAS).test(around(text, start, end)))
    .filter(({ start }) => !saidInGeneral(text, start))
    .map(({ start, end }): RedactionSpan => ({ start, end, kind: 'benefit', certainty: 'likely' })),
  ...[...matches(text, MONEY)]
    .filter(({ start, end }) => personNear(text, start, end) && ABOUT_INCOME.test(around(text, start, end)))
    .map(({ start, end }): RedactionSpan => ({ start, end, kind: 'benefit', certainty: 'possible' })),
];
