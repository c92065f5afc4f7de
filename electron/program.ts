import path from 'node:path';
import { app } from 'electron';
import { Role } from '../core/contract/methods.ts';
import { createApi } from '../services/api.ts';
import { openDatabase } from '../services/database/open.ts';
import { createServices } from '../services/services.ts';
import type { Shell } from '../services/shell.ts';
import { deliver } from './deliver.ts';
import { openFacilitatorWindow } from './facilitator-window.ts';
import { connectIpc } from './ipc.ts';
import { setMenu } from './menu.ts';
import { lockSession } from './offline.ts';
import { printPdf } from './print-pdf.ts';
import { createProjector } from './projector-window.ts';
import { serveApp } from './protocol.ts';
import { createStayAwake } from './stay-awake.ts';
import { bringForward, sendToRole, sessionOf } from './windows.ts';

/** Opens the database and everything on it. Throws when the database cannot be opened; then nothing is open. */
export function openProgram(): void {
  const db = openDatabase(path.join(app.getPath('userData'), 'praatplaat.sqlite'));
  app.once('will-quit', () => db.close());
  const services = createServices(db);
  services.hub.listen(sendToRole);
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
  };
  connectIpc({ api: createApi(services, console.error), uploads: services.uploads, shell });
  setMenu(facilitator);
  app.on('second-instance', () => bringForward(facilitator));
}

function prepareSessions(): void {
  for (const role of Role.options) {
    const session = sessionOf(role);
    lockSession(session, !app.isPackaged);
    serveApp(session.protocol, path.join(app.getAppPath(), 'out/renderer'));
  }
}
