import { accept, addRecord, type Decision } from '../document/decision.ts';
import { diffOf } from '../document/diff.ts';
import { type Document, nextOrder, recordOf, recordsOf } from '../document/document.ts';
import type { ImprovementTaskRecord } from '../document/records.ts';
import { platesOf } from '../document/view.ts';
import { withTemplate } from '../plate/grown.ts';
import { draftsWithout } from '../voting/decide.ts';
import type { Command } from './commands.ts';

/** Adds a plate to a session, behind the ones that are there. `document` is the whole trajectory. */
export function addPlate(
  document: Document,
  sessionId: string,
  { type: _, ...fields }: Extract<Command, { type: 'plate.add' }>,
): Decision {
  return addRecord(document, { kind: 'plate', order: nextOrder(document, 'plate'), sessionId, ...fields });
}

/**
 * Takes a plate away with its cards and groups; its improvement tasks stay without a place. `document` is the whole
 * trajectory: the last plate of a session stays.
 */
export function removePlate(document: Document, sessionId: string, plateId: string): Decision {
  if (recordOf(document, 'plate', plateId)?.sessionId !== sessionId) return { ok: false, code: 'record-not-found' };
  if (platesOf(document, sessionId).length === 1) return { ok: false, code: 'last-plate' };
  return { ok: true, diff: diffOf(document, platesAway(document, new Set([plateId]))) };
}

/** What becomes of the records of a trajectory when plates go. */
export function platesAway(document: Document, plateIds: ReadonlySet<string>) {
  const onPlates = [
    ...recordsOf(document, 'card'),
    ...recordsOf(document, 'group'),
    ...recordsOf(document, 'themeTalk'),
  ];
  const gone = [...plateIds, ...onPlates.filter(({ plateId }) => plateIds.has(plateId)).map(({ id }) => id)];
  const ids = new Set(gone);
  const tasks = recordsOf(document, 'improvementTask').map((task) => withoutOnPlates(task, plateIds, ids));
  return [...gone.map((id) => ({ id, removed: true as const })), ...tasks, ...draftsWithout(document, ids)];
}

/** An improvement task without what is gone: `plateIds`, and the cards with these `ids`. */
export function withoutOnPlates(
  task: ImprovementTaskRecord,
  plateIds: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): ImprovementTaskRecord {
  return {
    ...task,
    plateId: task.plateId !== null && plateIds.has(task.plateId) ? null : task.plateId,
    cardIds: task.cardIds.filter((id) => !ids.has(id)),
  };
}

/** Changes the open plate: another title, or another template under what lies on it. */
export function changePlate(view: Document, { id, changes }: Extract<Command, { type: 'plate.change' }>): Decision {
  const plate = recordOf(view, 'plate', id);
  if (!plate) return { ok: false, code: 'record-not-found' };
  const { title = plate.title, templateId = plate.templateId } = changes;
  return accept(view, { ...withTemplate(plate, templateId), title });
}
