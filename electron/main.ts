import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, dialog } from 'electron';
import { CopyFailed } from '../services/database/copies.ts';
import { DatabaseInUse } from '../services/database/open.ts';
import { DatabaseTooNew } from '../services/database/too-new.ts';
import { stayOffline } from './offline.ts';
import { openProgram } from './program.ts';
import { registerAppScheme } from './protocol.ts';
import { texts } from './texts.ts';

/** The folder after `--data`, where `npm start` and the tests keep the data. */
function chosenFolder(): string | undefined {
  const at = process.argv.indexOf('--data');
  return at < 0 ? undefined : process.argv[at + 1];
}

/** One folder for the data; what Chromium keeps for itself goes into a folder of its own below it. */
function prepareFolders(): void {
  const chosen = chosenFolder();
  if (chosen) {
    mkdirSync(chosen, { recursive: true });
    app.setPath('userData', path.resolve(chosen));
  }
  const chromium = path.join(app.getPath('userData'), 'chromium');
  mkdirSync(chromium, { recursive: true });
  app.setPath('sessionData', chromium);
}

function sentenceFor(error: unknown): string {
  if (error instanceof DatabaseInUse) return texts.inUse;
  if (error instanceof DatabaseTooNew) return texts.tooNew;
  if (error instanceof CopyFailed) return texts.notCopied;
  return texts.cannotOpen(app.getPath('userData'));
}

function refuse(error: unknown): void {
  console.error(error);
  dialog.showErrorBox(texts.program, sentenceFor(error));
  app.quit();
}

/** What nobody foresaw: say so in Dutch instead of Electron's own English box. Acknowledged work is on disk. */
function crash(error: unknown): void {
  console.error(error);
  dialog.showErrorBox(texts.program, texts.crashed);
  app.exit(1);
}

function start(): void {
  // With --no-sandbox (root in a test machine, never a packaged program) Chromium has none to enable.
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.commandLine.appendSwitch('lang', 'nl');
  stayOffline();
  registerAppScheme();
  prepareFolders();
  app.on('window-all-closed', () => app.quit());
  if (app.requestSingleInstanceLock()) app.whenReady().then(openProgram).catch(refuse);
  else app.quit();
}

process.on('uncaughtException', crash);
try {
  start();
} catch (error) {
  refuse(error);
}
