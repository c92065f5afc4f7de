import { isPlaceholder } from '../table/placeholders.ts';
import type { Profile } from '../table/profile.ts';
import { APART_NUMBERS, MISSING } from '../words/scale-vocabulary.ts';
import { cleanText, labelKey, textKey } from '../words/text-key.ts';
import { isDontKnow, leadingNumber, SCALE_FAMILIES, type ScaleFamily } from './scale-score.ts';

/** Columns that were answered with the same few answers: one block of statements, on one scale. */
export interface Block {
  readonly columns: readonly Profile[];
  /** What kind of words they are; null where nobody knows their order. */
  readonly family: ScaleFamily | null;
  /** How much of what was answered has a place on the scale, from 0 to 1. */
  readonly known: number;
}

const MOST_LABELS = 14;
const LONGEST_LABEL = 120;
const WORD_FAMILIES = SCALE_FAMILIES.filter(({ name }) => name !== 'number' && name !== 'yes-no');
const ANY_WORDS: ScaleFamily = { name: 'words', score: () => null };

/** An answer that says nothing about the question: no score, missing, or written by the tool. */
export const isApart = (text: string, family: ScaleFamily = ANY_WORDS): boolean =>
  text.length <= LONGEST_LABEL && (isDontKnow(text, family) || MISSING.includes(labelKey(text)) || isPlaceholder(text));

/** How often each answer occurs in these columns, one spelling for each key, most frequent first. */
export function answersOf(columns: readonly Profile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { text: string; count: number; most: number }>();
  for (const { values } of columns) {
    for (const [text, count] of values) {
      const key = labelKey(text);
      const before = counts.get(key);
      if (!before) counts.set(key, { text, count, most: count });
      else {
        counts.set(key, {
          text: count > before.most ? text : before.text,
          count: before.count + count,
          most: Math.max(before.most, count),
        });
      }
    }
  }
  return new Map([...counts.values()].sort((a, b) => b.count - a.count).map(({ text, count }) => [text, count]));
}

/** The share of real answers that a family knows. */
export function knownShare(columns: readonly Profile[], family: ScaleFamily): number {
  let [known, all] = [0, 0];
  for (const [text, count] of answersOf(columns)) {
    if (isApart(text, family)) continue;
    all += count;
    if (text.length <= 200 && family.score(text) !== null) known += count;
  }
  return all === 0 ? 0 : known / all;
}

/** Whether nearly all that was answered is a number, or a number with a word. */
export const isNumeric = (profile: Profile): boolean => {
  const family = SCALE_FAMILIES.find(({ name }) => name === 'number') ?? ANY_WORDS;
  const texts = [...profile.values.keys()].filter((text) => !isApart(text, family));
  return texts.length > 0 && texts.every((text) => leadingNumber(text) !== null || APART_NUMBERS.includes(text.trim()));
};

/** A day, or a time of day. */
const MOMENT = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}:\d{2})(\D|$)/;

/** Whether the one answer of a column is the option at the end of its header: a tick, and no statement. */
function repeatsHeader({ raw, values }: Profile): boolean {
  const [text = '', ...others] = values.keys();
  if (others.length > 0 || WORD_FAMILIES.some(({ score }) => score(text) !== null)) return false;
  const withoutNote = (whole: string) => textKey(cleanText(whole).replace(/\([^()]*\)[^\p{L}\p{N}]*$/u, ''));
  const [header, option] = [withoutNote(raw), withoutNote(text)];
  return option !== '' && header !== option && header.endsWith(` ${option}`);
}

/** Whether a column has so few and so short answers that people must have chosen them. */
function isClosed(profile: Profile): boolean {
  const { values, filled, sampled } = profile;
  const texts = [...values.keys()].filter((text) => !isApart(text));
  if (texts.some((text) => MOMENT.test(text.trim())) || repeatsHeader(profile)) return false;
  if (filled === 0 || texts.length === 0 || values.size > 3 * MOST_LABELS) return false;
  if (texts.some((text) => text.length > LONGEST_LABEL)) return false;
  return values.size <= MOST_LABELS || values.size <= sampled / 4;
}

const keysOf = ({ values }: Profile): ReadonlySet<string> =>
  new Set([...values.keys()].filter((text) => !isApart(text)).map(labelKey));

/** Whether two columns were answered with the same answers: they share two, or all of one that has only one. */
function shareAnswers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared >= 2 || (shared === 1 && Math.min(a.size, b.size) === 1);
}

/** The answer that at least half of the people gave; null when there is none, or when its place on a scale is known. */
function usualAnswer(profile: Profile): string | null {
  for (const [text, count] of profile.values) {
    if (isApart(text) || count < profile.filled / 2) continue;
    return WORD_FAMILIES.some(({ score }) => score(text) !== null) ? null : labelKey(text);
  }
  return null;
}

/** What tells which columns were answered alike: the answers, and one that nobody knows but most people gave counts double. */
function answerKeys(profile: Profile): ReadonlySet<string> {
  const usual = profile.filled >= FEWEST_ALIKE ? usualAnswer(profile) : null;
  return new Set([...keysOf(profile), ...(usual === null ? [] : [`most: ${usual}`])]);
}

/** Of fewer people nobody can tell what most of them say. */
const FEWEST_ALIKE = 5;

