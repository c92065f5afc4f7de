import type { Transport } from '../../../../core/contract/client.ts';
import type { Role } from '../../../../core/contract/methods.ts';
import { connectSocket } from './socket-transport.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in the browser shell. */
    readonly praatplaatTransport?: Transport;
  }
}

/** Electron's bridge where it is there, else the WebSocket of the browser shell. */
export function pickTransport(role: Role): Transport {
  return window.praatplaatTransport ?? connectSocket(role);
}
