import { matches } from './context.ts';
import { personNear, saidInGeneral } from './people.ts';
import type { Detector, RedactionSpan } from './span.ts';

const AMOUNT = '(?:€ ?\\d[\\d.]{0,9}(?:,(?:\\d{2}|-))?|\\d[\\d.]{0,9}(?:,\\d{2})? ?(?:euro|eur)(?!\\p{L}))';
const NAMES =
  /(?<![\p{L}-])(?:(?:bijstands|wajong|wia|ww|wao|anw|ziektewet|iva|wga|zw|ioaw|aow|werkloosheids)[- ]?(?:uitkering|pensioen|gat|ers?)?|bijstand|participatiewet-uitkering|uitkering(?:en|sgerechtigde)?|(?:huur|zorg|kinder|kinderopvang)toeslag|toeslagenaffaire|toeslagen|bijzondere bijstand|schuldsanering|schuldhulp(?:verlening)?|schuldeisers?|sanering|wsnp|msnp|bewindvoering|onder bewind|beschermingsbewind|curatele|(?:huur|belasting|energie|zorg|studie)?schuld(?:en)?|huurachterstand|betalingsachterstand|loonbeslag|beslag op (?:mijn|zijn|haar|ons) loon|deurwaarders?|voedselbank|faillissement|failliet|persoonsgebonden budget|pgb|individuele inkomenstoeslag|minimuminkomen|alimentatie)(?![\p{L}])/giu;
const MONEY = new RegExp(
  `(?<![\\p{L}\\d])${AMOUNT}(?: (?:aan )?(?:schuld(?:en)?|per maand|in de maand|per week|netto|bruto|leefgeld|achterstand))?`,
  'giu',
);
const ABOUT_INCOME =
  /schuld|inkomen|salaris|verdien|rondkom|leven|pensioen|uitkering|loon|alimentatie|leefgeld|bijstand|wajong|aow|achterstand|boete|terugbetal|toeslag|spaar|krijg|netto/i;
/** Somebody who has or gets it, close by. */
const HAS =
  /(?<!\p{L})(?:ik|'k|mijn|m'n|hij|zij|ze|haar|zijn|we|wij|ons|onze|man|vrouw|zoon|dochter|moeder|vader|zus|broer|ben|heb|heeft|had|zit|zat|krijg|krijgt|kreeg|leef|leeft)(?!\p{L})/iu;
const NEAR = 45;
const around = (text: string, start: number, end: number) => text.slice(Math.max(0, start - NEAR), end + NEAR);

/** Benefits, debts and amounts of income or debt of somebody near. */
export const findBenefit: Detector = (text) => [
  ...[...matches(text, NAMES)]
    .filter(({ start, end }) => HAS.test(around(text, start, end)) && !saidInGeneral(text, start))
    .map(({ start, end }): RedactionSpan => ({ start, end, kind: 'benefit', certainty: 'likely' })),
  ...[...matches(text, MONEY)]
    .filter(({ start, end }) => personNear(text, start, end) && ABOUT_INCOME.test(around(text, start, end)))
    .map(({ start, end }): RedactionSpan => ({ start, end, kind: 'benefit', certainty: 'possible' })),
];
