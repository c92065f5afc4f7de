import type { Document } from '../document/document.ts';
import { recordsOf } from '../document/document.ts';
import type { GroupRecord } from '../document/records.ts';
import type { Template, Zone } from '../plate/template.ts';
import { zoneColumns } from '../plate/zone-columns.ts';
import { ROOM_LINES, type RoomStage } from '../room/stage.ts';
import type { Chosen } from '../voting/chosen.ts';
import { type Block, inColumns, laidOut, onOnePage, stackHeight } from './columns.ts';
import { type Letters, lettersFor } from './letters.ts';
import { type Box, type Piece, pagesOf, type Section } from './sections.ts';
import { type Paragraph, type Sheet, sheetHeight } from './sheet.ts';
import { headingHeight, sectionsByZone } from './station-pages.ts';

/** One thing of the overview: what a page has, and what stands for cards that cannot be read at once. */
export type OverviewPiece =
  | Piece
  | { readonly kind: 'zone'; readonly box: Box; readonly zone: number; readonly count: number }
  /** A group in short: its heading, how many cards of whom, and a leaf for each. */
  | { readonly kind: 'summary'; readonly box: Box; readonly group: GroupRecord }
  /** The cards that are not on the picture themselves, each as a leaf. */
  | { readonly kind: 'rest'; readonly box: Box; readonly ids: readonly string[]; readonly count: number }
  | { readonly kind: 'prompt'; readonly box: Box; readonly text: string };

/** The size of card text on the overview. */
export const OVERVIEW_TEXT = 31;
const EDGE = { side: 40, top: 32, bottom: 28 } as const;
/** Height of the title of a zone with the room below it. */
export const ZONE_HEAD = 88;
/** Room at the foot for the signs of the groups. */
const LEGEND = 66;
const GAP = 18;
const ZONE_GAP = 30;
/** The narrowest column in which words still fit on lines. */
const COLUMN = 306;
/** A zone with a neighbour above or below it has at least this height. */
const LEAST_ZONE = 260;
const MOST_LINES = 4;
const REST = 62;

interface ZoneContent {
  readonly zone: Zone;
  readonly index: number;
  readonly sections: readonly Section[];
}

/**
 * The whole plate in one picture in which everything can be read: cards where there is room for their words, else headings of
 * groups with counts, the cards that were chosen first, and leaves for the rest.
 */
export function overviewOf(
  document: Document,
  template: Template,
  { width }: Pick<RoomStage, 'width'>,
  chosen: Chosen | null,
): OverviewPiece[] {
  const letters = lettersFor(OVERVIEW_TEXT);
  const byZone = sectionsByZone(document, template, chosen);
  const groups = new Map(recordsOf(document, 'group').map((group) => [group.id, group]));
  const columns = zoneColumns(template).map((zones) =>
    zones.map(({ zone, index }) => ({ zone, index, sections: byZone.get(zone.id) ?? [] })),
  );
  const room = width - 2 * EDGE.side;
  const most = Math.max(columns.length, Math.floor((room + ZONE_GAP) / (COLUMN + ZONE_GAP)));
  const shares = sharesOf(columns, most, letters);
  const unit = (room - (columns.length - 1) * ZONE_GAP) / shares.reduce((sum, share) => sum + share, 0);
  let x: number = EDGE.side;
  return columns.flatMap((zones, i) => {
    const share = shares[i] ?? 1;
    const box = { x, width: share * unit };
    x += box.width + ZONE_GAP;
    return zonePieces(zones, box, share, letters, groups);
  });
}

/** The pieces of one zone of an overview: its title and what comes before the next title. */
export function piecesOfZone(pieces: readonly OverviewPiece[], zone: number): OverviewPiece[] {
  let now = -1;
  return pieces.filter((piece) => {
    if (piece.kind === 'zone') now = piece.zone;
    return now === zone;
  });
}

