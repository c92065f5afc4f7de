import type { Document } from '../../../../core/document/document.ts';
import { sizeOf } from '../../../../core/plate/layout.ts';
import { stationViews, tallestView, viewOf } from '../../../../core/plate/stations.ts';
import type { Template } from '../../../../core/plate/template.ts';
import type { RoomStage } from '../../../../core/room/stage.ts';
import type { Box } from '../../plate/camera.ts';

/** What the camera of the room shows (null: everything) and what stays bright (null: everything). */
export interface RoomView {
  readonly focus: Box | null;
  readonly lit: Box | string | null;
  /** Beside a station lies a light veil: the other zones are there, but do not ask for attention. */
  readonly veil: 'dark' | 'light';
}

const CARD_TEXT = 28;
const ROOM_LINES = 1080;

/** Where the room looks. A lit card comes so near that its text has the size that the back row needs. */
export function viewForRoom(document: Document, template: Template, stage: RoomStage): RoomView {
  const { station, spotlight, look } = stage;
  const views = station ? stationViews(document, template, tallestView(look.textSize)) : [];
  const focus = viewOf(views, station)?.box ?? null;
  if (!spotlight) return { focus, lit: focus, veil: 'light' };
  const zone = template.zones.find(({ id }) => `zone:${id}` === spotlight);
  if (zone) return { focus, lit: zone, veil: 'dark' };
  const record = document[spotlight];
  if (record?.kind !== 'card' && record?.kind !== 'improvementTask') return { focus, lit: focus, veil: 'light' };
  const height = (ROOM_LINES * CARD_TEXT) / look.textSize;
  return { focus: nearby({ x: record.x, y: record.y, ...sizeOf(record) }, height), lit: spotlight, veil: 'dark' };
}

/** A view of this height around a box, wide enough for any beamer. */
function nearby(box: Box, least: number): Box {
  const height = Math.max(least, box.height + 80);
  const width = Math.max((height * 4) / 3, box.width + 80);
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}
