import { Worker } from 'node:worker_threads';
import { LIMITS } from './limits.ts';
import { refuse } from './outcome.ts';
import type { TableOutcome } from './parse-file.ts';

/** The worker's file: its source when run from source, else the built file beside the bundle, outside a packed archive. */
function workerUrl(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./worker.ts', import.meta.url);
  const url = new URL('scan-worker.js', import.meta.url);
  return new URL(url.href.replace('/app.asar/', '/app.asar.unpacked/'));
}

function startWorker(fileName: string, bytes: Uint8Array): Worker {
  const copy = new Uint8Array(bytes);
  return new Worker(workerUrl(), {
    workerData: { fileName, bytes: copy },
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.workerHeapMegabytes },
    env: {},
    execArgv: [],
  });
}

function problemOf(error: unknown): TableOutcome {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return refuse(isMemory ? 'file-too-large' : 'file-damaged');
}

/**
 * Reads a CSV or XLSX file as a table, by its content. It is read in a thread of its own that is ended after
 * `milliseconds`, so that no file can stop the program.
 */
export async function readTable(
  fileName: string,
  bytes: Uint8Array,
  milliseconds: number = LIMITS.milliseconds,
): Promise<TableOutcome> {
  if (bytes.length === 0) return refuse('file-empty');
  if (bytes.length > LIMITS.fileBytes) return refuse('file-too-large');
  const worker = startWorker(fileName, bytes);
  let timer: NodeJS.Timeout | undefined;
  const outcome = await new Promise<TableOutcome>((resolve) => {
    timer = setTimeout(() => resolve(refuse('file-took-too-long')), milliseconds);
    worker.once('message', (message: TableOutcome) => resolve(message));
    worker.once('error', (error) => resolve(problemOf(error)));
    worker.once('exit', () => resolve(refuse('file-damaged')));
  });
  clearTimeout(timer);
  await worker.terminate();
  return outcome;
}
