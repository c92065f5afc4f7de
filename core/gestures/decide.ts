import { accept, addRecord, type Decision, removeRecord, updateRecord } from '../document/decision.ts';
import { type Document, minutesSettingsOf, nextOrder, recordOf, sessionOf } from '../document/document.ts';
import { withChapter } from '../document/minutes-settings.ts';
import type { MinutesSettingsRecord, SessionRecord } from '../document/records.ts';
import { isPlace, type Place, viewOf } from '../document/view.ts';
import { given } from '../domain/given.ts';
import { templateOn } from '../plate/grown.ts';
import type { Template } from '../plate/template.ts';
import { backTo } from './back-to.ts';
import type { AnyCommand } from './commands.ts';
import { addAction, changeAction, removeAction, reportStatus } from './decide-actions.ts';
import { addCards, changeNote, moveCards, removeCards, restoreCard } from './decide-cards.ts';
import { connectCards } from './decide-connectors.ts';
import { addGroup } from './decide-groups.ts';
import { addNotes, duplicateCards, lockCards, tidyCards } from './decide-more-cards.ts';
import { decideOfTrajectory } from './decide-of-trajectory.ts';
import { addPlate, changePlate, removePlate } from './decide-plates.ts';
import { addTask, changeTask, removeTask } from './decide-tasks.ts';
import { beginTheme } from './decide-themes.ts';

/**
 * What a command does to a trajectory from a place in it: a diff (empty when nothing changes), or why it is refused. A
 * command sees the view of that place only; `template` lies under the plate. Pure.
 */
export function decideAt(document: Document, place: Place, command: AnyCommand, template: Template): Decision {
  if (!isPlace(document, place)) return { ok: false, code: 'session-not-found' };
  if (recordOf(document, 'session', place.sessionId)?.removedAt !== null) return { ok: false, code: 'session-in-bin' };
  if (command.type === 'plate.add') return addPlate(document, place.sessionId, command);
  if (command.type === 'plate.remove') return removePlate(document, place.sessionId, command.id);
  if (command.type === 'theme.begin') return beginTheme(document, place.sessionId, command);
  const decision = decide(viewOf(document, place), command, template);
  if (!decision.ok) return decision;
  // Not seen from here, and yet there: in another session or on another plate.
  const taken = decision.diff.some(({ id, from }) => from === null && Object.hasOwn(document, id));
  return taken ? { ok: false, code: 'record-exists' } : decision;
}

/** What a command does to a view; `bare` is the template under its plate, that may have grown. */
export function decide(document: Document, command: AnyCommand, bare: Template): Decision {
  const template = templateOn(document, bare);
  switch (command.type) {
    case 'session.change':
      return changeSession(document, command.changes);
    case 'runSheet.change':
      return changeSession(document, { runSheet: command.blocks, runSheetPlace: command.place });
    case 'runSheet.go':
      return changeSession(document, { runSheetPlace: command.place });
    case 'privateNotes.change':
      return changeSession(document, { privateNotes: command.text });
    case 'plate.add':
      return addPlate(document, sessionOf(document).id, command);
    case 'plate.change':
      return changePlate(document, command);
    case 'plate.remove':
      return removePlate(document, sessionOf(document).id, command.id);
    case 'participant.add': {
      const { type: _, ...fields } = command;
      const [order, sessionId] = [nextOrder(document, 'participant'), sessionOf(document).id];
      return addRecord(document, { kind: 'participant', order, sessionId, ...fields });
    }
    case 'participant.change':
      return updateRecord(document, 'participant', command.id, command.changes);
    case 'participant.remove':
      return removeRecord(document, 'participant', command.id);
    case 'note.add': {
      const content = { type: 'note' as const, perspective: command.perspective, text: command.text };
      return addCards(document, template, { cards: [{ id: command.id, content }], at: command.at });
    }
    case 'card.place':
      return addCards(document, template, { cards: [command], at: command.at });
    case 'cards.place':
      return addCards(document, template, command);
    case 'note.change':
      return changeNote(document, command.id, command.changes);
    case 'cards.move':
      return moveCards(document, template, command.moves);
    case 'notes.add':
      return addNotes(document, template, command);
    case 'cards.duplicate':
      return duplicateCards(document, command.copies);
    case 'cards.connect':
      return connectCards(document, command);
    case 'cards.tidy':
      return tidyCards(document, template, bare);
    case 'cards.lock':
      return lockCards(document, command.ids, command.locked);
    case 'card.restore':
      return restoreCard(document, bare, command);
    case 'plate.backTo':
      return backTo(document, command.then, bare);
    case 'cards.remove':
      return removeCards(document, command.ids);
    case 'group.add':
      return addGroup(document, template, command);
    case 'group.change':
      return updateRecord(document, 'group', command.id, { title: command.title });
    case 'group.remove':
      return removeRecord(document, 'group', command.id);
    case 'task.add':
      return addTask(document, template, command);
    case 'task.change':
      return changeTask(document, command.id, command.changes);
    case 'task.remove':
      return removeTask(document, command.id);
    case 'action.add':
      return addAction(document, command);
    case 'action.change':
      return changeAction(document, command);
    case 'action.remove':
      return removeAction(document, command.id);
    case 'status.report':
      return reportStatus(document, command);
    case 'minutes.change':
      return changeMinutes(document, command.changes);
    case 'minutes.changeChapter':
      return changeMinutes(document, withChapter(minutesSettingsOf(document), command.chapter, command.changes));
    default:
      return decideOfTrajectory(document, command, template);
  }
}

function changeSession(
  document: Document,
  changes: { readonly [F in keyof SessionRecord]?: SessionRecord[F] | undefined },
): Decision {
  return updateRecord(document, 'session', sessionOf(document).id, changes);
}

function changeMinutes(
  document: Document,
  changes: { readonly [F in keyof MinutesSettingsRecord]?: MinutesSettingsRecord[F] | undefined },
): Decision {
  return accept(document, { ...minutesSettingsOf(document), ...given(changes) });
}
