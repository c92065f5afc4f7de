import { ApiError } from '../../core/contract/errors.ts';
import type { Place } from '../../core/document/view.ts';
import { type Entries, reads, steers, stores, undoable } from '../effects.ts';
import { phoneAddresses } from './addresses.ts';
import type { LobbyService } from './lobby-service.ts';

interface Needs {
  readonly lobby: LobbyService;
  /** Throws ApiError `trajectory-not-found` or `session-not-found`. */
  readonly requirePlace: (trajectoryId: string, place: Place) => void;
}

/** The lobby: all that the facilitator does with it. */
export function lobbyHandlers({ lobby, requirePlace }: Needs): Entries<`lobby.${string}`> {
  const done = (act: unknown) => {
    void act;
    return null;
  };
  return {
    'lobby.state': reads(({ trajectoryId, place }) => {
      requirePlace(trajectoryId, place);
      return lobby.state(trajectoryId, place);
    }),
    'lobby.setUp': reads(() => ({ addresses: phoneAddresses(), ...lobby.settings.read() })),
    /** How it was opened is kept for the next time. */
    'lobby.open': stores(async ({ trajectoryId, place, ip, numbers, withCards }, { shell }) => {
      requirePlace(trajectoryId, place);
      const address = phoneAddresses().find((one) => one.ip === ip);
      if (!address) throw new ApiError('lobby-no-address');
      await lobby.open({ trajectoryId, place, address, numbers, withCards }, shell.openDoor);
      return null;
    }),
    'lobby.close': steers(async () => {
      await lobby.close();
      return null;
    }),
    'lobby.lock': steers(({ on }) => done(lobby.lock(on))),
    'lobby.rehearse': steers(({ on }) => done(lobby.rehearse(on))),
    'lobby.admit': stores(({ id }) => done(lobby.admit(id))),
    'lobby.free': stores(({ number }) => done(lobby.free(number))),
    'lobby.mute': steers(({ number, on }) => done(lobby.mute(number, on))),
    'lobby.takeBack': stores(({ roundId, number }) => done(lobby.takeBack(roundId, number))),
    'lobby.closeIn': steers(({ roundId, seconds }) => done(lobby.closeIn(roundId, seconds))),
    'lobby.wifi': stores(({ wifi }) => done(lobby.settings.change({ wifi }))),
    'lobby.cards': stores(({ count }) => [...lobby.tickets.atLeast(count)].slice(0, count)),
    'lobby.handOut': stores(({ trajectoryId, place, count }) => {
      requirePlace(trajectoryId, place);
      return done(lobby.handOut({ trajectoryId, place }, count));
    }),
    'lobby.castCards': stores((votes) => {
      requirePlace(votes.trajectoryId, votes.place);
      return lobby.castCards(votes);
    }),
    'lobby.newCodes': stores(() => [...lobby.tickets.renew()]),
    'lobby.placeMessage': undoable(({ id, ...card }) => ({ revision: lobby.placeMessage(id, card) })),
    'lobby.dropMessage': stores(({ id }) => done(lobby.dropMessage(id))),
  };
}
