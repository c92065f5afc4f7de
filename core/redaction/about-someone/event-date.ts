import { matches } from '../context.ts';
import { personNear } from '../people.ts';
import type { Detector, RedactionSpan } from '../span.ts';

const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sept?|okt|nov|dec)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = "(?:(?:19|20)\\d{2}|'\\d{2})";
const OF_YEAR = `(?:(?: van)? ${YEAR}| jl\\.?| vorig jaar| dit jaar| van dit jaar)`;
const WEEKDAY = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?';
const FEAST =
  '(?:eerste|tweede) (?:kerst|paas|pinkster)dag|(?:kerst|pasen|pinksteren|oudjaar|oud en nieuw|suikerfeest|carnaval)';
const DATE = new RegExp(
  `(?<![\\d\\p{L}/-])(?:${WEEKDAY}${DAY}(?:e|ste|de)? ${MONTH}\\.?(?![\\p{L}])${OF_YEAR}?|${WEEKDAY}${DAY}[-/](?:0?[1-9]|1[0-2])(?:[-/](?:(?:19|20)\\d{2}|'?\\d{2}))?|(?:maan|dins|woens|donder|vrij|zater|zon)dag (?:de )?\\d{1,2}(?:e|ste|de)|${MONTH}\\.?${OF_YEAR}|(?:vorig|dit|afgelopen) jaar (?:in )?${MONTH}|(?:${FEAST})(?:${OF_YEAR})|(?:vorig|dit|afgelopen) jaar (?:met |rond |op )?(?:${FEAST})|(?:eerste|tweede) (?:kerst|paas|pinkster)dag)(?![\\d\\p{L}/-])`,
  'giu',
);
/** A year by itself counts only where one person says what befell her. */
const ALONE =
  /(?<=(?<!\p{L})(?:sinds|in|vanaf|tot|eind|begin|medio|zomer|winter|voorjaar|najaar|herfst)(?: (?:van|het jaar))? )(?:19[3-9]\d|20[0-3]\d)(?![\d\p{L}/-]|\.\d)/giu;
const EVENT =
  /overle|gestorven|dood|begra|crematie|gevallen|viel|val van|geopereerd|operatie|opgenomen|opname|ongeluk|ongeval|aanrijding|verhui|ontslag|ontslagen|gescheiden|scheiding|getrouwd|trouw|brand|aangifte|bezwaar|gesprek|afspraak|bezoek|rechter|zitting|uit huis|huisgezet|uitgezet|uithuis|melding|aangevraagd|aanvraag|aangeklaagd|gebeld|belde|bellen|langs|kwam|komt|kreeg|gekregen|kwijt|wacht|stopt|gestopt|afgewezen|besluit|brief|indicatie|loopt af|ziek|bevallen|zwanger|gekomen|gevlucht|wonen|woon|woning|mantelzorger|verloor|verloren|geboren|stierf|geslagen|opgepakt|gestorven|miskraam|diagnose|ingestort|mijn baan|ingediend|afgekeurd|overgeplaatst|zou er|beschikking|wegga|weggegaan|vertrok|scheid|gezakt|beroerte|infarct|gebroken|chemo|kliniek|ontruim|uitgeschreven|zou er|zit (?:hij|zij|ze|ik|mijn)|zit al|failliet|weduw|verkocht|afgewezen|afwijzing|dakloos|slaap|horen|te horen|keukentafel|intake/i;
/** One person, not a team or a municipality. */
const SOMEBODY =
  /(?<!\p{L})(?:ik|'k|(?:kregen|verloren|trouwden|verhuisden|woonden|moesten) (?:we|wij)|onze?|mij|me|mijn|m'n|mn|hij|hem|haar|ons (?:huis|gezin|kind)|wij (?:trouwden|kregen|wachten|wonen|moeten|zaten)|we (?:trouwden|kregen|wachten|wonen|moesten|zaten)|ben|heb|mevrouw|meneer|(?:moeder|vader|man|vrouw|zoon|dochter|oma|opa|broer|zus))(?!\p{L})/iu;
/** A rule, a plan or a tariff that begins on a day. */
const RULE =
  /wet(?:s?wijziging|ten|geving|telijke?|houders?)?(?!\p{L})|verordening|tarief|(?<!ge)regel(?:s|ing|ingen|geving)?(?!\p{L})|beleid|budget|begroting|gemeenten|contract|aanbesteding|college|raad(?!s)|subsidie|wij als|ons team|onze afdeling|reorganisatie|fusie|invoering|decentralisatie|collega|nieuw systeem|informatieavond|bijeenkomst|samengevoegd|vergadering/iu;
const NEAR = 70;
const around = (text: string, start: number, end: number) => text.slice(Math.max(0, start - NEAR), end + NEAR);

/** Dates of something that befell the writer or somebody near: a funeral, an operation, a visit at home. */
export const findEventDate: Detector = (text) =>
  [
    ...[...matches(text, DATE)].filter(
      ({ start, end }) => personNear(text, start, end) || /^\D*\d+\D/.test(text.slice(start, end)),
    ),
    ...[...matches(text, ALONE)].filter(({ start, end }) => SOMEBODY.test(around(text, start, end))),
  ]
    .filter(({ start, end }) => EVENT.test(around(text, start, end)) && !RULE.test(around(text, start, end)))
    .map(({ start, end }): RedactionSpan => ({ start, end, kind: 'date', certainty: 'possible' }));
