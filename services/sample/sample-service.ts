import { z } from 'zod';
import type { CardSource } from '../../core/cards/registry.ts';
import { ApiError } from '../../core/contract/errors.ts';
import { FIRST } from '../../core/document/document.ts';
import { ScanPerspective } from '../../core/domain/perspective.ts';
import { Id } from '../../core/domain/text.ts';
import { Command } from '../../core/gestures/commands.ts';
import { Position } from '../../core/plate/position.ts';
import sampleSession from '../../resources/sample/session.json' with { type: 'json' };
import sampleScan from '../../resources/sample/toegangsscan-voorbeeldstad.csv?raw';
import type { AnswerService } from '../answers/answer-service.ts';
import { clearSteps } from '../database/journal.ts';
import type { Db } from '../database/opening/open.ts';
import { findSample, findTrajectory } from '../database/trajectories.ts';
import type { DocumentService } from '../document/document-service.ts';
import { contentFromResults } from '../scans/card-content.ts';
import type { PreparedImport } from '../scans/import-service.ts';
import { resultsForCards, type ScanService } from '../scans/scan-service.ts';
import type { TrajectoryService } from '../trajectories/trajectory-service.ts';
import type { Uploads } from '../uploads/uploads.ts';

/** A result of the sample scan by its exact text, since ids are made at import. */
const SourceByText = z.discriminatedUnion('type', [
  z.object({ type: z.literal('statement'), text: z.string() }),
  z.object({ type: z.literal('improvementPoint'), text: z.string() }),
  z.object({ type: z.literal('quote'), perspective: ScanPerspective, text: z.string() }),
]);
const PlaceByText = z.object({ type: z.literal('scan.place'), id: Id, source: SourceByText, at: Position });

/** The session of the example: the steps that rebuild it. */
export const SampleSession = z.object({
  municipality: z.string(),
  commands: z.array(z.union([PlaceByText, Command])),
});

/** The invented example municipality that ships with the program. */
export interface SampleService {
  /** The id of the copy that is there, or of a fresh one. */
  ensure(): Promise<string>;
  /** Takes this copy away, with all that was done to it, and makes a fresh one. Throws `trajectory-not-found` for any other. */
  renew(id: string): Promise<string>;
}

interface Dependencies {
  readonly db: Db;
  readonly uploads: Uploads;
  readonly trajectories: TrajectoryService;
  readonly documents: DocumentService;
  readonly scans: ScanService;
  readonly answers: AnswerService;
  readonly newId: () => string;
}

export function createSampleService(dependencies: Dependencies): SampleService {
  let making: Promise<string> | null = null;
  const make = (old: string | null) => {
    making ??= makeSample(dependencies, old).finally(() => {
      making = null;
    });
    return making;
  };
  return {
    async ensure() {
      return findSample(dependencies.db) ?? make(null);
    },
    async renew(id) {
      if (findTrajectory(dependencies.db, id)?.isSample !== true) throw new ApiError('trajectory-not-found');
      return make(id);
    },
  };
}

/** A fresh example. An old one that is given goes once the fresh one is on disk. */
async function makeSample(dependencies: Dependencies, old: string | null): Promise<string> {
  const { db, uploads, trajectories, documents, scans, newId } = dependencies;
  const uploadId = uploads.add('toegangsscan-voorbeeldstad.csv', new TextEncoder().encode(sampleScan));
  const { mapping } = await scans.propose(uploadId);
  const prepared = await scans.prepare({ uploadId, mapping, includeAbandoned: false });
  const id = newId();
  try {
    db.transaction(() => build(dependencies, id, prepared)).immediate();
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

/** The whole example in one transaction: never half of it. */
function build(
  { db, trajectories, documents, scans, answers }: Dependencies,
  id: string,
  prepared: PreparedImport,
): void {
  const { municipality, commands } = SampleSession.parse(sampleSession);
  trajectories.create(id, municipality, { isSample: true });
  prepared.store(id);
  for (const command of commands) {
    if (command.type !== 'scan.place') documents.run(id, FIRST, command);
    else {
      const { source } = command;
      const cardSource = source.type === 'quote' ? release(answers, id, source) : sourceByText(scans, id, source);
      const content = contentFromResults(resultsForCards(scans, id), cardSource);
      documents.run(id, FIRST, { type: 'card.place', id: command.id, content, at: command.at });
    }
  }
  clearSteps(db, { trajectoryId: id, sessionId: FIRST.sessionId });
}

type Source = z.infer<typeof SourceByText>;

function sourceByText(scans: ScanService, id: string, { type, text }: Exclude<Source, { type: 'quote' }>): CardSource {
  const results = resultsForCards(scans, id).document;
  return type === 'statement'
    ? { type, statementId: results.statements.find((one) => one.text === text)?.id ?? '' }
    : { type, pointId: results.improvementPoints.find((one) => one.text === text)?.id ?? '' };
}

/** In the example too an open answer is released before it is on the plate. */
function release(answers: AnswerService, id: string, source: Extract<Source, { type: 'quote' }>): CardSource {
  const { text, perspective } = source;
  const answer = answers.list(id).answers.find((one) => one.raw === text && one.perspective === perspective);
  const answerId = answer?.id ?? '';
  answers.release(id, { answerId, text, confirmed: false });
  return { type: 'quote', answerId };
}
