import { cleanText, textKey } from '../words/text-key.ts';
import { SCALE_HEADER } from '../words/vocabulary.ts';

/** A column header taken apart: the readable text of the item, and the question that it is part of. */
export interface Header {
  readonly text: string;
  readonly question: string | null;
}

/** What is read of a header; real ones have up to 1,300 characters. */
const LONGEST_HEADER = 4000;

/** A code instead of a text: "G01Q02", "SQ001". */
export const isCode = (text: string): boolean => /^[A-Za-z]\w*\d\w*$/.test(text);

/** Where the bracket that closes at the end of the text opens; -1 when the text does not end in a bracket. */
function openingBracket(text: string): number {
  if (!text.endsWith(']')) return -1;
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === ']') depth++;
    if (text[i] === '[') depth--;
    if (depth === 0) return i;
  }
  return -1;
}

/** Takes off the code that stands in front: "G01Q02. ", "likert0[time1can]. ", "Q3: ". */
function withoutCode(text: string): string {
  return text
    .replace(/^(?:[A-Za-z]\w*\[\w+\]|[A-Za-z]\w*\d\w*|[a-z]\w{0,19}(?=\. [[A-Z]))\.\s+(?=\S)/, '')
    .replace(/^[A-Za-z]\w*\d\w*:\s+(?=\S)/, '');
}

function splitBrackets(text: string): Header {
  const open = openingBracket(text);
  if (open < 0) return { text, question: null };
  const inside = text.slice(open + 1, -1).trim();
  const before = text.slice(0, open).trim();
  if (inside === '' || SCALE_HEADER.test(textKey(inside)))
    return before === '' ? { text, question: null } : splitBrackets(before);
  if (isCode(before) && isCode(inside)) return { text, question: before };
  return { text: inside, question: before || null };
}

function splitQuestionMark(header: Header): Header {
  const match = header.question === null ? /^(.+\?)\s?[.:#/]\s*(\S.+)$/.exec(header.text) : null;
  return match?.[1] && match[2] ? { text: match[2], question: match[1] } : header;
}

/** What can stand between a question and its statement, where several columns share the question. */
const BETWEEN = [' - ', ' – ', ' >> ', ' | ', ': '];
/** The same without a space around it: "Wat moet beter?#Kortere wachttijd", and with a slash where the question ends. */
const AT_QUESTION = /^(.{6,}?[?:.)])\s?\/\s?(\S.*)$|^(.{6,}?)#(\S.*)$/;
/** REDCap: "Wat moet beter? (choice=Kortere wachttijd)". */
const CHOICE = /^(.+?)\s*\(choice=(.+)\)$/;

/** The part of a header that may be a question shared with other columns: before a dash or colon, or of a code "Q2_4" the Q2. */
function sharedPart(text: string): { readonly question: string; readonly rest: string } | null {
  const code = /^([A-Za-z]\w*?\d\w*?)_\w*\d$/.exec(text);
  if (code?.[1]) return { question: code[1], rest: text };
  const split = CHOICE.exec(text) ?? AT_QUESTION.exec(text);
  const [asked, option] = [split?.[1] ?? split?.[3], split?.[2] ?? split?.[4]];
  if (asked && option) return { question: asked.trim(), rest: option.trim() };
  const separator = BETWEEN.find((between) => text.indexOf(between) > 0);
  if (separator === undefined) return null;
  const at = text.indexOf(separator);
  return { question: text.slice(0, at), rest: text.slice(at + separator.length).trim() || text };
}

/** "Question - statement", where several columns share the question. */
function splitShared(header: Header, questions: ReadonlyMap<string, number>): Header {
  const part = header.question === null ? sharedPart(header.text) : null;
  if (!part || (questions.get(part.question) ?? 0) < 2) return header;
  return { text: part.rest, question: part.question };
}

/** A repeated header gets a number at its end from some tools ("... past.2"): taken off where the bare text is there too. */
function withoutRepeatNumber(header: Header, texts: ReadonlySet<string>): Header {
  const bare = [/\d{1,2}$/, /\s\d{1,2}$/, /\.\d{1,2}$/].map((ending) => header.text.replace(ending, ''));
  const twin = bare.find((text) => text !== header.text && text.length > 3 && texts.has(text));
  return twin === undefined ? header : { ...header, text: twin };
}

function count(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** "Wat moet beter?/Kortere wachttijd" beside a column "Wat moet beter?", whatever the question ends with. */
function splitBelowColumn(header: Header, columns: ReadonlySet<string>): Header {
  const at = header.question === null ? header.text.indexOf('/') : -1;
  const question = header.text.slice(0, Math.max(0, at)).trim();
  const rest = header.text.slice(at + 1).trim();
  return at > 0 && rest !== '' && columns.has(question) ? { text: rest, question } : header;
}

/** Reads the headers of a file: LimeSurvey, Google Forms, Microsoft Forms, SurveyMonkey and Qualtrics write them differently. */
export function readHeaders(headers: readonly string[]): readonly Header[] {
  const bare = headers.map((header) => withoutCode(cleanText(header.slice(0, LONGEST_HEADER))));
  const columns = new Set(bare);
  const split = bare.map((text) => splitBelowColumn(splitQuestionMark(splitBrackets(text)), columns));
  const questions = count(split.flatMap(({ text }) => sharedPart(text)?.question ?? []));
  const parts = split.map((header) => splitShared(header, questions));
  const texts = new Set(parts.map((header) => header.text));
  return parts.map((header) => withoutRepeatNumber(header, texts));
}
