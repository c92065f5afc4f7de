import { addRecord, type Decision } from '../document/decision.ts';
import { diffOf } from '../document/diff.ts';
import { type Document, nextOrder, recordOf, recordsOf } from '../document/document.ts';
import type { ImprovementTaskRecord } from '../document/records.ts';
import { freePlace, sizeOf } from '../plate/layout.ts';
import { type Template, zoneFor } from '../plate/template.ts';
import type { Command } from './commands.ts';

/** Adds an improvement task in the zone for tasks, linked to the cards behind it. */
export function addTask(
  document: Document,
  template: Template,
  { type: _, ...fields }: Extract<Command, { type: 'task.add' }>,
): Decision {
  const order = nextOrder(document, 'improvementTask');
  const task: ImprovementTaskRecord = { kind: 'improvementTask', order, x: 0, y: 0, ...fields };
  const place = freePlace(document, zoneFor(template, 'tasks'), sizeOf(task));
  return checkCards(document, fields.cardIds, () => addRecord(document, { ...task, ...place }));
}

/** Removes an improvement task; its actions stay, without a task. */
export function removeTask(document: Document, id: string): Decision {
  if (!recordOf(document, 'improvementTask', id)) return { ok: false, code: 'record-not-found' };
  const actions = recordsOf(document, 'action').filter(({ taskId }) => taskId === id);
  const loosened = actions.map((action) => ({ ...action, taskId: null }));
  return { ok: true, diff: diffOf(document, [{ id, removed: true }, ...loosened]) };
}

/** Refuses when a linked card is not on the plate. */
export function checkCards(document: Document, cardIds: readonly string[] | undefined, then: () => Decision): Decision {
  if (cardIds?.some((id) => !recordOf(document, 'card', id))) return { ok: false, code: 'record-not-found' };
  return then();
}
