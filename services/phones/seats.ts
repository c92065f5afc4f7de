import { createHash } from 'node:crypto';
import { NUMBERS } from '../../core/phones/ticket.ts';
import { type LobbyKey, readSeats, removeSeat, writeSeat } from '../database/lobby.ts';
import type { Db } from '../database/opening/open.ts';

/** How long a phone that only asks now and then counts as awake. */
const AWAKE_MS = 12_000;

/** Which phone has which number in one lobby; on disk, so that a number is nobody else's after the program stopped. */
export interface Seats {
  numberOf(device: string): number | null;
  isTaken(number: number): boolean;
  /** The lowest number that nobody has; null when all are taken. */
  free(): number | null;
  take(number: number, device: string): void;
  /** Frees a number; says whether it was taken. */
  leave(number: number): boolean;
  numbers(): readonly number[];
  /** Whether its phone is in, and awake. */
  presence(number: number): 'out' | 'in' | 'asleep';
  seen(number: number): void;
  listens(number: number): () => void;
}

export function createSeats(db: Db, key: LobbyKey, now: () => number): Seats {
  const devices = new Map(readSeats(db, key).map(({ number, device }) => [device.toString('hex'), number]));
  const lastSeen = new Map<number, number>();
  const listening = new Map<number, number>();
  const isTaken = (number: number) => [...devices.values()].includes(number);
  const listens = (number: number, by: 1 | -1) => listening.set(number, Math.max(0, (listening.get(number) ?? 0) + by));
  return {
    numberOf: (device) => devices.get(hashOf(device).toString('hex')) ?? null,
    isTaken,
    free() {
      for (let number = NUMBERS.lowest; number <= NUMBERS.highest; number++) if (!isTaken(number)) return number;
      return null;
    },
    take(number, device) {
      writeSeat(db, key, { number, device: hashOf(device) });
      devices.set(hashOf(device).toString('hex'), number);
    },
    leave(number) {
      for (const [device, taken] of devices) if (taken === number) devices.delete(device);
      lastSeen.delete(number);
      return removeSeat(db, key, number);
    },
    numbers: () => [...devices.values()],
    presence(number) {
      if (!isTaken(number)) return 'out';
      const listensNow = (listening.get(number) ?? 0) > 0;
      return listensNow || now() - (lastSeen.get(number) ?? -Infinity) < AWAKE_MS ? 'in' : 'asleep';
    },
    seen: (number) => void lastSeen.set(number, now()),
    listens(number) {
      listens(number, 1);
      return () => {
        listens(number, -1);
      };
    },
  };
}

const hashOf = (device: string) => createHash('sha256').update(device).digest();
