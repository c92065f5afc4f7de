import { z } from 'zod';
import { SCAN_PERSPECTIVES, ScanPerspective } from '../../domain/perspective.ts';
import { PRINCIPLE_NUMBERS, type PrincipleNumber } from '../../domain/principles.ts';
import { Id } from '../../domain/text.ts';
import type { PrincipleGroup, ScanResults, StatementGroup, StatementResult } from '../model/results.ts';
import { appliesShare } from '../statistics/applies.ts';
import type { Share } from '../statistics/difference.ts';
import { Followed } from './followed.ts';
import type { Match, Matching } from './matching.ts';
import { Verdict, verdictOf } from './verdict.ts';

/** A share of one wave, with how many people it is of. */
const WaveShare = z.object({ share: z.number(), n: z.number().int() });

const row = {
  perspective: ScanPerspective,
  /** Null where one of the two may not be shown, or nothing in the other wave asks the same. */
  shares: z.object({ before: WaveShare, after: WaveShare }).nullable(),
};

/** Then and now of a statement or a principle for one group: two shares side by side, and no verdict. */
export const WaveRow = z.object({ ...row, subject: Followed });
export type WaveRow = z.infer<typeof WaveRow>;

/** Then and now of a point that was chosen before the second scan: the one place where a word is said. */
export const FollowedRow = z.object({
  ...row,
  pointId: Id,
  subject: Followed,
  verdict: Verdict.nullable(),
  /** Why nothing can be said: too few people, or the other wave does not ask it (in the same words). */
  lacks: z.enum(['people', 'question']).nullable(),
});
export type FollowedRow = z.infer<typeof FollowedRow>;

/** Two scans side by side. No number in it came from both at once. */
export const WaveComparison = z.object({
  followed: z.array(FollowedRow),
  principles: z.array(WaveRow),
  statements: z.array(WaveRow),
});
export type WaveComparison = z.infer<typeof WaveComparison>;

/** A point that is followed, as it was chosen. */
export interface Point {
  readonly id: string;
  readonly perspective: ScanPerspective;
  readonly subject: Followed;
}

/** Both waves as documents may hold them (the threshold of ten), and which of their statements are the same. */
export interface TwoWaves {
  readonly before: ScanResults;
  readonly after: ScanResults;
  readonly matching: Matching;
}

/** A share with the effective number of answers behind it, for the interval; `n` is how many people it is of. */
interface Figure extends Share {
  readonly people: number;
}

function figureOf(groups: readonly StatementGroup[], perspective: ScanPerspective): Figure | null {
  const group = groups.find((one) => one.perspective === perspective);
  return group?.shown ? { ...appliesShare(group.counts), people: group.n } : null;
}

const figureOfPrinciple = ({ share, effective, n }: PrincipleGroup): Figure => ({
  k: share * effective,
  n: effective,
  people: n,
});

const shareOf = ({ k, n, people }: Figure) => ({ share: n > 0 ? k / n : 0, n: people });

/** Both figures, or why not both. */
type Pair =
  | { readonly lacks: null; readonly before: Figure; readonly after: Figure }
  | { readonly lacks: 'people' | 'question' };

const pairOf = (before: Figure | null, after: Figure | null): Pair =>
  before && after ? { lacks: null, before, after } : { lacks: 'people' };

/** A principle is compared over the same statements only: what each wave adds of its own would look like a change. */
function principlePair(waves: TwoWaves, principle: PrincipleNumber, perspective: ScanPerspective): Pair {
  const groupIn = ({ principles }: ScanResults) =>
    principles.find((one) => one.principle === principle)?.groups.find((one) => one.perspective === perspective);
  const [before, after] = [groupIn(waves.before), groupIn(waves.after)];
  if (!before || !after) return { lacks: 'people' };
  const twins = new Map(waves.matching.matches.map((match) => [match.before.id, match.after.id]));
  const moved = before.statementIds.map((id) => twins.get(id));
  const same = moved.length === after.statementIds.length && moved.every((id) => id && after.statementIds.includes(id));
  return same ? pairOf(figureOfPrinciple(before), figureOfPrinciple(after)) : { lacks: 'question' };
}

const statementPair = ({ before, after }: Match, perspective: ScanPerspective): Pair =>
  pairOf(figureOf(before.groups, perspective), figureOf(after.groups, perspective));

/** The statement that was chosen, also when the scan was read again and it has another id. */
function isChosen(subject: Extract<Followed, { of: 'statement' }>, { id, text }: StatementResult): boolean {
  return id === subject.statementId && text === subject.text;
}

function pairOfPoint(waves: TwoWaves, { subject, perspective }: Point): Pair {
  if (subject.of === 'principle') return principlePair(waves, subject.principle, perspective);
  const { matches } = waves.matching;
  const match =
    matches.find(({ before }) => isChosen(subject, before)) ??
    matches.find(({ before }) => before.text === subject.text);
  return match ? statementPair(match, perspective) : { lacks: 'question' };
}

const sharesOf = (pair: Pair) =>
  pair.lacks === null ? { before: shareOf(pair.before), after: shareOf(pair.after) } : null;

/**
 * Then and now: the followed points with a word, everything else as two shares. A group is compared only where both waves may
 * show it in documents [G12].
 */
export function compareWaves(waves: TwoWaves, points: readonly Point[]): WaveComparison {
  const groups = SCAN_PERSPECTIVES;
  return {
    followed: points.map((point) => {
      const pair = pairOfPoint(waves, point);
      const verdict = pair.lacks === null ? verdictOf(pair.before, pair.after) : null;
      const { id: pointId, perspective, subject } = point;
      return { pointId, perspective, subject, shares: sharesOf(pair), verdict, lacks: pair.lacks };
    }),
    principles: PRINCIPLE_NUMBERS.flatMap((principle) =>
      groups.map((perspective) => {
        const shares = sharesOf(principlePair(waves, principle, perspective));
        return { subject: { of: 'principle' as const, principle }, perspective, shares };
      }),
    ),
    statements: waves.matching.matches.flatMap((match) => {
      const { id: statementId, text, groups: asked } = match.before;
      const subject = { of: 'statement' as const, statementId, text };
      return asked.map(({ perspective }) => ({
        subject,
        perspective,
        shares: sharesOf(statementPair(match, perspective)),
      }));
    }),
  };
}