/** How many columns of cards each column of zones gets: one each, and what is left over goes where most is to be shown. */
function sharesOf(columns: readonly (readonly ZoneContent[])[], most: number, letters: Letters): number[] {
  const needs = columns.map((zones) => zones.reduce((sum, one) => sum + needOf(one, letters), 0));
  const shares = columns.map(() => 1);
  for (let left = most - columns.length; left > 0; left -= 1) {
    const crowded = needs.map((need, i) => need / (shares[i] ?? 1));
    const at = crowded.indexOf(Math.max(...crowded));
    shares[at] = (shares[at] ?? 1) + 1;
  }
  return shares;
}

/** The height that a zone would take in one column with all its words. */
function needOf({ sections }: ZoneContent, letters: Letters): number {
  const sheets = sections.flatMap((section) => section.sheets);
  return ZONE_HEAD + sheets.reduce((sum, sheet) => sum + sheetHeight(short(sheet), COLUMN, letters) + GAP, 0);
}

function zonePieces(
  zones: readonly ZoneContent[],
  { x, width }: Pick<Box, 'x' | 'width'>,
  share: number,
  letters: Letters,
  groups: ReadonlyMap<string, GroupRecord>,
): OverviewPiece[] {
  const height = ROOM_LINES - EDGE.top - EDGE.bottom - LEGEND;
  const heights = heightsOf(zones, height - (zones.length - 1) * ZONE_GAP, share, letters);
  let y: number = EDGE.top;
  return zones.flatMap((content, i) => {
    const tall = heights[i] ?? 0;
    const area = { x, y: y + ZONE_HEAD, width, height: tall - ZONE_HEAD };
    const count = content.sections.reduce((sum, { sheets }) => sum + sheets.length, 0);
    const title: OverviewPiece = { kind: 'zone', box: { x, y, width, height: ZONE_HEAD }, zone: content.index, count };
    y += tall + ZONE_GAP;
    return [title, ...contentPieces(content, area, share, letters, groups)];
  });
}

/** A zone gets what it needs; when that is too much for all, each gets its part. */
function heightsOf(zones: readonly ZoneContent[], height: number, share: number, letters: Letters): number[] {
  if (zones.length === 1) return [height];
  const needs = zones.map((zone) => Math.max(LEAST_ZONE, needOf(zone, letters) / share));
  const total = needs.reduce((sum, need) => sum + need, 0);
  if (total <= height) return needs.map((need) => need + (height - total) / zones.length);
  const left = height - zones.length * LEAST_ZONE;
  const wanted = total - zones.length * LEAST_ZONE;
  return needs.map((need) => LEAST_ZONE + ((need - LEAST_ZONE) * left) / wanted);
}

function contentPieces(
  { zone, sections }: ZoneContent,
  area: Box,
  share: number,
  letters: Letters,
  groups: ReadonlyMap<string, GroupRecord>,
): OverviewPiece[] {
  if (sections.length === 0) {
    return zone.prompt === ''
      ? []
      : [{ kind: 'prompt', box: { ...area, height: Math.min(area.height, 220) }, text: zone.prompt }];
  }
  const full = sections.map((section) => ({ ...section, sheets: section.sheets.map(withBadge) }));
  const isLong = full.some(({ sheets }) => sheets.some((sheet) => sheet.kind === 'task' || sheet.kind === 'action'));
  const sheets = full.reduce((sum, section) => sum + section.sheets.length, 0);
  const isTooMany = sheets * (letters.of.text.line + GAP) > area.height * share;
  const pages = isLong || isTooMany ? [] : pagesOf(full, area, share, { ...letters, gap: GAP }, 'own');
  if (pages.length === 1 && pages[0]?.pieces.every(isWhole)) return [...pages[0].pieces];
  return summaryPieces(sections, area, share, letters, groups);
}

