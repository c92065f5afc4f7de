import type { Perspective } from '../../core/domain/perspective.ts';

/** Words in one look. Colours are six hexadecimal digits, sizes half points as in Word. */
export interface Run {
  text: string;
  bold?: boolean | undefined;
  italics?: boolean | undefined;
  color?: string | undefined;
  size?: number | undefined;
}

/** A cell: text, text with a second softer paragraph, text under what it begins with in bold, or a perspective. */
export type Cell =
  | string
  | { text: string; below: string }
  | { lead: string; text: string }
  | { perspective: Perspective };

/** A column: its header and its share of the width. */
export interface Column {
  header: string;
  width: number;
  numbers?: boolean | undefined;
}

/** Figures of a chart: shares from 0 to 1, one per category; null where there is none. */
export interface ChartData {
  stacked: boolean;
  categories: string[];
  series: { name: string; color: string; values: (number | null)[] }[];
}

/** A piece of the minutes, before it becomes Word or HTML. Styles are the style ids of the Word document. */
export type Block =
  | { type: 'heading'; level: 1 | 2; id: string; text: string; startsPage?: boolean | undefined }
  | {
      type: 'paragraph';
      style: string;
      runs: Run[];
      /** The list it is an item of. */
      list?: string | undefined;
      keepNext?: boolean | undefined;
      /** It begins a page, whatever room is left: so near to the edge two programs would not agree. */
      startsPage?: boolean | undefined;
    }
  | {
      type: 'table';
      /** Read aloud by screen readers, not shown. */
      caption: string;
      columns: Column[];
      rows: Cell[][];
      /** Smaller type for tables with many figures. */
      figures: boolean;
    }
  | {
      type: 'chart';
      id: string;
      name: string;
      /** What the chart shows, for who cannot see it. */
      alt: string;
      data: ChartData;
    }
  /** The plate, as large as the page allows. */
  | { type: 'plate'; name: string; alt: string }
  | { type: 'logo'; alt: string }
  /** Guide line (wegwijzer): which chapters follow, and on which page. */
  | { type: 'guide'; entries: GuideEntry[]; startsPage?: boolean | undefined };

/** A chapter in the guide line. */
export interface GuideEntry {
  id: string;
  text: string;
  /** Null when it cannot be known. */
  page: number | null;
}

/** Which way a page lies; the plate has narrow margins. */
export type PageKind = 'portrait' | 'landscape' | 'plate';

/** Pages of one kind with what flows over them. */
export interface Section {
  page: PageKind;
  blocks: Block[];
}

/** The pages (bladzijden) of the minutes as the preview shows them. */
export interface Sheets {
  title: string;
  brand: string;
  /** How many times larger than in the full minutes all text is. */
  scale: number;
  pages: number;
  sheets: (Section & { number: number })[];
}
