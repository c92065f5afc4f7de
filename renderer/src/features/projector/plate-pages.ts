import type { Document } from '../../../../core/document/document.ts';
import { recordsOf } from '../../../../core/document/document.ts';
import type { Connector } from '../../../../core/document/records.ts';
import type { Template } from '../../../../core/plate/template.ts';
import { ROOM_LINES, type RoomStage } from '../../../../core/room/stage.ts';
import { type Letters, lettersFor } from '../../../../core/room-pages/letters.ts';
import { OVERVIEW_TEXT, type OverviewPiece, overviewOf, piecesOfZone } from '../../../../core/room-pages/overview.ts';
import type { Piece } from '../../../../core/room-pages/sections.ts';
import { litZone, spotlightPage } from '../../../../core/room-pages/spotlight.ts';
import { PAGE } from '../../../../core/room-pages/station-pages.ts';
import { type StationView, viewOf } from '../../../../core/room-pages/stations.ts';
import type { Chosen } from '../../../../core/voting/chosen.ts';
import { nl } from '../../locale/nl/index.ts';
import { around, type Box } from '../../plate/camera.ts';
import { faded, type Kit } from '../../plate/faces/parts.ts';
import type { Mark } from '../../plate/marks.ts';
import { connectorMarks } from '../../plate/pages/connectors-on-page.ts';
import { frameMarks } from '../../plate/pages/frame-marks.ts';
import { headMarks } from '../../plate/pages/head-marks.ts';
import { legendMarks, promptMarks, restMarks, summaryMarks, zoneTitleMarks } from '../../plate/pages/overview-marks.ts';
import { movedBy } from '../../plate/pages/paper.ts';
import { sheetMarks } from '../../plate/pages/sheet-marks.ts';
import type { OnPage } from './RoomPage.tsx';
import { timerRoom } from './timer-room.ts';

/** A picture of the plate for the room. */
export interface PlatePicture {
  readonly things: readonly OnPage[];
  /** Where things of the document stand on it, to point at them. */
  readonly pieces: readonly OverviewPiece[];
  readonly veil: 'none' | 'light' | 'dark';
}

interface Drawn {
  readonly document: Document;
  readonly template: Template;
  readonly stage: RoomStage;
  /** What the room chose last. */
  readonly chosen: Chosen | null;
  readonly connectors: readonly Connector[];
  /** The pages along the plate; none while the room sees another picture of it. */
  readonly views: readonly StationView[];
  readonly kit: Kit;
}

/** What the room sees of the plate: one card or zone that is lit, a page of a station, or the whole plate. */
export function platePicture(drawn: Drawn): PlatePicture {
  const { document, template, stage, chosen, views } = drawn;
  const lit = stage.spotlight ? spotlightPage(document, stage.spotlight, stage, chosen) : null;
  if (lit) {
    const things = lit.page.pieces.map((piece) => thingOf(piece, lit.letters, drawn));
    return { things, pieces: lit.page.pieces, veil: 'dark' };
  }
  const zone = litZone(template, stage.spotlight);
  if (zone !== null) return litPicture(drawn, zone);
  const view = viewOf(views, stage.station);
  if (!view) return overviewPicture(drawn);
  const { pieces } = view.page;
  const letters = lettersFor(stage.look.textSize);
  const head = headMarks(
    {
      number: view.zone + 1,
      title: template.zones[view.zone]?.title ?? '',
      aside: view.parts > 1 ? nl.praatplaat.room.page(view.part + 1, view.parts) : '',
      road: { of: template.zones.length, at: view.zone },
      taken: timerRoom(stage),
    },
    stage.width,
    PAGE.side,
    drawn.kit,
  );
  const invitation = pieces.length === 0 ? emptyMarks(template.zones[view.zone]?.prompt ?? '', letters, drawn) : [];
  const things = pieces.map((piece) => thingOf(piece, letters, drawn));
  const laid = withLines(things, pieces, drawn);
  return { things: [wholePage('head', stage, [...head, ...invitation]), ...laid], pieces, veil: 'light' };
}

/** Connectors lie under what they connect, and over the sheets of groups. */
function withLines(
  things: readonly OnPage[],
  pieces: readonly OverviewPiece[],
  { document, stage, connectors, kit }: Drawn,
  key = 'lines',
): OnPage[] {
  const frames = new Set(pieces.filter(({ kind }) => kind === 'frame').map(keyOf));
  const isFrame = ({ key }: OnPage) => frames.has(key);
  const lines = wholePage(key, stage, connectorMarks(pieces, connectors, stage.width, document, kit));
  return [...things.filter(isFrame), lines, ...things.filter((thing) => !isFrame(thing))];
}

