import type { CardSource } from '../../core/cards/registry.ts';
import { ApiError } from '../../core/contract/errors.ts';
import { FIRST } from '../../core/document/document.ts';
import type { Place } from '../../core/document/view.ts';
import { dayOf } from '../../core/domain/dutch-date.ts';
import laterScan from '../../resources/sample/toegangsscan-een-jaar-later.csv?raw';
import firstScan from '../../resources/sample/toegangsscan-voorbeeldstad.csv?raw';
import type { AnswerService } from '../answers/answer-service.ts';
import { clearSteps } from '../database/journal.ts';
import type { Db } from '../database/opening/open.ts';
import { findSamples, findTrajectory } from '../database/trajectories.ts';
import type { DocumentService } from '../document/document-service.ts';
import { contentFromResults } from '../scans/card-content.ts';
import type { PreparedImport } from '../scans/import-service.ts';
import { resultsForCards, type ScanService } from '../scans/scan-service.ts';
import type { SessionService } from '../sessions/session-service.ts';
import type { TrajectoryService } from '../trajectories/trajectory-service.ts';
import type { Uploads } from '../uploads/uploads.ts';
import type { WavesService } from '../waves/waves-service.ts';
import { type SampleCommand, type SourceByText, sampleEvening, sampleYear, type YearStep } from './sample-steps.ts';

/** Which example: one evening to practise with, or a whole year to look at. */
export type Sample = 'evening' | 'year';

/** The invented example municipalities that ship with the program. */
export interface SampleService {
  /** The id of the copy that is there, or of a fresh one. */
  ensure(which: Sample): Promise<string>;
  /** Takes this copy away, with all that was done to it, and makes a fresh one. Throws `trajectory-not-found` for any other. */
  renew(id: string): Promise<string>;
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly uploads: Uploads;
  readonly trajectories: TrajectoryService;
  readonly documents: DocumentService;
  readonly sessions: SessionService;
  readonly scans: ScanService;
  readonly waves: WavesService;
  readonly answers: AnswerService;
  readonly newId: () => string;
}

/** The id of a trajectory says which example it is, whatever name she gives it. */
const YEAR = 'voorbeeldjaar-';
const whichOf = (id: string): Sample => (id.startsWith(YEAR) ? 'year' : 'evening');

const FILES = {
  first: { name: 'toegangsscan-voorbeeldstad.csv', text: firstScan },
  later: { name: 'toegangsscan-een-jaar-later.csv', text: laterScan },
};
type Prepared = Record<keyof typeof FILES, PreparedImport>;

export function createSampleService(dependencies: Dependencies): SampleService {
  const making = new Map<Sample, Promise<string>>();
  const make = (which: Sample, old: string | null) => {
    const busy =
      making.get(which) ??
      makeSample(dependencies, which, old).finally(() => {
        making.delete(which);
      });
    making.set(which, busy);
    return busy;
  };
  return {
    async ensure(which) {
      return findSamples(dependencies.db).find((id) => whichOf(id) === which) ?? make(which, null);
    },
    async renew(id) {
      if (findTrajectory(dependencies.db, id)?.isSample !== true) throw new ApiError('trajectory-not-found');
      return make(whichOf(id), id);
    },
  };
}

/** A fresh example. An old one that is given goes once the fresh one is on disk. */
async function makeSample(dependencies: Dependencies, which: Sample, old: string | null): Promise<string> {
  const { db, trajectories, documents, scans, newId } = dependencies;
  const first = await prepare(dependencies, 'first');
  const build =
    which === 'evening'
      ? (id: string) => buildEvening(dependencies, id, first)
      : await prepare(dependencies, 'later').then(
          (later) => (id: string) => buildYear(dependencies, id, { first, later }),
        );
  const id = `${which === 'year' ? YEAR : ''}${newId()}`;
  try {
    // In one transaction: never half of it.
    db.transaction(() => build(id)).immediate();
  } catch (error) {
    documents.forget(id);
    scans.forget(id);
    throw error;
  }
  // The scan of the example is no import of hers, that she could take back.
  scans.forget(id);
  if (old) trajectories.discard(old);
  return id;
}

