import type { PrincipleNumber } from '../../domain/principles.ts';
import { judgePrinciple } from '../principles/judge.ts';
import type { QuestionSet } from '../table/mapping.ts';
import { likeness, textKey } from '../words/text-key.ts';

/** Statements of all question sets by their key. */
export interface KnownStatements {
  readonly has: (key: string) => boolean;
  /** The text as the question set writes it. */
  readonly texts: readonly string[];
  readonly principleOf: (text: string) => PrincipleNumber | null;
}

const ALIKE = 0.8;

function nearest(key: string, known: ReadonlyMap<string, PrincipleNumber>): PrincipleNumber | null {
  let best: PrincipleNumber | null = null;
  let bestLikeness = ALIKE;
  for (const [other, principle] of known) {
    const alike = likeness(key, other);
    if (alike >= bestLikeness) [best, bestLikeness] = [principle, alike];
  }
  return best;
}

/** Makes question sets searchable by statement and improvement point. A principle is found by the same text, else a like text, else by recognition. */
export function knownStatements(questionSets: readonly QuestionSet[]): KnownStatements {
  const statements = questionSets.flatMap((set) => set.statements);
  const points = questionSets.flatMap((set) => set.improvementPoints ?? []);
  const keys = new Set(statements.map(({ text }) => textKey(text)));
  const known = new Map([...points, ...statements].map(({ text, principle }) => [textKey(text), principle]));
  return {
    has: (key) => keys.has(key),
    texts: statements.map(({ text }) => text),
    principleOf: (text) => {
      const key = textKey(text);
      return known.get(key) ?? nearest(key, known) ?? judgePrinciple(text).principle;
    },
  };
}
