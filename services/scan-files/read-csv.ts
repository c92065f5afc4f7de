import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';
import { type Progress, type Refusal, refuse } from './outcome.ts';
import { sniffDelimiter, withoutSeparatorLine } from './sniff-delimiter.ts';
import type { TableBuilder } from './table-builder.ts';

/** Parsed at a time, so that rows do not pile up in memory and progress can be told. */
const CHUNK = 1024 * 1024;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f]/;

/** Whether a text is so full of control characters that it must be something else. */
function looksBinary(text: string): boolean {
  if (text.search(CONTROLS) < 0) return false;
  if (text.includes('\u0000')) return true;
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 && (unit < 9 || unit === 11 || unit > 13)) controls++;
  }
  return controls > 0.1 * text.length;
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

/** Reads comma-separated text of any encoding and delimiter; the text of each cell stays as it is. */
export function readCsv(bytes: Uint8Array, builder: TableBuilder, progress: Progress): Refusal | null {
  const decoded = decodeText(bytes);
  if (decoded === null || looksBinary(decoded)) return refuse('file-binary');
  const { text, delimiter } = withoutSeparatorLine(decoded);
  if (text.trim() === '') return refuse('file-empty');
  if (hasEndlessLine(text)) return refuse('file-cell-too-long');
  let refusal: Refusal | null = null;
  // Papa parse knows pieces of a string as well, but its types only those of a file.
  const config = {
    delimiter: delimiter ?? sniffDelimiter(text),
    chunkSize: CHUNK,
    chunk({ data, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
      for (const row of data) {
        refusal = builder.add(row);
        if (refusal) return parser.abort();
      }
      progress(meta.cursor, text.length);
    },
  };
  Papa.parse<string[]>(text, config);
  return refusal;
}