/** Groups columns of words by the answers that they share, whatever those mean. */
function byAnswers(profiles: readonly Profile[]): Profile[][] {
  const groups: { columns: Profile[]; keys: Set<string> }[] = [];
  for (const profile of profiles) {
    const keys = answerKeys(profile);
    const several = ({ filled }: Profile) => filled > 1;
    const others = several(profile) ? groups.filter(({ columns }) => columns.some(several)) : [];
    const alike = others.filter((group) => shareAnswers(keys, group.keys));
    const joined = { columns: [...alike.flatMap(({ columns }) => columns), profile], keys: new Set(keys) };
    for (const { keys: more } of alike) for (const key of more) joined.keys.add(key);
    for (const group of alike) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map(({ columns }) => columns.toSorted((a, b) => a.index - b.index));
}

function familyOf(columns: readonly Profile[]): { family: ScaleFamily | null; known: number } {
  let best: { family: ScaleFamily | null; known: number } = { family: null, known: 0 };
  for (const family of WORD_FAMILIES) {
    const known = knownShare(columns, family);
    if (known > best.known + 0.001) best = { family, known };
  }
  return best;
}

/** Whether two blocks of one family can be one: no two answers that mean the same and are written differently. */
function fitTogether(a: Block, b: Block): boolean {
  if (a.family === null || a.family !== b.family) return false;
  const { score } = a.family;
  const places = new Map<number, string>();
  for (const text of answersOf([...a.columns, ...b.columns]).keys()) {
    const place = score(text);
    if (place === null) continue;
    const before = places.get(place);
    if (before !== undefined && before !== labelKey(text)) return false;
    places.set(place, labelKey(text));
  }
  return true;
}

function joinFamilies(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const twin = joined.findIndex((other) => fitTogether(other, block));
    const other = joined[twin];
    if (!other) joined.push(block);
    else {
      const columns = [...other.columns, ...block.columns].toSorted((a, b) => a.index - b.index);
      joined[twin] = { ...other, columns, known: block.family ? knownShare(columns, block.family) : 0 };
    }
  }
  return joined;
}

/** So many columns that share answers are statements, also where nobody knows the words. */
const FEWEST_UNKNOWN = 2;
/** Whether unknown answers are shared by people, and not only by a row of totals. */
const isShared = (columns: readonly Profile[]) =>
  columns.length >= FEWEST_UNKNOWN && columns.every(({ filled }) => filled > 1);
/** With less of it known, the order is asked; below the second, the words are as good as unknown. */
const MOSTLY = 0.5;

/** All blocks of columns that were answered in words, in the order of the file. */
export function wordBlocks(profiles: readonly Profile[]): readonly Block[] {
  const columns = profiles.filter((profile) => isClosed(profile) && !isNumeric(profile));
  const found = byAnswers(columns).map((group) => ({ columns: group, ...familyOf(group) }));
  const blocks = joinFamilies(found.map((block) => (block.known >= MOSTLY ? block : { ...block, family: null })));
  return blocks
    .filter(({ family, columns: own }) => family !== null || isShared(own))
    .toSorted((a, b) => (a.columns[0]?.index ?? 0) - (b.columns[0]?.index ?? 0));
}

const NUMBER = SCALE_FAMILIES.find(({ name }) => name === 'number') ?? null;

/** The highest score that was given, apart from what means that somebody does not know. */
function highestOf({ values }: Profile): number {
  return Math.max(0, ...[...values.keys()].flatMap((text) => leadingNumber(text) ?? []));
}

/**
 * Blocks of columns that were answered in numbers: those with a range of their own stand apart. A report mark, or a column
 * that goes further than most, is a block for itself.
 */
export function numberBlocks(
  profiles: readonly Profile[],
  isMark: (profile: Profile) => boolean,
): readonly (Block & { mark: boolean })[] {
  const highest = profiles.map(highestOf);
  const usual = mode(highest.filter((_, i) => !isMark(profiles[i] as Profile)));
  const isFar = (i: number) => (highest[i] ?? 0) > usual && usual <= 7 && (highest[i] ?? 0) > 7;
  const parts = Map.groupBy(profiles, (profile) => {
    const i = profiles.indexOf(profile);
    return (highest[i] ?? 0) > 5 && isMark(profile) ? 'mark' : isFar(i) ? 'far' : 'usual';
  });
  return [...parts].flatMap(([part, columns]) =>
    byWords(columns).map((own) => ({ columns: own, family: NUMBER, known: 1, mark: part === 'mark' })),
  );
}

/** The words beside numbers: "5 - Helemaal eens". */
function wordsOf({ values }: Profile): ReadonlyMap<number, string> {
  const labelled = [...values.keys()].filter((text) => text.length <= LONGEST_LABEL && /\p{L}{2}/u.test(text));
  return new Map(
    labelled.flatMap((text) => (leadingNumber(text) === null ? [] : [[leadingNumber(text) ?? 0, labelKey(text)]])),
  );
}

/** Numbers that mean something else are another scale: columns go together while none of their numbers has other words. */
function byWords(columns: readonly Profile[]): Profile[][] {
  const groups: { columns: Profile[]; words: Map<number, string> }[] = [];
  for (const profile of columns) {
    const words = wordsOf(profile);
    const fits = groups.find((group) =>
      [...words].every(([number, word]) => (group.words.get(number) ?? word) === word),
    );
    if (!fits) groups.push({ columns: [profile], words: new Map(words) });
    else {
      fits.columns.push(profile);
      for (const [number, word] of words) fits.words.set(number, word);
    }
  }
  return groups.map((group) => group.columns);
}

/** The number that occurs most; the highest of those that occur as often. */
function mode(numbers: readonly number[]): number {
  const counts = [...Map.groupBy(numbers, (number) => number)].map(([number, all]) => [all.length, number] as const);
  return counts.reduce((a, b) => (b[0] > a[0] || (b[0] === a[0] && b[1] > a[1]) ? b : a), [0, 0] as const)[1];
}
