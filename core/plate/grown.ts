import { CARD_WIDTH } from '../cards/measures.ts';
import { type Document, recordsOf } from '../document/document.ts';
import type { PlateGrowth, PlateRecord } from '../document/records.ts';
import { guessWidth, WEIGHT } from '../typesetting/text-size.ts';
import { GAP, TASK_WIDTH } from './layout.ts';
import { holdsCards, type Template, titleScaleOf, type Zone } from './template.ts';
import { type NumberedZone, zoneColumns } from './zone-columns.ts';

/** Width divided by height of the window in which the whole plate is looked at: her screen with the panel beside it, and the beamer. */
export const PLATE_SHAPE = 1.6;
/** Room below the lowest zone of a plate. */
const FOOT = 28;
/** Letters of a title, and the room around them, at the usual size. */
const TITLE = { text: 31, around: 112 } as const;

/** A plate with other zones, and how far what lies in each of them went along. */
export interface Regrown {
  readonly template: Template;
  readonly shifts: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/** Growth never changes in place, and the same one on the same template stays the very same template: it is drawn once. */
const known = new WeakMap<PlateGrowth, WeakMap<Template, Template>>();

/** The template as it lies under the plate of this view: with the room that its zones grew. */
export function templateOn(view: Document, template: Template): Template {
  const [plate] = recordsOf(view, 'plate');
  return templateUnder(plate, template);
}

/** The template as it lies under this plate. */
export function templateUnder(plate: PlateRecord | undefined, template: Template): Template {
  if (!plate?.grown) return template;
  const ofGrowth = known.get(plate.grown) ?? new WeakMap<Template, Template>();
  known.set(plate.grown, ofGrowth);
  const on = ofGrowth.get(template) ?? laidOn(plate.grown, template);
  ofGrowth.set(template, on);
  return on;
}

/** The plate with another template under it: as large as it was, and with its own zones when it had that template before. */
export function withTemplate(plate: PlateRecord, templateId: string): PlateRecord {
  const { grown, grownBefore = [], ...rest } = plate;
  if (templateId === plate.templateId) return plate;
  const was = grown && { templateId: plate.templateId, ...grown };
  const known = was ? [was, ...grownBefore.filter((one) => one.templateId !== was.templateId)] : grownBefore;
  const own = known.find((one) => one.templateId === templateId);
  const holdsAll = own && (!was || (own.width >= was.width && own.height >= was.height));
  const now = holdsAll ? own : was;
  const others = known.filter((one) => one.templateId !== templateId || one !== now);
  return {
    ...rest,
    templateId,
    ...(now ? { grown: now } : {}),
    ...(others.length > 0 ? { grownBefore: others } : {}),
  };
}

function laidOn(grown: PlateGrowth, template: Template): Template {
  const places = new Map(grown.zones.map((zone) => [zone.id, zone]));
  const isOwn = (grown.templateId ?? template.id) === template.id;
  if (!isOwn || !template.zones.every(({ id }) => places.has(id))) return atLeast(template, grown).template;
  return resized(
    template,
    grown,
    template.zones.map((zone) => ({ ...zone, ...places.get(zone.id) })),
  );
}

/** What of a template that grew is kept with its plate. */
export function growthOf({ id: templateId, width, height, zones }: Template): PlateGrowth {
  return {
    ...{ templateId, width, height },
    zones: zones.map((zone) => ({ id: zone.id, x: zone.x, y: zone.y, width: zone.width, height: zone.height })),
  };
}

/** The plate at this height; the lowest zone of every column reaches its foot. */
export function atHeight(template: Template, height: number): Template {
  const lowest = new Set(zoneColumns(template).map((column) => column.at(-1)?.zone.id));
  const zones = template.zones.map((zone) =>
    lowest.has(zone.id) ? { ...zone, height: Math.max(zone.height, height - FOOT - zone.y) } : zone,
  );
  return resized(template, { width: template.width, height }, zones);
}

/** The plate with this much more room at the right of a zone; what is at the right of that moves on. */
export function widened(template: Template, zoneId: string, by: number): Regrown {
  const columns = zoneColumns(template);
  const at = columns.findIndex((column) => column.some(({ zone }) => zone.id === zoneId));
  return moved(template, columns, template.width + by, (i) => ({
    x: i > at ? by : 0,
    width: i === at ? by : 0,
  }));
}

/** The plate with this much more room at the foot of a zone, and of those beside it; what is below that moves down. */
export function deepened(template: Template, zoneId: string, by: number): Regrown {
  const zone = template.zones.find(({ id }) => id === zoneId);
  const foot = zone ? zone.y + zone.height : 0;
  const isBelow = (one: Zone) => one.y >= foot || (one.y + one.height > foot && one.y > (zone?.y ?? 0));
  const zones = template.zones.map((one) => {
    if (isBelow(one)) return { ...one, y: one.y + by };
    return one.y + one.height >= foot ? { ...one, height: one.height + by } : one;
  });
  const shifts = new Map(template.zones.filter(isBelow).map(({ id }) => [id, { x: 0, y: by }]));
  return { template: resized(template, { width: template.width, height: template.height + by }, zones), shifts };
}

/** The whole plate, so many times as large: what axes divide must stay on its side of them. */
export function enlarged(template: Template, times: number): Regrown {
  return atLeast(template, { width: template.width * times, height: template.height * times });
}

/** The whole plate, at least so wide and so high. */
export function atLeast(template: Template, size: Pick<Template, 'width' | 'height'>): Regrown {
  const width = Math.max(template.width, Math.ceil(size.width));
  const height = Math.max(template.height, Math.ceil(size.height));
  if (width === template.width && height === template.height) return { template, shifts: new Map() };
  const [across, down] = [width / template.width, height / template.height];
  const zones = template.zones.map((zone) => ({
    ...zone,
    ...{ x: Math.round(zone.x * across), y: Math.round(zone.y * down) },
    ...{ width: Math.round(zone.width * across), height: Math.round(zone.height * down) },
  }));
  const shifts = zones.map(({ id, x, y }, i) => {
    const before = template.zones[i] ?? { x, y };
    return [id, { x: x - before.x, y: y - before.y }] as const;
  });
  return { template: resized(template, { width, height }, zones), shifts: new Map(shifts) };
}

/** The plate with room that one column of zones has to spare for a zone in another one. */
export function shared(template: Template, fromId: string, toId: string, by: number): Regrown {
  const columns = zoneColumns(template);
  const columnOf = (id: string) => columns.findIndex((column) => column.some(({ zone }) => zone.id === id));
  const [from, to] = [columnOf(fromId), columnOf(toId)];
  const between = (i: number) => (from > to ? i > to && i <= from : i > from && i <= to);
  return moved(template, columns, template.width, (i) => ({
    x: between(i) ? (from > to ? by : -by) : 0,
    width: i === to ? by : i === from ? -by : 0,
  }));
}

/** The least that a zone must stay: as wide as one thing in it, and as its title. */
export function leastWidth(zone: Zone): number {
  const scale = titleScaleOf(zone);
  const title = guessWidth(TITLE.text * scale, WEIGHT.bold)(zone.title) + TITLE.around * scale;
  return Math.max(title, holdsCards(zone) ? CARD_WIDTH : TASK_WIDTH);
}

/** Columns of zones from which a zone could get room, the nearest first; each by one of its zones. */
export function neighboursOf(template: Template, zoneId: string): NumberedZone[][] {
  const columns = zoneColumns(template);
  const at = columns.findIndex((column) => column.some(({ zone }) => zone.id === zoneId));
  return columns
    .map((column, i) => ({ column, far: Math.abs(i - at) }))
    .filter(({ far, column }) => far > 0 && column.every(({ zone }) => holdsCards(zone)))
    .toSorted((a, b) => a.far - b.far)
    .map(({ column }) => column);
}

/** How large the picture becomes: the smaller, the larger everything on it is drawn. */
export const costOf = (width: number, height: number): number => Math.max(width / PLATE_SHAPE, height);

/** Room for one more column of things of this width. */
export const columnStep = (width: number): number => width + GAP;

function moved(
  template: Template,
  columns: readonly (readonly NumberedZone[])[],
  width: number,
  change: (column: number) => { readonly x: number; readonly width: number },
): Regrown {
  const changes = new Map(columns.flatMap((column, i) => column.map(({ zone }) => [zone.id, change(i)] as const)));
  const zones = template.zones.map((zone) => {
    const by = changes.get(zone.id);
    return { ...zone, x: zone.x + (by?.x ?? 0), width: zone.width + (by?.width ?? 0) };
  });
  const shifts = new Map([...changes].filter(([, { x }]) => x !== 0).map(([id, { x }]) => [id, { x, y: 0 }]));
  return { template: resized(template, { width, height: template.height }, zones), shifts };
}

/** The template at another size, with the words on it and the landscape drawn out as far. */
function resized(
  template: Template,
  { width, height }: Pick<Template, 'width' | 'height'>,
  zones: readonly Zone[],
): Template {
  const [x, y] = [width / template.width, height / template.height];
  const { stretch = { x: 1, y: 1 }, labels } = template;
  const placed = labels?.map((label) => ({ ...label, x: label.x * x, y: label.y * y }));
  return {
    ...template,
    ...{ width, height, zones: [...zones], stretch: { x: stretch.x * x, y: stretch.y * y } },
    ...(placed ? { labels: placed } : {}),
  };
}
