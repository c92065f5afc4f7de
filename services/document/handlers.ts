import { ApiError } from '../../core/contract/errors.ts';
import { type Entries, leavesTheScreen, reads, undoable } from '../effects.ts';
import { contentFromResults } from '../scans/card-content.ts';
import { resultsForCards, type ScanService } from '../scans/scan-service.ts';
import type { DocumentService } from './document-service.ts';

interface Needs {
  readonly documents: DocumentService;
  readonly scans: ScanService;
}

/** The document of a trajectory. The journal itself tells the windows of each step. */
export function documentHandlers({ documents, scans }: Needs): Entries<`document.${string}`> {
  return {
    'document.snapshot': reads(({ trajectoryId }) => documents.snapshot(trajectoryId)),
    'document.run': undoable(({ trajectoryId, command }) => ({ revision: documents.run(trajectoryId, command) })),
    'document.placeFromScan': leavesTheScreen(
      undoable(({ trajectoryId, id, source, at }) => {
        const content = contentFromResults(resultsForCards(scans, trajectoryId), source);
        return { revision: documents.run(trajectoryId, { type: 'card.place', id, content, at }) };
      }),
    ),
    'document.placeHighlights': leavesTheScreen(
      undoable(({ trajectoryId, cards, at }) => {
        const results = resultsForCards(scans, trajectoryId);
        const content = cards.map(({ id, source }) => ({
          id,
          content: source.type === 'note' ? source : contentFromResults(results, source),
        }));
        return { revision: documents.run(trajectoryId, { type: 'cards.place', cards: content, at }) };
      }),
    ),
    'document.timeline': reads(({ trajectoryId }) => documents.timeline(trajectoryId)),
    'document.removedCards': reads(({ trajectoryId }) => documents.removedCards(trajectoryId)),
    'document.restoreCard': undoable(({ trajectoryId, id }) => {
      const card = documents.removedCards(trajectoryId).find((one) => one.id === id);
      if (!card) throw new ApiError('record-not-found');
      return { revision: documents.run(trajectoryId, { type: 'card.restore', card }) };
    }),
    'document.undo': undoable(({ trajectoryId }) => ({ revision: documents.undo(trajectoryId) })),
    'document.redo': undoable(({ trajectoryId }) => ({ revision: documents.redo(trajectoryId) })),
  };
}
