import { createDispatcher, type Dispatch, type Handlers } from '../core/contract/dispatcher.ts';
import { ApiError } from '../core/contract/errors.ts';
import type { Delivery, MethodName, Role } from '../core/contract/methods.ts';
import type { Template } from '../core/plate/template.ts';
import { storageErrorCode } from './database/storage-error.ts';
import { contentFromResults, writtenFindings } from './scans/card-content.ts';
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

/** The handlers of the methods with these names. */
type HandlersOf<Name extends string> = Pick<Handlers<CallContext>, Extract<MethodName, Name>>;

/*
 * The handlers of the contract in three readable lists. Who may call stands in the contract (core/contract/methods.ts).
 * Undoable are `document.run`, `document.placeFromScan` and `document.placeHighlights`; trajectories, scans and what is
 * decided about open answers are stored at once and for good.
 */

/** The scan: reading it, what it says, its open answers. */
function scanHandlers({
  scans,
  exports,
  answers,
  charts,
  documents,
  projector,
}: Services): HandlersOf<
  `scan.${string}` | `toolbox.${string}` | `results.${string}` | `answers.${string}` | `charts.${string}`
> {
  return {
    'scan.propose': ({ uploadId, ...options }) => scans.propose(uploadId, options),
    'scan.cancel': ({ uploadId }) => {
      scans.cancel(uploadId);
      return null;
    },
    'scan.check': ({ uploadId, mapping }) => scans.check(uploadId, mapping),
    'scan.import': async ({ trajectoryId, how, ...request }) => {
      documents.read(trajectoryId);
      const { summary, stage, store } = await scans.prepare({ ...request, into: { trajectoryId, how } });
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
    'results.findings': ({ trajectoryId }) => writtenFindings(requireResults(scans.documentResults(trajectoryId))),
    'results.export': async ({ trajectoryId, format }, { shell }) => {
      scans.share(trajectoryId);
      const { fileName, data } = await exports.results(trajectoryId, format);
      return shell.deliver(fileName, data);
    },
    'answers.list': ({ trajectoryId }) => answers.list(trajectoryId),
    'answers.release': ({ trajectoryId, ...request }) => answers.release(trajectoryId, request),
    'answers.withdraw': ({ trajectoryId, answerId }) => answers.withdraw(trajectoryId, answerId),
    'answers.withdrawVanished': ({ trajectoryId, releaseId }) => {
      answers.withdrawVanished(trajectoryId, releaseId);
      return null;
    },
    'answers.tag': ({ trajectoryId, answerId, tags }) => answers.change(trajectoryId, answerId, { tags }),
    'answers.pick': ({ trajectoryId, answerId, picked }) => answers.change(trajectoryId, answerId, { picked }),
    'answers.group': ({ trajectoryId, answerIds, heading }) => answers.group(trajectoryId, answerIds, heading),
    'charts.frame': ({ trajectoryId, choice }) => {
      scans.share(trajectoryId);
      return charts.frame(trajectoryId, choice);
    },
    'charts.deliver': (drawn, { shell }) => {
      const { fileName, data } = charts.file(drawn);
      return shell.deliver(fileName, data);
    },
    'charts.pdf': async ({ trajectoryId, subject }, { shell }) => {
      const fileName = charts.fileName(trajectoryId, subject, '.pdf');
      const data = await shell.printPdf();
      return data ? shell.deliver(fileName, data) : { kind: 'print' as const };
    },
  };
}

/** The trajectories and the meeting: the plate and the beamer. */
function sessionHandlers({
  hub,
  trajectories,
  sample,
  scans,
  documents,
  projector,
}: Services): HandlersOf<
  `trajectories.${string}` | `templates.${string}` | `document.${string}` | `projector.${string}`
> {
  const tellTemplate = (trajectoryId: string, template: Template) => {
    hub.send('facilitator', { type: 'template.changed', trajectoryId, template });
    projector.templateChanged(trajectoryId);
  };
  return {
    'trajectories.list': () => trajectories.list(),
    'trajectories.create': ({ id, municipality, templateId }) => {
      trajectories.create(id, municipality, templateId === undefined ? {} : { templateId });
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
    'templates.list': () => trajectories.templates(),
    'templates.adapt': ({ trajectoryId, id, titles }) => {
      tellTemplate(trajectoryId, trajectories.adaptTemplate(trajectoryId, id, titles));
      return null;
    },
    'trajectories.chooseTemplate': ({ id, templateId }) => {
      tellTemplate(id, trajectories.chooseTemplate(id, templateId));
      return null;
    },
    'trajectories.remove': ({ id }) => {
      trajectories.remove(id);
      hub.send('facilitator', { type: 'trajectory.removed', trajectoryId: id });
      projector.refresh(id);
      return null;
    },
    'document.snapshot': ({ trajectoryId }) => documents.snapshot(trajectoryId),
    'document.run': ({ trajectoryId, command }) => ({ revision: documents.run(trajectoryId, command) }),
    'document.placeFromScan': ({ trajectoryId, id, source, at }) => {
      scans.share(trajectoryId);
      const content = contentFromResults(resultsForCards(scans, trajectoryId), source);
      return { revision: documents.run(trajectoryId, { type: 'card.place', id, content, at }) };
    },
    'document.placeHighlights': ({ trajectoryId, cards, at }) => {
      scans.share(trajectoryId);
      const results = resultsForCards(scans, trajectoryId);
      const content = cards.map(({ id, source }) => ({
        id,
        content: contentFromResults(results, source),
      }));
      return { revision: documents.run(trajectoryId, { type: 'cards.place', cards: content, at }) };
    },
    'document.timeline': ({ trajectoryId }) => documents.timeline(trajectoryId),
    'document.removedCards': ({ trajectoryId }) => documents.removedCards(trajectoryId),
    'document.restoreCard': ({ trajectoryId, id }) => {
      const card = documents.removedCards(trajectoryId).find((one) => one.id === id);
      if (!card) throw new ApiError('record-not-found');
      return { revision: documents.run(trajectoryId, { type: 'card.restore', card }) };
    },
    'document.undo': ({ trajectoryId }) => ({ revision: documents.undo(trajectoryId) }),
    'document.redo': ({ trajectoryId }) => ({ revision: documents.redo(trajectoryId) }),
    'projector.choose': ({ trajectoryId, choice }) => {
      documents.read(trajectoryId);
      projector.choose(trajectoryId, choice);
      return null;
    },
    'projector.open': (_, { shell }) => shell.openProjector(),
    'projector.direct': (direction) => {
      projector.direct(direction);
      return null;
    },
    'projector.state': () => projector.state(),
    'projector.frame': () => projector.frame(),
  };
}

/** The minutes, who makes them and how they look. */
function minutesHandlers({
  scans,
  minutes,
  houseStyles,
}: Services): HandlersOf<`minutes.${string}` | `settings.${string}` | `houseStyle.${string}`> {
  return {
    'minutes.model': ({ trajectoryId }) => minutes.model(trajectoryId),
    'minutes.sheets': ({ trajectoryId, version }) => minutes.sheets(trajectoryId, version),
    'minutes.export': async (request, { shell }) => {
      scans.share(request.trajectoryId);
      const pdf = request.format === 'zip' ? await shell.printPdf() : null;
      const { fileName, data } = await minutes.write(request, pdf);
      return shell.deliver(fileName, data);
    },
    'minutes.pdf': async ({ trajectoryId }, { shell }) => {
      scans.share(trajectoryId);
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
  return createDispatcher(
    { ...scanHandlers(services), ...sessionHandlers(services), ...minutesHandlers(services) },
    (error) => {
      const code = storageErrorCode(error);
      if (!code) log(error);
      return new ApiError(code ?? 'internal');
    },
  );
}
