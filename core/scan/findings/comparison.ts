import { z } from 'zod';
import { ScanPerspective } from '../../domain/perspective.ts';
import { PRINCIPLE_NUMBERS, PRINCIPLES, PrincipleNumber } from '../../domain/principles.ts';
import type { PrincipleGroup, ScanResults, StatementGroup, StatementResult } from '../model/results.ts';
import { agreementA, agreementWord } from '../statistics/agreement.ts';
import { appliesShare } from '../statistics/applies.ts';
import { differenceOfShares, type Share } from '../statistics/difference.ts';
import { wilsonInterval } from '../statistics/wilson.ts';

/** How one group finds a statement or a principle: the share that finds it applies, how sure that is, how far they agree. */
export const Reading = z.object({
  perspective: ScanPerspective,
  n: z.number().int(),
  /** Between 0 and 1, with the 95 % interval. */
  share: z.number(),
  low: z.number(),
  high: z.number(),
  agreement: z.enum(['agreed', 'divided', 'two-camps']),
});
export type Reading = z.infer<typeof Reading>;

/** The groups next to each other on one statement or principle. */
export const Comparison = z.object({
  id: z.string(),
  text: z.string(),
  principle: PrincipleNumber.nullable(),
  /** Residents first; only groups with figures. */
  readings: z.array(Reading),
  /** How much higher the share is with residents than with the frontline; null without both. */
  gap: z.object({ difference: z.number(), low: z.number(), high: z.number() }).nullable(),
});
export type Comparison = z.infer<typeof Comparison>;

interface Measured {
  readonly reading: Reading;
  /** The people or, for a principle, the independent answers behind the share. */
  readonly base: Share;
}

/** The identity of the comparison of a principle, next to the ids of statements. */
export const principleId = (principle: PrincipleNumber): string => `principle-${principle}`;

/** Every statement with figures for at least one group, in the order of the scan. */
export function compareStatements({ statements }: Pick<ScanResults, 'statements'>): Comparison[] {
  return statements
    .map(({ id, text, principle, groups }) => compared({ id, text, principle }, groups.flatMap(measureStatement)))
    .filter(({ readings }) => readings.length > 0);
}

/** All seven principles in official order; one without figures has no readings. */
export function comparePrinciples({ principles, statements }: ScanResults): Comparison[] {
  return PRINCIPLE_NUMBERS.map((principle) => {
    const groups = principles.find((one) => one.principle === principle)?.groups ?? [];
    const name = { id: principleId(principle), text: PRINCIPLES[principle], principle };
    return compared(
      name,
      groups.map((group) => measurePrinciple(group, statements)),
    );
  });
}

function compared(name: Pick<Comparison, 'id' | 'text' | 'principle'>, measured: readonly Measured[]): Comparison {
  const of = (perspective: ScanPerspective) => measured.find(({ reading }) => reading.perspective === perspective);
  const [residents, frontline] = [of('residents'), of('frontline')];
  const gap = residents && frontline ? differenceOfShares(residents.base, frontline.base) : null;
  return { ...name, readings: [residents, frontline].flatMap((one) => (one ? [one.reading] : [])), gap };
}

function measureStatement(group: StatementGroup): Measured[] {
  if (!group.shown || group.n === 0) return [];
  const { perspective, counts, n } = group;
  const base = appliesShare(counts);
  const agreement = agreementWord(agreementA(counts));
  return [{ base, reading: { perspective, n, share: base.k / base.n, ...wilsonInterval(base.k, base.n), agreement } }];
}

function measurePrinciple(group: PrincipleGroup, statements: readonly StatementResult[]): Measured {
  const { perspective, n, share, low, high, effective } = group;
  const agreement = agreementWord(meanAgreement(group, statements));
  return { base: { k: share * effective, n: effective }, reading: { perspective, n, share, low, high, agreement } };
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
