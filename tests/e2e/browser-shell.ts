import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { testChromium } from '../../tools/ensure-chromium.mjs';
import { firstInOutput, stopInTime } from '../../tools/wait.mjs';

const PROGRAM = path.resolve(import.meta.dirname, '../../out/main/browser-shell.js');
const name = 'the browser shell';

/** The hosts of all shells that the tests of this process started: what pages may talk to. */
export const ownHosts = new Set<string>();

/** A running browser shell. */
export interface BrowserShell {
  readonly url: string;
  readonly process: ChildProcess;
  /** Stops it the way a person does, and waits until it is gone. */
  stop(): Promise<void>;
}

/** Starts the built browser shell on this data folder and waits until it says where it can be reached. */
export async function startBrowserShell(data: string): Promise<BrowserShell> {
  const chromium = testChromium();
  const args = [PROGRAM, '--data', data, '--port', '0', ...(chromium ? ['--chromium', chromium] : [])];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await firstInOutput(child, urlIn, { name });
  ownHosts.add(new URL(url).host);
  return { url, process: child, stop: () => stopInTime(child, { name }) };
}

function urlIn(line: string): string | undefined {
  try {
    const message: unknown = JSON.parse(line);
    return (message as { url?: string }).url;
  } catch {
    return undefined;
  }
}
