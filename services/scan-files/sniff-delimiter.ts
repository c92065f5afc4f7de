import Papa from 'papaparse';

const DELIMITERS = [';', ',', '\t', '|'];
const SAMPLE_ROWS = 50;
const SAMPLE_LENGTH = 1024 * 1024;

/** How well a delimiter divides the first rows: how many cells the header has, and how many rows have as many. */
function evenness(text: string, delimiter: string): number {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_ROWS, skipEmptyLines: true });
  const columns = data[0]?.length ?? 0;
  if (columns < 2) return 0;
  const alike = data.filter((row) => row.length === columns).length / data.length;
  const clean = errors.some(({ type }) => type === 'Quotes') ? 0.1 : 1;
  return clean * alike ** 4 * (1 + Math.log2(columns));
}

/** Guesses the delimiter: the one that gives the first rows most evenly the same number of cells. */
export function sniffDelimiter(whole: string): string {
  const text = whole.slice(0, SAMPLE_LENGTH);
  let best = ',';
  let bestSoFar = 0;
  for (const delimiter of DELIMITERS) {
    const found = evenness(text, delimiter);
    if (found > bestSoFar) [best, bestSoFar] = [delimiter, found];
  }
  return best;
}

/** Takes off the line "sep=;" that Excel writes first. */
export function withoutSeparatorLine(text: string): { readonly text: string; readonly delimiter: string | null } {
  const match = /^"?sep=([;,\t|])"?\r?\n?/i.exec(text);
  return match ? { text: text.slice(match[0].length), delimiter: match[1] ?? null } : { text, delimiter: null };
}
