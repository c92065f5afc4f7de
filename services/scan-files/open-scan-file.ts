import { Worker } from 'node:worker_threads';
import type { FileProblem } from '../../core/scan/table/file-problem.ts';
import type { ImportSummary } from '../../core/scan/table/mapping.ts';
import { LIMITS } from './limits.ts';
import { watchMemory } from './memory.ts';
import type {
  Checked,
  FileInfo,
  FileProposal,
  MadeScan,
  Message,
  Question,
  ReadingTask,
  SurveyFile,
} from './messages.ts';
import { type Progress, type Refusal, refuse } from './outcome.ts';

/** A survey file that was read and is kept in a thread of its own until it is closed. */
export interface ScanFile {
  readonly info: FileInfo;
  /** Throws ReadingStopped when the thread was ended meanwhile. */
  propose(question: Omit<Extract<Question, { ask: 'propose' }>, 'ask'>): Promise<FileProposal>;
  check(question: Omit<Extract<Question, { ask: 'check' }>, 'ask'>): Promise<Checked<ImportSummary>>;
  scan(question: Omit<Extract<Question, { ask: 'scan' }>, 'ask'>): Promise<Checked<MadeScan>>;
  close(): void;
}

/** The thread was ended: it took too long or too much memory, or a person cancelled. */
export class ReadingStopped extends Error {
  readonly code: FileProblem;
  constructor(code: FileProblem) {
    super(code);
    this.code = code;
  }
}

interface Options {
  readonly sheet?: string | null;
  readonly onProgress?: Progress;
  readonly milliseconds?: number;
  /** Ends the reading at once. */
  readonly signal?: AbortSignal;
}

/**
 * The worker's file: the built file beside the bundle, outside a packed archive. When run from source, its source, or the
 * built file that the tests name: Node can crash when a thread ends that compiled TypeScript itself.
 */
export function workerUrl(): URL {
  if (import.meta.url.endsWith('.ts'))
    return new URL(process.env.PRAATPLAAT_SCAN_WORKER ?? './worker.ts', import.meta.url);
  const url = new URL('scan-worker.js', import.meta.url);
  return new URL(url.href.replace('/app.asar/', '/app.asar.unpacked/'));
}

function startWorker(fileName: string, files: readonly SurveyFile[], sheet: string | null): Worker {
  const copies = files.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }));
  const workerData: ReadingTask = { fileName, files: copies, sheet };
  return new Worker(workerUrl(), {
    workerData,
    transferList: copies.map(({ bytes }) => bytes.buffer),
    resourceLimits: {
      maxYoungGenerationSizeMb: LIMITS.workerYoungMegabytes,
      maxOldGenerationSizeMb: LIMITS.workerHeapMegabytes,
    },
    env: {},
    execArgv: [],
  });
}

function problemOf(error: unknown): FileProblem {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? 'file-too-large' : 'file-damaged';
}

/** The thread with its bounds: every answer has to come in time and within memory, else the thread is ended. */
function createReader(worker: Worker, milliseconds: number, onProgress: Progress) {
  let waiting: { resolve: (message: Message) => void; reject: (error: ReadingStopped) => void } | null = null;
  let stopped: ReadingStopped | null = null;

  function stop(code: FileProblem): void {
    stopped ??= new ReadingStopped(code);
    waiting?.reject(stopped);
    waiting = null;
    void worker.terminate();
  }
  worker.on('message', (message: Message) => {
    if (message.kind === 'progress') return onProgress(message.done, message.of);
    waiting?.resolve(message);
    waiting = null;
  });
  worker.on('error', (error) => stop(problemOf(error)));
  worker.on('exit', () => stop('file-damaged'));
  // A file that waits for a person must not keep the program from ending; while it is read, the timer does.
  worker.unref();

  async function next(question?: Question): Promise<Message> {
    const timer = setTimeout(() => stop('file-took-too-long'), milliseconds);
    const unwatch = watchMemory(() => stop('file-too-large'));
    try {
      return await new Promise<Message>((resolve, reject) => {
        if (stopped) return reject(stopped);
        waiting = { resolve, reject };
        if (question) worker.postMessage(question);
      });
    } finally {
      clearTimeout(timer);
      unwatch();
    }
  }
  let last: Promise<unknown> = Promise.resolve();
  return {
    stop,
    /** One question at a time. */
    ask(question?: Question): Promise<Message> {
      const answer = last.then(() => next(question));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}

type Reader = ReturnType<typeof createReader>;

async function answerOf(reader: Reader, question: Question): Promise<unknown> {
  const message = await reader.ask(question);
  return message.kind === 'answer' ? message.value : undefined;
}

function scanFile(reader: Reader, info: FileInfo): ScanFile {
  return {
    info,
    propose: async (question) => (await answerOf(reader, { ask: 'propose', ...question })) as FileProposal,
    check: async (question) => (await answerOf(reader, { ask: 'check', ...question })) as Checked<ImportSummary>,
    scan: async (question) => (await answerOf(reader, { ask: 'scan', ...question })) as Checked<MadeScan>,
    close: () => reader.stop('file-reading-cancelled'),
  };
}

/**
 * Reads a CSV or XLSX file, or several as one, by their content. They are read in a thread of its own that is ended when an answer takes longer than
 * `milliseconds`, needs too much memory, or is cancelled, so that no file can stop the program or slow down its windows.
 */
export async function openScanFile(
  fileName: string,
  files: readonly SurveyFile[],
  { sheet = null, onProgress = () => undefined, milliseconds = LIMITS.milliseconds, signal }: Options = {},
): Promise<{ readonly ok: true; readonly file: ScanFile } | Refusal> {
  if (files.some(({ bytes }) => bytes.length === 0)) return refuse('file-empty');
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > LIMITS.fileBytes) return refuse('file-too-large');
  if (signal?.aborted) return refuse('file-reading-cancelled');
  const reader = createReader(startWorker(fileName, files, sheet), milliseconds, onProgress);
  signal?.addEventListener('abort', () => reader.stop('file-reading-cancelled'), { once: true });
  try {
    const message = await reader.ask();
    if (message.kind === 'read' && message.outcome.ok)
      return { ok: true, file: scanFile(reader, message.outcome.info) };
    reader.stop('file-damaged');
    return message.kind === 'read' && !message.outcome.ok ? message.outcome : refuse('file-damaged');
  } catch (error) {
    if (error instanceof ReadingStopped) return refuse(error.code);
    throw error;
  }
}
