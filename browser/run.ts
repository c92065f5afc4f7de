import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { CopyFailed } from '../services/database/copies/copies.ts';
import { isDamaged } from '../services/database/copies/rescue.ts';
import { closeDatabase, DatabaseInUse, type Db } from '../services/database/opening/open.ts';
import { openToReadAtLeast } from '../services/database/opening/open-reading.ts';
import { DatabaseTooNew } from '../services/database/opening/too-new.ts';
import { createServices } from '../services/services.ts';
import { askRunning, leaveNote, removeNote } from './running.ts';
import { startBrowserShell } from './server.ts';
import { texts } from './texts.ts';

const print = (url: string) => console.log(JSON.stringify({ url }));

/**
 * Runs the browser shell on a data folder until SIGINT or SIGTERM; prints `{"url": ...}` when it is ready.
 * With the path of a Chromium it makes PDF by itself. When the program runs there already, prints a new address of that one. Gives the exit code.
 */
export async function run(dataDir: string, port: number, chromium?: string): Promise<number> {
  const opened = open(dataDir);
  if (opened === 'in-use') {
    const url = await askRunning(dataDir);
    if (url) print(url);
    else console.error(texts.inUse);
    return url ? 0 : 1;
  }
  if (!opened) return 1;
  const services = createServices(opened);
  const stopLooking = services.disk.watch();
  const shell = await startBrowserShell({
    services,
    rendererDir: path.resolve(import.meta.dirname, '../renderer'),
    port,
    chromium,
    log: console.error,
  }).catch((error: unknown) => {
    console.error(texts.cannotListen(port), (error as NodeJS.ErrnoException).code ?? error);
    return null;
  });
  if (!shell) {
    closeDatabase(opened);
    return 1;
  }
  leaveNote(dataDir, shell);
  print(shell.newAddress());
  services.begin();
  await stopSignal();
  removeNote(dataDir);
  stopLooking();
  await shell.close();
  services.copies.atEnd();
  closeDatabase(opened);
  return 0;
}

function open(dataDir: string): Db | 'in-use' | null {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return openToReadAtLeast(path.join(dataDir, 'praatplaat.sqlite'));
  } catch (error) {
    if (error instanceof DatabaseInUse) return 'in-use';
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(sentenceFor(error, dataDir), code ?? message);
    return null;
  }
}

function sentenceFor(error: unknown, dataDir: string): string {
  if (error instanceof DatabaseTooNew) return texts.tooNew;
  if (isDamaged(error)) return texts.damaged(dataDir);
  return error instanceof CopyFailed ? texts.notCopied : texts.cannotOpen(dataDir);
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
