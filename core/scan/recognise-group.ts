import type { ScanPerspective } from '../domain/perspective.ts';
import type { GroupMapping, Table } from './mapping.ts';
import { columnValues, type Profile } from './profile.ts';
import { headerKey, textKey } from './text-key.ts';
import { GROUP_HEADER, GROUP_WORDS, OPEN_HEADER } from './vocabulary.ts';

const has = (words: readonly string[], word: string) => words.some((part) => word.includes(part));

/** Which group a text names ("Inwoner of vertegenwoordiger"); null when it names none. The first telling word decides. */
export function perspectiveOf(text: string): ScanPerspective | null {
  for (const word of textKey(text).split(' ')) {
    if (has(GROUP_WORDS.none, word)) return null;
    if (has(GROUP_WORDS.residents, word)) return 'residents';
    if (has(GROUP_WORDS.frontline, word)) return 'frontline';
  }
  return null;
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

/** Reads a column as the one that says who answered, each of its texts with the group that it seems to name. */
export function groupFromColumn(table: Table, column: number): GroupMapping {
  const texts = [...columnValues(table, column).values.keys()];
  return { kind: 'column', values: texts.map((text) => ({ text, perspective: perspectiveOf(text) })) };
}

/** A file for one group, when its name says so. */
export function groupFromFileName(fileName: string): { kind: 'whole-file'; perspective: ScanPerspective } | null {
  const words = textKey(fileName.replace(/\.\w+$/, '').replace(/toegang\w*/gi, ''));
  const perspective = perspectiveOf(words);
  return perspective ? { kind: 'whole-file', perspective } : null;
}
