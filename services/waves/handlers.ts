import { type Entries, reads, undoable } from '../effects.ts';
import type { WavesService } from './waves-service.ts';

/** A second scan beside the first, and the points that are followed. */
export function wavesHandlers(waves: WavesService): Entries<`waves.${string}`> {
  return {
    'waves.read': reads(({ trajectoryId }) => waves.read(trajectoryId)),
    'waves.follow': undoable((request) => ({ revision: waves.follow(request) })),
    'waves.letGo': undoable((request) => ({ revision: waves.letGo(request) })),
    'waves.match': undoable((request) => ({ revision: waves.match(request) })),
  };
}
