import { type Entries, reads, stores } from '../effects.ts';
import type { PrinciplesService } from './principles-service.ts';

/** Which principle a statement belongs to. */
export function principleHandlers(principles: PrinciplesService): Entries<`principles.${string}`> {
  return {
    'principles.propose': reads(({ texts }) => principles.propose(texts)),
    'principles.decide': stores((about) => {
      principles.decide(about);
      return null;
    }),
  };
}
