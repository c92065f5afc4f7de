import { safeText } from '../../core/domain/text.ts';

/** What a cell holds; null is empty. A share is a number from 0 to 1, a day the number that Excel has for it. */
export type Cell = string | number | null;

/** One column of a table. */
export interface Column {
  readonly header: string;
  readonly kind: 'text' | 'count' | 'share' | 'day';
  /** In characters. */
  readonly width: number;
}

/** A table with one header row, before it is written as a spreadsheet or as text. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export const textColumn = (header: string, width: number): Column => ({ header, kind: 'text', width });
export const countColumn = (header: string): Column => ({ header, kind: 'count', width: 14 });
export const shareColumn = (header: string): Column => ({ header, kind: 'share', width: 14 });

export const dayColumn = (header: string): Column => ({ header, kind: 'day', width: 16 });

/** The text of a cell as every reader takes it; null when there is nothing in it. */
export function cellText(text: string): string | null {
  return safeText(text) || null;
}
