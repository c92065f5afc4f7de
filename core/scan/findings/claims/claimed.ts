import type { ScanPerspective } from '../../../domain/perspective.ts';
import type { Test } from '../../statistics/family.ts';

/** One test with what it is about. */
export interface Claimed extends Test {
  readonly key: string;
}

/** The name of what is claimed of one group. */
export const keyOf = (perspective: ScanPerspective, id: string | number): string => `${perspective} ${id}`;

/** The identity of the comparison of a principle, next to the ids of statements. */
export const principleId = (principle: number): string => `principle-${principle}`;
