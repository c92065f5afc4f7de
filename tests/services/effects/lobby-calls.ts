import { FIRST } from '../../../core/document/document.ts';
import { castOne, openLobby, phoneOf } from '../../helpers/open-lobby.ts';
import { atFirst } from '../../helpers/place.ts';
import { unwrap } from '../../helpers/services.ts';
import type { Calls, Situation } from './situation.ts';

const start = { zone: 'start' };

/** The open lobby with one phone in it. */
async function withPhone({ services, id }: Situation) {
  const room = await openLobby(services, id);
  room.join({ code: services.lobby.tickets.codes()[0] ?? '', device: phoneOf(1) });
  return room;
}

/** An open round in which people agree or not. */
async function withRound(s: Situation): Promise<void> {
  const [cardIds, method] = [['choice-contact'], { type: 'agree' }];
  const round = { id: 'vote', question: 'Eens?', method, cardIds, perPerspective: false, voters: 9, parentId: null };
  unwrap(await s.call('document.run', { ...atFirst(s.id), command: { type: 'round.add', ...round, open: true } }));
}

/** The id of a message that came in. */
async function written(s: Situation): Promise<string> {
  const room = await withPhone(s);
  room.write(1, { nonce: phoneOf(3), text: 'Kan dat in gewone taal?' });
  return phoneOf(3);
}

/** A call of each method of the lobby that succeeds. */
export const lobbyCalls: Pick<Calls, Extract<keyof Calls, `lobby.${string}`>> = {
  'lobby.state': ({ id }) => atFirst(id),
  'lobby.setUp': () => null,
  'lobby.open': ({ id }) => ({ ...atFirst(id), ip: '127.0.0.1', numbers: 12, withCards: false }),
  'lobby.close': async (s) => {
    await withPhone(s);
    return null;
  },
  'lobby.lock': async (s) => {
    await withPhone(s);
    return { on: true };
  },
  'lobby.admit': async (s) => {
    const room = await withPhone(s);
    s.services.lobby.lock(true);
    room.join({ code: s.services.lobby.tickets.codes()[1] ?? '', device: phoneOf(2) });
    return { id: s.services.lobby.state(s.id, FIRST).waiting[0]?.id ?? '' };
  },
  'lobby.rehearse': async (s) => {
    await withPhone(s);
    return { on: false };
  },
  'lobby.free': async (s) => {
    await withPhone(s);
    return { number: 1 };
  },
  'lobby.mute': async (s) => {
    await withPhone(s);
    return { number: 1, on: true };
  },
  'lobby.takeBack': async (s) => {
    const room = await withPhone(s);
    await withRound(s);
    const choices = [{ optionId: 'choice-contact', value: 1 }];
    castOne(room, 1, { roundId: 'vote', turn: 1, nonce: phoneOf(9), perspective: null, choices });
    return { roundId: 'vote', number: 1 };
  },
  'lobby.closeIn': async (s) => {
    await withPhone(s);
    return { roundId: 'vote', seconds: 300 };
  },
  'lobby.wifi': () => ({ wifi: { name: 'Zaal', password: '' } }),
  'lobby.cards': () => ({ count: 3 }),
  'lobby.handOut': ({ id }) => ({ ...atFirst(id), count: 12 }),
  'lobby.castCards': async (s) => {
    await withRound(s);
    return { ...atFirst(s.id), roundId: 'vote', cards: [{ number: 3, side: 2 }] };
  },
  'lobby.newCodes': async (s) => {
    unwrap(await s.call('lobby.cards', { count: 3 }));
    return null;
  },
  'lobby.placeMessage': async (s) => ({ id: await written(s), text: 'Kan dat in gewone taal?', at: start }),
  'lobby.dropMessage': async (s) => ({ id: await written(s) }),
};
