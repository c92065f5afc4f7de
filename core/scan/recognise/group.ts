import type { ScanPerspective } from '../../domain/perspective.ts';
import type { GroupMapping, Table } from '../table/mapping.ts';
import { columnValues, type Profile } from '../table/profile.ts';
import { headerKey, textKey } from '../words/text-key.ts';
import { GROUP_HEADER, GROUP_WORDS, OPEN_HEADER, POLICY_START, WORKPLACE } from '../words/vocabulary.ts';

type Named = ScanPerspective | 'none';

const WORDS: readonly (readonly [part: string, names: Named])[] = (['none', 'residents', 'frontline'] as const).flatMap(
  (names) => GROUP_WORDS[names].map((part) => [part, names] as const),
);

/** Whom one word names: its last part decides ("mantelzorgconsulent"), of two that end together the longest ("wethouder"). */
function namedBy(word: string): Named | null {
  if (word.startsWith(POLICY_START)) return 'none';
  let best: { readonly names: Named; readonly end: number; readonly length: number } | null = null;
  for (const [part, names] of WORDS) {
    const at = word.lastIndexOf(part);
    const end = at + part.length;
    if (at < 0 || (best && (end < best.end || (end === best.end && part.length < best.length)))) continue;
    best = { names, end, length: part.length };
  }
  return best?.names ?? null;
}

/** Whom a text names ("Inwoner of vertegenwoordiger"): a group, or 'none' for somebody of neither. The first telling word decides. */
function namedIn(text: string): Named | null {
  const key = textKey(text.replace(/(?<=\p{L})-(?=\p{L})/gu, ''));
  for (const word of key.split(' ')) {
    const named = namedBy(word);
    if (named) return named;
  }
  return WORKPLACE.test(key) ? 'frontline' : null;
}

/** Which group a text names; null when it names none. */
export function perspectiveOf(text: string): ScanPerspective | null {
  const named = namedIn(text);
  return named === 'none' ? null : named;
}

const LONGEST = 100;
const MOST_VALUES = 20;

/** How well a column tells who answered; 0 when it does not. */
function groupScore(profile: Profile): number {
  const texts = [...profile.values.keys()];
  if (OPEN_HEADER.test(headerKey(profile.header.text))) return 0;
  if (texts.length === 0 || texts.length > MOST_VALUES || texts.some((text) => text.length > LONGEST)) return 0;
  const named = new Set(texts.map(perspectiveOf).filter((perspective) => perspective !== null));
  const rows = texts.reduce((sum, text) => sum + (perspectiveOf(text) ? (profile.values.get(text) ?? 0) : 0), 0);
  const known = rows / profile.sampled;
  const asks = GROUP_HEADER.test(headerKey(profile.raw));
  const repeats = texts.length <= 3 || texts.length <= profile.sampled / 2;
  if (named.size === 0 || known < (named.size === 2 || asks ? 0.5 : 0.95) || !(asks || repeats)) return 0;
  return named.size * 2 + (asks ? 1 : 0) + known;
}

/** The column that says who answered, if there is one. */
export function findGroupColumn(profiles: readonly Profile[]): Profile | null {
  let best: Profile | null = null;
  let bestScore = 0;
  for (const profile of profiles) {
    const score = groupScore(profile);
    if (score > bestScore) [best, bestScore] = [profile, score];
  }
  return best;
}

/** So few people without a known group are left out without a question: "test", a slip of the pen. */
const FEW_ROWS = 5;
const FEW_SHARE = 0.02;

/**
 * Reads a column as the one that says who answered, each of its texts with the group that it seems to name. Texts that name
 * nobody are marked as unknown where they hold more than a few rows, so that a person decides.
 */
export function groupFromColumn(table: Table, column: number): GroupMapping {
  const { values, sampled } = columnValues(table, column);
  const texts = [...values].map(([text, count]) => ({ text, count, named: namedIn(text) }));
  const rows = texts.reduce((sum, { count, named }) => sum + (named === null ? count : 0), 0);
  const asks = rows >= FEW_ROWS || rows > FEW_SHARE * sampled;
  return {
    kind: 'column',
    values: texts.map(({ text, named }) => ({
      text,
      perspective: named === 'none' ? null : named,
      ...(named === null && asks ? { unknown: true } : {}),
    })),
  };
}

/** A file for one group, when its name says so. */
export function groupFromFileName(fileName: string): { kind: 'whole-file'; perspective: ScanPerspective } | null {
  const words = textKey(fileName.replace(/\.\w+$/, '').replace(/toegang\w*/gi, ''));
  const perspective = perspectiveOf(words);
  return perspective ? { kind: 'whole-file', perspective } : null;
}
