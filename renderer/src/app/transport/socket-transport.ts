import type { Transport } from '../../../../core/contract/client.ts';
import type { Role } from '../../../../core/contract/methods.ts';
import { windowSecret } from './window-secret.ts';

const LOST = { ok: false, code: 'connection-lost' } as const;
const RETRY_MS = 500;
const UNAUTHORIZED = 401;

interface Frame {
  readonly id?: number;
  readonly reply?: unknown;
  readonly event?: unknown;
}

/** The transport of the browser shell: a WebSocket that connects again by itself, and shows the secret of this window. */
export function connectSocket(role: Role): Transport {
  const secret = windowSecret();
  const address = `${location.origin.replace(/^http/, 'ws')}/ws/${role}`;
  const waiting = new Map<number, (reply: unknown) => void>();
  const listeners = new Set<(event: unknown) => void>();
  const reconnectListeners = new Set<() => void>();
  const lostListeners = new Set<(isStranger: boolean) => void>();
  let nextId = 1;
  let opened: Promise<WebSocket | null>;
  let connections = 0;

  function connect(): Promise<WebSocket | null> {
    const socket = new WebSocket(address, ['praatplaat', secret]);
    socket.addEventListener('message', ({ data }) => receive(JSON.parse(String(data)) as Frame));
    socket.addEventListener('close', () => {
      for (const answer of waiting.values()) answer(LOST);
      waiting.clear();
      void tellLost();
      setTimeout(() => {
        opened = connect();
      }, RETRY_MS);
    });
    return new Promise((resolve) => {
      socket.addEventListener('open', () => {
        resolve(socket);
        connections += 1;
        if (connections > 1) for (const listener of reconnectListeners) listener();
      });
      socket.addEventListener('error', () => resolve(null));
    });
  }

  async function tellLost(): Promise<void> {
    const isStranger = await isUnknown(secret);
    for (const listener of lostListeners) listener(isStranger);
  }

  function receive({ id, reply, event }: Frame): void {
    if (event !== undefined) for (const listener of listeners) listener(event);
    if (id === undefined) return;
    waiting.get(id)?.(reply);
    waiting.delete(id);
  }

  async function invoke(method: string, input: unknown): Promise<unknown> {
    const socket = await opened;
    if (socket?.readyState !== WebSocket.OPEN) return LOST;
    const id = nextId++;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, input }));
    });
  }

  opened = connect();
  return {
    invoke,
    upload: (name, bytes) => upload(secret, name, bytes),
    onEvent: (listener) => subscribe(listeners, listener),
    onReconnect: (listener) => subscribe(reconnectListeners, listener),
    onLost: (listener) => subscribe(lostListeners, listener),
  };
}

/** Whether a program answers that does not know this window: it was started again, or did not open this window itself. */
async function isUnknown(secret: string): Promise<boolean> {
  try {
    return (await fetch('/window', { headers: headersWith(secret), cache: 'no-store' })).status === UNAUTHORIZED;
  } catch {
    return false;
  }
}

const headersWith = (secret: string) => ({ 'x-praatplaat-window': secret });

async function upload(secret: string, name: string, bytes: Uint8Array): Promise<unknown> {
  try {
    const body = new Blob([bytes as Uint8Array<ArrayBuffer>]);
    const address = `/upload?name=${encodeURIComponent(name.toWellFormed())}`;
    const response = await fetch(address, { method: 'POST', headers: headersWith(secret), body });
    return await response.json();
  } catch {
    return LOST;
  }
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
