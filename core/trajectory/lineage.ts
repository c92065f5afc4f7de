import { z } from 'zod';

/**
 * What a trajectory was at the moments when a file of it was made or opened, and what it is now: a sum of its content each. Two
 * copies of one trajectory can tell by it which of them went on from the other.
 */
export interface Lineage {
  readonly earlier: readonly string[];
  readonly now: string;
}

/** What a trajectbestand is beside the trajectory that is there already. */
export const Relation = z.enum(['same', 'newer', 'older', 'both']);
export type Relation = z.infer<typeof Relation>;

/**
 * `newer`: the file went on from what is here, and nothing here is lost by it. `older`: what is here went on from the file.
 * `both`: each has something that the other has not.
 */
export function relationOf(file: Lineage, here: Lineage): Relation {
  if (file.now === here.now) return 'same';
  if (file.earlier.includes(here.now)) return 'newer';
  return here.earlier.includes(file.now) ? 'older' : 'both';
}

/** The moments of two copies after one took the place of the other, each once. */
export const joinedLineage = (...copies: readonly (readonly string[])[]): string[] => [...new Set(copies.flat())];
