import Papa from 'papaparse';

const DELIMITERS = [';', ',', '\t', '|'];
const SAMPLE_ROWS = 50;
const SAMPLE_LENGTH = 1024 * 1024;

/** How many cells a row has: as many as the header, or as most rows where a line of title stands first. */
function rowLength(rows: readonly (readonly string[])[]): number {
  const header = rows[0]?.length ?? 0;
  if (header >= 2) return header;
  const lengths = [...Map.groupBy(rows, (row) => row.length)].map(([length, alike]) => [alike.length, length] as const);
  return lengths.reduce((a, b) => (b[0] > a[0] ? b : a), [0, 0] as const)[1];
}

/** How well a delimiter divides the first rows: how many cells a row has, and how many rows have as many. */
function evenness(text: string, delimiter: string): number {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_ROWS, skipEmptyLines: true });
  const columns = rowLength(data);
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
