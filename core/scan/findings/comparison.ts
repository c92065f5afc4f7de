import { z } from 'zod';
import { ScanPerspective } from '../../domain/perspective.ts';
import { PRINCIPLE_NUMBERS, PRINCIPLES, PrincipleNumber } from '../../domain/principles.ts';
import type { PrincipleGroup, ScanResults, StatementGroup, StatementResult } from '../model/results.ts';
import { agreementA } from '../statistics/agreement.ts';
import { appliesShare } from '../statistics/applies.ts';
import { differenceOfShares, type Share } from '../statistics/difference.ts';
import { sidesOf } from '../statistics/sides.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import { keyOf, principleId } from './claims/claimed.ts';
import { type Claims, claimsOf } from './claims/claims.ts';

/** How one group finds a statement or a principle: the share that finds it applies, how sure that is, and who finds not. */
export const Reading = z.object({
  perspective: ScanPerspective,
  n: z.number().int(),
  /** Between 0 and 1, with the 95 % interval. */
  share: z.number(),
  low: z.number(),
  high: z.number(),
  /** The shares below and in the middle of the scale. */
  below: z.number(),
  middle: z.number(),
  /** Whether people agree or stand near both ends; null when that cannot be said of a principle, or so few people. */
  agreement: z.enum(['agreed', 'two-camps']).nullable(),
  /** How near to each other the answers are: agreement A, for the order of rows only. */
  nearness: z.number(),
});
export type Reading = z.infer<typeof Reading>;

/** The groups next to each other on one statement or principle. */
export const Comparison = z.object({
  id: z.string(),
  text: z.string(),
  principle: PrincipleNumber.nullable(),
  /** Residents first; only groups with figures. */
  readings: z.array(Reading),
  /** How much higher the share is with residents than with the frontline, and whether that is more than chance; null without both. */
  gap: z.object({ difference: z.number(), low: z.number(), high: z.number(), isClear: z.boolean() }).nullable(),
});
export type Comparison = z.infer<typeof Comparison>;

interface Measured {
  readonly reading: Reading;
  /** The people or, for a principle, the independent answers behind the share. */
  readonly base: Share;
}

/** Every statement with figures for at least one group, in the order of the scan. */
export function compareStatements(results: ScanResults): Comparison[] {
  const claims = claimsOf(results);
  return results.statements
    .map(({ id, text, principle, groups }) => {
      const name = { id, text, principle };
      return compared(
        name,
        groups.flatMap((group) => measureStatement(group, id, claims)),
        claims,
      );
    })
    .filter(({ readings }) => readings.length > 0);
}

/** All seven principles in official order; one without figures has no readings. */
export function comparePrinciples(results: ScanResults): Comparison[] {
  const { principles, statements } = results;
  return PRINCIPLE_NUMBERS.map((principle) => {
    const groups = principles.find((one) => one.principle === principle)?.groups ?? [];
    const name = { id: principleId(principle), text: PRINCIPLES[principle], principle };
    return compared(
      name,
      groups.map((group) => measurePrinciple(group, statements)),
      claimsOf(results),
    );
  });
}

function compared(
  name: Pick<Comparison, 'id' | 'text' | 'principle'>,
  measured: readonly Measured[],
  { gaps }: Claims,
): Comparison {
  const of = (perspective: ScanPerspective) => measured.find(({ reading }) => reading.perspective === perspective);
  const [residents, frontline] = [of('residents'), of('frontline')];
  const gap = residents && frontline ? differenceOfShares(residents.base, frontline.base) : null;
  return {
    ...name,
    readings: [residents, frontline].flatMap((one) => (one ? [one.reading] : [])),
    gap: gap && { ...gap, isClear: gaps.has(name.id) },
  };
}

function measureStatement(group: StatementGroup, id: string, { agreed, twoCamps }: Claims): Measured[] {
  if (!group.shown || group.n === 0) return [];
  const { perspective, counts, n } = group;
  const base = appliesShare(counts);
  const { below, middle } = sidesOf(counts);
  const key = keyOf(perspective, id);
  const agreement = twoCamps.has(key) ? 'two-camps' : (agreed.has(key) && 'agreed') || null;
  const sides = { share: base.k / base.n, below: below / n, middle: middle / n };
  const nearness = agreementA(counts);
  return [{ base, reading: { perspective, n, ...sides, ...wilsonInterval(base.k, base.n), agreement, nearness } }];
}

function measurePrinciple(group: PrincipleGroup, statements: readonly StatementResult[]): Measured {
  const { perspective, n, share, low, high, below, effective } = group;
  const middle = Math.max(0, 1 - share - below);
  const nearness = meanAgreement(group, statements);
  const reading = { perspective, n, share, low, high, below, middle, agreement: null, nearness };
  return { base: { k: share * effective, n: effective }, reading };
}

/**
 * Agreement on a principle is the mean agreement on its statements. All answers thrown together would call a group divided
 * that is of one mind on each statement but finds one good and the other bad.
 */
function meanAgreement({ perspective, statementIds }: PrincipleGroup, statements: readonly StatementResult[]): number {
  const values = statements
    .filter(({ id }) => statementIds.includes(id))
    .flatMap(({ groups }) => groups)
    .flatMap((group) => (group.shown && group.perspective === perspective ? [agreementA(group.counts)] : []));
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
