import type { PhoneAddress } from '../../core/phones/lobby-state.ts';
import type {
  BallotReply,
  BallotRequest,
  JoinReply,
  JoinRequest,
  MessageReply,
  MessageRequest,
  PhoneState,
} from '../../core/phones/phone-contract.ts';

/** A vote of the phone with this number. */
export interface PhoneVote {
  readonly number: number;
  readonly request: BallotRequest;
}

/** All that the server for the phones can ask of the program. A phone is known by the id that it made itself. */
export interface PhoneRoom {
  /** Somebody opened the page. */
  reached(): void;
  join(request: JoinRequest): JoinReply;
  /** Null for a phone that has no number. */
  numberOf(device: string): number | null;
  state(number: number): PhoneState;
  /** Casts these votes in order, as one writing: when this returns, what was received is on disk. */
  castAll(votes: readonly PhoneVote[]): BallotReply[];
  write(number: number, request: MessageRequest): MessageReply;
  /** A phone listens from now on; gives what to call when it does not any more. */
  listens(number: number): () => void;
  /** A phone asked something. */
  seen(number: number): void;
  /** Calls back when phones should look at their state again. Gives what to call to stop. */
  onChange(listener: () => void): () => void;
}

/** The running server for the phones. */
export interface PhoneDoor {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the server for the phones on one address of this laptop. Rejects when that address is not there. */
export type OpenDoor = (room: PhoneRoom, address: PhoneAddress) => Promise<PhoneDoor>;
