import { WebSocket } from 'ws';
import { type ApiClient, createClient, type Transport } from '../../core/contract/client.ts';
import type { Role } from '../../core/contract/methods.ts';
import { inTime } from '../../tools/wait.mjs';

/** Nothing of the shell takes this many milliseconds. */
const LIMIT = 60_000;
const LOST = { ok: false, code: 'connection-lost' };

/** What a window has to show: a cookie, and a secret that no other window has. */
export interface Login {
  readonly cookie: string;
  readonly secret: string;
}

/** Trades the one-time address for a session, as a browser does. */
export async function login(url: string): Promise<Login> {
  const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(LIMIT) });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  const secret = /^\/#window=([\w-]+)$/.exec(response.headers.get('location') ?? '')?.[1];
  if (response.status !== 303 || !cookie || !secret) throw new Error(`login failed: ${response.status}`);
  return { cookie, secret };
}

/** A window without a screen: the contract over the shell's WebSocket. */
export async function connectWindow(
  origin: string,
  { cookie, secret }: Login,
  role: Role = 'facilitator',
): Promise<{ api: ApiClient; transport: Transport; events: unknown[]; close(): void }> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/ws/${role}`, ['praatplaat', secret], {
    headers: { cookie, origin },
    handshakeTimeout: LIMIT,
  });
  const waiting = new Map<number, (reply: unknown) => void>();
  const listeners = new Set<(event: unknown) => void>();
  const events: unknown[] = [];
  let nextId = 1;
  socket.on('message', (raw) => {
    const frame = JSON.parse(raw.toString()) as { id?: number; reply?: unknown; event?: unknown };
    if (frame.event !== undefined) {
      events.push(frame.event);
      for (const listener of listeners) listener(frame.event);
    }
    if (frame.id !== undefined) waiting.get(frame.id)?.(frame.reply);
  });
  const lose = () => {
    for (const answer of waiting.values()) answer(LOST);
    waiting.clear();
  };
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('error', lose);
  socket.on('close', lose);
  const transport: Transport = {
    invoke: (method, input) => {
      const reply = new Promise((resolve) => {
        if (socket.readyState !== WebSocket.OPEN) return resolve(LOST);
        const id = nextId++;
        waiting.set(id, resolve);
        socket.send(JSON.stringify({ id, method, input }));
      });
      return inTime(reply, LIMIT, `the shell answers ${method}`);
    },
    async upload(name, bytes) {
      const response = await fetch(`${origin}/upload?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { cookie, origin, 'x-praatplaat-window': secret },
        body: bytes as Uint8Array<ArrayBuffer>,
        signal: AbortSignal.timeout(LIMIT),
      });
      return response.json();
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onReconnect: () => () => undefined,
  };
  return { api: createClient(transport), transport, events, close: () => socket.close() };
}
