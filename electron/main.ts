import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, dialog } from 'electron';
import { dutchDate } from '../core/domain/dutch-date.ts';
import { putBackUpToDate } from '../services/damage/put-back.ts';
import { dataFolder } from '../services/data-folder.ts';
import { isDamaged, newestSoundCopy } from '../services/database/copies/rescue.ts';
import { keepLogIn, report } from './log.ts';
import { stayOffline } from './offline.ts';
import { DATA_FILE, openProgram } from './program.ts';
import { registerAppScheme } from './protocol.ts';
import { sentenceFor } from './start-problems.ts';
import { texts } from './texts.ts';

/** The folder after `--data`, where `npm start` and the tests keep the data. */
function chosenFolder(): string | undefined {
  const at = process.argv.indexOf('--data');
  return at < 0 ? undefined : process.argv[at + 1];
}

/** One folder for the data; what Chromium keeps for itself goes into a folder of its own below it. */
function prepareFolders(): void {
  const folder = path.resolve(chosenFolder() ?? dataFolder());
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
  keepLogIn(folder);
  const chromium = path.join(folder, 'chromium');
  mkdirSync(chromium, { recursive: true });
  app.setPath('sessionData', chromium);
}

/** A damaged file with a sound copy beside it: she may put that one back, and the program starts. */
function offerCopy(error: unknown): boolean {
  const file = path.join(app.getPath('userData'), DATA_FILE);
  const copy = isDamaged(error) ? newestSoundCopy(file) : undefined;
  if (!copy) return false;
  const answer = dialog.showMessageBoxSync({
    ...{ type: 'warning', title: texts.program, noLink: true, cancelId: 1 },
    message: texts.damagedWithCopy(dutchDate(copy.madeAt.slice(0, 10))),
    buttons: [texts.putBack, texts.notNow],
  });
  if (answer === 0) {
    if (!putBackUpToDate(file, copy, new Date())) warnOfForgotten(copy.madeAt);
    openProgram();
  } else app.quit();
  return true;
}

/** The damaged file does not tell any more who was forgotten after a copy was made. */
function warnOfForgotten(madeAt: string): void {
  dialog.showMessageBoxSync({
    ...{ type: 'warning', title: texts.program, noLink: true },
    message: texts.mayBeBack(dutchDate(madeAt.slice(0, 10))),
    buttons: [texts.understood],
  });
}

function refuse(error: unknown): void {
  report('cannot start', error);
  try {
    if (offerCopy(error)) return;
  } catch (again) {
    report('copy not put back', again);
  }
  dialog.showErrorBox(texts.program, sentenceFor(error, app.getPath('userData')));
  app.quit();
}

/** What nobody foresaw: say so in Dutch instead of Electron's own English box. Acknowledged work is on disk. */
function crash(error: unknown): void {
  report('unforeseen', error);
  dialog.showErrorBox(texts.program, texts.crashed);
  app.exit(1);
}

function start(): void {
  // With --no-sandbox Chromium has none to enable: an AppImage gets it where user namespaces are refused.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.commandLine.appendSwitch('lang', 'nl');
  stayOffline();
  registerAppScheme();
  prepareFolders();
  app.on('window-all-closed', () => app.quit());
  if (app.requestSingleInstanceLock()) app.whenReady().then(openProgram).catch(refuse);
  else app.quit();
}

process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);
try {
  start();
} catch (error) {
  refuse(error);
}
