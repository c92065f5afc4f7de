import type { Document } from '../../../../core/document/document.ts';
import { sizeOf } from '../../../../core/plate/layout.ts';
import type { Template } from '../../../../core/plate/template.ts';
import type { OverviewPiece } from '../../../../core/room-pages/overview.ts';
import type { Box, Point } from '../../plate/camera.ts';

/** Where her mouse on the plate is on the picture of the room; null where that picture does not show what she points at. */
export function pointOnPage(
  at: Point,
  pieces: readonly OverviewPiece[],
  document: Document,
  { zones }: Template,
): Point | null {
  for (const piece of pieces.toReversed()) {
    if (piece.kind !== 'sheet') continue;
    const record = document[piece.sheet.id];
    if (record?.kind !== 'card' && record?.kind !== 'improvementTask') continue;
    const there = { x: record.x, y: record.y, ...sizeOf(record) };
    if (holds(there, at)) return moved(at, there, piece.box);
  }
  const title = pieces.find((piece) => {
    const zone = piece.kind === 'zone' ? zones[piece.zone] : undefined;
    return zone !== undefined && holds(zone, at);
  });
  const zone = title?.kind === 'zone' ? zones[title.zone] : undefined;
  return zone && title ? moved(at, zone, { ...title.box, height: 2 * title.box.height }) : null;
}

function holds({ x, y, width, height }: Box, at: Point): boolean {
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
}

function moved(at: Point, from: Box, to: Box): Point {
  return {
    x: to.x + ((at.x - from.x) / from.width) * to.width,
    y: to.y + ((at.y - from.y) / from.height) * to.height,
  };
}
