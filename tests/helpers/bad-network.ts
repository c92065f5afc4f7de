import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What becomes of one connection of a phone. `late` is held for so many milliseconds and then sent on, whatever happened meanwhile. */
export type Fate =
  | { readonly kind: 'through' }
  /** Broken off at once. */
  | { readonly kind: 'refused' }
  /** Nothing gets through, and nobody says so. */
  | { readonly kind: 'silent' }
  /** The question arrives, and there is no answer. */
  | { readonly kind: 'asleep' }
  /** The question arrives, and the answer breaks off. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'late'; readonly ms: number };

/** A network between phones and a laptop: a good one, until it is given the fates of the connections that come next. */
export async function badNetwork() {
  const coming: Fate[] = [];
  const open = new Set<Socket>();
  const held: Promise<unknown>[] = [];
  let port = 0;

  function keep(socket: Socket): Socket {
    open.add(socket);
    socket.on('error', () => undefined);
    return socket.on('close', () => open.delete(socket));
  }
  function onward(phone: Socket, sent: readonly Buffer[], answers: boolean): Socket {
    const laptop = keep(connect(port, '127.0.0.1'));
    for (const chunk of sent) laptop.write(chunk);
    laptop.on('close', () => answers && phone.destroy());
    return laptop;
  }
  function carry(phone: Socket, fate: Fate): void {
    if (fate.kind === 'refused') return void phone.destroy();
    if (fate.kind === 'silent') return void phone.resume();
    if (fate.kind === 'late') {
      const sent: Buffer[] = [];
      phone.on('data', (chunk: Buffer) => sent.push(chunk));
      held.push(pause(fate.ms).then(() => ended(onward(phone, sent, true).on('data', (chunk) => phone.write(chunk)))));
      return;
    }
    const laptop = onward(phone, [], fate.kind !== 'asleep');
    phone.on('data', (chunk) => laptop.write(chunk));
    if (fate.kind === 'through') laptop.on('data', (chunk) => phone.write(chunk));
    else if (fate.kind === 'cut') laptop.once('data', () => phone.destroy());
    else laptop.resume();
  }

  const server = createServer((phone) => carry(keep(phone), coming.shift() ?? { kind: 'through' }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    /** Where the laptop is now; it may have come back somewhere else. */
    leadsTo(to: number): void {
      port = to;
    },
    worsen(fates: readonly Fate[]): void {
      coming.push(...fates);
    },
    /** Everything that was held has arrived. */
    quiet: () => Promise.all(held),
    async close(): Promise<void> {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

const ended = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve));
