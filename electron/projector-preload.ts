import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Transport } from '../core/contract/client.ts';
import { API_EVENT, API_INVOKE } from './channels.ts';

const FORBIDDEN = { ok: false, code: 'forbidden' } as const;

/** Asks for what the room may see, and says the shape of its screen: the only call of this window. */
async function readFrame(input: unknown): Promise<unknown> {
  const width = typeof input === 'object' && input !== null && 'width' in input ? input.width : null;
  const screen = typeof width === 'number' ? { width } : null;
  try {
    return await ipcRenderer.invoke(API_INVOKE, 'projector.frame', screen);
  } catch {
    return { ok: false, code: 'connection-lost' };
  }
}

/** The read side only. Main refuses the rest as well; here it cannot even be asked. */
const transport: Transport = {
  invoke: async (method, input) => (method === 'projector.frame' ? readFrame(input) : FORBIDDEN),
  upload: async () => FORBIDDEN,
  onEvent(listener) {
    const receive = (_event: IpcRendererEvent, event: unknown) => listener(event);
    ipcRenderer.on(API_EVENT, receive);
    return () => void ipcRenderer.off(API_EVENT, receive);
  },
  onReconnect: () => () => undefined,
};

contextBridge.exposeInMainWorld('praatplaatTransport', transport);
