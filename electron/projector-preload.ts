import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Transport } from '../core/contract/client.ts';
import { API_EVENT, API_INVOKE } from './channels.ts';

const FORBIDDEN = { ok: false, code: 'forbidden' } as const;

/** Asks for what the room may see: the only call of this window. */
async function readFrame(): Promise<unknown> {
  try {
    return await ipcRenderer.invoke(API_INVOKE, 'projector.frame', null);
  } catch {
    return { ok: false, code: 'connection-lost' };
  }
}

/** The read side only. Main refuses the rest as well; here it cannot even be asked. */
const transport: Transport = {
  invoke: async (method) => (method === 'projector.frame' ? readFrame() : FORBIDDEN),
  upload: async () => FORBIDDEN,
  onEvent(listener) {
    const receive = (_event: IpcRendererEvent, event: unknown) => listener(event);
    ipcRenderer.on(API_EVENT, receive);
    return () => void ipcRenderer.off(API_EVENT, receive);
  },
  onReconnect: () => () => undefined,
};

contextBridge.exposeInMainWorld('praatplaatTransport', transport);
