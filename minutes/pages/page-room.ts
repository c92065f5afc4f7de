import type { PageKind } from '../blocks/blocks.ts';
import type { Metrics } from './style-metrics.ts';

/** Room on a page, in twips (a twentieth of a point). */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** How much wider than ours the letters of its font are; as much as in most fonts when it is not known. */
  readonly letters?: number;
  /** The height on the first page, where that one has another header; absent: the same. */
  readonly firstHeight?: number;
  /** Whether the space after a text and that before the next both count; absent: only the largest. */
  readonly addsSpace?: boolean;
  /** The measures of the styles there; absent: those of our own. */
  readonly metrics?: Metrics;
}

/** A page: its size, which way it lies, and its margins, in twips. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly margin: number;
}

/** A4. */
const SHORT = 11_906;
const LONG = 16_838;
export const FOOTER_SPACE = 1100;

const portrait = { width: SHORT, height: LONG, landscape: false, margin: 1134 };
const landscape = { width: LONG, height: SHORT, landscape: true, margin: 1134 };

/** Our own pages. */
export const PAGES: Readonly<Record<PageKind, Page>> = {
  portrait,
  landscape,
  plate: { ...landscape, margin: 720 },
};

/** The part of a page that can be filled. */
export function roomOn({ width, height, margin }: Page): Room {
  return { width: width - 2 * margin, height: height - margin - FOOTER_SPACE };
}
