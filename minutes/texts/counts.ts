import type { Perspective } from '../../core/domain/perspective.ts';
import { peopleWords } from '../../core/words/nl.ts';

/** A text between quotation marks. */
export const quote = (text: string): string => `“${text}”`;

/** "geen kaarten", "1 kaart", "12 kaarten". */
export const count = (n: number, one: string, many: string): string =>
  n === 0 ? `geen ${many}` : `${n} ${n === 1 ? one : many}`;

/** "12 inwoners". */
export const people = (perspective: Perspective, n: number): string => count(n, ...peopleWords[perspective]);
