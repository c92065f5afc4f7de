import type { StatementResult } from '../model/results.ts';
import { textKey } from '../words/text-key.ts';

/** A statement of one wave that a person found to be the same as one of the other. */
export interface ByHand {
  readonly beforeId: string;
  readonly afterId: string;
}

/** Two statements that ask the same, and how that is known. */
export interface Match {
  readonly before: StatementResult;
  readonly after: StatementResult;
  readonly how: 'words' | 'hand';
}

/** The statements of two waves: which are the same, and which have nobody to be compared with. */
export interface Matching {
  readonly matches: readonly Match[];
  readonly onlyBefore: readonly StatementResult[];
  readonly onlyAfter: readonly StatementResult[];
}

/** Scales as the labels of their categories; that of the scan where a statement has none of its own. */
export interface AskedIn {
  readonly statements: readonly StatementResult[];
  readonly scale: readonly string[];
}

const labelsOf = ({ scale }: StatementResult, wave: AskedIn) => scale ?? wave.scale;

/** The same words and the same answers to choose from, whatever the capitals and the punctuation. */
const keyIn = (wave: AskedIn) => (one: StatementResult) =>
  JSON.stringify([textKey(one.text), ...labelsOf(one, wave).map(textKey)]);

/** Whether a person may say that two statements are the same: with other categories the shares mean something else. */
export const mayMatch = (
  before: StatementResult,
  beforeIn: AskedIn,
  after: StatementResult,
  afterIn: AskedIn,
): boolean => labelsOf(before, beforeIn).length === labelsOf(after, afterIn).length;

/**
 * Which statements of two waves are the same: those with the same words and answers, and those that a person put together with
 * both texts in view. What a person says goes first; of two statements with the same words the first goes with the first.
 */
export function matchStatements(before: AskedIn, after: AskedIn, byHand: readonly ByHand[]): Matching {
  const matches: Match[] = [];
  const [left, free] = [new Set(before.statements), new Set(after.statements)];
  const put = (a: StatementResult | undefined, b: StatementResult | undefined, how: Match['how']) => {
    if (!a || !b || !left.delete(a)) return;
    free.delete(b);
    matches.push({ before: a, after: b, how });
  };
  for (const { beforeId, afterId } of byHand) {
    const a = [...left].find(({ id }) => id === beforeId);
    const b = [...free].find(({ id }) => id === afterId);
    if (a && b && mayMatch(a, before, b, after)) put(a, b, 'hand');
  }
  const [keyBefore, keyAfter] = [keyIn(before), keyIn(after)];
  for (const a of [...left]) {
    const key = keyBefore(a);
    put(
      a,
      [...free].find((b) => keyAfter(b) === key),
      'words',
    );
  }
  const order = new Map(before.statements.map((one, i) => [one, i]));
  return {
    matches: matches.toSorted((a, b) => (order.get(a.before) ?? 0) - (order.get(b.before) ?? 0)),
    onlyBefore: [...left],
    onlyAfter: [...free],
  };
}
