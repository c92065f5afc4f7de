import { parentPort, workerData } from 'node:worker_threads';
import { parseFile } from './parse-file.ts';

/** Reads one survey file and ends. Runs in a thread that can be killed; knows nothing of the program around it. */
const { fileName, bytes } = workerData as { fileName: string; bytes: Uint8Array };
parentPort?.postMessage(await parseFile(fileName, bytes));
