import { type Document, recordsOf } from '../../../../core/document/document.ts';
import type { Connector } from '../../../../core/document/records.ts';
import { ROOM_LINES } from '../../../../core/room/stage.ts';
import type { OverviewPiece } from '../../../../core/room-pages/overview.ts';
import type { Box } from '../camera.ts';
import { faded, type Kit } from '../faces/parts.ts';
import type { Mark } from '../marks.ts';
import { lineBetween } from '../routes.ts';

/** Lines keep this far from the edges of the picture, and off its foot. */
const EDGE = 10;
const FOOT = 78;
/** Around the picture lies what no line passes. */
const WIDE = 4000;
/** A connector that somebody made, and one that tells which cards a task came from. */
const MADE = { strokeWidth: 5, radius: 8, isDottedAtBoth: true } as const;
const BEHIND = { strokeWidth: 3, radius: 6, isDottedAtBoth: false } as const;

/**
 * The connectors between what is on a page: between two cards, and from cards to the task that came from them. What stands
 * for several cards has one line for all of them.
 */
export function connectorMarks(
  pieces: readonly OverviewPiece[],
  connectors: readonly Connector[],
  width: number,
  document: Document,
  { palette }: Kit,
): Mark[] {
  const solid = pieces.filter(({ kind }) => kind !== 'frame');
  const sheets = pieces.flatMap((piece) => (piece.kind === 'frame' ? { box: piece.box, head: piece.head } : []));
  const at = new Map(solid.flatMap((piece) => idsOf(piece).map((id) => [id, piece] as const)));
  const behind = recordsOf(document, 'improvementTask').flatMap(({ id, cardIds }) =>
    cardIds.map((from) => ({ from, to: id })),
  );
  const edges = edgesOf(width);
  const drawn = new Set<string>();
  const lines = (wishes: readonly Connector[], stroke: string, look: typeof MADE | typeof BEHIND): Mark[] =>
    wishes.flatMap(({ from, to }): Mark[] => {
      const ends = [at.get(from), at.get(to)] as const;
      if (!ends[0] || !ends[1] || ends[0] === ends[1]) return [];
      const name = [solid.indexOf(ends[0]), solid.indexOf(ends[1])].toSorted((a, b) => a - b).join(' ');
      if (drawn.has(name)) return [];
      drawn.add(name);
      const others = solid.filter((piece) => piece !== ends[0] && piece !== ends[1]).map(({ box }) => box);
      const route = lineBetween(ends[0].box, ends[1].box, [...others, ...edges], sheets, drawn.size);
      const [first, last] = [route?.[0], route?.at(-1)];
      if (!route || !first || !last) return [];
      const dots = (look.isDottedAtBoth ? [first, last] : [last]).map(
        ({ x, y }): Mark => ({ kind: 'disc', x, y, radius: look.radius, fill: palette.brand }),
      );
      return [{ kind: 'line', route, stroke, strokeWidth: look.strokeWidth }, ...dots];
    });
  return [...lines(connectors, palette.brand, MADE), ...lines(behind, faded(palette.brand, 48), BEHIND)];
}

function idsOf(piece: OverviewPiece): readonly string[] {
  switch (piece.kind) {
    case 'sheet':
      return piece.sheet.kind === 'title' ? [] : [piece.sheet.id];
    case 'summary':
      return piece.group.cardIds;
    case 'rest':
      return piece.ids;
    default:
      return [];
  }
}

function edgesOf(width: number): Box[] {
  const tall = { y: -WIDE, height: 3 * WIDE, width: WIDE };
  const wide = { x: -WIDE, width: 3 * WIDE, height: WIDE };
  return [
    { ...tall, x: EDGE - WIDE },
    { ...tall, x: width - EDGE },
    { ...wide, y: EDGE - WIDE },
    { ...wide, y: ROOM_LINES - FOOT },
  ];
}
