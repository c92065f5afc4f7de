import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../../../core/domain/perspective.ts';
import type { PrincipleNumber } from '../../../../../core/domain/principles.ts';
import { asCells, cellsFrom, cellTexts } from '../../../../../core/scan/model/cells.ts';
import type { Scan } from '../../../../../core/scan/model/scan.ts';
import { randomOf } from '../../small-groups/attack/world.ts';

/** How answers spread over the categories of a scale in truth, as percentages. */
export type Shape = readonly number[];

/** Five ways in which people answer: at random, in the middle, all to one side, more to the other, and in two heaps. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  flat: [20, 20, 20, 20, 20],
  middle: [10, 20, 40, 20, 10],
  high: [0, 5, 15, 45, 35],
  low: [30, 30, 20, 15, 5],
  ends: [40, 10, 0, 10, 40],
};

/** One sort of scan of which thousands are made. */
export interface Sort {
  /** How each group answers a statement. */
  readonly shapeOf: (perspective: ScanPerspective, statement: number) => Shape;
  readonly people: Readonly<Record<ScanPerspective, number>>;
  readonly statements: number;
  /** Whether both groups got the same statements; otherwise each got its own about the same principles. */
  readonly common: boolean;
  /** How far the answers of one person go together: 0 for not at all. */
  readonly together: number;
}

const POINTS = 12;
const CHOICES = 3;
const PRINCIPLES = 7;

/** A scan in which chance alone, and what `sort` says, decides what people answer and choose. The same seed, the same scan. */
export function madeScan({ shapeOf, people, statements, common, together }: Sort, seed: number): Scan {
  const random = randomOf(seed * 7919 + 13);
  const uniform = () => (random(2 ** 24) + 0.5) / 2 ** 24;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const groups = SCAN_PERSPECTIVES.flatMap((perspective) =>
    Array.from({ length: people[perspective] }, () => ({ perspective, leaning: normal() })),
  );
  const [own, rest] = [Math.sqrt(together), Math.sqrt(1 - together)];
  const column = (s: number, only: ScanPerspective | null) => {
    const bounds = { residents: boundsOf(shapeOf('residents', s)), frontline: boundsOf(shapeOf('frontline', s)) };
    const places = groups.map(({ perspective, leaning }) => {
      if (only !== null && perspective !== only) return 0;
      const at = together === 0 ? uniform() : normalShare(own * leaning + rest * normal());
      return 1 + bounds[perspective].findIndex((bound) => at < bound);
    });
    const labels = ['', ...shapeOf('residents', s).map((_, i) => `${i + 1}`)];
    return cellTexts(cellsFrom(labels, (row) => places[row] ?? 0, groups.length));
  };
  const shapes = shapeOf('residents', 0);
  const chosen = groups.map(() => choose(random));
  return {
    fileName: 'scan.csv',
    scale: { labels: shapes.map((_, i) => `${i + 1}`), dontKnow: [] },
    includeAbandoned: false,
    respondents: groups.map(({ perspective }) => ({ perspective, completed: true })),
    statements: Array.from({ length: statements }, (_, s) => ({
      id: `s${s}`,
      text: `Stelling ${s}`,
      principle: (1 + (s % PRINCIPLES)) as PrincipleNumber,
      cells: column(s, common ? null : (SCAN_PERSPECTIVES[Math.floor(s / PRINCIPLES) % 2] ?? null)),
    })),
    improvementPoints: Array.from({ length: POINTS }, (_, p) => ({
      id: `p${p}`,
      text: `Punt ${p}`,
      principle: (1 + (p % PRINCIPLES)) as PrincipleNumber,
      choices: cellTexts(
        asCells(groups.map((_one, i) => (chosen[i]?.has(p) ? 'chosen' : 'not-chosen'))),
      ) as Scan['improvementPoints'][number]['choices'],
    })),
    openQuestions: [],
  };
}

function choose(random: (below: number) => number): ReadonlySet<number> {
  const chosen = new Set<number>();
  while (chosen.size < CHOICES) chosen.add(random(POINTS));
  return chosen;
}

/** Where each category ends between 0 and 1. */
function boundsOf(shape: Shape): number[] {
  let sum = 0;
  const bounds = shape.map((part) => {
    sum += part / 100;
    return sum;
  });
  return bounds.with(-1, 2);
}

/** The share of a normal distribution below z, to seven decimals (Abramowitz and Stegun 1964, formula 26.2.17). */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z < 0 ? tail : 1 - tail;
}
