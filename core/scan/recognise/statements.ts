import type { Scale } from '../model/scan.ts';
import type { Profile } from '../table/profile.ts';
import type { ImportQuestion } from '../table/questions.ts';
import { headerKey } from '../words/text-key.ts';
import { IMPROVEMENT_HEADER, MARK_HEADER, NEGATIVE_STATEMENT, NOT_SO_NEGATIVE } from '../words/vocabulary.ts';
import { type Block, isNumeric, numberBlocks, wordBlocks } from './blocks.ts';
import { isTrustworthy, numberScale } from './scale.ts';
import { wordScale } from './word-scale.ts';
import { isMarked, isYesNo, yesNoScale } from './yes-no.ts';

/** Statements on one scale, with what has to be asked about it. */
interface ScaledBlock {
  readonly columns: readonly Profile[];
  readonly scale: Scale;
  readonly mark: boolean;
  readonly directionGuessed: boolean;
  /** Questions about the scale, which still need its number. */
  readonly asks: readonly ((scale: number) => ImportQuestion)[];
}

/** All statements of a file: the first block has the scale of the scan. */
export interface FoundStatements {
  readonly blocks: readonly ScaledBlock[];
  readonly asks: readonly ImportQuestion[];
  readonly scaleOf: ReadonlyMap<Profile, number>;
  /** Columns with yes and no of which nobody knows what they are. */
  readonly unsure: readonly Profile[];
}

const columnsOf = (columns: readonly Profile[]) => columns.map(({ index }) => index);
const asksForPoint = ({ header }: Profile) =>
  header.question !== null && IMPROVEMENT_HEADER.test(headerKey(header.question));

function wordScaled(block: Block): ScaledBlock | null {
  const found = wordScale(block);
  if (!found) return null;
  const { scale, orderGuessed, twins } = found;
  const columns = columnsOf(block.columns);
  const asks: ((scale: number) => ImportQuestion)[] = [];
  if (orderGuessed) asks.push((number) => ({ kind: 'order', scale: number, columns }));
  if (twins.length > 0) asks.push((number) => ({ kind: 'same-answer', scale: number, twins: [...twins] }));
  return { columns: block.columns, scale, mark: false, directionGuessed: false, asks };
}

function numberScaled({ columns, mark }: Block & { mark: boolean }): ScaledBlock | null {
  const found = numberScale(columns, mark);
  if (!found) return null;
  const { scale, directionGuessed, perhapsApart } = found;
  const times = (text: string) => columns.reduce((sum, { values }) => sum + (values.get(text) ?? 0), 0);
  const asks = perhapsApart.map((text) => (number: number): ImportQuestion => {
    return { kind: 'no-score', scale: number, text, count: times(text) };
  });
  return { columns, scale, mark, directionGuessed, asks };
}

/** Columns with yes and no: statements where they stand under one question, or are sentences, and nothing else is on a scale. */
function yesNoScaled(profiles: readonly Profile[], others: number, isKnown: (key: string) => boolean) {
  const columns = profiles.filter((profile) => isYesNo(profile) && !asksForPoint(profile));
  const answered = columns.filter((profile) => !isMarked(profile));
  const isItem = ({ header, key }: Profile) =>
    isKnown(key) || header.question !== null || header.text.split(' ').length >= 4;
  const items = answered.filter((profile) => isItem(profile) && !IMPROVEMENT_HEADER.test(headerKey(profile.raw)));
  const scale = items.length >= 2 || items.some(({ key }) => isKnown(key)) ? yesNoScale(items) : null;
  return scale && others === 0 ? { found: { columns: items, scale }, unsure: [] } : { found: null, unsure: items };
}

/** So many columns with yes and no beside other statements are worth a question. */
const FEWEST_TO_ASK = 3;
/** More of them are the options of large questions. */
const MOST_TO_ASK = 30;

/** Finds the statements of a file by how they were answered: blocks of columns that share answers, each on its own scale. */
export function findStatements(profiles: readonly Profile[], isKnown: (key: string) => boolean): FoundStatements {
  const isMark = (profile: Profile) => MARK_HEADER.test(headerKey(profile.raw));
  const words = wordBlocks(profiles.filter((profile) => !isYesNo(profile) && !asksForPoint(profile)));
  const bare = profiles.filter((one) => isNumeric(one) && !(isYesNo(one) && isMarked(one)) && !asksForPoint(one));
  const numbers = bare.filter((profile) => isMark(profile) || isTrustworthy(profile, bare, isKnown));
  const scaled = [
    ...words.flatMap((block) => wordScaled(block) ?? []),
    ...numberBlocks(numbers, isMark).flatMap((block) => numberScaled(block) ?? []),
  ];
  const { found, unsure } = yesNoScaled(profiles, scaled.length, isKnown);
  const all = found ? [...scaled, { ...found, mark: false, directionGuessed: false, asks: [] }] : scaled;
  // The block with most statements has the scale of the scan; a report mark only where there is nothing else.
  const blocks = all.toSorted((a, b) => Number(a.mark) - Number(b.mark) || b.columns.length - a.columns.length);
  const scaleOf = new Map(blocks.flatMap(({ columns }, scale) => columns.map((profile) => [profile, scale] as const)));
  const asks = blocks.flatMap((block, scale): ImportQuestion[] => [
    ...block.asks.map((ask) => ask(scale)),
    ...(block.directionGuessed && scale > 0
      ? [{ kind: 'direction' as const, scale, columns: columnsOf(block.columns) }]
      : []),
  ]);
  const inDoubt = unsure.filter(({ raw }) => !raw.trim().endsWith('?'));
  const isWorthIt = inDoubt.length >= FEWEST_TO_ASK && inDoubt.length <= MOST_TO_ASK;
  return { blocks, asks, scaleOf, unsure: isWorthIt ? inDoubt : [] };
}

/** Statements with which agreeing is perhaps bad. */
export function perhapsTurned({ blocks }: FoundStatements): readonly Profile[] {
  const isNegative = ({ header }: Profile) => {
    const key = headerKey(header.text.replace(/\([^()]*\d[^()]*\)/g, ''));
    return NEGATIVE_STATEMENT.test(key) && !NOT_SO_NEGATIVE.test(key);
  };
  return blocks.filter(({ mark }) => !mark).flatMap(({ columns }) => columns.filter(isNegative));
}
