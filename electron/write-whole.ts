import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A virus scanner lets go of a file within moments; Word does not. */
const RETRIES = [50, 200, 500] as const;
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** Writes a file whole or not at all: a new file beside it, on disk, then in its place. */
export async function writeWhole(file: string, data: Uint8Array): Promise<void> {
  const part = path.join(path.dirname(file), `.${randomUUID()}.part`);
  try {
    await writeNew(part, data);
    await replace(part, file);
    await keepName(path.dirname(file));
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function writeNew(file: string, data: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The new name is on disk as well; Windows keeps names by itself and opens no folder. */
async function keepName(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function replace(part: string, file: string): Promise<void> {
  for (const delay of RETRIES) {
    try {
      return await rename(part, file);
    } catch (error) {
      if (!HELD.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await wait(delay);
    }
  }
  await rename(part, file);
}
