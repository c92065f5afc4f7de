import { CARD_WIDTH } from '../../../core/cards/measures.ts';
import { isForHer } from '../../../core/document/consent.ts';
import { type Document, recordOf, recordsOf } from '../../../core/document/document.ts';
import type { CardRecord, ImprovementTaskRecord } from '../../../core/document/records.ts';
import { drawnOf } from '../../../core/document/view.ts';
import { connectorsOf } from '../../../core/plate/connectors.ts';
import { GROUP, groupBox, TASK_WIDTH, zoneOf } from '../../../core/plate/layout.ts';
import { fromBackToFront } from '../../../core/plate/stacking.ts';
import { headerOf, holdsCards, type Template, titleScaleOf, type Zone } from '../../../core/plate/template.ts';
import { type Chosen, chosenOf, voteOn } from '../../../core/voting/chosen.ts';
import { around, type Box, type Point } from './camera.ts';
import { behindTask } from './evidence.ts';
import { cardFace } from './faces/card.ts';
import { farActionsFace, farTaskFace, headingFace, leafFace } from './faces/far.ts';
import { groupFace } from './faces/group.ts';
import type { Kit } from './faces/parts.ts';
import { actionsFace, taskFace } from './faces/task.ts';
import { voteKey } from './faces/vote.ts';
import { farTitleScale, farZoneFace, labelFace, promptFace, zoneFace } from './faces/zone.ts';
import { journeyItem } from './journey-item.ts';
import type { Face } from './marks.ts';
import type { PlateItem, PlateLink } from './plate-item.ts';
import { createRoutes, type Routes } from './routes.ts';

/** All that is drawn of one document, from back to front. */
export interface Scene {
  readonly template: Template;
  readonly items: readonly PlateItem[];
  readonly links: readonly PlateLink[];
  /** The plate with all that lies on it. */
  readonly bounds: Box;
}

/** `chosen` is what the room chose; without it the document itself says so. */
export type SceneBuilder = (document: Document, template: Template, chosen?: Chosen | null) => Scene;

const MARGIN = 20;
const HERE: Point = { x: 0, y: 0 };

/** Makes scenes; the face of a thing that did not change stays the very same object, so that it is drawn once. */
export function createSceneBuilder(kit: Kit): SceneBuilder {
  let faces = new Map<string, { key: readonly unknown[]; face: Face }>();
  const routes = createRoutes();
  return (document, template, chosen = chosenOf(document)) => {
    const used: typeof faces = new Map();
    const face = (id: string, key: readonly unknown[], make: () => Face): Face => {
      const known = faces.get(id);
      const same = known?.key.length === key.length && known.key.every((part, i) => part === key[i]);
      const entry = same ? known : { key, face: make() };
      used.set(id, entry);
      return entry.face;
    };
    const scene = buildScene({ document: drawnOf(document), all: document, template, chosen, routes }, kit, face);
    faces = used;
    return scene;
  };
}

type Faces = (id: string, key: readonly unknown[], make: () => Face) => Face;

interface Drawn {
  readonly document: Document;
  /** With what is not drawn: whose moments are for her alone. */
  readonly all: Document;
  readonly template: Template;
  readonly chosen: Chosen | null;
  readonly routes: Routes;
}

function buildScene({ document, all, template, chosen, routes }: Drawn, kit: Kit, faces: Faces): Scene {
  const cards = recordsOf(document, 'card').map((card) => {
    const { id, content, locked } = card;
    const vote = voteOn(chosen, id);
    const forHer = isForHer(all, card);
    const key = [content, locked, forHer, ...voteKey(chosen, id)];
    const face = faces(id, key, () => cardFace({ content, locked, forHer }, vote, kit));
    const { height } = face;
    const far = faces(`far:${id}`, [content, vote?.badge, height], () =>
      leafFace(content, vote?.badge ?? '', height, kit),
    );
    return { ...placeOf(card), face, far: { face: far, by: HERE } };
  });
  const tasks = recordsOf(document, 'improvementTask');
  const taskItems = tasks.map((task) => {
    const evidence = behindTask(task, document, chosen);
    const key = [task.from, task.to, task.forWhom, ...Object.values(evidence)];
    const face = faces(task.id, key, () => taskFace(task, evidence, kit));
    const far = faces(`far:${task.id}`, [task.to, face.height], () => farTaskFace(task.to, face, kit));
    return { ...placeOf(task), face, far: { face: far, by: HERE } };
  });
  const fixed = [...labelItems(template, kit, faces), ...zoneItems(document, template, taskItems, kit, faces)];
  const stacked = fromBackToFront([...cards, ...taskItems]);
  const groups = groupItems(document, kit, faces);
  const items = [
    ...journeyItem(document, template, kit, faces),
    ...groups,
    ...fixed,
    ...stacked,
    ...headingItems(document, groups, kit, faces),
  ];
  const behind = tasks.flatMap((task) => task.cardIds.map((from) => ({ from, to: task.id, isBetweenCards: false })));
  const between = connectorsOf(document).map((one) => ({ ...one, isBetweenCards: true }));
  const sheets = groups.map(({ x, y, face: { width, height } }) => ({
    box: { x, y, width, height },
    head: GROUP.head - GROUP.gap / 2,
  }));
  const links = routes([...behind, ...between], stacked, sheets);
  const plate = { x: 0, y: 0, width: template.width, height: template.height };
  const boxes = items.map(({ x, y, face }) => ({
    x: x - MARGIN,
    y: y - MARGIN,
    width: face.width + 2 * MARGIN,
    height: face.height + 2 * MARGIN,
  }));
  return { template, items, links, bounds: around(plate, boxes) };
}

