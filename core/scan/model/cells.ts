/** The place of the text of every row; as narrow as the number of texts allows. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** The cells of one column: its raw texts in order of appearance, and for every row which of them it holds. */
export interface Cells {
  readonly texts: readonly string[];
  readonly codes: Codes;
}

/** Codes for so many rows that can tell so many texts apart. */
export function newCodes(texts: number, rows: number): Codes {
  if (texts <= 0x100) return new Uint8Array(rows);
  return texts <= 0x10000 ? new Uint16Array(rows) : new Uint32Array(rows);
}

/** A column with so many texts that more than half are new has answers in people's own words; few of those return. */
const MANY_TEXTS = 4096;

/** Collects the cells of one column, row after row. */
export class CellsBuilder {
  readonly #texts: string[] = [];
  /** Null once looking for texts that return no longer pays: from then on a text can be there more than once. */
  #places: Map<string, number> | null = new Map();
  #codes: Codes = new Uint8Array(256);
  #mostTexts = 0x100;
  #rows = 0;

  /** Adds a cell. Rows between the last one and `row` are blank. */
  set(row: number, text: string): void {
    if (row > this.#rows) this.#fill(row);
    const place = this.#place(text);
    if (row >= this.#codes.length || this.#texts.length > this.#mostTexts) this.#room(row + 1);
    this.#codes[row] = place;
    this.#rows = row + 1;
  }

  /** The cells of `rows` rows; rows after the last one set are blank. */
  finish(rows: number): Cells {
    if (rows > this.#rows) this.#fill(rows);
    return { texts: this.#texts, codes: this.#codes.slice(0, rows) };
  }

  #place(text: string): number {
    const known = this.#places?.get(text);
    if (known !== undefined) return known;
    const place = this.#texts.push(text) - 1;
    this.#places?.set(text, place);
    if (place === MANY_TEXTS && place > this.#rows / 2) this.#places = null;
    return place;
  }

  #fill(rows: number): void {
    const blank = this.#places === null ? this.#texts.indexOf('') : this.#place('');
    const place = blank < 0 ? this.#texts.push('') - 1 : blank;
    this.#room(rows);
    this.#codes.fill(place, this.#rows, rows);
    this.#rows = rows;
  }

  /** Makes room for so many rows, and for codes of all texts so far. */
  #room(rows: number): void {
    const length = rows <= this.#codes.length ? this.#codes.length : 2 * rows;
    if (length === this.#codes.length && this.#texts.length <= this.#mostTexts) return;
    const wider = newCodes(this.#texts.length, length);
    wider.set(this.#codes.subarray(0, this.#rows));
    this.#codes = wider;
    this.#mostTexts = 2 ** (8 * wider.BYTES_PER_ELEMENT);
  }
}

/** The text of one cell. */
export const cellText = ({ texts, codes }: Cells, row: number): string => texts[codes[row] ?? 0] ?? '';

const decoded = new WeakMap<readonly string[], Cells>();

/** The texts of all cells, row after row. */
export function cellTexts(cells: Cells): string[] {
  const { texts, codes } = cells;
  const all = new Array<string>(codes.length);
  for (let row = 0; row < codes.length; row++) all[row] = texts[codes[row] ?? 0] ?? '';
  decoded.set(all, cells);
  return all;
}

/** The cells that a list of texts was made from, or is: to look at every different text once. */
export function asCells(all: readonly string[]): Cells {
  const known = decoded.get(all);
  if (known) return known;
  const builder = new CellsBuilder();
  for (const [row, text] of all.entries()) builder.set(row, text);
  return builder.finish(all.length);
}

/** How often each text occurs. */
export function countCells({ texts, codes }: Cells): Uint32Array {
  const counts = new Uint32Array(texts.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}

/** One number per text of a column, for a look-up per row. */
export function perText(cells: Cells, numberOf: (text: string) => number): Int32Array {
  return Int32Array.from(cells.texts, (text) => numberOf(text));
}

/** Cells from the text of each row, for columns whose rows are made and not read. */
export function cellsFrom(texts: readonly string[], placeOf: (row: number) => number, rows: number): Cells {
  const codes = newCodes(texts.length, rows);
  for (let row = 0; row < rows; row++) codes[row] = placeOf(row);
  return { texts, codes };
}

/** The cells of some rows, in ascending order, with only the texts that occur in them. */
export function pickCells(cells: Cells, rows: Uint32Array): Cells {
  const { texts, codes } = cells;
  if (rows.length === codes.length) return cells;
  const places = new Int32Array(texts.length).fill(-1);
  const kept: string[] = [];
  for (const row of rows) {
    const code = codes[row] ?? 0;
    if (places[code] === -1) {
      places[code] = kept.length;
      kept.push(texts[code] ?? '');
    }
  }
  const picked = newCodes(kept.length, rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = places[codes[rows[i] ?? 0] ?? 0] ?? 0;
  return { texts: kept, codes: picked };
}

/** The cells of two columns one below the other. */
export function appendCells(above: Cells, below: Cells): Cells {
  const places = new Map(above.texts.map((text, i) => [text, i]));
  const moved = perText(below, (text) => {
    const known = places.get(text);
    if (known === undefined) places.set(text, places.size);
    return known ?? places.size - 1;
  });
  const codes = newCodes(places.size, above.codes.length + below.codes.length);
  codes.set(above.codes);
  for (let i = 0; i < below.codes.length; i++) codes[above.codes.length + i] = moved[below.codes[i] ?? 0] ?? 0;
  return { texts: [...places.keys()], codes };
}

/** A column in which nobody filled in anything. */
export const blankCells = (rows: number): Cells => ({ texts: [''], codes: new Uint8Array(rows) });
