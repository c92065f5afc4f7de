import { Worker } from 'node:worker_threads';
import { ApiError } from '../../core/contract/errors.ts';
import type { AdoptedTemplate } from '../../minutes/template/adopt-template.ts';
import { LIMITS } from '../scan-files/limits.ts';
import { watchMemory } from '../scan-files/memory.ts';
import type { Adoption, TemplateTask } from '../scan-files/messages.ts';
import { workerUrl } from '../scan-files/open-scan-file.ts';

/** A large template takes a second. */
const MILLISECONDS = 10_000;

/**
 * Takes a Word file as template in a thread of its own, that is ended when it takes too long or too much memory, so that no
 * file can stop the program or slow down its windows. Throws ApiError.
 */
export async function adoptInThread(bytes: Uint8Array): Promise<AdoptedTemplate> {
  const adoption = await adopted(bytes);
  if (!adoption.ok) throw new ApiError(adoption.code);
  return adoption.template;
}

function adopted(bytes: Uint8Array): Promise<Adoption> {
  const task: TemplateTask = { template: new Uint8Array(bytes) };
  const worker = new Worker(workerUrl(), {
    workerData: task,
    transferList: [task.template.buffer as ArrayBuffer],
    resourceLimits: {
      maxYoungGenerationSizeMb: LIMITS.workerYoungMegabytes,
      maxOldGenerationSizeMb: LIMITS.workerHeapMegabytes,
    },
    env: {},
    execArgv: [],
  });
  return new Promise((resolve) => {
    const end = (adoption: Adoption) => {
      clearTimeout(timer);
      unwatch();
      void worker.terminate();
      resolve(adoption);
    };
    const tooLarge = () => end({ ok: false, code: 'template-too-large' });
    const timer = setTimeout(tooLarge, MILLISECONDS);
    const unwatch = watchMemory(tooLarge);
    worker.on('message', end);
    worker.on('error', tooLarge);
    worker.on('exit', tooLarge);
  });
}
