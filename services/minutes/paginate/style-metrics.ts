import type { IParagraphStyleOptions } from 'docx';
import { lookOf } from '../design.ts';
import { minutesStyles } from '../word/styles.ts';

/** What a style does to the height of a paragraph: sizes in half points, distances in twips, lines in 240ths. */
export interface StyleMetrics {
  readonly size: number;
  readonly bold: boolean;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  /** Left and right of the text together. */
  readonly indent: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
}

type Part = Pick<IParagraphStyleOptions, 'run' | 'paragraph'>;

const NORMAL: StyleMetrics = {
  size: 22,
  bold: false,
  before: 0,
  after: 120,
  line: 271,
  indent: 0,
  keepNext: false,
  keepLines: false,
};
const styles = minutesStyles(lookOf(null));
const METRICS = new Map<string, StyleMetrics>([
  ['', NORMAL],
  ['Title', metricsOf(styles.default?.title)],
  ['Heading1', metricsOf(styles.default?.heading1)],
  ['Heading2', metricsOf(styles.default?.heading2)],
  ...(styles.paragraphStyles ?? []).map((style) => [style.id, metricsOf(style)] as const),
]);

/** The measures of a style; an unknown one is measured as plain text. */
export function metricsFor(style: string): StyleMetrics {
  return METRICS.get(style) ?? NORMAL;
}

function metricsOf({ run, paragraph }: Part = {}): StyleMetrics {
  const { spacing, indent, keepNext, keepLines } = paragraph ?? {};
  return {
    size: number(run?.size, NORMAL.size),
    bold: run?.bold ?? false,
    before: number(spacing?.before, 0),
    after: number(spacing?.after, NORMAL.after),
    line: number(spacing?.line, NORMAL.line),
    indent: number(indent?.left, 0) + number(indent?.right, 0),
    keepNext: keepNext ?? false,
    keepLines: keepLines ?? false,
  };
}

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
