import { type Entries, leavesTheScreen, reads, stores } from '../effects.ts';
import type { RegionService } from './region-service.ts';

/** Other municipalities: what they shared, and what we share. */
export function regionHandlers(region: RegionService): Entries<`region.${string}`> {
  return {
    'region.read': reads((request) => region.read(request)),
    'region.preview': reads(({ trajectoryId, parts }) => region.preview(trajectoryId, parts)),
    'region.deliver': leavesTheScreen(
      reads(({ trajectoryId, parts }, { shell }) => {
        const { fileName, data } = region.file(trajectoryId, parts);
        return shell.deliver(fileName, data);
      }),
      ({ parts }) => (parts.figures ? 'shown' : null),
    ),
    'region.add': stores((request) => region.add(request)),
    'region.remove': stores((request) => {
      region.remove(request);
      return null;
    }),
  };
}
