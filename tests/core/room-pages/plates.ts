import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument } from '../../../core/document/document.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { holdsCards, Template } from '../../../core/plate/template.ts';
import type { Box } from '../../../core/room-pages/sections.ts';
import importanceInfluence from '../../../resources/templates/importance-influence.json' with { type: 'json' };
import startToTask from '../../../resources/templates/start-to-task.json' with { type: 'json' };

export const template = Template.parse(startToTask);
/** A template with zones above each other. */
export const stacked = Template.parse(importanceInfluence);

/** A plate with so many cards in each zone that holds cards. */
export function plateWith(
  counts: readonly number[],
  text = 'Een kaart met een zin van gewone lengte erop. ',
  on: Template = template,
): Document {
  const zones = on.zones.filter(holdsCards);
  const commands = zones.flatMap(({ id: zone }, z) =>
    Array.from(
      { length: counts[z] ?? 0 },
      (_, i): AnyCommand => ({
        ...{ type: 'note.add', id: `${zone}-${i}`, perspective: 'residents', text: text.repeat(1 + (i % 3)) },
        at: { zone },
      }),
    ),
  );
  return commands.reduce((document, command) => {
    const decision = decide(document, command, on);
    if (!decision.ok) throw new Error(decision.code);
    return applyDiff(document, decision.diff);
  }, emptyDocument());
}

/** By how much two boxes cover each other; 0 or less when they do not. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.min(across, down);
}

/** The pairs of boxes that cover each other. */
export const overlapping = (boxes: readonly Box[]) =>
  boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (overlap(a, b) > 0.001 ? [[a, b]] : [])));

/** Whether a box lies within another, to a rounding. */
export function isWithin(box: Box, room: Box): boolean {
  const [left, top] = [box.x - room.x, box.y - room.y];
  const [right, bottom] = [room.x + room.width - box.x - box.width, room.y + room.height - box.y - box.height];
  return Math.min(left, top, right, bottom) >= -0.001;
}
