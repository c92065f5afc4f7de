import { MOST_CATEGORIES } from '../model/most-categories.ts';
import type { Scale } from '../model/scan.ts';
import { isPlaceholder } from '../table/placeholders.ts';
import type { Twin } from '../table/questions.ts';
import { MISSING } from '../words/scale-vocabulary.ts';
import { labelKey } from '../words/text-key.ts';
import { answersOf, type Block } from './blocks.ts';
import { polesOf } from './scale-poles.ts';
import { isDontKnow, type ScaleFamily } from './scale-score.ts';
import { withMissingLabels } from './scale-whole.ts';

/** A scale of words, with what still has to be asked about it. */
export interface WordScale {
  readonly scale: Scale;
  /** The order is a guess: some words are unknown, or a part of the scale was never chosen. */
  readonly orderGuessed: boolean;
  /** Answers that have the same place as another one. */
  readonly twins: readonly Twin[];
}

/** An answer that so few people gave, to one statement, is a slip of the pen: it counts as not answered, and that is said. */
const SLIPS = 2;
const SLIP_SHARE = 0.02;

const NO_FAMILY: ScaleFamily = { name: 'words', score: () => null };

/** The lowest and the highest place that a whole scale of such words reaches at least. */
const REACH: Readonly<Record<string, readonly [number, number]>> = {
  often: [1, 5],
  quality: [1.5, 3],
  improvable: [1, 3],
  face: [2, 4],
  degree: [-2, 2],
};

/** "In grote mate": as far as some scales go, and one short of the end of others. */
const NEARLY_ALL = 2.5;

/** Whether a scale that reaches far enough perhaps goes on at one end. */
function isCutShort(name: string, low: number, high: number): boolean {
  if (name === 'quality') return low <= 0 !== high >= 5;
  return name === 'degree' && high === NEARLY_ALL;
}

/**
 * Whether these places are a whole scale: both ends are there, as far from the middle as each other. Of half a scale nobody can
 * know where the middle is.
 */
function isWhole(places: readonly number[], { name }: ScaleFamily): boolean {
  const [low, high] = [Math.min(...places), Math.max(...places)];
  const reach = REACH[name];
  if (reach) return low <= reach[0] && high >= reach[1] && !isCutShort(name, low, high);
  const [below, above] = [places.filter((place) => place < 0).length, places.filter((place) => place > 0).length];
  if (name === 'applies') return low <= -2 && high >= 2 && -low === high;
  return -low === high && below === above;
}

/** Answers that are known, one for each place; the others of a place are its twins. */
function oneForEachPlace(texts: readonly string[], family: ScaleFamily): { labels: string[]; twins: Twin[] } {
  const byPlace = Map.groupBy(texts, (text) => family.score(text) ?? 0);
  const places = [...byPlace].sort(([a], [b]) => a - b).map(([, all]) => all);
  return {
    labels: places.flatMap(([first]) => first ?? []),
    twins: places.flatMap(([first = '', ...rest]) => rest.map((text) => ({ text, as: first }))),
  };
}

/** Whether an answer is one that hardly anybody gave. */
function slipTest({ columns }: Block, answers: ReadonlyMap<string, number>): (text: string) => boolean {
  const all = [...answers.values()].reduce((sum, count) => sum + count, 0);
  return (text) => {
    const count = answers.get(text) ?? 0;
    const key = labelKey(text);
    const inColumns = columns.filter(({ values }) => [...values.keys()].some((one) => labelKey(one) === key)).length;
    return count <= SLIPS && count <= Math.max(1, SLIP_SHARE * all) && inColumns === 1;
  };
}

/** The answer scale of a block of words: lowest first, "don't know" apart. Null when it has no 2 to 11 answers. */
export function wordScale(block: Block): WordScale | null {
  const family = block.family ?? NO_FAMILY;
  const answers = answersOf(block.columns);
  const texts = [...answers.keys()].filter((text) => !isPlaceholder(text) && !MISSING.includes(labelKey(text)));
  const dontKnow = texts.filter((text) => isDontKnow(text, family));
  const rest = texts.filter((text) => !dontKnow.includes(text));
  const scored = rest.filter((text) => family.score(text) !== null);
  const isSlip = slipTest(block, answers);
  const unknown = rest.filter((text) => family.score(text) === null && !(block.family && isSlip(text)));
  const { labels: known, twins } = oneForEachPlace(scored, family);
  const completed = withMissingLabels(
    known,
    block.columns.map(({ raw }) => raw),
  );
  const places = completed.map((label) => family.score(label) ?? 0);
  const orderGuessed = unknown.length > 0 || block.family === null || !isWhole(places, family);
  const labels = [...turnedUp(completed), ...unknown];
  if (labels.length < 2 || labels.length > MOST_CATEGORIES) return null;
  const same = twins.length > 0 ? { same: [...twins] } : {};
  return { scale: { labels, dontKnow, ...same }, orderGuessed, twins };
}

/** Labels with numbers in them can run from good to bad. */
function turnedUp(labels: readonly string[]): readonly string[] {
  const [first, last] = polesOf(labels);
  return first !== null && last !== null && first > last ? labels.toReversed() : labels;
}
