import { type Entries, reads, stores } from '../effects.ts';
import type { CopiesService } from './copies-service.ts';

/** The copies that were made before the data changed its shape. */
export function copyHandlers(copies: CopiesService): Entries<`copies.${string}`> {
  return {
    'copies.list': reads(() => copies.list()),
    'copies.remove': stores(({ path }) => {
      copies.remove(path);
      return null;
    }),
  };
}
