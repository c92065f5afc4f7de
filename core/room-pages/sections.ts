import { type Block, inColumns, laidOut, stackHeight } from './columns.ts';
import type { Letters } from './letters.ts';
import { type Sheet, sheetHeight, splitSheet } from './sheet.ts';

/** A place in a picture for the room, in lines of a screen of 1080. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Sheets that belong together under a heading, or one sheet by itself. */
export interface Section {
  readonly frame: FrameOf | null;
  readonly sheets: readonly Sheet[];
}

interface FrameOf {
  /** The group or the improvement task; empty for what belongs to none. */
  readonly id: string;
  readonly kind: 'group' | 'task' | 'loose';
  /** Height of its heading, for a frame of this width. */
  head(width: number, letters: Letters): number;
}

/** What is drawn on a page, from back to front. */
export type Piece =
  | { readonly kind: 'sheet'; readonly box: Box; readonly sheet: Sheet; readonly framed: boolean }
  | {
      readonly kind: 'frame';
      readonly box: Box;
      readonly of: Omit<FrameOf, 'head'>;
      readonly head: number;
      /** The room at its end for a sentence: what comes after this, or that there is nothing in it. */
      readonly foot: number;
      /** Whether it began on an earlier page or in an earlier column. */
      readonly again: boolean;
      /** How many of its sheets come after these. */
      readonly left: number;
    };

export interface Page {
  readonly pieces: readonly Piece[];
}

/** Room between a frame and the sheets in it. */
export const frameEdge = ({ gap }: Letters) => Math.round(gap * 0.85);
const innerGap = ({ gap }: Letters) => Math.round(gap * 0.65);

interface Bundle {
  readonly frame: {
    readonly of: FrameOf;
    readonly head: number;
    readonly foot: number;
    readonly again: boolean;
    readonly left: number;
  } | null;
  readonly blocks: readonly Block<Sheet>[];
}

/**
 * Lays sections out over pages of this area, with so many columns at most. A section is split only when it must. Sheets grow
 * to let columns end on one line, or keep their `size`.
 */
export function pagesOf(
  sections: readonly Section[],
  area: Box,
  columns: number,
  letters: Letters,
  size: 'grown' | 'own' = 'grown',
): Page[] {
  const width = (area.width - (columns - 1) * letters.gap) / columns;
  const bundles = sections.flatMap((section) => bundlesOf(section, width, area.height, letters));
  const blocks = bundles.map((what) => ({ what, height: bundleHeight(what, letters) }));
  return inColumns(blocks, { columns, height: area.height, gap: letters.gap }).map((page) => {
    const tallest = Math.max(...page.map((column) => stackHeight(column, letters.gap)));
    const height = size === 'grown' && tallest > NEARLY_FULL * area.height ? area.height : tallest;
    const pieces = page.flatMap((column, i) =>
      laidOut(column, area.y, height, letters.gap, size === 'own' ? 1 : undefined).flatMap(
        ({ what, y, height: tall }) =>
          piecesOf(what, { x: area.x + i * (width + letters.gap), y, width, height: tall }, letters),
      ),
    );
    return { pieces };
  });
}

/** A page that is nearly full is filled to its end; on others the landscape shows below the sheets. */
const NEARLY_FULL = 0.62;

function bundlesOf({ frame, sheets }: Section, width: number, most: number, letters: Letters): Bundle[] {
  if (!frame) {
    return sheets
      .flatMap((sheet) => splitSheet(sheet, width, letters, most))
      .map((sheet) => ({ frame: null, blocks: [{ what: sheet, height: sheetHeight(sheet, width, letters) }] }));
  }
  const head = frame.head(width, letters);
  const edge = frameEdge(letters);
  const inner = width - 2 * edge;
  const footLine = frame.kind === 'group' ? 0 : letters.of.label.line + letters.padY;
  const partsIn = (room: number) => {
    const blocks = sheets
      .flatMap((sheet) => splitSheet(sheet, inner, letters, room))
      .map((sheet) => ({ what: sheet, height: sheetHeight(sheet, inner, letters) }));
    return inColumns(blocks, { columns: 1, height: room, gap: innerGap(letters) }).map(([column = []]) => column);
  };
  const whole = partsIn(most - head - edge);
  const parts = whole.length > 1 ? partsIn(most - head - edge - footLine) : whole;
  if (parts.length === 0) return [{ frame: { of: frame, head, foot: footLine, again: false, left: 0 }, blocks: [] }];
  return parts.map((part, i) => {
    const left = parts.slice(i + 1).flat().length;
    return { frame: { of: frame, head, foot: left > 0 ? footLine : 0, again: i > 0, left }, blocks: part };
  });
}

function bundleHeight({ frame, blocks }: Bundle, letters: Letters): number {
  if (!frame) return blocks[0]?.height ?? 0;
  return frame.head + stackHeight(blocks, innerGap(letters)) + frameEdge(letters) + frame.foot;
}

function piecesOf({ frame, blocks }: Bundle, box: Box, letters: Letters): Piece[] {
  if (!frame) return blocks.map(({ what: sheet }) => ({ kind: 'sheet', box, sheet, framed: false }));
  const edge = frameEdge(letters);
  const { of, head, foot, again, left } = frame;
  const inner = laidOut(blocks, box.y + head, box.height - head - edge - foot, innerGap(letters));
  return [
    { kind: 'frame', box, of: { id: of.id, kind: of.kind }, head, foot, again, left },
    ...inner.map(
      ({ what: sheet, y, height }): Piece => ({
        kind: 'sheet',
        sheet,
        framed: true,
        box: { x: box.x + edge, y, width: box.width - 2 * edge, height },
      }),
    ),
  ];
}
