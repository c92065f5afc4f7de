import { CARD_WIDTH } from '../cards/measures.ts';
import { type Document, recordsOf } from '../document/document.ts';
import type { CardRecord, GroupRecord, ImprovementTaskRecord, PlateRecord } from '../document/records.ts';
import { tasksOnPlate } from '../document/view.ts';
import {
  atHeight,
  columnStep,
  costOf,
  deepened,
  enlarged,
  growthOf,
  leastWidth,
  neighboursOf,
  PLATE_SHAPE,
  type Regrown,
  shared,
  widened,
} from './grown.ts';
import { type Box, GAP, groupBoxAround, sizeOf, TASK_WIDTH, zoneOf } from './layout.ts';
import { PlateColumn } from './plate-column.ts';
import type { Position } from './position.ts';
import { headerOf, type Template, type Zone, zoneFor } from './template.ts';
import { zoneColumns } from './zone-columns.ts';

type Thing = CardRecord | ImprovementTaskRecord;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A zone with many columns gets one more for so many of them at once, and as much more height: else each card moves all others. */
const AT_ONCE = 8;
/** A zone narrower than a thing, or with something lying across its edge, may have to grow more than once. */
const MOST_TRIES = 4;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * What lies on the plate while one command is decided: things are picked up and laid down in it, and each next one finds
 * its place among those before it. A plate grows where a zone is full. It reads the document once, and measures only what lies
 * in a column that is asked for.
 */
export class PlateDraft {
  private readonly things: Map<string, Thing>;
  private readonly groups: Map<string, GroupRecord>;
  private readonly groupsOfCard = new Map<string, GroupRecord[]>();
  private readonly columns = new Map<string, PlateColumn>();
  /** The boxes that were measured, by the id of the thing or the group. */
  private readonly boxes = new Map<string, Box>();
  private readonly sizes = new Map<Thing | CardRecord['content'], Size>();
  private readonly before: Document;
  private readonly asItWas: Template;
  private template: Template;