const LIT = { edge: 14, radius: 26 } as const;

/** The whole plate with one zone in the light: the others are there, and dim. */
function litPicture(drawn: Drawn, zone: number): PlatePicture {
  const { stage, kit } = drawn;
  const { things, pieces } = overviewPicture(drawn);
  const lit = piecesOfZone(pieces, zone);
  const names = new Set(lit.map(keyOf));
  const { width } = stage;
  const dark = faded(kit.palette.ink, 72);
  const inside = boxAround(lit.map(({ box }) => box));
  const light: Mark[] = inside
    ? [{ kind: 'box', ...grown(inside, LIT.edge), radius: LIT.radius, fill: faded(kit.palette.paper, 96) }]
    : [];
  const veil: Mark[] = [{ kind: 'box', x: 0, y: 0, width, height: ROOM_LINES, fill: dark }, ...light];
  const isLit = ({ key }: OnPage) => names.has(key);
  const [foot, others] = [things.at(-1), things.slice(0, -1).filter((thing) => !isLit(thing))];
  const above = wholePage('foot', stage, [...(foot?.marks ?? []), ...veil]);
  const bright = withLines(things.filter(isLit), lit, drawn, 'lines:lit');
  return { things: [...others, above, ...bright], pieces, veil: 'none' };
}

function boxAround(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  return first ? around(first, others) : null;
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  ...{ x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by },
});

function overviewPicture(drawn: Drawn): PlatePicture {
  const { document, template, stage, chosen, kit } = drawn;
  const letters = lettersFor(OVERVIEW_TEXT);
  const pieces = overviewOf(document, template, stage, chosen);
  const things = pieces.map((piece) => thingOf(piece, letters, drawn));
  const hasCards = recordsOf(document, 'card').length > 0;
  const foot = hasCards ? legendMarks(stage.width - 40, ROOM_LINES - 74, letters, document, kit) : [];
  const laid = withLines(things, pieces, drawn);
  return { things: [...laid, wholePage('foot', stage, foot)], pieces, veil: 'none' };
}

function wholePage(key: string, { width }: RoomStage, marks: readonly Mark[]): OnPage {
  return { key, x: 0, y: 0, width, height: ROOM_LINES, marks };
}

function emptyMarks(prompt: string, letters: Letters, { stage, kit }: Drawn): Mark[] {
  if (prompt === '') return [];
  const width = Math.min(stage.width - 2 * PAGE.side, 24 * letters.of.text.size);
  const marks = promptMarks(prompt, { width, height: ROOM_LINES - PAGE.top - PAGE.bottom }, letters, kit);
  return movedBy(marks, PAGE.side, PAGE.top);
}

/** A piece of a page as it is drawn. */
export function thingOf(
  piece: OverviewPiece,
  letters: Letters,
  drawn: Pick<Drawn, 'document' | 'kit'> & Partial<Drawn>,
): OnPage {
  return { key: keyOf(piece), ...piece.box, marks: marksOf(piece, letters, drawn) };
}

function marksOf(
  piece: OverviewPiece,
  letters: Letters,
  { document, kit, template }: Pick<Drawn, 'document' | 'kit'> & Partial<Drawn>,
): Mark[] {
  switch (piece.kind) {
    case 'sheet':
      return sheetMarks(piece.sheet, piece.box, letters, document, kit);
    case 'frame':
      return frameMarks(piece, letters, document, kit);
    case 'zone':
      return template ? zoneTitleMarks(template, piece, piece.box, letters, kit) : [];
    case 'summary':
      return summaryMarks(piece.group, piece.box, letters, document, kit);
    case 'rest':
      return restMarks(piece.ids, piece.box, letters, document, kit);
    case 'prompt':
      return promptMarks(piece.text, piece.box, letters, kit);
  }
}

function keyOf(piece: OverviewPiece | Piece): string {
  switch (piece.kind) {
    case 'sheet':
      return `${piece.sheet.kind}:${piece.sheet.id}:${piece.sheet.part}`;
    case 'frame':
      return `frame:${piece.of.id}:${piece.box.x}`;
    case 'zone':
      return `zone:${piece.zone}`;
    case 'summary':
      return `group:${piece.group.id}`;
    case 'rest':
      return `rest:${piece.ids[0]}`;
    case 'prompt':
      return `prompt:${piece.box.x}:${piece.box.y}`;
  }
}
