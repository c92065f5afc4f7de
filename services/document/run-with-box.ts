import type { Place } from '../../core/document/view.ts';
import type { Command } from '../../core/gestures/commands.ts';
import type { BallotBox } from '../ballot-box/ballot-box.ts';
import { storageErrorCode } from '../database/opening/storage-error.ts';
import type { DocumentService } from './document-service.ts';

interface Ends {
  readonly documents: DocumentService;
  readonly box: BallotBox;
  /** Whether people take part with voting cards. */
  readonly withCards: () => boolean;
}

/**
 * Runs a command of a window. Closing a round asks its ballot box how many people are in it; a reveal opens the box, puts what
 * was in it with the other ballots in one step, and then overwrites it. Gives the revision after it.
 */
export function runWithBox(
  { documents, box, withCards }: Ends,
  trajectoryId: string,
  place: Place,
  command: Command,
): number {
  if (command.type === 'round.close') {
    return documents.run(trajectoryId, place, { ...command, inBox: box.people(command.id) });
  }
  if (command.type !== 'round.reveal') return documents.run(trajectoryId, place, command);
  const { id } = command;
  const fromBox = box.open(id);
  const revision = documents.run(trajectoryId, place, { ...command, fromBox, openLobby: !withCards() }, () =>
    box.remove(id),
  );
  try {
    box.forget(id);
  } catch (error) {
    // The result is shown and stored; what is left of the votes goes when the program starts again.
    if (!storageErrorCode(error)) throw error;
  }
  return revision;
}
