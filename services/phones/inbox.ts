import type { PhoneMessage } from '../../core/phones/lobby-state.ts';
import { cleanMessage, MESSAGES, messageProblem } from '../../core/phones/message.ts';
import type { MessageReply, MessageRequest } from '../../core/phones/phone-contract.ts';
import { type LobbyKey, readMessages, removeMessage, writeMessage } from '../database/lobby.ts';
import type { Db } from '../database/opening/open.ts';

/** The messages of the room to the facilitator: on disk, and nowhere else until she puts one on the plate. */
export interface Inbox {
  messages(): PhoneMessage[];
  write(number: number, request: MessageRequest): MessageReply;
  remove(id: string): boolean;
  mute(number: number, on: boolean): void;
  isMuted(number: number): boolean;
}

export function createInbox(db: Db, key: LobbyKey, now: () => number): Inbox {
  const muted = new Set<number>();
  const lastAt = new Map<number, number>();
  const received = new Map<string, number>();
  const problem = (number: number, text: string) => {
    const waiting = readMessages(db, key).filter((message) => message.number === number).length;
    if (muted.has(number)) return 'muted';
    if (now() - (lastAt.get(number) ?? -Infinity) < MESSAGES.pauseMs) return 'too-often';
    return waiting >= MESSAGES.perNumber ? 'full' : messageProblem(text);
  };
  return {
    messages: () => readMessages(db, key),
    write(number, { nonce, text }) {
      // The same message again, because the answer was lost.
      if (received.get(nonce) === number) return { received: true };
      const clean = cleanMessage(text);
      const why = problem(number, clean);
      if (why) return { received: false, why };
      writeMessage(db, key, { id: nonce, number, text: clean });
      received.set(nonce, number);
      lastAt.set(number, now());
      return { received: true };
    },
    remove: (id) => removeMessage(db, key, id),
    mute: (number, on) => void (on ? muted.add(number) : muted.delete(number)),
    isMuted: (number) => muted.has(number),
  };
}
