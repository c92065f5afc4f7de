import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const PROGRAM = path.resolve(import.meta.dirname, '../../out/main/browser-shell.js');

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
  const child = spawn(process.execPath, [PROGRAM, '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await Promise.race([firstUrl(child), failure(child)]);
  ownHosts.add(new URL(url).host);
  return { url, process: child, stop: () => stop(child) };
}

async function firstUrl(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the browser shell has no output');
  for await (const line of createInterface(child.stdout)) {
    const url = urlIn(line);
    if (url) return url;
  }
  throw new Error('the browser shell printed no address');
}

function urlIn(line: string): string | undefined {
  try {
    const message: unknown = JSON.parse(line);
    return (message as { url?: string }).url;
  } catch {
    return undefined;
  }
}

async function failure(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`the browser shell stopped with exit code ${code}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
