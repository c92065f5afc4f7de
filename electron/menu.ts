import { app, type BrowserWindow, dialog, Menu, type MenuItemConstructorOptions } from 'electron';
import { texts } from './texts.ts';

/**
 * A small menu. On Windows and Linux there is no undo in it: the program has its own, and the menu's would only know text fields.
 * A Mac gives text fields no undo without it; what the page itself does with the keys goes first.
 */
export function menuTemplate(showAbout: () => void, platform = process.platform): MenuItemConstructorOptions[] {
  const undo: MenuItemConstructorOptions[] =
    platform === 'darwin'
      ? [{ role: 'undo', label: texts.undo }, { role: 'redo', label: texts.redo }, { type: 'separator' }]
      : [];
  return [
    { label: texts.file, submenu: [{ role: 'quit', label: texts.quit }] },
    {
      label: texts.edit,
      submenu: [
        ...undo,
        { role: 'cut', label: texts.cut },
        { role: 'copy', label: texts.copy },
        { role: 'paste', label: texts.paste },
        { role: 'selectAll', label: texts.selectAll },
      ],
    },
    {
      label: texts.view,
      submenu: [
        { role: 'zoomIn', label: texts.zoomIn },
        // The same without Shift, where + and = share a key.
        { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
        { role: 'zoomOut', label: texts.zoomOut },
        { role: 'resetZoom', label: texts.zoomReset },
        { type: 'separator' },
        { role: 'togglefullscreen', label: texts.fullScreen },
      ],
    },
    { label: texts.help, submenu: [{ label: texts.about, click: showAbout }] },
  ];
}

/** The menu for all windows; on the Mac the first menu carries the program's name. */
export function setMenu(facilitator: BrowserWindow): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(() => void about(facilitator))));
}

async function about(facilitator: BrowserWindow): Promise<void> {
  await dialog.showMessageBox(facilitator, {
    type: 'info',
    title: texts.about,
    message: texts.program,
    detail: texts.aboutDetail(app.getVersion()),
  });
}
