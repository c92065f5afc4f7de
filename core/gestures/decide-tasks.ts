import { addRecord, type Decision } from '../document/decision.ts';
import { diffOf } from '../document/diff.ts';
import { type Document, nextOrder, recordOf, recordsOf } from '../document/document.ts';
import type { ActionRecord, ImprovementTaskRecord } from '../document/records.ts';
import { placeFor, sizeOf } from '../plate/layout.ts';
import type { Template } from '../plate/template.ts';
import type { Command } from './commands.ts';

/** Adds an improvement task in the zone that holds tasks, linked to the cards behind it. */
export function addTask(
  document: Document,
  template: Template,
  { type: _, ...fields }: Extract<Command, { type: 'task.add' }>,
): Decision {
  const zone = template.zones.find(({ holds }) => holds === 'tasks') ?? template.zones[0];
  const order = nextOrder(document, 'improvementTask');
  const task: ImprovementTaskRecord = { kind: 'improvementTask', order, x: 0, y: 0, ...fields };
  const place = placeFor(document, template, { zone: zone?.id ?? '' }, sizeOf(task));
  if (!place) return { ok: false, code: 'zone-not-found' };
  return checkCards(document, fields.cardIds, () => addRecord(document, { ...task, ...place }));
}

/** Removes an improvement task; its actions stay, without a task. */
export function removeTask(document: Document, id: string): Decision {
  if (!recordOf(document, 'improvementTask', id)) return { ok: false, code: 'record-not-found' };
  return { ok: true, diff: diffOf(document, [{ id, removed: true }, ...actionsWithout(document, new Set([id]))]) };
}

/** The actions of these improvement tasks as they are without them. */
export function actionsWithout(document: Document, gone: ReadonlySet<string>): ActionRecord[] {
  const actions = recordsOf(document, 'action').filter(({ taskId }) => taskId !== null && gone.has(taskId));
  return actions.map((action) => ({ ...action, taskId: null }));
}

/** Refuses when a linked card is not on the plate. */
export function checkCards(document: Document, cardIds: readonly string[] | undefined, then: () => Decision): Decision {
  if (cardIds?.some((id) => !recordOf(document, 'card', id))) return { ok: false, code: 'record-not-found' };
  return then();
}
