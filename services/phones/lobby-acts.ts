import { randomUUID } from 'node:crypto';
import { ApiError } from '../../core/contract/errors.ts';
import type { Position } from '../../core/plate/position.ts';
import { runWithBox } from '../document/run-with-box.ts';
import type { createCountdown } from './countdown.ts';
import type { Lobby, LobbyRules } from './lobby.ts';
import type { LobbyNeeds, Opened } from './lobby-needs.ts';

interface Ends {
  /** Throws ApiError `lobby-closed`. */
  readonly openNow: () => Opened;
  readonly tell: () => void;
  /** Until the round closes. */
  readonly closing: ReturnType<typeof createCountdown>;
}

/** What the facilitator does with a lobby that is open. Each throws ApiError `lobby-closed` when it is not. */
export function lobbyActs({ box, documents, now, onCountdown }: LobbyNeeds, { openNow, tell, closing }: Ends) {
  /** Does something with the lobby, and then tells her and the phones. */
  function act(change: (lobby: Lobby) => void): void {
    const { lobby } = openNow();
    change(lobby);
    lobby.tellPhones();
    tell();
  }
  return {
    lock: (on: boolean) => act((lobby) => lobby.lock(on)),
    /** Throws ApiError `lobby-no-rehearsal` too. */
    rehearse(on: boolean): void {
      const { rehearsal } = openNow();
      if (!rehearsal) throw new ApiError('lobby-no-rehearsal');
      rehearsal.turn(on);
      tell();
    },
    admit: (id: string) => act((lobby) => lobby.admit(id)),
    free: (number: number) => act((lobby) => lobby.free(number)),
    mute: (number: number, on: boolean) => act((lobby) => lobby.mute(number, on)),
    takeBack: (roundId: string, number: number) => act((lobby) => lobby.takeBack(roundId, number)),
    dropMessage: (id: string) => act((lobby) => lobby.removeMessage(id)),
    /** Closes the round after so many seconds; null: not any more. */
    closeIn(roundId: string, seconds: number | null): void {
      const { lobby, rules } = openNow();
      closing.stop();
      lobby.closesAt(seconds === null ? null : now() + seconds * 1000);
      onCountdown(seconds);
      tell();
      if (seconds === null) return;
      closing.start(seconds * 1000, () => {
        lobby.closesAt(null);
        onCountdown(null);
        closeRound({ documents, box, withCards: () => rules.withCards }, rules, roundId);
        tell();
      });
    },
    /** Puts a message on the plate as a card of nobody in particular, in one step. Throws ApiError `record-not-found`. */
    placeMessage(messageId: string, card: { readonly text: string; readonly at: Position }): number {
      const { lobby, rules } = openNow();
      if (!lobby.message(messageId)) throw new ApiError('record-not-found');
      const command = { type: 'note.add', id: randomUUID(), perspective: 'together', ...card } as const;
      const revision = documents.run(rules.trajectoryId, rules.place, command, () => lobby.removeMessage(messageId));
      tell();
      return revision;
    },
  };
}

/** Closes a round when its countdown is over; nothing when it was closed or went away meanwhile, or nobody voted. */
function closeRound(ends: Parameters<typeof runWithBox>[0], { trajectoryId, place }: LobbyRules, id: string): void {
  try {
    runWithBox(ends, trajectoryId, place, { type: 'round.close', id });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}
