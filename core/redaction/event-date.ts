import { matches } from './context.ts';
import { personNear } from './people.ts';
import type { Detector, RedactionSpan } from './span.ts';

const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const DATE = new RegExp(
  `(?<![\\d\\p{L}])(?:(?:0?[1-9]|[12]\\d|3[01]) ${MONTH}(?: (?:19|20)\\d{2})?|(?:0?[1-9]|[12]\\d|3[01])[-/](?:0?[1-9]|1[0-2])[-/](?:20)?\\d{2})(?![\\d\\p{L}])`,
  'giu',
);
const EVENT =
  /overle|gestorven|begra|crematie|gevallen|val van|geopereerd|operatie|opgenomen|opname|ongeluk|ongeval|aanrijding|verhuis|ontslag|ontslagen|gescheiden|scheiding|getrouwd|brand|aangifte|bezwaar|gesprek|afspraak|bezoek|rechtszaak|zitting|hoorzitting|huisgezet|uitgezet|melding|aangevraagd|aanvraag|gebeld|langs/i;
const NEAR = 70;

/** Dates of something that befell the writer or somebody near: a funeral, an operation, a visit at home. */
export const findEventDate: Detector = (text) =>
  [...matches(text, DATE)]
    .filter(({ start, end }) => EVENT.test(text.slice(Math.max(0, start - NEAR), end + NEAR)))
    .filter(({ start, end }) => personNear(text, start, end))
    .map(({ start, end }): RedactionSpan => ({ start, end, kind: 'date', certainty: 'possible' }));
