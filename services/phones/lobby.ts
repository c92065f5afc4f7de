import { ApiError } from '../../core/contract/errors.ts';
import type { Document } from '../../core/document/document.ts';
import type { Place } from '../../core/document/view.ts';
import type { LobbyNumber, LobbyState, PhoneAddress } from '../../core/phones/lobby-state.ts';
import type { BallotBox } from '../ballot-box/ballot-box.ts';
import type { Db } from '../database/opening/open.ts';
import { createInbox } from './inbox.ts';
import { createJoining } from './joining.ts';
import type { PhoneRoom } from './phone-room.ts';
import { createPhoneVotes } from './phone-votes.ts';
import { createSeats } from './seats.ts';
import type { Tickets } from './tickets.ts';

/** How a lobby was opened. */
export interface LobbyRules {
  readonly trajectoryId: string;
  readonly place: Place;
  readonly address: PhoneAddress;
  /** Numbers that were handed out, or people that are expected. */
  readonly numbers: number;
  /** Whether people join with the code on their voting card. */
  readonly withCards: boolean;
}

interface Needs {
  readonly db: Db;
  readonly box: BallotBox;
  readonly tickets: Tickets;
  /** The session as it is now. */
  readonly view: () => Document;
  readonly municipality: () => string;
  /** A clock that only runs forward, in milliseconds. */
  readonly now: () => number;
  /** Something changed that she sees. */
  /** Throws ApiError `disk-gone` when what is written would not be kept. */
  readonly requireDisk: () => void;
  readonly onChange: () => void;
}

export type Lobby = ReturnType<typeof createLobby>;
type Facts = Pick<LobbyState, 'numbers' | 'waiting' | 'messages' | 'closesIn' | 'reached'>;

/** One lobby (zaal): who is in, who waits, and what a phone may do. */
export function createLobby(
  rules: LobbyRules,
  { db, box, tickets, view, municipality, requireDisk, now, onChange }: Needs,
) {
  const { trajectoryId, place, numbers, withCards } = rules;
  const key = { trajectoryId, sessionId: place.sessionId };
  const seats = createSeats(db, key, now);
  const inbox = createInbox(db, key, now);
  const listeners = new Set<() => void>();
  let locked = false;
  let closesAt: number | null = null;
  let reached = false;
  const closesIn = () => (closesAt === null ? null : Math.max(0, Math.ceil((closesAt - now()) / 1000)));
  const joining = createJoining({ seats, tickets, numbers, withCards, onChange, isLocked: () => locked });
  const votes = createPhoneVotes({ db, trajectoryId, box, view, closesIn });
  const tellPhones = () => {
    for (const listener of listeners) listener();
  };
  const told = <T extends { readonly received: boolean }>(reply: T): T => {
    if (reply.received) onChange();
    return reply;
  };

  const room: PhoneRoom = {
    reached() {
      if (!reached) onChange();
      reached = true;
    },
    join: joining.join,
    numberOf: seats.numberOf,
    state: (number) => ({
      ...{ number, municipality: municipality(), muted: inbox.isMuted(number) },
      ...votes.state(number),
    }),
    // A phone whose call breaks off says nothing of received, and tries again.
    castAll(all) {
      requireDisk();
      return votes.castAll(all).map(told);
    },
    write(number, request) {
      requireDisk();
      return told(inbox.write(number, request));
    },
    listens(number) {
      const stop = seats.listens(number);
      onChange();
      return () => {
        stop();
        onChange();
      };
    },
    seen: seats.seen,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  function numbersNow(): LobbyNumber[] {
    const highest = Math.max(numbers, ...seats.numbers());
    const all = Array.from({ length: highest }, (_, i) => i + 1);
    const ways = votes.ways(all);
    return all.map((number) => ({
      ...{ number, presence: seats.presence(number), muted: inbox.isMuted(number) },
      voted: ways.get(number) ?? null,
    }));
  }

  return {
    room,
    tellPhones,
    isFor: (id: string, sessionId: string) => id === trajectoryId && sessionId === place.sessionId,
    facts: (): Facts => ({
      numbers: numbersNow(),
      waiting: joining.waiting(),
      messages: inbox.messages(),
      closesIn: closesIn(),
      reached,
    }),
    people: () => seats.numbers().length,
    isLocked: () => locked,
    lock(on: boolean): void {
      locked = on;
    },
    admit: joining.admit,
    /** Frees a number: its phone is out, and another one can join with it. Throws ApiError `record-not-found`. */
    free: (number: number) => required(seats.leave(number)),
    mute: inbox.mute,
    /** Throws ApiError `record-not-found`. */
    takeBack: (roundId: string, number: number) => required(votes.takeBack(roundId, number)),
    closesAt(at: number | null): void {
      closesAt = at;
      tellPhones();
    },
    message: (id: string) => inbox.messages().find((message) => message.id === id),
    /** Throws ApiError `record-not-found`. */
    removeMessage: (id: string) => required(inbox.remove(id)),
  };
}

function required(there: boolean): void {
  if (!there) throw new ApiError('record-not-found');
}
