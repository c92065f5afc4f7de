import { accept, type Decision, updateRecord } from '../document/decision.ts';
import { diffOf } from '../document/diff.ts';
import { type Document, nextOrder, plateOf, recordOf, recordsOf, sessionOf } from '../document/document.ts';
import type { LearningQuestionRecord } from '../document/learning.ts';
import type { ActionRecord, ImprovementTaskRecord } from '../document/records.ts';
import type { FollowedPointRecord } from '../document/waves.ts';
import { PlateDraft } from '../plate/plate-draft.ts';
import { newOnTop } from '../plate/stacking.ts';
import { type Template, zoneFor } from '../plate/template.ts';
import type { Command } from './commands.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Adds an improvement task in the zone for tasks, linked to the cards behind it. */
export function addTask(document: Document, template: Template, { type: _, ...fields }: Of<'task.add'>): Decision {
  const order = nextOrder(document, 'improvementTask');
  const where = { sessionId: sessionOf(document).id, plateId: plateOf(document).id };
  const task: ImprovementTaskRecord = { kind: 'improvementTask', order, ...where, x: 0, y: 0, ...fields };
  const draft = new PlateDraft(document, template);
  const place = draft.freePlace(zoneFor(template, 'tasks').id, draft.sizeOf(task));
  const [laid = task] = newOnTop(document, [{ ...task, ...place }]);
  return checkCards(document, fields.cardIds, () =>
    Object.hasOwn(document, laid.id)
      ? { ok: false, code: 'record-exists' }
      : accept(document, laid, ...draft.grown(new Set([laid.id]))),
  );
}

/** Removes an improvement task; its actions and followed points stay, without a task. */
export function removeTask(document: Document, id: string): Decision {
  if (!recordOf(document, 'improvementTask', id)) return { ok: false, code: 'record-not-found' };
  return { ok: true, diff: diffOf(document, [{ id, removed: true }, ...loosenedFrom(document, new Set([id]))]) };
}

/** The actions, learning questions and followed points of these improvement tasks as they are without them. */
export function loosenedFrom(
  document: Document,
  gone: ReadonlySet<string>,
): (ActionRecord | LearningQuestionRecord | FollowedPointRecord)[] {
  const named = [
    ...recordsOf(document, 'action'),
    ...recordsOf(document, 'learningQuestion'),
    ...recordsOf(document, 'followedPoint'),
  ];
  return named
    .filter(({ taskId }) => taskId !== null && gone.has(taskId))
    .map((record) => ({ ...record, taskId: null }));
}

/** Changes an improvement task. Cards of another plate or session stay linked, but new links go to cards on this plate. */
export function changeTask(document: Document, id: string, changes: Of<'task.change'>['changes']): Decision {
  const linked = new Set(recordOf(document, 'improvementTask', id)?.cardIds);
  const added = changes.cardIds?.filter((cardId) => !linked.has(cardId));
  return checkCards(document, added, () => updateRecord(document, 'improvementTask', id, changes));
}

/** Refuses when a linked card is not on the plate. */
function checkCards(document: Document, cardIds: readonly string[] | undefined, then: () => Decision): Decision {
  if (cardIds?.some((id) => !recordOf(document, 'card', id))) return { ok: false, code: 'record-not-found' };
  return then();
}
