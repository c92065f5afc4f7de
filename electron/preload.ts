import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Transport } from '../core/contract/client.ts';
import { API_EVENT, API_INVOKE, API_UPLOAD } from './channels.ts';

/** A call that gets no answer (the program is closing) is a lost connection, as the contract says. */
async function ask(channel: string, ...args: unknown[]): Promise<unknown> {
  try {
    return await ipcRenderer.invoke(channel, ...args);
  } catch {
    return { ok: false, code: 'connection-lost' };
  }
}

const transport: Transport = {
  invoke: (method, input) => ask(API_INVOKE, method, input),
  upload: (name, bytes) => ask(API_UPLOAD, name, bytes),
  onEvent(listener) {
    const receive = (_event: IpcRendererEvent, event: unknown) => listener(event);
    ipcRenderer.on(API_EVENT, receive);
    return () => void ipcRenderer.off(API_EVENT, receive);
  },
  // Inside one program no connection comes back: it never goes.
  onReconnect: () => () => undefined,
  printsWindow: true,
};

contextBridge.exposeInMainWorld('praatplaatTransport', transport);
