import { type Entries, reads } from '../effects.ts';
import type { DiskService } from './disk-service.ts';

/** The disk that the data are on. */
export function diskHandlers(disk: DiskService): Entries<`disk.${string}`> {
  return { 'disk.state': reads(() => disk.state()) };
}
