import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { ApiError } from '../../core/contract/errors.ts';
import { Id } from '../../core/domain/text.ts';
import { bytesOf, emptyInMemory, openInMemory } from '../database/opening/in-memory.ts';
import type { Db } from '../database/opening/open.ts';
import { DatabaseTooNew } from '../database/opening/too-new.ts';
import { addWithdrawals, listWithdrawals } from '../database/scans/withdrawals.ts';
import { readSetting, writeSetting } from '../database/settings.ts';
import { readTrajectoryRows, type TrajectoryRows, writeTrajectoryRows } from '../database/trajectory-rows.ts';
import type { SealedKind } from '../sealed-files/header.ts';
import { seal, together, unseal } from '../sealed-files/seal.ts';
import { keyFor, type SealKey } from '../sealed-files/seal-key.ts';
import { addOwnTemplates, ownTemplatesIn } from '../templates.ts';

/** What a trajectbestand says of itself, once it is open. */
const Note = z.object({ trajectoryId: Id, madeAt: z.iso.datetime() });
export type Note = z.infer<typeof Note>;
const NOTE = 'trajectory-file';

/** Unpacked data that is larger than this is no trajectory of people. */
const LARGEST = 1024 * 1024 * 1024;

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/**
 * One trajectory as a database of its own: so each later version of the program brings it along with the same migrations as
 * any other data.
 */
export function pack(db: Db, rows: TrajectoryRows, note: Note): Buffer {
  const packed = emptyInMemory();
  try {
    packed.transaction(() => {
      writeTrajectoryRows(packed, rows, rows.naming, {});
      addWithdrawals(packed, listWithdrawals(db));
      addOwnTemplates(packed, ownTemplatesIn(db, note.trajectoryId));
      writeSetting(packed, NOTE, note);
    })();
    return bytesOf(packed);
  } finally {
    packed.close();
  }
}

/** What was in an opened file. Close `db`. */
export interface Unpacked {
  readonly db: Db;
  readonly note: Note;
  readonly rows: TrajectoryRows;
}

/** Opens a copy of all data in memory. Throws ApiError `sealed-newer` or `sealed-damaged`. Close it. */
export const openCopy = (bytes: Buffer): Db => opened(bytes);

/** Opens what `pack` made, also when an earlier version did. Throws ApiError `sealed-newer` or `sealed-damaged`. */
export function unpack(bytes: Buffer): Unpacked {
  const db = opened(bytes);
  const note = Note.safeParse(readSetting(db, NOTE)).data;
  const rows = note && readTrajectoryRows(db, note.trajectoryId);
  if (note && rows) return { db, note, rows };
  db.close();
  throw new ApiError('sealed-damaged');
}

function opened(bytes: Buffer): Db {
  try {
    return openInMemory(bytes);
  } catch (error) {
    throw new ApiError(error instanceof DatabaseTooNew ? 'sealed-newer' : 'sealed-damaged', String(error));
  }
}

/** Packed data in a sealed file, small. */
export async function sealPacked(bytes: Uint8Array, key: SealKey, kind: SealedKind): Promise<Buffer> {
  return together(seal([await zip(bytes)], key, kind));
}

/** Opens a sealed file with its phrase or key. Throws ApiError as `unseal` does. */
export async function unsealPacked(file: Uint8Array, secret: string | SealKey, kind: SealedKind): Promise<Buffer> {
  const zipped = await together(
    unseal([file], (header) => {
      if (header.kind !== kind) throw new ApiError('sealed-unknown');
      return typeof secret === 'string' ? keyFor(secret, header.kdf) : secret;
    }),
  );
  try {
    return await unzip(zipped, { maxOutputLength: LARGEST });
  } catch (error) {
    throw new ApiError('sealed-damaged', String(error));
  }
}
