import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { Role } from '../core/contract/methods.ts';
import { readPage } from '../phones/page.ts';
import { phoneDoor } from '../phones/server.ts';
import { createApi } from '../services/api.ts';
import { goesElsewhere } from '../services/data-folder.ts';
import { closeDatabase } from '../services/database/opening/open.ts';
import { openToReadAtLeast } from '../services/database/opening/open-reading.ts';
import { createServices } from '../services/services.ts';
import type { Shell } from '../services/shell.ts';
import { deliver } from './deliver.ts';
import { openFacilitatorWindow } from './facilitator-window.ts';
import { connectIpc } from './ipc.ts';
import { report } from './log.ts';
import { setMenu } from './menu.ts';
import { lockSession } from './offline.ts';
import { printPdf } from './print-pdf.ts';
import { createProjector } from './projector-window.ts';
import { serveApp } from './protocol.ts';
import { createStayAwake, preventSleep } from './stay-awake.ts';
import { texts } from './texts.ts';
import { bringForward, sendToRole, sessionOf } from './windows.ts';

/** The name of the file of the data in its folder. */
export const DATA_FILE = 'praatplaat.sqlite';

/** Opens the database and everything on it. Throws when the database cannot be opened; then nothing is open. */
export function openProgram(): void {
  const db = openToReadAtLeast(path.join(app.getPath('userData'), DATA_FILE));
  let atEnd = () => {};
  app.once('will-quit', () => {
    atEnd();
    closeDatabase(db);
  });
  const services = createServices(db);
  services.hub.listen(sendToRole);
  app.once('will-quit', services.disk.watch());
  prepareSessions();

  const facilitator = openFacilitatorWindow();
  const stayAwake = createStayAwake();
  const projector = createProjector(facilitator, {
    count: (windows) => {
      stayAwake(windows);
      services.projector.windowsChanged(windows);
    },
    screens: services.projector.screensChanged,
  });
  const shell: Shell = {
    deliver: (fileName, data) => deliver(facilitator, fileName, data),
    printPdf: () => printPdf(facilitator),
    async openProjector() {
      projector.open();
      return { url: null };
    },
    async openDoor(room, address) {
      const page = readPage(path.join(app.getAppPath(), 'out/phone'));
      const door = await phoneDoor({ page, log: console.error })(room, address);
      const stop = preventSleep();
      return {
        url: door.url,
        async close() {
          stop();
          await door.close();
        },
      };
    },
  };
  connectIpc({ api: createApi(services, (error) => report('call failed', error)), uploads: services.uploads, shell });
  setMenu(facilitator);
  services.begin();
  atEnd = services.copies.atEnd;
  app.on('second-instance', () => bringForward(facilitator));
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (reason !== 'clean-exit') report(`${type} process gone: ${reason}`);
  });
  warnOfFolder(facilitator, app.getPath('userData'));
}

/** Says it when what people wrote also goes to the internet or to another computer. */
function warnOfFolder(facilitator: BrowserWindow, folder: string): void {
  const where = goesElsewhere(folder);
  if (!where) return;
  const message = where === 'cloud' ? texts.inCloud(folder) : texts.onNetwork(folder);
  void dialog.showMessageBox(facilitator, { type: 'warning', title: texts.program, message });
}

function prepareSessions(): void {
  for (const role of Role.options) {
    const session = sessionOf(role);
    lockSession(session, role, !app.isPackaged);
    serveApp(session.protocol, role, path.join(app.getAppPath(), 'out/renderer'));
  }
}
