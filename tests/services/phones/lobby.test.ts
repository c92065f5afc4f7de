import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { castOne, openLobby } from '../../helpers/open-lobby.ts';
import { atFirst } from '../../helpers/place.ts';
import { unwrap } from '../../helpers/services.ts';
import { roomOfPhones } from './room-of-phones.ts';

const OTHER = 'f'.repeat(32);
const nonce = (n: number) => n.toString(16).padStart(32, '0');

describe('the lobby', () => {
  it('[V27] gives a number to who has its card, and to no second phone until it is freed', async () => {
    const { room, join, services, call, state } = await roomOfPhones();
    const { device, reply } = join(17);
    expect(reply).toEqual({ joined: true, number: 17 });
    expect(join(17, device).reply).toEqual({ joined: true, number: 17 });
    expect(join(17, OTHER).reply).toEqual({ joined: false, why: 'code-in-use' });
    expect(room.join({ code: 'AAAAAA', device: OTHER })).toEqual({ joined: false, why: 'code-wrong' });
    expect(room.join({ code: '', device: OTHER })).toEqual({ joined: false, why: 'code-needed' });
    unwrap(await call('lobby.free', { number: 17 }));
    expect(room.numberOf(device)).toBeNull();
    expect(join(17, OTHER).reply).toEqual({ joined: true, number: 17 });
    unwrap(await call('lobby.newCodes', null));
    expect(new Set(services.lobby.tickets.codes()).size).toBe(40);
    expect((await state()).numbers[16]).toMatchObject({ number: 17, presence: 'asleep', voted: null });
  });

  it('[V27] without cards gives each phone the next free number, the same after the program stopped', async () => {
    const first = await roomOfPhones({ withCards: false });
    const phones = [1, 2, 3].map((number) => {
      const { device, reply } = first.join(0);
      expect(reply).toEqual({ joined: true, number });
      return device;
    });
    castOne(first.room, 2, first.vote(1, [5]));
    first.close();
    const second = await roomOfPhones({ withCards: false, folder: first.folder });
    expect(phones.map((device) => second.join(0, device).reply)).toEqual(
      [1, 2, 3].map((number) => ({ joined: true, number })),
    );
    expect(second.join(0).reply).toEqual({ joined: true, number: 4 });
    expect(second.room.state(2).round).toMatchObject({ turn: 1, mine: { choices: [{ optionId: 'a', value: 5 }] } });
  });

  it('[V27] keeps with a result that phones voted without cards, and only then', async () => {
    for (const withCards of [true, false]) {
      const { room, join, vote, run, services, close } = await roomOfPhones({ withCards });
      join(1);
      castOne(room, 1, vote(1, [5]));
      unwrap(await run({ type: 'round.reveal', id: 'r' }));
      const round = services.documents.read('t').document.r;
      expect(round?.kind === 'votingRound' && round.openLobby).toBe(withCards ? undefined : true);
      close();
    }
  });

  it('[V23] acknowledges no vote and no message when the data is not on the disk any more', async () => {
    const { room, join, vote, folder } = await roomOfPhones();
    join(4);
    rmSync(path.join(folder, 'praatplaat.sqlite'));
    expect(() => castOne(room, 4, vote(1, [5]))).toThrow(expect.objectContaining({ code: 'disk-gone' }));
    expect(() => room.write(4, { nonce: nonce(9), text: 'Kan dat in gewone taal?' })).toThrow(
      expect.objectContaining({ code: 'disk-gone' }),
    );
  });

  it('[V27] lets nobody in by itself while it is locked', async () => {
    const { room, join, call, state } = await roomOfPhones();
    unwrap(await call('lobby.lock', { on: true }));
    const { device, reply } = join(5);
    expect(reply).toEqual({ joined: false, why: 'waiting' });
    const [who] = (await state()).waiting;
    expect(who).toMatchObject({ number: 5 });
    unwrap(await call('lobby.admit', { id: who?.id ?? '' }));
    expect(room.numberOf(device)).toBe(5);
    expect(join(5, device).reply).toEqual({ joined: true, number: 5 });
    expect((await state()).waiting).toEqual([]);
  });

  it('shows who voted and how, never what, and says so to a phone that voted otherwise', async () => {
    const { room, join, vote, run, state } = await roomOfPhones();
    for (const number of [1, 2, 3]) join(number);
    castOne(room, 1, vote(1, [8]));
    const choices = [{ optionId: 'a', value: 2 }];
    unwrap(
      await run({ type: 'ballot.add', id: 's2', roundId: 'r', source: 'slips', number: 2, perspective: null, choices }),
    );
    const { numbers, inBox } = await state();
    expect(numbers.slice(0, 3).map(({ voted }) => voted)).toEqual(['phone', 'slips', null]);
    expect(inBox).toEqual({ r: 1 });
    expect(room.state(2).round).toMatchObject({ otherWay: 'slips', mine: null });
    expect(castOne(room, 2, vote(1, [9]))).toEqual({ received: false, why: 'ballot-other-way' });
    const again = { id: 's1', roundId: 'r', source: 'slips', number: 1, perspective: null, choices };
    expect(await run({ type: 'ballot.add', ...again })).toMatchObject({ ok: false, code: 'ballot-other-way' });
  });

  it('[V23] tells a phone that its vote was taken back, and lets the number vote on a slip then', async () => {
    const { room, join, vote, run, call } = await roomOfPhones();
    join(1);
    castOne(room, 1, vote(1, [8]));
    unwrap(await call('lobby.takeBack', { roundId: 'r', number: 1 }));
    expect(room.state(1).round).toMatchObject({ takenBack: true, mine: null, turn: 1 });
    const choices = [{ optionId: 'a', value: 2 }];
    unwrap(
      await run({ type: 'ballot.add', id: 's', roundId: 'r', source: 'slips', number: 1, perspective: null, choices }),
    );
    expect(castOne(room, 1, vote(2, [8]))).toEqual({ received: false, why: 'ballot-other-way' });
  });

  it('[V24] answers a retry after the reveal as it answered the vote, and tells that it counted', async () => {
    const { room, join, vote, run } = await roomOfPhones();
    for (const number of [1, 2]) join(number);
    const sent = vote(1, [8]);
    castOne(room, 1, sent);
    unwrap(await run({ type: 'round.reveal', id: 'r' }));
    expect(castOne(room, 1, sent)).toEqual({ received: true });
    expect(castOne(room, 2, vote(1, [8]))).toEqual({ received: false, why: 'round-revealed' });
    expect([room.state(1), room.state(2)]).toMatchObject([
      { round: null, counted: true },
      { round: null, counted: false },
    ]);
  });

  it('keeps messages for her until she decides, and puts one on the plate as a card of nobody in particular', async () => {
    const { room, join, call, state, services, run } = await roomOfPhones();
    for (const number of [1, 2, 3]) join(number);
    expect(room.write(1, { nonce: nonce(1), text: '  Kan dat\nin gewone taal? ' })).toEqual({ received: true });
    expect(room.write(1, { nonce: nonce(1), text: 'nog eens' })).toEqual({ received: true });
    expect(room.write(1, { nonce: nonce(2), text: 'te snel' })).toEqual({ received: false, why: 'too-often' });
    expect(room.write(2, { nonce: nonce(3), text: ' ' })).toEqual({ received: false, why: 'empty' });
    unwrap(await call('lobby.mute', { number: 3, on: true }));
    expect(room.write(3, { nonce: nonce(4), text: 'Mag ik?' })).toEqual({ received: false, why: 'muted' });
    const { messages } = await state();
    expect(messages).toMatchObject([{ number: 1, text: 'Kan dat in gewone taal?' }]);
    const text = 'Kan dat in gewone taal?';
    unwrap(await call('lobby.placeMessage', { id: messages[0]?.id, text, at: { role: 'notes' } }));
    const cards = Object.values(services.documents.read('t').document).filter((record) => record.kind === 'card');
    expect(cards.map(({ content }) => content)).toContainEqual({ type: 'note', perspective: 'together', text });
    expect((await state()).messages).toEqual([]);
    unwrap(await run({ type: 'round.close', id: 'r' }).then(() => ({ ok: true })));
    expect(await call('lobby.placeMessage', { id: nonce(1), text, at: { role: 'notes' } })).toMatchObject({
      ok: false,
    });
  });

  it('closes when another session is opened, or its own goes', async () => {
    const { call, state } = await roomOfPhones();
    const place = { sessionId: 'later', plateId: 'later-plate' };
    const session = { trajectoryId: 't', place, sessionKind: 'reflection', title: 'Later', date: null };
    unwrap(await call('sessions.add', session));
    expect((await state()).door).not.toBeNull();
    unwrap(await call('sessions.open', { trajectoryId: 't', place }));
    expect((await state()).door).toBeNull();
    expect(await call('lobby.lock', { on: true })).toMatchObject({ ok: false, code: 'lobby-closed' });
  });

  it('closes when an older copy takes the place of its trajectory, also one in which its session is not yet', async () => {
    const { call, services, room, state } = await roomOfPhones();
    services.copies.before('daily');
    const place = { sessionId: 'later', plateId: 'later-plate' };
    const session = { trajectoryId: 't', place, sessionKind: 'own', title: 'Later', date: null };
    unwrap(await call('sessions.add', session));
    unwrap(await call('sessions.open', { trajectoryId: 't', place }));
    await openLobby(services, 't', true, place);
    room.reached();
    const [copy] = services.copies.list();
    unwrap(await call('trajectoryFiles.restore', { path: copy?.path, id: 't', how: 'replace' }));
    expect(await call('lobby.lock', { on: true })).toMatchObject({ ok: false, code: 'lobby-closed' });
    expect((await state()).door).toBeNull();
  });

  it('goes on when the plate that it was opened on is taken away', async () => {
    const { call, run, services, join } = await roomOfPhones();
    unwrap(await run({ type: 'plate.add', id: 'second', title: 'Twee', templateId: 'empty' }));
    const place = { ...atFirst('t').place, plateId: 'second' };
    const room = await openLobby(services, 't', true, place);
    unwrap(await run({ type: 'plate.remove', id: 'second' }));
    join(4);
    expect(unwrap(await call('lobby.state', atFirst('t')))).toMatchObject({ door: { withCards: true } });
    expect(room.state(4).round?.id).toBe('r');
  });

  it('shows the room how many joined, and where', async () => {
    const { call, join } = await roomOfPhones();
    unwrap(await call('lobby.wifi', { wifi: { name: 'Zaal', password: 'geheim12' } }));
    unwrap(await call('projector.choose', { ...atFirst('t'), choice: { show: 'join', step: 'page' } }));
    join(1);
    const frame = unwrap<object>(await call('projector.frame', null, 'projector'));
    expect(frame).toMatchObject({
      show: 'join',
      lobby: { people: 1, numbers: 40, url: 'http://127.0.0.1:4173/', wifi: { name: 'Zaal' } },
    });
  });
});
