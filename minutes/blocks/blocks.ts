import { z } from 'zod';
import { Perspective } from '../../core/domain/perspective.ts';

/** Words in one look. Colours are six hexadecimal digits, sizes half points as in Word. */
export const Run = z.object({
  text: z.string(),
  bold: z.boolean().optional(),
  italics: z.boolean().optional(),
  color: z.string().optional(),
  size: z.number().optional(),
});
export type Run = z.infer<typeof Run>;

/** A cell: text, text with a second softer paragraph, or a perspective. */
export const Cell = z.union([
  z.string(),
  z.object({ text: z.string(), below: z.string() }),
  z.object({ perspective: Perspective }),
]);
export type Cell = z.infer<typeof Cell>;

/** A column: its header and its share of the width. */
export const Column = z.object({ header: z.string(), width: z.number(), numbers: z.boolean().optional() });
export type Column = z.infer<typeof Column>;

/** Figures of a chart: shares from 0 to 1, one per category; null where there is none. */
export const ChartData = z.object({
  stacked: z.boolean(),
  categories: z.array(z.string()),
  series: z.array(z.object({ name: z.string(), color: z.string(), values: z.array(z.number().nullable()) })),
});
export type ChartData = z.infer<typeof ChartData>;

/** A piece of the minutes, before it becomes Word or HTML. Styles are the style ids of the Word document. */
export const Block = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2)]),
    id: z.string(),
    text: z.string(),
  }),
  z.object({
    type: z.literal('paragraph'),
    style: z.string(),
    runs: z.array(Run),
    /** The list it is an item of. */
    list: z.string().optional(),
    keepNext: z.boolean().optional(),
  }),
  z.object({
    type: z.literal('table'),
    /** Read aloud by screen readers, not shown. */
    caption: z.string(),
    columns: z.array(Column),
    rows: z.array(z.array(Cell)),
    /** Smaller type for tables with many figures. */
    figures: z.boolean(),
  }),
  z.object({
    type: z.literal('chart'),
    id: z.string(),
    name: z.string(),
    /** What the chart shows, for who cannot see it. */
    alt: z.string(),
    data: ChartData,
  }),
  /** The plate, as large as the page allows. */
  z.object({ type: z.literal('plate'), name: z.string(), alt: z.string() }),
  z.object({ type: z.literal('logo'), alt: z.string() }),
  /** Table of contents. */
  z.object({
    type: z.literal('contents'),
    title: z.string(),
    entries: z.array(
      z.object({
        level: z.union([z.literal(1), z.literal(2)]),
        id: z.string(),
        text: z.string(),
        /** Null when it cannot be known. */
        page: z.number().int().nullable(),
      }),
    ),
  }),
]);
export type Block = z.infer<typeof Block>;

/** Which way a page lies; the plate has narrow margins. */
export const PageKind = z.enum(['portrait', 'landscape', 'plate']);
export type PageKind = z.infer<typeof PageKind>;

/** Pages of one kind with what flows over them. */
export const Section = z.object({ page: PageKind, blocks: z.array(Block) });
export type Section = z.infer<typeof Section>;

/** The pages (bladzijden) of the minutes as the preview shows them. */
export const Sheets = z.object({
  title: z.string(),
  brand: z.string(),
  pages: z.number().int(),
  sheets: z.array(Section.extend({ number: z.number().int() })),
});
export type Sheets = z.infer<typeof Sheets>;
