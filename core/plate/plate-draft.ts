import { CARD_WIDTH } from '../cards/measures.ts';
import { type Document, recordsOf } from '../document/document.ts';
import type { CardRecord, GroupRecord, ImprovementTaskRecord, PlateRecord } from '../document/records.ts';
import { tasksOnPlate } from '../document/view.ts';
import { columnsIn, filled, largest, type Size, spareBeside } from './filled.ts';
import { columnStep, growthOf, leastWidth, type Regrown } from './grown.ts';
import { type Box, groupBoxAround, sizeOf, TASK_WIDTH, zoneOf } from './layout.ts';
import { moreRoom } from './more-room.ts';
import { PlateColumn } from './plate-column.ts';
import type { Position } from './position.ts';
import { headerOf, type Template, type Zone, zoneFor } from './template.ts';

type Thing = CardRecord | ImprovementTaskRecord;

type Span = Pick<Box, 'x' | 'width'>;

/** A zone narrower than a thing, or with something lying across its edge, may have to grow more than once. */
const MOST_TRIES = 4;
/** More often a plate does not grow before things are laid: each time an eighth in one zone, that is a thousand times as large. */
const MOST_RESERVED = 300;
/** A zone that is so full or less gets its last room while things are laid: it then gets no more than they need. */
const LEFT_TO_LAYING = 1.2;
/** The plate in strips as wide as the widest thing: what reaches into one begins in it or in the one before. */
const STRIP = Math.max(CARD_WIDTH, TASK_WIDTH);

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
  /** Ids of the things that begin in a strip. */
  private readonly strips = new Map<number, Set<string>>();
  /** The columns of a zone, from its left, in which things of some size find no room. */
  private readonly full = new Map<string, Span & { readonly columns: number }>();
  /** The boxes that were measured, by the id of the thing or the group. */
  private readonly boxes = new Map<string, Box>();
  private readonly sizes = new Map<Thing | CardRecord['content'], Size>();
  /** What was laid somewhere: it no longer goes along with the group in which it lay. */
  private readonly laid = new Set<string>();
  private readonly before: Document;
  private readonly asItWas: Template;
  private template: Template;

  constructor(document: Document, template: Template) {
    this.before = document;
    this.asItWas = template;
    this.template = template;
    const things = [...recordsOf(document, 'card'), ...tasksOnPlate(document)];
    this.things = new Map(things.map((thing) => [thing.id, thing]));
    this.fillStrips();
    this.groups = new Map(recordsOf(document, 'group').map((group) => [group.id, group]));
    for (const group of this.groups.values()) {
      for (const id of group.cardIds) this.groupsOfCard.set(id, [...(this.groupsOfCard.get(id) ?? []), group]);
    }
  }

  /** The template as it lies under the plate now. */
  get on(): Template {
    return this.template;
  }

  /** The card or improvement task as it lies now. */
  get(id: string): Thing | undefined {
    return this.things.get(id);
  }

  /** All that lies on the plate now. */
  all(): Thing[] {
    return [...this.things.values()];
  }

  /** Takes a thing off the plate; its place is free. */
  pickUp(id: string): void {
    this.change(id, () => this.things.delete(id));
  }

  /** Lays a thing down where its record says. */
  lay(thing: Thing): void {
    this.laid.add(thing.id);
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
    const inside = this.placeInside(zone, size);
    if (inside) return inside;
    const lowest = this.highestPlace(zone, size);
    if (tries === MOST_TRIES) return lowest;
    const isLast = tries === MOST_TRIES - 1;
    const spareOf = (zones: readonly Zone[]) => this.spareOf(zones);
    this.regrow(moreRoom(this.template, { zone, lowest, size, isLast, spareOf }));
    return this.freePlace(zoneId, size, tries + 1);
  }

  /**
   * Gives zones at once most of the room that things of these sizes need in them: the plate need not grow for each of them
   * while they are laid.
   */
  reserve(wanted: ReadonlyMap<string, readonly Size[]>): void {
    const spareOf = (zones: readonly Zone[]) =>
      Math.min(this.spareOf(zones), ...zones.map((zone) => spareBeside(zone, wanted.get(zone.id) ?? [])));
    for (let times = 0; times < MOST_RESERVED; times++) {
      const zones = [...wanted].flatMap(([id, sizes]) => {
        const zone = this.zone(id);
        return zone ? { zone, size: largest(sizes), filled: filled(zone, sizes) } : [];
      });
      const [fullest] = zones.toSorted((a, b) => b.filled - a.filled);
      if (!fullest || fullest.filled <= LEFT_TO_LAYING) return;
      const { zone, size } = fullest;
      const lowest = { y: zone.y + zone.height };
      this.regrow(moreRoom(this.template, { zone, lowest, size, isLast: false, spareOf }));
    }
  }

  /**
   * A place for a thing that lay on this plate at another size: in its zone as it lay there, or the first free one in it when
   * that zone no longer reaches so far.
   */
  placeFrom(on: Template, thing: Thing): Place {
    const was = zoneOf(on, thing);
    const zone = this.zone(was.id);
    if (!zone) return thing;
    const place = { x: thing.x + zone.x - was.x, y: thing.y + zone.y - was.y };
    const size = this.sizeOf(thing);
    const laid = { ...thing, ...place };
    const stays = holds(zone, { ...place, ...size }) || !holds(was, { x: thing.x, y: thing.y, ...size });
    return stays && zoneOf(this.template, laid).id === zone.id ? place : this.freePlace(zone.id, size);
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

  /** The first free place in the first column that has room above the foot of the zone. */
  private placeInside(zone: Zone, size: Size): Place | undefined {
    const name = `${zone.id} ${size.width} ${size.height}`;
    const columns = columnsIn(zone, size);
    for (let i = this.full.get(name)?.columns ?? 0; i < columns; i++) {
      const place = this.placeInColumn(zone, size, i);
      if (place.y + size.height <= zone.y + zone.height) return place;
      this.full.set(name, { x: zone.x, width: (i + 1) * columnStep(size.width), columns: i + 1 });
    }
    return undefined;
  }

  /** The highest of the first free places of all columns of a zone, also below its foot. */
  private highestPlace(zone: Zone, size: Size): Place {
    const places = Array.from({ length: columnsIn(zone, size) }, (_, i) => this.placeInColumn(zone, size, i));
    return places.reduce((best, place) => (place.y < best.y ? place : best));
  }

  private placeInColumn(zone: Zone, { width, height }: Size, i: number): Place {
    const x = zone.x + i * columnStep(width);
    return { x, y: this.columnAt(x, width).firstFree(zone.y + headerOf(zone), height) };
  }

  /** How much less than their width zones above each other could do with. */
  private spareOf(zones: readonly Zone[]): number {
    return Math.min(
      ...zones.map((zone) => {
        const least = zone.x + leastWidth(zone);
        const rights = this.beginningIn(least - STRIP, Number.POSITIVE_INFINITY).flatMap((id) => {
          const thing = this.things.get(id);
          return thing && zoneOf(this.template, thing).id === zone.id ? thing.x + widthOf(thing) : [];
        });
        return Math.floor(zone.x + zone.width - Math.max(least, ...rights));
      }),
    );
  }

  /** What lies in a zone goes along with it, a group as a whole; then all columns are looked at anew. */
  private regrow({ template, shifts }: Regrown): void {
    const all = shifts.size > 0 ? [...this.things.values()] : [];
    const placed = all.map((thing) => ({ thing, by: shifts.get(zoneOf(this.template, this.firstWith(thing)).id) }));
    const moved = placed.flatMap(({ thing, by }) => (by ? { ...thing, x: thing.x + by.x, y: thing.y + by.y } : []));
    this.template = template;
    this.full.clear();
    if (moved.length === 0) return;
    for (const thing of moved) this.things.set(thing.id, thing);
    for (const id of [...moved.map((thing) => thing.id), ...this.groups.keys()]) this.boxes.delete(id);
    this.columns.clear();
    this.fillStrips();
  }

  /** The first card of the group in which this lies, else the thing itself. */
  private firstWith(thing: Thing): Thing {
    if (this.laid.has(thing.id)) return thing;
    const ids = this.groupsOfCard.get(thing.id)?.[0]?.cardIds.filter((id) => !this.laid.has(id)) ?? [];
    const cards = ids.flatMap((id) => this.things.get(id) ?? []).toSorted((a, b) => a.y - b.y || a.x - b.x);
    return cards[0] ?? thing;
  }

  private columnAt(x: number, width: number): PlateColumn {
    const name = `${x} ${width}`;
    const known = this.columns.get(name);
    if (known) return known;
    const column = new PlateColumn(x, width);
    const ids = [...this.beginningIn(x - STRIP, x + width), ...this.groups.keys()];
    column.fill(ids.flatMap((id) => this.boxOf(id) ?? []));
    this.columns.set(name, column);
    return column;
  }

  private fillStrips(): void {
    this.strips.clear();
    for (const thing of this.things.values()) this.putInStrip(thing);
  }

  private putInStrip({ id, x }: Thing): void {
    const strip = this.strips.get(stripOf(x)) ?? new Set();
    this.strips.set(stripOf(x), strip.add(id));
  }

  /** Ids of the things in the strips from one place to another. */
  private beginningIn(from: number, to: number): string[] {
    const inReach = [...this.strips].filter(([strip]) => strip >= stripOf(from) && strip <= stripOf(to));
    return inReach.flatMap(([, ids]) => [...ids]);
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

  /** Keeps boxes, columns and strips right: a group reaches as far as its cards. */
  private change(id: string, make: () => void): void {
    const touched = [id, ...(this.groupsOfCard.get(id) ?? []).map((group) => group.id)];
    for (const one of touched) this.forgetBox(one);
    this.strips.get(stripOf(this.things.get(id)?.x ?? 0))?.delete(id);
    make();
    const thing = this.things.get(id);
    if (thing) this.putInStrip(thing);
    if (this.columns.size === 0) return;
    for (const one of touched) {
      const box = this.boxOf(one);
      if (box) for (const column of this.columns.values()) column.add(box);
    }
  }

  private forgetBox(id: string): void {
    const box = this.boxes.get(id);
    if (!box) return;
    this.boxes.delete(id);
    for (const column of this.columns.values()) column.remove(box);
    for (const [name, span] of this.full) if (overlap(span, box)) this.full.delete(name);
  }
}

const holds = (zone: Zone, { x, y, width, height }: Box): boolean =>
  x >= zone.x && x + width <= zone.x + zone.width && y >= zone.y && y + height <= zone.y + zone.height;

function widthOf({ kind }: Thing): number {
  return kind === 'card' ? CARD_WIDTH : TASK_WIDTH;
}

function stripOf(x: number): number {
  return Math.floor(x / STRIP);
}

function overlap(a: Span, b: Span): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width;
}
