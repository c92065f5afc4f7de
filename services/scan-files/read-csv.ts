import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';
import { LIMITS } from './limits.ts';
import { type RowsOutcome, refuse } from './outcome.ts';
import { sniffDelimiter, withoutSeparatorLine } from './sniff-delimiter.ts';

/** Whether a text is so full of control characters that it must be something else. */
function looksBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to count
  const controls = text.match(/[\u0000-\u0008\u000b\u000e-\u001f]/g)?.length ?? 0;
  return text.includes('\u0000') || controls > 0.1 * text.length;
}

/** Reads comma-separated text of any encoding and delimiter; the text of each cell stays as it is. */
export function readCsv(bytes: Uint8Array): RowsOutcome {
  const decoded = decodeText(bytes);
  if (decoded === null || looksBinary(decoded)) return refuse('file-binary');
  const { text, delimiter } = withoutSeparatorLine(decoded);
  if (text.trim() === '') return refuse('file-empty');
  const parsed = Papa.parse<string[]>(text, {
    delimiter: delimiter ?? sniffDelimiter(text),
    preview: 2 * LIMITS.rows,
  });
  return { ok: true, rows: parsed.data };
}
