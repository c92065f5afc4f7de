import { CARD_WIDTH } from '../cards/measures.ts';
import { type Document, recordsOf } from '../document/document.ts';
import type { CardRecord, GroupRecord, ImprovementTaskRecord } from '../document/records.ts';
import { tasksOnPlate } from '../document/view.ts';
import { type Box, GAP, groupBoxAround, sizeOf, TASK_WIDTH } from './layout.ts';
import { PlateColumn } from './plate-column.ts';
import type { Position } from './position.ts';
import { headerOf, type Template, type Zone, zoneFor } from './template.ts';

type Thing = CardRecord | ImprovementTaskRecord;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * What lies on the plate while one command is decided: things are picked up and laid down in it, and each next one finds
 * its place among those before it. It reads the document once, and measures only what lies in a column that is asked for.
 */
export class PlateDraft {
  private readonly things: Map<string, Thing>;
  private readonly groups: Map<string, GroupRecord>;
  private readonly groupsOfCard = new Map<string, GroupRecord[]>();
  private readonly columns = new Map<string, PlateColumn>();
  /** The boxes that were measured, by the id of the thing or the group. */
  private readonly boxes = new Map<string, Box>();
  private readonly sizes = new Map<Thing | CardRecord['content'], Size>();

  constructor(document: Document) {
    const things = [...recordsOf(document, 'card'), ...tasksOnPlate(document)];
    this.things = new Map(things.map((thing) => [thing.id, thing]));
    this.groups = new Map(recordsOf(document, 'group').map((group) => [group.id, group]));
    for (const group of this.groups.values()) {
      for (const id of group.cardIds) this.groupsOfCard.set(id, [...(this.groupsOfCard.get(id) ?? []), group]);
    }
  }

  /** The card or improvement task as it lies now. */
  get(id: string): Thing | undefined {
    return this.things.get(id);
  }

  /** Takes a thing off the plate; its place is free. */
  pickUp(id: string): void {
    this.change(id, () => this.things.delete(id));
  }

  /** Lays a thing down where its record says. */
  lay(thing: Thing): void {
    this.change(thing.id, () => this.things.set(thing.id, thing));
  }

  /** The size to reserve for a thing; a text is measured once, wherever its card is laid. */
  sizeOf(thing: Thing): Size {
    const measured = thing.kind === 'card' ? thing.content : thing;
    const size = this.sizes.get(measured) ?? sizeOf(thing);
    this.sizes.set(measured, size);
    return size;
  }

  /** Turns a wish (a place or a zone) into a place for this thing; an unknown zone gives null. */
  placeFor(thing: Thing, template: Template, at: Position): { x: number; y: number } | null {
    if ('x' in at) return { x: Math.round(at.x), y: Math.round(at.y) };
    const zone = 'role' in at ? zoneFor(template, at.role) : template.zones.find(({ id }) => id === at.zone);
    return zone ? this.freePlace(zone, this.sizeOf(thing)) : null;
  }

  /**
   * The first free place in a zone: below its title, then downwards, then in the next column where the zone is wide enough
   * for one. In a full zone the place is under its shortest column.
   */
  freePlace(zone: Zone, { width, height }: Size): { x: number; y: number } {
    const columns = Math.max(1, Math.floor((zone.width + GAP) / (width + GAP)));
    const places = Array.from({ length: columns }, (_, i) => {
      const x = zone.x + i * (width + GAP);
      return { x, y: this.columnAt(x, width).firstFree(zone.y + headerOf(zone), height) };
    });
    const inside = places.find(({ y }) => y + height <= zone.y + zone.height);
    return inside ?? places.reduce((best, place) => (place.y < best.y ? place : best));
  }

  private columnAt(x: number, width: number): PlateColumn {
    const name = `${x} ${width}`;
    const known = this.columns.get(name);
    if (known) return known;
    const column = new PlateColumn(x, width);
    const inReach = [...this.things.values()].filter((thing) => column.reaches({ x: thing.x, width: widthOf(thing) }));
    const ids = [...inReach.map(({ id }) => id), ...this.groups.keys()];
    column.fill(ids.flatMap((id) => this.boxOf(id) ?? []));
    this.columns.set(name, column);
    return column;
  }

  private boxOf(id: string): Box | null {
    const box = this.boxes.get(id) ?? this.measure(id);
    if (box) this.boxes.set(id, box);
    return box;
  }

  private measure(id: string): Box | null {
    const thing = this.things.get(id);
    if (thing) return { x: thing.x, y: thing.y, ...this.sizeOf(thing) };
    const cardIds = this.groups.get(id)?.cardIds ?? [];
    return groupBoxAround(cardIds.flatMap((cardId) => this.boxOf(cardId) ?? []));
  }

  /** Keeps boxes and columns right: a group reaches as far as its cards. */
  private change(id: string, make: () => void): void {
    const touched = [id, ...(this.groupsOfCard.get(id) ?? []).map((group) => group.id)];
    for (const one of touched) {
      const box = this.boxes.get(one);
      if (box) for (const column of this.columns.values()) column.remove(box);
      this.boxes.delete(one);
    }
    make();
    if (this.columns.size === 0) return;
    for (const one of touched) {
      const box = this.boxOf(one);
      if (box) for (const column of this.columns.values()) column.add(box);
    }
  }
}

function widthOf({ kind }: Thing): number {
  return kind === 'card' ? CARD_WIDTH : TASK_WIDTH;
}