function placeOf({ id, x, y, front = 0 }: CardRecord | ImprovementTaskRecord) {
  return { id, x, y, front, fixed: false };
}

/** The sheets behind cards that lie together; they are taken hold of with their cards. */
function groupItems(document: Document, kit: Kit, faces: Faces): PlateItem[] {
  return recordsOf(document, 'group').flatMap((group) => {
    const box = groupBox(document, group);
    if (!box) return [];
    const { x, y, width, height } = box;
    const face = faces(group.id, [group.title, width, height], () => groupFace(group.title, width, height, kit));
    const bare = faces(`far:${group.id}`, [width, height], () => groupFace('', width, height, kit));
    return [{ id: group.id, x, y, face, fixed: false, isSheet: true, far: { face: bare, by: HERE } }];
  });
}

const NOTHING: Face = { width: 0, height: 0, marks: [] };

/** From afar the heading of a group lies over its cards. */
function headingItems(document: Document, groups: readonly PlateItem[], kit: Kit, faces: Faces): PlateItem[] {
  return groups.flatMap(({ id, x, y, face: { width } }) => {
    const group = recordOf(document, 'group', id);
    if (!group) return [];
    const { title, cardIds } = group;
    const key = [title, cardIds.length, width];
    const face = faces(`heading:${id}`, key, () => headingFace(title, cardIds.length, width, kit));
    return [{ id: `heading:${id}`, x, y, face: NOTHING, fixed: true, far: { face, by: HERE } }];
  });
}

/** Words on the plate itself. */
function labelItems({ labels = [] }: Template, kit: Kit, faces: Faces): PlateItem[] {
  return labels.map((label, i) => {
    const id = `label:${i}`;
    const face = faces(id, [label], () => labelFace(label, kit));
    return { id, x: label.centred ? label.x - face.width / 2 : label.x, y: label.y, face, fixed: true };
  });
}

/** Titles of the zones, the agreed actions, and a question in every zone that is still empty. */
function zoneItems(
  document: Document,
  template: Template,
  tasks: readonly PlateItem[],
  kit: Kit,
  faces: Faces,
): PlateItem[] {
  const actions = recordsOf(document, 'action');
  const filled = new Set(recordsOf(document, 'card').map((card) => zoneOf(template, card).id));
  const farScale = farTitleScale(template.zones, kit);
  return template.zones.flatMap((zone, i) => {
    const y = zone.role === 'actions' ? belowTasks(zone, tasks) : zone.y;
    const fixed = (name: string, top: number, face: Face): PlateItem => ({
      id: `${name}:${zone.id}`,
      x: zone.x,
      y: top,
      face,
      fixed: true,
    });
    const face = faces(`title:${zone.id}`, [zone, i], () => zoneFace(zone, i + 1, kit, titleScaleOf(zone)));
    const far = faces(`far:${zone.id}`, [zone, i, farScale], () => farZoneFace(zone, i + 1, kit, farScale));
    const title = {
      ...fixed('title', y, face),
      far: { face: far, by: { x: Math.min(0, zone.width + MARGIN - far.width), y: face.height - far.height } },
    };
    const top = y + headerOf(zone);
    if (zone.role === 'actions' && actions.length > 0) {
      // No lower than its place: the plate would become small for what is in a list of its own.
      const room = zone.y + zone.height - top;
      const list = faces('actions', [...actions, room], () => actionsFace(actions, kit, room));
      const short = faces('far:actions', [...actions, room], () => farActionsFace(actions.length, list, kit));
      return [title, { ...fixed('actions', top, list), far: { face: short, by: HERE } }];
    }
    const text = zone.prompt;
    if (text === '' || (zone.role === 'tasks' ? tasks.length > 0 : filled.has(zone.id))) return [title];
    const scale = titleScaleOf(zone);
    const width = Math.min(zone.width, holdsCards(zone) ? CARD_WIDTH * scale : TASK_WIDTH);
    const prompt = faces(`prompt:${zone.id}`, [text, width], () => promptFace(text, width, kit, scale));
    return [title, { ...fixed('prompt', top, prompt), far: { face: NOTHING, by: HERE } }];
  });
}

/** The agreed actions give way to improvement tasks that need their room. */
function belowTasks(zone: Zone, tasks: readonly PlateItem[]): number {
  const column = tasks.filter(({ x, face }) => x < zone.x + zone.width && zone.x < x + face.width);
  return column
    .toSorted((a, b) => a.y - b.y)
    .reduce((y, task) => (task.y < y + headerOf(zone) ? Math.max(y, task.y + task.face.height + 36) : y), zone.y);
}
