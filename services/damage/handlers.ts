import { type Entries, reads, replacesMended, stores } from '../effects.ts';
import type { DamageService } from './damage-service.ts';

/** Whether the data are as they were written. */
export function damageHandlers(damage: DamageService): Entries<`damage.${string}`> {
  return {
    'damage.state': reads(() => damage.state()),
    'damage.mend': replacesMended(stores(() => damage.mend())),
    'damage.told': stores(() => {
      damage.told();
      return null;
    }),
  };
}
