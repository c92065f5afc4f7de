import type { Document } from '../document/document.ts';
import { recordsOf } from '../document/document.ts';
import type { CardRecord, GroupRecord, ImprovementTaskRecord } from '../document/records.ts';
import { drawnOf } from '../document/view.ts';
import { zoneOf } from '../plate/layout.ts';
import type { Template } from '../plate/template.ts';
import { ROOM_LINES, type RoomLook, type RoomStage } from '../room/stage.ts';
import { wrapText } from '../typesetting/wrap.ts';
import { type Chosen, chosenOf } from '../voting/chosen.ts';
import { actionSections } from './action-sections.ts';
import { guessFor, type Letters, lettersFor } from './letters.ts';
import { type Box, type Page, pagesOf, type Section } from './sections.ts';
import { cardSheet, taskSheet, titleSheet } from './sheets.ts';

/** What the layout of a page depends on besides what is on it: the shape of the beamer and the size of text. */
export type RoomSize = Pick<RoomStage, 'width'> & { readonly look: Pick<RoomLook, 'textSize'> };

/** Edges of a page, and where the sheets begin below the title. */
export const PAGE = { side: 52, top: 140, bottom: 40 } as const;
/** A column holds about so many letters of text; fewer make ragged lines, more make few columns. */
const COLUMN = 12.2;
/** Lines of a heading above its cards; a longer one is a sheet of its own too. */
export const HEADING_LINES = 2;

/** The part of a page that holds sheets. */
export function pageArea({ width }: Pick<RoomSize, 'width'>): Box {
  return { x: PAGE.side, y: PAGE.top, width: width - 2 * PAGE.side, height: ROOM_LINES - PAGE.top - PAGE.bottom };
}

/** How many columns of text of this size stand beside each other. */
export function columnsFor(area: Box, { of, gap }: Letters): number {
  return Math.max(1, Math.floor((area.width + gap) / (COLUMN * of.text.size + gap)));
}

/** The pages of each zone, in the order of the zones: whole cards at the promised size, groups together where they fit. */
export function stationPages(
  document: Document,
  template: Template,
  { width, look }: RoomSize,
  chosen: Chosen | null = chosenOf(document),
): Page[][] {
  const letters = lettersFor(look.textSize);
  const area = pageArea({ width });
  const most = columnsFor(area, letters);
  const byZone = sectionsByZone(document, template, chosen);
  return template.zones.map((zone) => {
    const sections = byZone.get(zone.id) ?? [];
    const sheets = sections.reduce((sum, section) => sum + Math.max(1, section.sheets.length), 0);
    const pages = pagesIn(sections, area, Math.min(most, Math.max(2, sheets)), letters);
    return pages.length > 0 ? pages : [{ pieces: [] }];
  });
}

/** Pages with this many columns; what has one page with fewer columns than that gets wider ones, so that it is filled. */
export function pagesIn(sections: readonly Section[], area: Box, columns: number, letters: Letters): Page[] {
  const pages = pagesOf(sections, area, columns, letters);
  const used = new Set(
    pages[0]?.pieces.flatMap((piece) => (piece.kind === 'sheet' && piece.framed ? [] : [piece.box.x])),
  );
  if (pages.length !== 1 || used.size >= columns || used.size < 2) return pages;
  const wider = pagesIn(sections, area, used.size, letters);
  return wider.length === 1 ? wider : pages;
}

/** What lies in each zone, in reading order. */
export function sectionsByZone(
  view: Document,
  template: Template,
  chosen: Chosen | null,
): ReadonlyMap<string, Section[]> {
  const document = drawnOf(view);
  const groups = groupByCard(document);
  const things = thingsByZone(document, template);
  const seen = new Set<string>();
  return new Map(
    template.zones.map((zone) => {
      const sections = (things.get(zone.id) ?? []).flatMap((thing): Section[] => {
        if (thing.kind === 'improvementTask') return [{ frame: null, sheets: [taskSheet(thing, chosen)] }];
        const group = groups.get(thing.id);
        if (!group) return [{ frame: null, sheets: [cardSheet(thing, chosen)] }];
        if (seen.has(group.id)) return [];
        seen.add(group.id);
        return [groupSection(group, cardsOf(document, group), chosen)];
      });
      return [zone.id, zone.role === 'actions' ? [...sections, ...actionSections(document)] : sections];
    }),
  );
}

/** Cards and improvement tasks by zone, in the order in which a reader goes over the plate: column by column. */
function thingsByZone(
  document: Document,
  template: Template,
): ReadonlyMap<string, (CardRecord | ImprovementTaskRecord)[]> {
  const byZone = new Map<string, (CardRecord | ImprovementTaskRecord)[]>();
  for (const thing of [...recordsOf(document, 'card'), ...recordsOf(document, 'improvementTask')]) {
    const { id } = zoneOf(template, thing);
    byZone.set(id, [...(byZone.get(id) ?? []), thing]);
  }
  for (const [id, things] of byZone) byZone.set(id, inReadingOrder(things));
  return byZone;
}

/** Things that begin within this distance of each other stand in one column. */
const SAME_COLUMN = 200;

function inReadingOrder<T extends { readonly x: number; readonly y: number }>(things: readonly T[]): T[] {
  const columns: T[][] = [];
  for (const thing of things.toSorted((a, b) => a.x - b.x)) {
    const column = columns.at(-1);
    if (column?.[0] && thing.x - column[0].x < SAME_COLUMN) column.push(thing);
    else columns.push([thing]);
  }
  return columns.flatMap((column) => column.toSorted((a, b) => a.y - b.y || a.x - b.x));
}

function groupByCard(document: Document): ReadonlyMap<string, GroupRecord> {
  return new Map(recordsOf(document, 'group').flatMap((group) => group.cardIds.map((id) => [id, group] as const)));
}

function cardsOf(document: Document, { cardIds }: GroupRecord): CardRecord[] {
  return inReadingOrder(cardIds.flatMap((id) => (document[id]?.kind === 'card' ? [document[id]] : [])));
}

function groupSection(group: GroupRecord, cards: readonly CardRecord[], chosen: Chosen | null): Section {
  const sheets = cards.map((card) => cardSheet(card, chosen));
  return {
    frame: { id: group.id, kind: 'group', head: (width, letters) => headingHeight(group.title, width, letters) },
    sheets: isLongHeading(group.title) ? [titleSheet(group.id, 'text', group.title), ...sheets] : sheets,
  };
}

/** Height of a heading in a frame, with the room around it. */
export function headingHeight(title: string, width: number, letters: Letters): number {
  const { line } = letters.of.strong;
  const lines = wrapText(title, width - 2 * letters.padX, guessFor(letters, 'strong')).length;
  return Math.min(HEADING_LINES, lines) * line + Math.round(letters.padY * 1.4);
}

const LONG_HEADING = 70;
const isLongHeading = (title: string) => title.length > LONG_HEADING;
