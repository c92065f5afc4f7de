import path from 'node:path';
import { ApiError } from '../../core/contract/errors.ts';
import type { SecondPlace } from '../../core/contract/second-place-methods.ts';
import type { DataCopy } from '../../core/contract/snapshots.ts';
import { isLate } from '../../core/domain/second-place.ts';
import type { Db } from '../database/opening/open.ts';
import { keyFor, type MakeKey } from '../sealed-files/seal-key.ts';
import { type KeptPlace, readPlace, writePlace } from './kept-place.ts';
import {
  newestHeader,
  openSealedCopy,
  requireKeyOf,
  sealCopy,
  sealedCopiesIn,
  takesFiles,
  thinSealedCopies,
} from './sealed-copies.ts';

/** Sealed copies of all data in a folder that she chose: a stick, or another disk. */
export interface SecondPlaceService {
  state(): SecondPlace | null;
  /** Throws ApiError `second-place-bad` for a folder that is not there, takes no files, or holds the data; `sealed-phrase`. */
  choose(request: { readonly folder: string; readonly phrase: string }): Promise<SecondPlace>;
  /** Makes a copy there now. Throws ApiError `second-place-bad` or `copy-failed`. */
  copy(): Promise<SecondPlace>;
  stop(): void;
  /** Takes the newest copy on this laptop along, where the place can be seen and does not have it yet. */
  catchUp(): Promise<void>;
  /** Whether this is the path of a copy there. */
  has(path: string): boolean;
  read(path: string): Promise<Buffer>;
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly makeKey: MakeKey;
  readonly copies: {
    list(): DataCopy[];
    read(path: string): Buffer;
    /** Makes one now. */
    make(): void;
  };
}

export function createSecondPlace({ db, clock, makeKey, copies }: Dependencies): SecondPlaceService {
  const dataFolder = path.dirname(db.name);
  const kept = () => (db.memory ? null : readPlace(dataFolder));
  let busy: Promise<void> = Promise.resolve();

  function stateOf({ folder, since, lastAt }: KeptPlace): SecondPlace {
    return {
      ...{ folder, lastAt },
      isThere: takesFiles(folder),
      isLate: isLate(lastAt, since, clock()),
      copies: sealedCopiesIn(folder),
    };
  }
  function required(): KeptPlace {
    const place = kept();
    if (!place || !takesFiles(place.folder)) throw new ApiError('second-place-bad');
    return place;
  }
  /** The newest copy of this laptop, sealed; nothing when it lies there already. */
  async function take(place: KeptPlace): Promise<void> {
    const [newest] = copies.list();
    if (!newest || (place.lastAt !== null && newest.madeAt <= place.lastAt)) return;
    await sealCopy(copies.read(newest.path), newest.madeAt, place.folder, place.key);
    writePlace(dataFolder, { ...place, lastAt: newest.madeAt });
    thinSealedCopies(place.folder, clock());
  }
  /** One at a time. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    busy = busy.catch(() => undefined).then(work);
    return busy;
  }

  return {
    state() {
      const place = kept();
      return place && stateOf(place);
    },
    async choose({ folder: given, phrase }) {
      const folder = path.resolve(given);
      const isInside = !path.relative(dataFolder, folder).startsWith('..');
      if (!path.isAbsolute(given) || isInside || !takesFiles(folder)) throw new ApiError('second-place-bad');
      const header = await newestHeader(folder);
      const key = header ? await keyFor(phrase, header.kdf) : await makeKey(phrase);
      if (header) requireKeyOf(header, key);
      copies.make();
      const place = { folder, since: clock().toISOString(), lastAt: null, key };
      await inTurn(() => take(place));
      return stateOf(required());
    },
    async copy() {
      required();
      copies.make();
      await inTurn(() => take(required()));
      return stateOf(required());
    },
    stop: () => writePlace(dataFolder, null),
    catchUp: () =>
      inTurn(async () => {
        const place = kept();
        if (place && takesFiles(place.folder)) await take(place);
      }).catch(() => undefined),
    has: (at) => kept() !== null && sealedCopiesIn(kept()?.folder ?? '').some((copy) => copy.path === at),
    async read(at) {
      const place = required();
      if (!sealedCopiesIn(place.folder).some((copy) => copy.path === at))
        throw new ApiError('bad-input', 'no such copy');
      return openSealedCopy(at, place.key);
    },
  };
}