async function prepare({ uploads, scans }: Dependencies, which: keyof Prepared): Promise<PreparedImport> {
  const { name, text } = FILES[which];
  const uploadId = uploads.add(name, new TextEncoder().encode(text));
  const { mapping } = await scans.propose(uploadId);
  return scans.prepare({ uploadId, mapping, includeAbandoned: false });
}

function buildEvening(dependencies: Dependencies, id: string, prepared: PreparedImport): void {
  const { municipality, commands } = sampleEvening();
  dependencies.trajectories.create(id, municipality, { isSample: true });
  prepared.store(id);
  for (const command of commands) runAt(dependencies, id, FIRST, command);
  clearSteps(dependencies.db, { trajectoryId: id, sessionId: FIRST.sessionId });
}

function buildYear(dependencies: Dependencies, id: string, prepared: Prepared): void {
  const { db, clock, trajectories } = dependencies;
  const { municipality, steps, evening } = sampleYear(dayOf(clock()));
  trajectories.create(id, municipality, { isSample: true });
  let place: Place = FIRST;
  for (const step of steps) {
    if (step.do === 'session') place = step.place;
    takeStep(dependencies, id, place, { step, evening: evening.commands, prepared });
    clearSteps(db, { trajectoryId: id, sessionId: place.sessionId });
  }
}

interface Told {
  readonly step: YearStep;
  readonly evening: readonly SampleCommand[];
  readonly prepared: Prepared;
}

function takeStep(dependencies: Dependencies, id: string, place: Place, { step, evening, prepared }: Told): void {
  const { scans, sessions, waves, newId } = dependencies;
  const runAll = (commands: readonly SampleCommand[], at: Place) => {
    for (const command of commands) runAt(dependencies, id, at, command);
  };
  switch (step.do) {
    case 'scan': {
      prepared[step.which].store(id);
      scans.describe({ trajectoryId: id, scanId: scans.shownId(id) ?? '' }, step);
      return;
    }
    case 'session': {
      const { do: _, ...session } = step;
      sessions.add({ trajectoryId: id, ...session });
      return;
    }
    case 'evening':
      runAll(evening, place);
      return;
    case 'run':
      runAll(step.commands, { ...place, plateId: step.plateId ?? place.plateId });
      return;
    case 'follow': {
      const { perspective, text, taskId } = step;
      const statementId = scans.results(id)?.statements.find((one) => one.text === text)?.id ?? '';
      const subject = { of: 'statement' as const, statementId };
      waves.follow({ trajectoryId: id, place, id: newId(), perspective, subject, taskId });
      return;
    }
  }
}

function runAt(dependencies: Dependencies, id: string, place: Place, command: SampleCommand): void {
  const { documents, scans, answers } = dependencies;
  if (command.type !== 'scan.place') {
    documents.run(id, place, command);
    return;
  }
  const { source } = command;
  const cardSource = source.type === 'quote' ? release(answers, id, source) : sourceByText(scans, id, source);
  const content = contentFromResults(resultsForCards(scans, id), cardSource);
  documents.run(id, place, { type: 'card.place', id: command.id, content, at: command.at });
}

function sourceByText(
  scans: ScanService,
  id: string,
  { type, text }: Exclude<SourceByText, { type: 'quote' }>,
): CardSource {
  const results = resultsForCards(scans, id).document;
  return type === 'statement'
    ? { type, statementId: results.statements.find((one) => one.text === text)?.id ?? '' }
    : { type, pointId: results.improvementPoints.find((one) => one.text === text)?.id ?? '' };
}

/** In the example too an open answer is released before it is on the plate. */
function release(answers: AnswerService, id: string, source: Extract<SourceByText, { type: 'quote' }>): CardSource {
  const { text, perspective } = source;
  const answer = answers.list(id).answers.find((one) => one.raw === text && one.perspective === perspective);
  const answerId = answer?.id ?? '';
  answers.release(id, { answerId, text, confirmed: false });
  return { type: 'quote', answerId };
}
