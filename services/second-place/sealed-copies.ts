import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ApiError } from '../../core/contract/errors.ts';
import type { DataCopy } from '../../core/contract/snapshots.ts';
import { copiesToRemove } from '../../core/domain/kept-copies.ts';
import { type Header, readHeader } from '../sealed-files/header.ts';
import { fileKeyOf, type SealKey } from '../sealed-files/seal-key.ts';
import { sealPacked, unsealPacked } from '../trajectory-files/pack.ts';

const NAME = /^praatplaat-kopie-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})\.praatplaat-kopie$/;

/** The sealed copies in a folder, the newest first; none when it cannot be seen. */
export function sealedCopiesIn(folder: string): DataCopy[] {
  return namesIn(folder)
    .flatMap((name): DataCopy[] => {
      const [, day, hours, minutes, seconds] = NAME.exec(name) ?? [];
      if (day === undefined) return [];
      const at = path.join(folder, name);
      const madeAt = `${day}T${hours}:${minutes}:${seconds}.000Z`;
      return [{ path: at, reason: 'daily', madeAt, size: statSync(at).size }];
    })
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether something can be written in a folder; it must be there. */
export function takesFiles(folder: string): boolean {
  const probe = path.join(folder, '.praatplaat-probeer');
  try {
    writeFileSync(probe, '');
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
}

/** The first name from this instant on that no copy has: two laptops can share a stick. */
function freeName(folder: string, at: Date): string {
  const name = `praatplaat-kopie-${at.toISOString().slice(0, 19).replaceAll(':', '-')}.praatplaat-kopie`;
  return existsSync(path.join(folder, name)) ? freeName(folder, new Date(at.getTime() + 1000)) : name;
}

/** Seals a copy of all data into a folder, opens what was made and compares it, and only then gives it its name. */
export async function sealCopy(bytes: Buffer, madeAt: string, folder: string, key: SealKey): Promise<void> {
  const name = freeName(folder, new Date(madeAt));
  const part = path.join(folder, `${name}.part`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(part, await sealPacked(bytes, key, 'copy'), { mode: 0o600 });
    const handle = openSync(part, 'r');
    fsyncSync(handle);
    closeSync(handle);
    if (!(await unsealPacked(await readFile(part), key, 'copy')).equals(bytes)) throw new ApiError('copy-failed');
    renameSync(part, path.join(folder, name));
  } finally {
    rmSync(part, { force: true });
  }
}

/** The data in a sealed copy. Throws ApiError as `unsealPacked` does. */
export const openSealedCopy = async (at: string, key: SealKey): Promise<Buffer> =>
  unsealPacked(await readFile(at), key, 'copy');

/** Removes the copies of this key that need not be kept any longer. */
export function thinSealedCopies(folder: string, now: Date): void {
  const copies = sealedCopiesIn(folder).map((copy) => ({ ...copy, isRoutine: true }));
  for (const { path: at } of copiesToRemove(copies, now)) rmSync(at, { force: true });
}

/** The header of the newest sealed copy that can be read; null when there is none. */
export async function newestHeader(folder: string): Promise<Header | null> {
  for (const { path: at } of sealedCopiesIn(folder)) {
    try {
      return readHeader(await readFile(at)).header;
    } catch {
      // One that is damaged says nothing about the others.
    }
  }
  return null;
}

/** Throws ApiError `sealed-phrase` when the key is not that of this file. */
export const requireKeyOf = (header: Header, key: SealKey): void => void fileKeyOf(key, header);
