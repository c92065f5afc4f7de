import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Dispatch } from '../core/contract/dispatcher.ts';
import type { Reply } from '../core/contract/errors.ts';
import type { Role } from '../core/contract/methods.ts';
import type { CallContext, Shell } from '../services/shell.ts';
import { UPLOAD_MAX, type Uploads } from '../services/uploads/uploads.ts';
import { API_INVOKE, API_UPLOAD } from './channels.ts';
import { isOwnPage, roleOf } from './windows.ts';

const FORBIDDEN: Reply = { ok: false, code: 'forbidden' };
const NAME_MAX = 255;

interface Ends {
  readonly api: Dispatch<CallContext>;
  readonly uploads: Pick<Uploads, 'add'>;
  readonly shell: Shell;
}

/** Answers the windows. Who calls follows from the window, never from what it says. */
export function connectIpc({ api, uploads, shell }: Ends): void {
  ipcMain.handle(API_INVOKE, (event, method: unknown, input: unknown) => {
    const role = callerOf(event);
    return role ? api(method, input, { role, shell }) : FORBIDDEN;
  });
  ipcMain.handle(API_UPLOAD, (event, name: unknown, bytes: unknown) =>
    callerOf(event) === 'facilitator' ? upload(uploads, name, bytes) : FORBIDDEN,
  );
}

/** The role of the main frame of one of our windows on its own page; null for everyone else. */
function callerOf({ sender, senderFrame }: IpcMainInvokeEvent): Role | null {
  const role = roleOf(sender);
  const trusted = role && senderFrame && senderFrame === sender.mainFrame && isOwnPage(role, senderFrame.url);
  return trusted ? role : null;
}

function upload(uploads: Pick<Uploads, 'add'>, name: unknown, bytes: unknown): Reply {
  if (typeof name !== 'string' || name.length > NAME_MAX || !(bytes instanceof Uint8Array)) {
    return { ok: false, code: 'upload-bad' };
  }
  if (bytes.byteLength > UPLOAD_MAX) return { ok: false, code: 'file-too-large' };
  return { ok: true, value: { uploadId: uploads.add(name, bytes) } };
}
