import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The built reading thread, or undefined where nothing was built yet. */
export function builtWorker() {
  const file = path.resolve(import.meta.dirname, '../../out/main/scan-worker.js');
  return existsSync(file) ? pathToFileURL(file).href : undefined;
}
