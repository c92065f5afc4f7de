import { ApiError } from '../../core/contract/errors.ts';
import type { CopiedTrajectory, TrajectoryFileFacts } from '../../core/contract/trajectory-file-methods.ts';
import { dayOf } from '../../core/domain/dutch-date.ts';
import { fileNameOf, municipalityName } from '../../core/domain/file-name.ts';
import type { CopiesService } from '../copies/copies-service.ts';
import type { Db } from '../database/opening/open.ts';
import { isInBin } from '../database/trajectories.ts';
import { sumOfTrajectory } from '../database/trajectory-rows.ts';
import type { MakeKey, SealKey } from '../sealed-files/seal-key.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { createComingBack, requireRows } from './coming-back.ts';
import { openCopy, pack, sealPacked, type Unpacked, unpack, unsealPacked } from './pack.ts';
import { keepMoment, lineageOf } from './place.ts';
import { reapplySince } from './reapply.ts';
import { texts } from './texts.ts';

/** A file that a window handed over, and what was typed to open it. */
interface FileRequest {
  readonly uploadId: string;
  readonly phrase: string;
}

type How = 'replace' | 'beside';

/**
 * One trajectory as a sealed file (trajectbestand), there and back; and trajectories from a copy of all data, which come back in
 * the same way. All failures are ApiErrors and change nothing.
 */
export interface TrajectoryFiles {
  save(trajectoryId: string, phrase: string): Promise<{ fileName: string; data: Uint8Array }>;
  inspect(request: FileRequest): Promise<TrajectoryFileFacts>;
  /** Gives the trajectory that the file became. */
  open(request: FileRequest & { readonly how: How }): Promise<{ id: string }>;
  /** What is in the copy with this path. */
  inCopy(path: string): Promise<CopiedTrajectory[]>;
  /** Gives the trajectory that came back. */
  restore(request: { readonly path: string; readonly id: string; readonly how: How }): Promise<{ id: string }>;
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly uploads: Uploads;
  readonly copies: Pick<CopiesService, 'before'> & { read(path: string): Promise<Buffer> };
  readonly newId: () => string;
  readonly makeKey: MakeKey;
  /** What is kept in memory of this trajectory is of before. */
  readonly onPlaced: (trajectoryId: string) => void;
}

export function createTrajectoryFiles(dependencies: Dependencies): TrajectoryFiles {
  const { db, clock, uploads, copies, makeKey } = dependencies;
  const comingBack = createComingBack(dependencies);

  async function withFile<T>({ uploadId, phrase }: FileRequest, work: (file: Unpacked) => T): Promise<T> {
    const file = unpack(await unsealPacked(uploads.get(uploadId).bytes, phrase, 'trajectory'));
    try {
      reapplySince(file.db, db);
      return work(file);
    } finally {
      file.db.close();
    }
  }

  async function withCopy<T>(path: string, work: (copy: Db) => T): Promise<T> {
    const copy = openCopy(await copies.read(path));
    try {
      reapplySince(copy, db);
      return work(copy);
    } finally {
      copy.close();
    }
  }

  return {
    async save(trajectoryId, phrase) {
      if (isInBin(db, trajectoryId)) throw new ApiError('trajectory-not-found');
      const rows = requireRows(db, trajectoryId);
      const made = clock();
      keepMoment(db, trajectoryId, lineageOf(rows));
      const kept = requireRows(db, trajectoryId);
      const packed = pack(db, kept, { trajectoryId, madeAt: made.toISOString() });
      const key = await makeKey(phrase);
      const data = await sealPacked(packed, key, 'trajectory');
      await verify(data, key, sumOfTrajectory(kept));
      const whose = municipalityName(String(kept.trajectory.municipality));
      return { fileName: fileNameOf({ day: dayOf(made), kind: texts.kind, whose, extension: texts.extension }), data };
    },
    inspect: (request) =>
      withFile(request, ({ db: source, note }) => {
        const [facts] = comingBack.factsOf(source);
        if (!facts) throw new ApiError('sealed-damaged');
        return { ...facts, madeAt: note.madeAt };
      }),
    async open({ how, ...request }) {
      const placed = await withFile(request, ({ db: source, note }) =>
        comingBack.place(source, note.trajectoryId, how, 'replace'),
      );
      uploads.forget(request.uploadId);
      return placed;
    },
    inCopy: (path) => withCopy(path, comingBack.factsOf),
    restore: ({ path, id, how }) => withCopy(path, (copy) => comingBack.place(copy, id, how, 'restore')),
  };
}

/** Opens a file that was just made and compares what is in it. */
async function verify(data: Uint8Array, key: SealKey, sum: string): Promise<void> {
  const { db, rows } = unpack(await unsealPacked(data, key, 'trajectory'));
  db.close();
  if (sumOfTrajectory(rows) !== sum) throw new ApiError('save-failed', 'the file differs from the trajectory');
}
