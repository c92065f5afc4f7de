import type { VotingOption } from '../document/voting-records.ts';

/** From this share of common words on, two cards may mean the same. */
const SIMILAR = 0.6;
const SHORTEST_WORD = 3;

/** Pairs of options that may mean the same: similar cards share the votes that one of them would get. */
export function nearDuplicates(options: readonly Pick<VotingOption, 'text'>[]): readonly (readonly [number, number])[] {
  const words = options.map(({ text }) => wordsOf(text));
  return words.flatMap((some, i) =>
    words.slice(i + 1).flatMap((others, j) => (overlap(some, others) >= SIMILAR ? [[i, i + 1 + j] as const] : [])),
  );
}

function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.match(/[\p{L}\p{N}]+/gu)?.filter((word) => word.length >= SHORTEST_WORD));
}

/** Words in common as a share of all words (Jaccard). */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all > 0 ? common / all : 0;
}
