import { createHash } from 'node:crypto';
import { ApiError } from '../../core/contract/errors.ts';
import type { JoinReply, JoinRequest } from '../../core/phones/phone-contract.ts';
import type { Seats } from './seats.ts';
import type { Tickets } from './tickets.ts';

/** Nobody waits in a queue that is longer than any room. */
const MOST_WAITING = 50;

interface Needs {
  readonly seats: Seats;
  readonly tickets: Tickets;
  /** Numbers that were handed out. */
  readonly numbers: number;
  readonly withCards: boolean;
  readonly isLocked: () => boolean;
  readonly onChange: () => void;
}

/** How somebody gets a number: with the code of a voting card, or the next free one; or waits for the facilitator. */
export function createJoining({ seats, tickets, numbers, withCards, isLocked, onChange }: Needs) {
  const waiting = new Map<string, { readonly device: string; readonly number: number | null }>();

  function sit(number: number, device: string): JoinReply {
    const before = seats.numberOf(device);
    if (before !== null && before !== number) seats.leave(before);
    seats.take(number, device);
    waiting.delete(idOf(device));
    onChange();
    return { joined: true, number };
  }
  function wait(device: string, number: number | null): JoinReply {
    if (waiting.size >= MOST_WAITING && !waiting.has(idOf(device))) return { joined: false, why: 'full' };
    waiting.set(idOf(device), { device, number });
    onChange();
    return { joined: false, why: 'waiting' };
  }
  function withCode({ code, device }: JoinRequest, before: number | null): JoinReply {
    if (code === '') return { joined: false, why: 'code-needed' };
    const number = tickets.numberOf(code);
    if (number === null || number > numbers) return { joined: false, why: 'code-wrong' };
    if (number === before) return { joined: true, number };
    if (seats.isTaken(number)) return { joined: false, why: 'code-in-use' };
    return isLocked() ? wait(device, number) : sit(number, device);
  }
  function withoutCode({ device }: JoinRequest): JoinReply {
    const free = seats.free();
    if (free === null) return { joined: false, why: 'full' };
    return isLocked() ? wait(device, null) : sit(free, device);
  }

  return {
    join(request: JoinRequest): JoinReply {
      const before = seats.numberOf(request.device);
      if (before !== null && (request.code === '' || !withCards)) return { joined: true, number: before };
      return withCards ? withCode(request, before) : withoutCode(request);
    },
    /** Lets somebody in who waits. Throws ApiError `record-not-found`. */
    admit(id: string): void {
      const who = waiting.get(id);
      const number = who && (who.number ?? seats.free());
      if (!who || !number || seats.isTaken(number)) throw new ApiError('record-not-found');
      sit(number, who.device);
    },
    waiting: () => [...waiting].map(([id, { number }]) => ({ id, number })),
  };
}

/** A name for who waits that gives the phone away to nobody. */
const idOf = (device: string) => createHash('sha256').update(`waits ${device}`).digest('hex').slice(0, 16);
