import { statementsIn } from '../../core/contract/chart-frame.ts';
import { ChartChoice, type ProjectorChoice } from '../../core/contract/snapshots.ts';
import { withSeen } from '../../core/document/seen-statements.ts';
import type { Place } from '../../core/document/view.ts';
import { storageErrorCode } from '../database/storage-error.ts';
import type { DocumentService } from '../document/document-service.ts';
import type { ScanService } from '../scans/scan-service.ts';

interface Needs {
  readonly documents: DocumentService;
  readonly scans: ScanService;
}

/**
 * Keeps with the session of which statements its room sees a chart, for the minutes. On a disk that is full the room gets its
 * picture all the same: then the chart stands in the attachment of the minutes.
 */
export const keepSeen =
  ({ documents, scans }: Needs) =>
  (trajectoryId: string, { sessionId }: Place, choice: ProjectorChoice): void => {
    const chart = ChartChoice.safeParse(choice);
    const results = chart.success ? scans.results(trajectoryId) : null;
    if (!chart.success || !results) return;
    const seen = statementsIn(chart.data, results).map(({ id, text }) => ({ statementId: id, text }));
    const decision = withSeen(documents.read(trajectoryId).document, sessionId, seen);
    if (decision.ok && decision.diff.length === 0) return;
    try {
      documents.arrange(trajectoryId, () => decision);
    } catch (error) {
      if (!storageErrorCode(error)) throw error;
    }
  };
