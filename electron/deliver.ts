import path from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { Delivery } from '../core/contract/delivery.ts';
import { ApiError } from '../core/contract/errors.ts';
import { texts } from './texts.ts';
import { writeWhole } from './write-whole.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** Where the last file of a window went: the next one is proposed there. */
const lastFolders = new WeakMap<BrowserWindow, string>();

/** Asks where a finished file goes and puts it there, whole or not at all. */
export async function deliver(parent: BrowserWindow, fileName: string, data: Uint8Array): Promise<Delivery> {
  const { canceled, filePath } = await dialog.showSaveDialog(parent, {
    title: texts.save,
    defaultPath: path.join(lastFolders.get(parent) ?? app.getPath('documents'), path.basename(fileName)),
    filters: filtersFor(fileName),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return { kind: 'cancelled' };
  try {
    await writeWhole(filePath, data);
    lastFolders.set(parent, path.dirname(filePath));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new ApiError(FULL.has(code) ? 'disk-full' : 'save-failed', code);
  }
  return { kind: 'saved', path: filePath };
}

/** The kind of file that the name says, as the dialog shows it; an unknown kind gets no filter. */
function filtersFor(fileName: string): FileFilter[] {
  const extension = path.extname(fileName).slice(1);
  const name = texts.fileKinds[extension];
  return name ? [{ name, extensions: [extension] }] : [];
}
