/** What a component test can ask of Node: the commands of vitest's browser mode. */
import { runnerImport } from 'vite';
import type { BrowserCommand } from 'vitest/node';
import type { Role } from '../../../core/contract/methods.ts';
import type * as server from './server.ts';

type Server = typeof server;

let loaded: Promise<Server> | undefined;

/** Loaded by Vite, which knows `import.meta.glob` and `?raw`; only when a component test runs. */
function loadServer(): Promise<Server> {
  loaded ??= runnerImport<Server>('./tests/components/support/server.ts').then(({ module }) => module);
  return loaded;
}

const startServices: BrowserCommand<[data: 'empty' | 'sample']> = async (_, data) => (await loadServer()).start(data);
const callServices: BrowserCommand<[id: string, role: Role, method: string, input: unknown]> = async (_, ...call) =>
  (await loadServer()).call(...call);
const uploadFixture: BrowserCommand<[id: string, fixture: string]> = async (_, ...file) =>
  (await loadServer()).upload(...file);
const uploadText: BrowserCommand<[id: string, name: string, text: string]> = async (_, ...file) =>
  (await loadServer()).uploadText(...file);
const damageData: BrowserCommand<[id: string, sql: string]> = async (_, ...how) => (await loadServer()).damage(...how);
const copyData: BrowserCommand<[id: string]> = async (_, id) => (await loadServer()).copyData(id);
const restartServices: BrowserCommand<[id: string]> = async (_, id) => (await loadServer()).restart(id);
const stopServices: BrowserCommand<[id: string]> = async (_, id) => (await loadServer()).stop(id);

export const commands = {
  startServices,
  callServices,
  uploadFixture,
  uploadText,
  damageData,
  copyData,
  restartServices,
  stopServices,
};
