import { matches } from '../context.ts';
import type { Detector } from '../span.ts';

const LOCAL = "[\\p{L}\\d_%+'-]{1,64}(?:(?:\\.| (?:punt|dot) )[\\p{L}\\d_%+'-]{1,64}){0,3}";
const DOT = '(?: ?\\. ?(?=[a-z])| (?:punt|dot) | ?[([](?:punt|dot)[)\\]] ?|\\.)';
const LABEL = '[\\p{L}\\d-]{1,63}';
const END = '(?:nl|com|net|org|eu|be|de|fr|info|nu|online|amsterdam|frl|tr|pl|uk|email|me)';
const SIGN = ' ?@ ?| ?[([{] ?(?:at|@|apen?staartje) ?[)\\]}] ?| ?apen?staart(?:je)? ?| (?:at|@) ';
const EMAIL = new RegExp(`(?<![\\p{L}\\d])${LOCAL}(?:${SIGN})(?:${LABEL}${DOT}){1,3}${END}(?![\\p{L}\\d])`, 'giu');
/** An address of which the end is missing or unknown. */
const HALF = /(?<![\p{L}\d])[\p{L}\d._%+'-]{1,64}(?:@| ?apen?staart(?:je)? ?)[\p{L}\d.-]{2,64}(?<!\.)/giu;
const HANDLE = /(?<![\p{L}\d.@])@[\p{L}\d_][\p{L}\d_.]{1,30}(?<!\.)/gu;
const SOCIAL = 'facebook|instagram|linkedin|twitter|tiktok|youtube|snapchat|threads|x';
const LINK = new RegExp(
  `https?://[^\\s<>"']{3,300}(?<![.,;:!?)])|(?<![\\p{L}\\d])(?:www\\.)?(?:${SOCIAL})\\.com/[^\\s<>"']{1,200}(?<![.,;:!?)])|(?<![\\p{L}\\d])www\\.[^\\s<>"'/]{3,80}/[^\\s<>"']{1,200}(?<![.,;:!?)])`,
  'giu',
);

/** A site of one's own; sites of governments and large services say nothing of a person. */
const SITE = /(?<![\p{L}\d.])www\.[\p{L}\d-]{2,60}(?:\.[\p{L}\d-]{2,20}){1,3}(?:\/[^\s<>"']{1,200})?(?<![.,;:!?)])/giu;
const PUBLIC_SITE =
  /gemeente|overheid|rijk|uwv|svb|cak|digid|belasting|regelhulp|google|zorg|wmo|mee|ggd|ggz|kvk|wikipedia|funda|marktplaats|bol\.|nos\.|9292|sociaal|ouderenbond|nibud|juridischloket/i;

/** A name of a site without www: "levenmetms.wordpress.com", "jansenfotos punt nl". */
const BARE =
  /(?<![\p{L}\d.@/-])[a-z\d][a-z\d-]{2,60}(?:\.[a-z\d-]{2,40}){0,2}(?:\.|\s(?:punt|dot)\s)(?:nl|com|net|org|eu|be|info|nu|online|frl|me|amsterdam)(?:\/[^\s<>"']{1,200})?(?![\p{L}\d])(?<![.,;:!?)])/giu;

/** E-mail addresses, also written out ("apenstaartje", "at", "punt"). */
export const findEmail: Detector = (text) => [
  ...[...matches(text, EMAIL)].map(({ start, end }) => ({ start, end, kind: 'email', certainty: 'certain' }) as const),
  ...[...matches(text, HALF)].map(({ start, end }) => ({ start, end, kind: 'email', certainty: 'likely' }) as const),
];

/** Links to a page, sites (less sure, never those of a government) and handles of social media. */
export const findOnline: Detector = (text) => (MAYBE.test(text) ? lookOnline(text) : []);
const MAYBE = /[.@/]|punt|dot/i;

const lookOnline: Detector = (text) => [
  ...[...matches(text, LINK)].map(({ start, end }) => ({ start, end, kind: 'online', certainty: 'likely' }) as const),
  ...[...matches(text, SITE), ...matches(text, BARE)]
    .filter(({ text: site }) => !PUBLIC_SITE.test(site))
    .map(({ start, end }) => ({ start, end, kind: 'online', certainty: 'possible' }) as const),
  ...[...matches(text, HANDLE)].map(({ start, end }) => ({ start, end, kind: 'online', certainty: 'likely' }) as const),
];
