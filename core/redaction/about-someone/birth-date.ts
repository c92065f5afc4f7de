import { after, before, matches } from '../context.ts';
import { RELATIVE } from '../people.ts';
import type { Detector, RedactionSpan } from '../span.ts';

const MONTH =
  '(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
  `(?<![\\d\\p{L}])(?:(?:0?[1-9]|[12]\\d|3[01]) ?[-/. ] ?(?:0?[1-9]|1[0-2]) ?[-/. ] ?(?:(?:19|20)\\d{2}|'?\\d{2})|(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])|(?:0?[1-9]|[12]\\d|3[01])(?:e|ste|de)? ?-?${MONTH}\\.?(?:[ -]{0,2}(?:(?:19|20)\\d{2}|'\\d{2}))?)(?![\\d\\p{L}])`,
  'giu',
);
const SAYS_BIRTH =
  /(?:\bgeb\b\.?|\bgeboren\b|\bgeboorte|\bverjaar|\bjarig\b|\bgbd\b|\bgb\b|\*)[^.!?]{0,31}$|\bgeb\.? {0,2}$|\bgeb\. ?(?:op|dd\.?)? ?$/u;
const SAYS_OTHER =
  /\b(?:sinds|vanaf|per|tot|tot en met|t\/m|voor|na|rond|begin|eind|besluit|brief|gesprek|wet)(?: van| op| d\.?d\.?)? ?$/;
const A_YEAR = "(?:19\\d{2}|20[0-2]\\d|'\\d{2})(?!\\d|[.,:/-]\\d)";
const BETWEEN = '(?: (?:in|anno|uit|is|het jaar|van|eind|begin)){0,2}:? ?';
/** Called a year of birth. */
const YEAR = new RegExp(
  `(?<=(?<!\\p{L})(?:geboren(?: ben ik)?|geb\\.?|geboortejaar|(?:^|[.,;!?] )(?:bouwjaar|jaargang))${BETWEEN})(?:${MONTH} )?${A_YEAR}`,
  'giu',
);
/** Only said of a person ("ik ben van 1956", "mijn man is van '44"): a letter, a house or a rule is of a year too. */
const YEAR_OF = new RegExp(
  `(?<=(?<!\\p{L})(?:(?:ik|hij|zij|ze) (?:is|was)|ben(?: ik)?|(?:is|was) (?:ik|hij|zij|ze)|${RELATIVE}(?: (?:is|was))?|(?:man|vrouw|kind)(?: (?:is|was))?)(?: zelf| nog| ook)? (?:van|uit|bouwjaar|jaargang)(?: (?:het jaar|eind|begin))? )(?:${MONTH} )?${A_YEAR}|(?<=(?<!\\p{L})(?:van|uit) )${A_YEAR}(?= ben ik)`,
  'giu',
);
/** "geboren en getogen in Sneek in 1948", "in maart 1936 geboren", "kom uit '57", "Fleur (2009)". */
const YEAR_SAID = new RegExp(
  `(?<=(?<!\\p{L})(?:geboren|geb\\.?)[^.!?\\d]{1,45} (?:in|anno|van|uit) (?:${MONTH} )?)${A_YEAR}|(?:${MONTH}\\.? )?(?:19|20)\\d{2}(?= (?:(?:ben|is|was|werd) (?:ik|hij|zij|ze|mijn \\p{L}{2,12}) )?geboren(?!\\p{L}))|(?<=(?<!\\p{L})(?:kom|kwam|stam) (?:nog )?uit )(?:'\\d{2}|19\\d{2})(?!\\d)|(?<=(?<!\\p{L})${RELATIVE}(?: \\p{L}{2,14})? \\()(?:19|20)\\d{2}(?=\\))|(?<=(?<!\\p{L})(?:geboren|oorlog)[^.!?\\d]{0,25}, ?)'[2-9]\\d(?!\\d)|(?<=(?<!\\p{L})(?:er een|een|iemand|eentje|ik|ben) uit )${A_YEAR}|negentien(?:honderd)?[ -]?(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?!\\p{L})|(?<=(?<!\\p{L})(?:lichting|geboortejaar|wieg(?:je)? stond in) )${A_YEAR}`,
  'giu',
);
/** After a word for being born a year of two digits is one too: "geb. 3 juni 44". */
const SHORT_BORN = new RegExp(
  `(?<=(?<!\\p{L})(?:geb\\.?|geboren|geboortedatum)(?: (?:op|dd\\.?|is|:))?:? ?)(?:0?[1-9]|[12]\\d|3[01])(?:e|ste|de)?[ ./-]{1,2}(?:${MONTH}|\\d{1,2})\\.?[ ./-]{1,2}(?:'?\\d{2}|(?:19|20)\\d{2})(?!\\d)|(?<=(?<!\\p{L})(?:geb\\.?|geboren|geboortedatum)(?: (?:op|dd\\.?|is|:))?:? ?)(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}(?!\\d)`,
  'giu',
);
/** "mijn moeder Alie de Vries van 1939". */
const NAMED_OF =
  /(?<=(?<!\p{L})(?:moeder|vader|man|vrouw|zoon|dochter|oma|opa|zus|broer|tante|oom|partner|mevrouw|meneer)(?: (?:\p{Lu}[\p{L}'-]{1,24}|van|de|der|den)){1,5} (?:is )?van )(?:19\d{2}|'\d{2})(?!\d)/gu;
const LATEST_YEAR = 2012;

/** A year of two digits from here on is one of the last century. */
const SHORT_YEAR_FROM = 30;

function yearOf(date: string): number | null {
  const year = /(?:19|20)\d{2}/.exec(date)?.[0];
  if (year !== undefined) return Number(year);
  const short = /^\d{1,2}[-/. ]+\d{1,2}[-/. ]+'?(\d{2})$/.exec(date)?.[1];
  return short !== undefined && Number(short) >= SHORT_YEAR_FROM ? 1900 + Number(short) : null;
}

/** Dates and years of birth: what is called one, and (less sure) any full date long ago. */
export const findBirthDate: Detector = (text) => [
  ...[...matches(text, SHORT_BORN)].map(
    ({ start, end }) => ({ start, end, kind: 'birthDate', certainty: 'certain' }) as const,
  ),
  ...[
    ...matches(text, YEAR),
    ...matches(text, YEAR_SAID),
    ...matches(text, NAMED_OF),
    ...[...matches(text, YEAR_OF)].filter(({ text: year }) => (yearOf(year) ?? 0) <= LATEST_YEAR),
  ].map(({ start, end }) => ({ start, end, kind: 'birthDate', certainty: 'likely' }) as const),
  ...[...matches(text, DATE)].flatMap(({ text: date, start, end }): RedactionSpan[] => {
    const context = before(text, start);
    if (SAYS_BIRTH.test(context) || /^[^.!?]{0,12}\b(?:geboren|jarig|verjaar|geb\b)/.test(after(text, end))) {
      return [{ start, end, kind: 'birthDate', certainty: 'certain' }];
    }
    const year = yearOf(date);
    if (year === null || year > LATEST_YEAR || SAYS_OTHER.test(context)) return [];
    return [{ start, end, kind: 'birthDate', certainty: /[(,] ?$/.test(context) ? 'likely' : 'possible' }];
  }),
];
