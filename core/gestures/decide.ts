import { accept, addRecord, type Decision, removeRecord, updateRecord } from '../document/decision.ts';
import { applyDiff } from '../document/diff.ts';
import { type Document, minutesSettingsOf, nextOrder, recordOf, sessionOf } from '../document/document.ts';
import { withChapter } from '../document/minutes-settings.ts';
import type { MinutesSettingsRecord } from '../document/records.ts';
import { given } from '../domain/given.ts';
import type { Template } from '../plate/template.ts';
import { decideVoting } from '../voting/decide.ts';
import { dotTotals } from '../voting/dots.ts';
import type { AnyCommand } from './commands.ts';
import { addCards, changeDots, changeNote, clearDots, moveCards, removeCards } from './decide-cards.ts';
import { addGroup } from './decide-groups.ts';
import { addNotes, duplicateCards, lockCards, tidyCards } from './decide-more-cards.ts';
import { addTask, checkCards, removeTask } from './decide-tasks.ts';

/** What a command does to a document: a diff (empty when nothing changes), or why it is refused. Pure. */
export function decide(document: Document, command: AnyCommand, template: Template): Decision {
  switch (command.type) {
    case 'session.change':
      return changeSession(document, command.changes);
    case 'privateNotes.change':
      return updateRecord(document, 'session', sessionOf(document).id, { privateNotes: command.text });
    case 'participant.add': {
      const { type: _, ...fields } = command;
      return addRecord(document, { kind: 'participant', order: nextOrder(document, 'participant'), ...fields });
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
    case 'cards.tidy':
      return tidyCards(document, template);
    case 'cards.lock':
      return lockCards(document, command.ids, command.locked);
    case 'card.restore':
      return addRecord(document, command.card);
    case 'cards.remove':
      return removeCards(document, command.ids);
    case 'dots.change':
      return changeDots(document, command.cardId, command.by);
    case 'dots.clear':
      return clearDots(document);
    case 'group.add':
      return addGroup(document, template, command);
    case 'group.change':
      return updateRecord(document, 'group', command.id, { title: command.title });
    case 'group.remove':
      return removeRecord(document, 'group', command.id);
    case 'task.add':
      return addTask(document, template, command);
    case 'task.change':
      return checkCards(document, command.changes.cardIds, () =>
        updateRecord(document, 'improvementTask', command.id, command.changes),
      );
    case 'task.remove':
      return removeTask(document, command.id);
    case 'action.add': {
      const { type: _, ...fields } = command;
      return checkTask(document, command.taskId, () =>
        addRecord(document, { kind: 'action', order: nextOrder(document, 'action'), ...fields }),
      );
    }
    case 'action.change':
      return checkTask(document, command.changes.taskId, () =>
        updateRecord(document, 'action', command.id, command.changes),
      );
    case 'action.remove':
      return removeRecord(document, 'action', command.id);
    case 'minutes.change':
      return changeMinutes(document, command.changes);
    case 'minutes.changeChapter':
      return changeMinutes(document, withChapter(minutesSettingsOf(document), command.chapter, command.changes));
    default:
      return decideVoting(document, command);
  }
}

/** Changes the session; the dots on the plate must stay within what the room may place. */
function changeSession(
  document: Document,
  changes: Extract<AnyCommand, { type: 'session.change' }>['changes'],
): Decision {
  const decision = updateRecord(document, 'session', sessionOf(document).id, changes);
  if (!decision.ok || (changes.voters === undefined && changes.dotsPerPerson === undefined)) return decision;
  const { used, budget } = dotTotals(applyDiff(document, decision.diff));
  return used > budget ? { ok: false, code: 'dots-above-budget' } : decision;
}

function checkTask(document: Document, taskId: string | null | undefined, then: () => Decision): Decision {
  if (taskId && !recordOf(document, 'improvementTask', taskId)) return { ok: false, code: 'record-not-found' };
  return then();
}

function changeMinutes(
  document: Document,
  changes: { readonly [F in keyof MinutesSettingsRecord]?: MinutesSettingsRecord[F] | undefined },
): Decision {
  return accept(document, { ...minutesSettingsOf(document), ...given(changes) });
}
