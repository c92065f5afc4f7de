import Papa from 'papaparse';
import { watchEnding } from './cut-off.ts';
import { decodeText } from './decode-text.ts';
import { type Progress, type Refusal, refuse } from './outcome.ts';
import { sniffDelimiter, withoutSeparatorLine } from './sniff-delimiter.ts';
import { quotesAreLetters } from './stray-quotes.ts';
import type { TableBuilder } from './table-builder.ts';

/** Parsed at a time, so that rows do not pile up in memory and progress can be told. */
const CHUNK = 1024 * 1024;

/** NUL characters that slip into good text; more of them, or more control characters with them, and it is something else. */
const MOST_NULS = 20;
const MOST_BESIDE_NULS = 1 / 25;
const MOST_CONTROLS = 1 / 10;

/** Control characters other than tab and ends of line and page. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\0-\x08\x0b\x0e-\x1f]/g;

/** Whether a text is so full of control characters that it must be something else. */
function looksBinary(text: string): boolean {
  const most = MOST_CONTROLS * text.length;
  let controls = 0;
  let nuls = 0;
  for (const [character] of text.matchAll(CONTROLS)) {
    controls++;
    if (character === '\0') nuls++;
    if (nuls > MOST_NULS || controls > most) return true;
  }
  return nuls > 0 && controls > MOST_BESIDE_NULS * text.length;
}

/** Longer than any row of answers; taken apart, a line of 25 MB of delimiters would fill the memory. */
const LONGEST_LINE = 4 * 1024 * 1024;

function hasEndlessLine(text: string): boolean {
  for (let from = 0; text.length - from > LONGEST_LINE; ) {
    const piece = text.slice(from, from + LONGEST_LINE);
    const end = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'));
    if (end < 0) return true;
    from += end + 1;
  }
  return false;
}

/**
 * Reads comma-separated text of any encoding and delimiter; the text of each cell stays as it is, but for zero characters,
 * which no text can hold. Gives how many of those there were, and whether a letter was lost before (U+FFFD).
 */
export function readCsv(
  bytes: Uint8Array,
  builder: TableBuilder,
  progress: Progress,
): Refusal | { readonly zeros: number; readonly lostLetters: boolean } {
  const decoded = decodeText(bytes);
  if (decoded === null || looksBinary(decoded)) return refuse('file-binary');
  const whole = decoded.replaceAll('\u0000', '');
  const { text, delimiter } = withoutSeparatorLine(whole);
  if (text.trim() === '') return refuse('file-empty');
  if (hasEndlessLine(text)) return refuse('file-cell-too-long');
  const { refusal, isCutOff } = readCsvText(text, builder, progress, delimiter);
  if (refusal || isCutOff) return refusal ?? refuse('file-damaged');
  return { zeros: decoded.length - whole.length, lostLetters: whole.includes('\ufffd') };
}

/** A character that stands in no text: nothing is quoted with it. */
const NO_QUOTE = '\u0000';

/** Reads decoded text. `isEven` says that all rows have as many cells as the first. */
export function readCsvText(text: string, builder: TableBuilder, progress: Progress, known: string | null = null) {
  let refusal: Refusal | null = null;
  const ending = watchEnding();
  const lengths = new Set<number>();
  const delimiter = known ?? sniffDelimiter(text);
  // Papa parse knows pieces of a string as well, but its types only those of a file.
  const config = {
    delimiter,
    ...(quotesAreLetters(text, delimiter) ? { quoteChar: NO_QUOTE } : {}),
    chunkSize: CHUNK,
    chunk({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
      for (const row of data) {
        refusal = builder.add(row);
        if (refusal) return parser.abort();
        ending.see(row);
        if (row.length > 1 || row[0] !== '') lengths.add(row.length);
      }
      if (errors.some(({ code }) => code === 'MissingQuotes')) ending.seeOpenQuote();
      progress(meta.cursor, text.length);
    },
  };
  Papa.parse<string[]>(text, config);
  return { refusal: refusal as Refusal | null, isCutOff: ending.isCutOff(text), isEven: lengths.size === 1 };
}
