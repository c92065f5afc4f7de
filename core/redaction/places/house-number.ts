const NUMBER = '(?:(?:nummer|huisnummer|huisnr|nr|no|t/o|tegenover)\\.? ?)?\\d{1,5}(?![\\d.,:]\\d|\\d)';
const ADDITION =
  '(?:(?: ?[-/] ?(?:\\d{1,4}(?!\\d|[-/]\\d)|[iv]{1,4}\\b|[IV]{1,4}\\b)(?: ?(?:hg|hoog)\\b)?)|[ -]?(?:[a-hA-H]\\d?\\b|bis(?: \\d{1,2}\\b)?\\b|hs\\b|huis\\b|zw\\b|rd\\b|rood\\b|zwart\\b|boven\\b|beneden\\b|[iv]{1,4}\\b|[IV]{1,4}\\b|\\d{1,3} ?(?:hg|hoog)\\b)|-[a-zA-Z]\\b|,? (?:\\d{1,2}|een|één|twee|drie|vier|vijf) ?hoog\\b|,? (?:kamer|kmr|app\\.?|appartement|unit) ?\\d{1,4}\\b){0,2}';
/** A number of a house with its addition, as a pattern without group. */
export const HOUSE = `${NUMBER}${ADDITION}`;
/** What follows a number that counts something, and is no number of a house. */
export const A_COUNT =
  /^\s?(?:keer|maal|x\b|jaar|maand|week|weken|dag|uur|minuten|mensen|euro|procent|%|km|kilometer|meter|m2|stuks|kinderen|personen|huizen|woningen)/;
