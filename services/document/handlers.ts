import { ApiError } from '../../core/contract/errors.ts';
import { asItWasTaken, documentAfter } from '../../core/gestures/timeline.ts';
import type { BallotBox } from '../ballot-box/ballot-box.ts';
import { type Entries, leavesTheScreen, reads, undoable } from '../effects.ts';
import { contentFromResults } from '../scans/card-content.ts';
import { resultsForCards, type ScanService } from '../scans/scan-service.ts';
import type { DocumentService } from './document-service.ts';
import { runWithBox } from './run-with-box.ts';

interface Needs {
  readonly documents: DocumentService;
  readonly box: BallotBox;
  /** Whether people take part with voting cards. */
  readonly withCards: () => boolean;
  readonly scans: ScanService;
  /** Throws ApiError `bad-input` for a template that is not there. */
  readonly requireTemplate: (templateId: string) => void;
}

/** The document of a trajectory. The journal itself tells the windows of each step. */
export function documentHandlers({
  documents,
  box,
  withCards,
  scans,
  requireTemplate,
}: Needs): Entries<`document.${string}`> {
  return {
    'document.snapshot': reads(({ trajectoryId, sessionId }) => documents.snapshot(trajectoryId, sessionId)),
    'document.run': undoable(({ trajectoryId, place, command }) => {
      if ('templateId' in command) requireTemplate(command.templateId);
      if (command.type === 'plate.change' && command.changes.templateId) requireTemplate(command.changes.templateId);
      return { revision: runWithBox({ documents, box, withCards }, trajectoryId, place, command) };
    }),
    'document.placeFromScan': leavesTheScreen(
      undoable(({ trajectoryId, place, id, source, at }) => {
        const content = contentFromResults(resultsForCards(scans, trajectoryId), source);
        return { revision: documents.run(trajectoryId, place, { type: 'card.place', id, content, at }) };
      }),
    ),
    'document.placeHighlights': leavesTheScreen(
      undoable(({ trajectoryId, place, cards, at }) => {
        const results = resultsForCards(scans, trajectoryId);
        const content = cards.map(({ id, source }) => ({ id, content: contentFromResults(results, source) }));
        return { revision: documents.run(trajectoryId, place, { type: 'cards.place', cards: content, at }) };
      }),
    ),
    'document.timeline': reads(({ trajectoryId, place }) => documents.timeline(trajectoryId, place)),
    'document.backTo': undoable(({ trajectoryId, place, count, of }) => {
      const { steps, records } = documents.timeline(trajectoryId, place);
      if (steps.length !== of || count > of) throw new ApiError('changed-elsewhere');
      const document = Object.fromEntries(records.map((record) => [record.id, record]));
      const then = documentAfter({ steps, document }, count);
      return { revision: documents.run(trajectoryId, place, { type: 'plate.backTo', then }) };
    }),
    'document.removedCards': reads(({ trajectoryId, place }) => documents.removedCards(trajectoryId, place)),
    'document.restoreCard': undoable(({ trajectoryId, place, id }) => {
      if (!documents.removedCards(trajectoryId, place).some((one) => one.id === id))
        throw new ApiError('record-not-found');
      const { steps, records } = documents.timeline(trajectoryId, place);
      const taken = asItWasTaken({ steps, document: Object.fromEntries(records.map((one) => [one.id, one])) }, id);
      if (!taken) throw new ApiError('record-not-found');
      return { revision: documents.run(trajectoryId, place, { type: 'card.restore', ...taken }) };
    }),
    'document.undo': undoable(({ trajectoryId, sessionId }) => ({
      revision: documents.undo(trajectoryId, sessionId),
    })),
    'document.redo': undoable(({ trajectoryId, sessionId }) => ({
      revision: documents.redo(trajectoryId, sessionId),
    })),
  };
}
