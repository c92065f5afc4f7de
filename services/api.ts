import { createDispatcher, type Dispatch, type Handlers } from '../core/contract/dispatcher.ts';
import { ApiError } from '../core/contract/errors.ts';
import type { Delivery, Role } from '../core/contract/methods.ts';
import { storageErrorCode } from './database/storage-error.ts';
import { contentFromResults } from './scans/card-content.ts';
import { requireResults, resultsForCards } from './scans/scan-service.ts';
import type { Services } from './services.ts';
import { toolbox } from './toolbox.ts';

/** What differs per shell: how a file reaches the person, and how a projector window opens. */
export interface Shell {
  /** Hands over a finished file. Throws ApiError `save-failed` when it cannot be written. */
  deliver(fileName: string, data: Uint8Array): Promise<Delivery>;
  /** What the facilitator's window would print, as PDF; null where only the window itself can print. */
  printPdf(): Promise<Uint8Array | null>;
  /** Opens a projector window, or gives the address (path) of the page to open as one. */
  openProjector(): Promise<{ url: string | null }>;
}

/** Who calls, through which shell. */
export interface CallContext {
  readonly role: Role;
  readonly shell: Shell;
}

/**
 * The handlers of the contract in one readable list. Who may call stands in the contract (core/contract/methods.ts).
 * Undoable are `document.run` and `document.placeFromScan`; trajectories and scans are stored at once and for good.
 */
function handlers({
  hub,
  trajectories,
  sample,
  scans,
  exports,
  documents,
  projector,
  minutes,
  houseStyles,
}: Services): Handlers<CallContext> {
  return {
    'trajectories.list': () => trajectories.list(),
    'trajectories.create': ({ id, municipality }) => {
      trajectories.create(id, municipality);
      return { id };
    },
    'trajectories.openSample': async () => ({ id: await sample.ensure() }),
    'trajectories.open': ({ id }) => {
      const snapshot = trajectories.open(id);
      projector.opened(id);
      return snapshot;
    },
    'trajectories.rename': ({ id, municipality }) => {
      trajectories.rename(id, municipality);
      projector.refresh(id);
      return null;
    },
    'trajectories.remove': ({ id }) => {
      trajectories.remove(id);
      hub.send('facilitator', { type: 'trajectory.removed', trajectoryId: id });
      projector.refresh(id);
      return null;
    },

    'scan.propose': ({ uploadId, ...options }) => scans.propose(uploadId, options),
    'scan.cancel': ({ uploadId }) => {
      scans.cancel(uploadId);
      return null;
    },
    'scan.check': ({ uploadId, mapping }) => scans.check(uploadId, mapping),
    'scan.import': async ({ trajectoryId, how, ...request }) => {
      documents.read(trajectoryId);
      const addTo = how === 'add' ? trajectoryId : undefined;
      const { summary, stage, store } = await scans.prepare({ ...request, addTo });
      await stage();
      store(trajectoryId);
      projector.resultsChanged(trajectoryId);
      return summary;
    },
    'scan.paperForm': ({ trajectoryId, questionSetId }) => scans.paperForm(trajectoryId, questionSetId),
    'scan.addForm': ({ trajectoryId, questionSetId, form }) => {
      documents.read(trajectoryId);
      const respondents = scans.addForm(trajectoryId, questionSetId, form);
      projector.resultsChanged(trajectoryId);
      return { respondents };
    },
    'scan.results': ({ trajectoryId }) => requireResults(scans.results(trajectoryId)),
    'scan.includeAbandoned': ({ trajectoryId, include }) => {
      const results = scans.includeAbandoned(trajectoryId, include);
      projector.resultsChanged(trajectoryId);
      return results;
    },
    'scan.setThreshold': ({ trajectoryId, threshold }) => {
      const results = scans.setThreshold(trajectoryId, threshold);
      projector.resultsChanged(trajectoryId);
      return results;
    },

    'toolbox.methods': () => [...toolbox],

    'results.export': async ({ trajectoryId, format }, { shell }) => {
      const { fileName, data } = await exports.results(trajectoryId, format);
      return shell.deliver(fileName, data);
    },

    'document.snapshot': ({ trajectoryId }) => documents.snapshot(trajectoryId),
    'document.run': ({ trajectoryId, command }) => ({ revision: documents.run(trajectoryId, command) }),
    'document.placeFromScan': ({ trajectoryId, id, source, at }) => {
      const content = contentFromResults(resultsForCards(scans, trajectoryId), source);
      return { revision: documents.run(trajectoryId, { type: 'card.place', id, content, at }) };
    },
    'document.undo': ({ trajectoryId }) => ({ revision: documents.undo(trajectoryId) }),
    'document.redo': ({ trajectoryId }) => ({ revision: documents.redo(trajectoryId) }),

    'projector.choose': ({ trajectoryId, choice }) => {
      documents.read(trajectoryId);
      projector.choose(trajectoryId, choice);
      return null;
    },
    'projector.open': (_, { shell }) => shell.openProjector(),
    'projector.frame': () => projector.frame(),

    'minutes.model': ({ trajectoryId }) => minutes.model(trajectoryId),
    'minutes.sheets': ({ trajectoryId, version }) => minutes.sheets(trajectoryId, version),
    'minutes.export': async (request, { shell }) => {
      const pdf = request.format === 'zip' ? await shell.printPdf() : null;
      const { fileName, data } = await minutes.write(request, pdf);
      return shell.deliver(fileName, data);
    },
    'minutes.pdf': async ({ trajectoryId }, { shell }) => {
      const fileName = minutes.pdfName(trajectoryId);
      const data = await shell.printPdf();
      return data ? shell.deliver(fileName, data) : { kind: 'print' as const };
    },

    'settings.read': () => houseStyles.maker(),
    'settings.change': (changes) => houseStyles.changeMaker(changes),
    'houseStyle.read': ({ trajectoryId }) => houseStyles.read(trajectoryId),
    'houseStyle.change': (request) => houseStyles.change(request),
  };
}

/** The one entry for all calls from all windows. Unexpected errors are logged and become a code. */
export function createApi(services: Services, log: (error: unknown) => void): Dispatch<CallContext> {
  return createDispatcher(handlers(services), (error) => {
    const code = storageErrorCode(error);
    if (!code) log(error);
    return new ApiError(code ?? 'internal');
  });
}
