import { statementsIn } from '../../core/contract/chart-frame.ts';
import { ChartChoice, type ProjectorChoice } from '../../core/contract/snapshots.ts';
import type { Decision } from '../../core/document/decision.ts';
import type { Document } from '../../core/document/document.ts';
import { withSeen, withSeenWaves } from '../../core/document/seen-statements.ts';
import type { Place } from '../../core/document/view.ts';
import { storageErrorCode } from '../database/opening/storage-error.ts';
import type { DocumentService } from '../document/document-service.ts';
import type { ScanService } from '../scans/scan-service.ts';
import type { WavesService } from '../waves/waves-service.ts';

interface Needs {
  readonly documents: DocumentService;
  readonly scans: ScanService;
  readonly waves: WavesService;
}

/**
 * Keeps with the session of which statements its room sees a chart, and what it sees of then and now, for the minutes. On a
 * disk that is full the room gets its picture all the same: then the chart stands in the attachment of the minutes.
 */
export const keepSeen =
  (needs: Needs) =>
  (trajectoryId: string, { sessionId }: Place, choice: ProjectorChoice): void => {
    const { document } = needs.documents.read(trajectoryId);
    const decision = seenIn(needs, { trajectoryId, document, sessionId }, choice);
    if (!decision || (decision.ok && decision.diff.length === 0)) return;
    try {
      needs.documents.arrange(trajectoryId, () => decision);
    } catch (error) {
      if (!storageErrorCode(error)) throw error;
    }
  };

interface Room {
  readonly trajectoryId: string;
  readonly document: Document;
  readonly sessionId: string;
}

function seenIn(
  { scans, waves }: Needs,
  { trajectoryId, document, sessionId }: Room,
  choice: ProjectorChoice,
): Decision | null {
  if (choice.show === 'waves') {
    const seen = waves.forRoom(trajectoryId);
    return seen && withSeenWaves(document, sessionId, seen);
  }
  const chart = ChartChoice.safeParse(choice);
  const results = chart.success ? scans.results(trajectoryId) : null;
  if (!chart.success || !results) return null;
  const seen = statementsIn(chart.data, results).map(({ id, text }) => ({ statementId: id, text }));
  return withSeen(document, sessionId, seen);
}
