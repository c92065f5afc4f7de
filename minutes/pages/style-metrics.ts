import { lookOf } from '../look/design.ts';
import { headingStyles, NORMAL, textStyles } from '../look/styles.ts';
import type { TextLook } from '../look/text-style.ts';
import type { Letters } from './letters.ts';

/** What a style does to the height of a paragraph: sizes in half points, distances in twips, lines in 240ths. */
export interface StyleMetrics {
  readonly size: number;
  readonly bold: boolean;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  /** Left and right of the text together. */
  readonly indent: number;
  /** How far the first line begins before the others; what stands before a tab has its place there. */
  readonly hanging: number;
  /** Lines above and below the text, with their distance to it. */
  readonly edges: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  /** Of a style of a template; absent: as ours, in Calibri. */
  readonly own?: {
    readonly letters: Letters;
    readonly lineRule: 'auto' | 'exact' | 'atLeast';
    readonly capitals: boolean;
    readonly startsPage: boolean;
  };
}

/** The measures of each style, by its id. */
export type Metrics = (style: string) => StyleMetrics;

const { title, heading1, heading2 } = headingStyles(lookOf(null));
const PLAIN = metricsOf(NORMAL);
const METRICS = new Map<string, StyleMetrics>([
  ['', PLAIN],
  ['Title', metricsOf(title)],
  ['Heading1', metricsOf(heading1)],
  ['Heading2', metricsOf(heading2)],
  ...textStyles(lookOf(null)).map((style) => [style.id, metricsOf(style)] as const),
]);

/** The measures of a style; an unknown one is measured as plain text. */
export function metricsFor(style: string): StyleMetrics {
  return METRICS.get(style) ?? PLAIN;
}

function metricsOf({ run, paragraph }: TextLook): StyleMetrics {
  const { spacing, indent, keepNext, keepLines } = paragraph ?? {};
  return {
    size: run?.size ?? NORMAL.run.size,
    bold: run?.bold ?? false,
    before: spacing?.before ?? 0,
    after: spacing?.after ?? NORMAL.paragraph.spacing.after,
    line: spacing?.line ?? NORMAL.paragraph.spacing.line,
    indent: (indent?.left ?? 0) + (indent?.right ?? 0),
    hanging: indent?.hanging ?? 0,
    edges: edgeOf(paragraph?.border?.top) + edgeOf(paragraph?.border?.bottom),
    keepNext: keepNext ?? false,
    keepLines: keepLines ?? false,
  };
}

/** The thickness is in eighths of a point, the distance in points. */
function edgeOf(side: { readonly size: number; readonly space: number } | undefined): number {
  return side ? (side.size * 20) / 8 + side.space * 20 : 0;
}
