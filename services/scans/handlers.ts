import { changesResults, changesScans, type Entries, reads, steers, stores } from '../effects.ts';
import { teamQuestions, toolbox, workingElements } from '../toolbox.ts';
import { requireResults, type ScanService } from './scan-service.ts';

interface Needs {
  readonly scans: ScanService;
  /** Throws ApiError `trajectory-not-found`. */
  readonly requireTrajectory: (trajectoryId: string) => void;
}

/** The scan: reading it, what it says, and the deepening methods that go with that. */
export function scanHandlers({ scans, requireTrajectory }: Needs): Entries<`scan.${string}` | `toolbox.${string}`> {
  return {
    'scan.propose': reads(({ uploadId, ...options }) => scans.propose(uploadId, options)),
    'scan.together': steers(({ uploadIds }) => ({ uploadId: scans.together(uploadIds) })),
    'scan.cancel': steers(({ uploadId }) => {
      scans.cancel(uploadId);
      return null;
    }),
    'scan.check': reads(({ uploadId, mapping, trajectoryId }) => scans.check(uploadId, mapping, trajectoryId)),
    'scan.import': changesScans(
      changesResults(
        stores(async ({ trajectoryId, how, ...request }) => {
          requireTrajectory(trajectoryId);
          const { summary, stage, store } = await scans.prepare({ ...request, into: { trajectoryId, how } });
          await stage();
          store(trajectoryId);
          return summary;
        }),
      ),
    ),
    'scan.list': reads(({ trajectoryId }) => {
      requireTrajectory(trajectoryId);
      const canUndo = scans.canUndoImport(trajectoryId);
      return { scans: scans.list(trajectoryId), shown: scans.shownId(trajectoryId), canUndo };
    }),
    'scan.undoImport': changesScans(
      changesResults(
        stores(({ trajectoryId }) => {
          requireTrajectory(trajectoryId);
          scans.undoImport(trajectoryId);
          return null;
        }),
      ),
    ),
    'scan.choose': changesScans(
      changesResults(
        stores(({ trajectoryId, scanId }) => {
          scans.choose(trajectoryId, scanId);
          return null;
        }),
      ),
    ),
    'scan.describe': changesScans(
      stores(({ title, takenOn, ...key }) => {
        scans.describe(key, { title, takenOn });
        return null;
      }),
    ),
    'scan.paperForm': reads(({ trajectoryId, questionSetId }) => scans.paperForm(trajectoryId, questionSetId)),
    'scan.addForm': changesScans(
      changesResults(
        stores(({ trajectoryId, questionSetId, form }) => {
          requireTrajectory(trajectoryId);
          return { respondents: scans.addForm(trajectoryId, questionSetId, form) };
        }),
      ),
    ),
    'scan.results': reads(({ trajectoryId }) => requireResults(scans.results(trajectoryId))),
    'scan.includeAbandoned': changesResults(
      stores(({ trajectoryId, include }) => scans.includeAbandoned(trajectoryId, include)),
    ),
    'scan.setThreshold': changesResults(
      stores(({ trajectoryId, threshold }) => scans.setThreshold(trajectoryId, threshold)),
    ),
    'toolbox.teamQuestions': reads(() => [...teamQuestions]),
    'toolbox.methods': reads(() => [...toolbox]),
    'toolbox.workingElements': reads(() => [...workingElements]),
  };
}