  constructor(document: Document, template: Template) {
    this.before = document;
    this.asItWas = template;
    this.template = template;
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
  placeFor(thing: Thing, at: Position): Place | null {
    if ('x' in at) return { x: Math.round(at.x), y: Math.round(at.y) };
    const zone = 'role' in at ? zoneFor(this.template, at.role) : this.zone(at.zone);
    return zone ? this.freePlace(zone.id, this.sizeOf(thing)) : null;
  }

  /**
   * The first free place in a zone: below its title, then downwards, then in the next column. A full zone gets more room: the
   * plate becomes taller, or a zone gives a column that it does not use, or the plate becomes wider, so that it keeps its shape.
   */
  freePlace(zoneId: string, size: Size, tries = 0): Place {
    const zone = this.zone(zoneId) ?? zoneFor(this.template, 'theme');
    const isInside = ({ y }: Place) => y + size.height <= zone.y + zone.height;
    const places = this.placesIn(zone, size, isInside);
    const inside = places.at(-1);
    if (inside && isInside(inside)) return inside;
    const lowest = places.reduce((best, place) => (place.y < best.y ? place : best));
    if (tries === MOST_TRIES) return lowest;
    this.grow(zone, lowest, size);
    return this.freePlace(zoneId, size, tries + 1);
  }

  /** What went along with its zone, and the plate when it grew; `but` for what the command tells of itself. */
  grown(but: ReadonlySet<string>): (Thing | PlateRecord)[] {
    if (this.template === this.asItWas) return [];
    const moved = [...this.things.values()].filter(({ id, x, y }) => {
      const before = this.before[id];
      return !but.has(id) && before !== undefined && 'x' in before && (before.x !== x || before.y !== y);
    });
    return [
      ...moved,
      ...recordsOf(this.before, 'plate').map((plate) => ({ ...plate, grown: growthOf(this.template) })),
    ];
  }

  private zone(id: string): Zone | undefined {
    return this.template.zones.find((zone) => zone.id === id);
  }

  /** The first free place of each column of a zone, up to and with the first that will do. */
  private placesIn(zone: Zone, { width, height }: Size, willDo: (place: Place) => boolean): Place[] {
    const columns = Math.max(1, Math.floor((zone.width + GAP) / (width + GAP)));
    const top = zone.y + headerOf(zone);
    const places: Place[] = [];
    for (let i = 0; i < columns; i++) {
      const x = zone.x + i * (width + GAP);
      const place = { x, y: this.columnAt(x, width).firstFree(top, height) };
      places.push(place);
      if (willDo(place)) break;
    }
    return places;
  }

  /** Makes room in a full zone for something that would lie here. */
  private grow(zone: Zone, lowest: Place, size: Size): void {
    const { template } = this;
    const needed = Math.max(lowest.y + size.height - zone.y - zone.height, Math.floor(zone.height / AT_ONCE / 4));
    const column = zoneColumns(template).find((one) => one.some(({ zone: { id } }) => id === zone.id));
    const isLowest = column?.at(-1)?.zone.id === zone.id;
    const inShape = Math.floor(template.width / PLATE_SHAPE);
    const one = columnStep(size.width);
    const step = one * Math.max(1, Math.floor(zone.width / one / AT_ONCE));
    if (template.labels?.length) {
      // Its places lie between axes.
      const times = Math.min((zone.width + step) / zone.width, (zone.height + needed) / zone.height);
      this.regrow(enlarged(template, times));
      return;
    }
    const isTallerThanZone = headerOf(zone) + size.height > zone.height;
    if (isLowest && template.height + needed <= inShape) {
      this.template = atHeight(template, inShape);
      return;
    }
    const spare = isTallerThanZone ? undefined : this.spareFor(zone, step);
    if (spare) this.regrow(shared(template, spare.id, zone.id, step));
    else if (
      isTallerThanZone ||
      costOf(template.width, template.height + needed) < costOf(template.width + step, template.height)
    )
      this.regrow(deepened(template, zone.id, needed));
    else this.regrow(widened(template, zone.id, step));
  }

  /** A zone of the nearest column of zones that does not use so much of its width. */
  private spareFor(zone: Zone, width: number): Zone | undefined {
    const columns = neighboursOf(this.template, zone.id).map((column) => column.map((one) => one.zone));
    return columns.find((zones) => this.hasToSpare(zones, width))?.[0];
  }

  /** Whether zones above each other use so much less than their width. */
  private hasToSpare(zones: readonly Zone[], width: number): boolean {
    return zones.every((zone) => {
      const here = [...this.things.values()].filter((thing) => zoneOf(this.template, thing).id === zone.id);
      const used = Math.max(zone.x, ...here.map((thing) => thing.x + widthOf(thing)));
      return used <= zone.x + zone.width - width && zone.width - width >= leastWidth(zone);
    });
  }

  /** What lies in a zone goes along with it, a group as a whole; all columns are looked at anew. */
  private regrow({ template, shifts }: Regrown): void {
    const all = [...this.things.values()];
    const placed = all.map((thing) => ({ thing, by: shifts.get(zoneOf(this.template, this.firstWith(thing)).id) }));
    for (const { thing, by } of placed) {
      if (by) this.things.set(thing.id, { ...thing, x: thing.x + by.x, y: thing.y + by.y });
    }
    this.template = template;
    this.boxes.clear();
    this.columns.clear();
  }

  /** The first card of the group in which this lies, else the thing itself. */
  private firstWith(thing: Thing): Thing {
    const ids = this.groupsOfCard.get(thing.id)?.[0]?.cardIds ?? [];
    const cards = ids.flatMap((id) => this.things.get(id) ?? []).toSorted((a, b) => a.y - b.y || a.x - b.x);
    return cards[0] ?? thing;
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
