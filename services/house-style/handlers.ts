import { type Entries, reads, stores } from '../effects.ts';
import type { HouseStyleService } from './house-style-service.ts';

/** Who makes the documents, and how those of a municipality look. */
export function houseStyleHandlers(
  houseStyles: HouseStyleService,
): Entries<`settings.${string}` | `houseStyle.${string}`> {
  return {
    'settings.read': reads(() => houseStyles.maker()),
    'settings.change': stores((changes) => houseStyles.changeMaker(changes)),
    'houseStyle.read': reads(({ trajectoryId }) => houseStyles.read(trajectoryId)),
    'houseStyle.change': stores((request) => houseStyles.change(request)),
  };
}