/** Nothing of it goes on somewhere else. */
function isWhole(piece: Piece): boolean {
  return piece.kind === 'sheet' ? piece.sheet.parts === 1 : !piece.again && piece.left === 0;
}

type Short = { readonly sheet: Sheet } | { readonly group: GroupRecord; readonly sheets: readonly Sheet[] };

function summaryPieces(
  sections: readonly Section[],
  area: Box,
  share: number,
  letters: Letters,
  groups: ReadonlyMap<string, GroupRecord>,
): OverviewPiece[] {
  const width = (area.width - (share - 1) * GAP) / share;
  const blocks = sections
    .flatMap((section): Short[] => {
      const group = groups.get(section.frame?.id ?? '');
      const sheets = section.sheets.filter(({ kind }) => kind !== 'title');
      return group ? [{ group, sheets }] : sheets.map((sheet) => ({ sheet: short(sheet) }));
    })
    .map((what): Block<Short> => ({ what, height: shortHeight(what, width, letters) }))
    .toSorted((a, b) => rankOf(b.what) - rankOf(a.what));
  const shownIn = (height: number) => {
    const low = blocks.filter((block) => block.height <= height);
    return onOnePage(low, { columns: share, height, gap: GAP });
  };
  const isAll = shownIn(area.height).length === blocks.length;
  const height = isAll ? area.height : area.height - REST - GAP;
  const shown = new Set(shownIn(height));
  const [columns = []] = inColumns([...shown], { columns: share, height, gap: GAP });
  const pieces = columns.flatMap((column, i) =>
    laidOut(column, area.y, stackHeight(column, GAP), GAP).map(({ what, y, height }): OverviewPiece => {
      const box = { x: area.x + i * (width + GAP), y, width, height };
      return 'group' in what
        ? { kind: 'summary', box, group: what.group }
        : { kind: 'sheet', box, sheet: what.sheet, framed: false };
    }),
  );
  const rest = blocks
    .filter((block) => !shown.has(block))
    .flatMap(({ what }) => ('group' in what ? what.sheets : [what.sheet]));
  if (rest.length === 0) return pieces;
  const bottom = Math.max(area.y, ...pieces.map(({ box }) => box.y + box.height + GAP));
  const box = { x: area.x, y: bottom, width: area.width, height: REST };
  return [...pieces, { kind: 'rest', box, ids: rest.map(({ id }) => id), count: rest.length }];
}

/** Groups first, then the cards that were chosen, best place first; the others keep their order. */
function rankOf(what: Short): number {
  if ('group' in what) return Number.MAX_SAFE_INTEGER;
  return what.sheet.vote ? 1 / what.sheet.vote.rank : 0;
}

function shortHeight(what: Short, width: number, letters: Letters): number {
  if ('sheet' in what) return sheetHeight(what.sheet, width, letters);
  const leaves = Math.ceil(what.sheets.length / leavesIn(width, letters));
  return headingHeight(what.group.title, width, letters) + letters.row + leaves * LEAF.step + letters.padY;
}

/** The leaf that stands for a card. */
export const LEAF = { width: 30, height: 22, step: 32 } as const;

/** How many leaves stand beside each other. */
export function leavesIn(width: number, { padX }: Pick<Letters, 'padX'>): number {
  return Math.max(1, Math.floor((width - 2 * padX + 6) / (LEAF.width + 6)));
}

const withBadge = (sheet: Sheet): Sheet => ({ ...sheet, badge: true });

/** What is said of a thing on the overview. */
function short(sheet: Sheet): Sheet {
  const paragraphs = sheet.paragraphs.flatMap((paragraph): Paragraph[] => {
    if (sheet.kind === 'action' && paragraph.field !== 'what' && paragraph.field !== 'when') return [];
    if (sheet.kind === 'task' && paragraph.field !== 'to') return [];
    return [{ ...paragraph, most: sheet.kind === 'card' ? MOST_LINES : 2 }];
  });
  return { ...withBadge(sheet), paragraphs };
}
