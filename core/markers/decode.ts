import { CELLS, MARKERS, MODULES, pictureOf, turned } from './pictures.ts';

/** How light the modules of a marker are, and what is beside it. */
export interface Samples {
  /** The modules row by row, with the black edge. */
  readonly modules: Float64Array;
  /** The white just outside. */
  readonly white: number;
}

/** What a marker says: its number, and how many quarter turns to the right it is turned. */
export interface Decoded {
  readonly number: number;
  readonly turns: number;
}

/** Lighter than the black edge by so much is white paper. */
const CONTRAST = 14;
/** Of the modules of the black edge so many may look light: a thumb, a lamp. */
const EDGE_LIGHT = 4;
/** So many cells may differ from the picture; any two pictures differ in twelve. */
const CELLS_WRONG = 3;
/** How well the cells go with the picture at least (correlation: one is exactly). */
const LIKE = 0.78;
/** How much of what its neighbours took away a module gets back: the lens and the shake mix them. */
const UNMIXED = 0.22;

/** A marker in one of its turns. */
interface Template extends Decoded {
  /** Its cells as bits, the first and the second half. */
  readonly halves: Halves;
  /** Mean zero, length one. */
  readonly cells: Float64Array;
}
type Halves = readonly [number, number];

let templates: readonly Template[] | undefined;

/** What is on a marker of one of the numbers up to `highest`; null when it is none, or not certain. */
export function decode(samples: Samples, highest: number): Decoded | null {
  if (!hasBlackEdge(samples)) return null;
  const cells = insideOf(unmixed(samples));
  const middle = (edgeOf(samples) + samples.white) / 2;
  const halves = halvesOf([...cells].map((light) => light > middle));
  templates ??= allTemplates();
  const same = templates.find((template) => differences(template.halves, halves) <= CELLS_WRONG);
  if (!same || same.number > highest) return null;
  const direction = centred(cells);
  return direction && dot(same.cells, direction) >= LIKE ? { number: same.number, turns: same.turns } : null;
}

const isEdge = (i: number) => {
  const [row, column] = [Math.floor(i / MODULES), i % MODULES];
  return row === 0 || column === 0 || row === MODULES - 1 || column === MODULES - 1;
};
const EDGE = [...Array(MODULES * MODULES).keys()].filter(isEdge);
const HALF = (CELLS * CELLS) / 2;
const INSIDE = [...Array(MODULES * MODULES).keys()].filter((i) => !isEdge(i));

/** How dark the black edge is: the middle of its modules. */
function edgeOf({ modules }: Samples): number {
  const sorted = EDGE.map((i) => modules[i] as number).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}

function hasBlackEdge(samples: Samples): boolean {
  const black = edgeOf(samples);
  if (samples.white - black < CONTRAST) return false;
  const middle = (black + samples.white) / 2;
  return EDGE.filter((i) => (samples.modules[i] as number) > middle).length <= EDGE_LIGHT;
}

/** The modules as they would be with less light of their neighbours in them. */
function unmixed({ modules, white }: Samples): Float64Array {
  const at = (row: number, column: number) =>
    row < 0 || column < 0 || row >= MODULES || column >= MODULES ? white : (modules[row * MODULES + column] as number);
  return modules.map((light, i) => {
    const [row, column] = [Math.floor(i / MODULES), i % MODULES];
    const around = at(row - 1, column) + at(row + 1, column) + at(row, column - 1) + at(row, column + 1);
    return light + UNMIXED * (4 * light - around);
  });
}

const insideOf = (modules: Float64Array) => Float64Array.from(INSIDE, (i) => modules[i] as number);

/** Cells with mean zero and length one; null when they are all the same. */
function centred(cells: Float64Array): Float64Array | null {
  const mean = cells.reduce((sum, light) => sum + light, 0) / cells.length;
  const around = cells.map((light) => light - mean);
  const length = Math.hypot(...around);
  return length > 0 ? around.map((light) => light / length) : null;
}

function halvesOf(white: readonly boolean[]): Halves {
  const bits = (from: number) => white.slice(from, from + HALF).reduce((all, one) => 2 * all + Number(one), 0);
  return [bits(0), bits(HALF)];
}

/** In how many cells two pictures differ (Hamming distance). */
function differences(one: Halves, other: Halves): number {
  return ones(one[0] ^ other[0]) + ones(one[1] ^ other[1]);
}

function ones(bits: number): number {
  let [rest, count] = [bits, 0];
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < CELLS * CELLS; i++) sum += (one[i] as number) * (other[i] as number);
  return sum;
}

function allTemplates(): Template[] {
  return Array.from({ length: MARKERS }, (_, i) => i + 1).flatMap((number) => {
    let white = pictureOf(number);
    return [0, 1, 2, 3].map((turns): Template => {
      if (turns > 0) white = turned(white);
      const cells = centred(Float64Array.from(white, Number));
      if (!cells) throw new RangeError('a marker of one colour');
      return { number, turns, cells, halves: halvesOf(white) };
    });
  });
}
