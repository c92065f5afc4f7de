import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { VotingMethod } from '../../../core/document/voting-records.ts';
import { createRehearsal } from '../../../services/phones/rehearsal.ts';
import { atFirst } from '../../helpers/place.ts';
import { unwrap } from '../../helpers/services.ts';
import { roomOfPhones } from './room-of-phones.ts';

const METHODS: readonly VotingMethod[] = [
  { type: 'dots', budget: 3, cap: 2 },
  { type: 'scale', highest: 5 },
  { type: 'agree' },
  { type: 'matrix' },
];

/** A rehearsal in which a second takes a few milliseconds, in a lobby of forty numbers. */
async function rehearsing(method: VotingMethod, withCards = true) {
  const started = await roomOfPhones({ method, withCards });
  const { services, room, db } = started;
  const codes = withCards ? services.lobby.tickets.codes() : [];
  const rehearsal = createRehearsal({
    ...{ room, codes, numbers: 40, second: 20 },
    free: services.lobby.free,
    isOpen: () => db.open,
  });
  rehearsal.turn(true);
  onTestFinished(() => rehearsal.turn(false));
  return { ...started, rehearsal };
}

describe('a rehearsal', () => {
  it.each(METHODS)(
    '[V30] has phones that join and vote as people do, in a round with $type: some only look on, and the first number is hers',
    async (method) => {
      const { state, services, ballots, run } = await rehearsing(method);
      await vi.waitFor(() => expect(services.box.people('r')).toBe(36), { timeout: 15_000 });
      const { numbers } = await state();
      expect(numbers.filter(({ presence }) => presence !== 'out').map(({ number }) => number)).toEqual(
        Array.from({ length: 39 }, (_, i) => i + 2),
      );
      expect(ballots()).toEqual([]);
      await vi.waitFor(async () => expect((await state()).messages).toHaveLength(4), { timeout: 15_000 });
      unwrap(await run({ type: 'round.close', id: 'r' }));
      unwrap(await run({ type: 'round.reveal', id: 'r' }));
      expect(ballots()).toHaveLength(36);
    },
    40_000,
  );

  it('[V30] ends when she says so: its numbers are free again, what was voted stays, and nobody comes back', async () => {
    const { rehearsal, services, state, room } = await rehearsing({ type: 'agree' }, false);
    await vi.waitFor(() => expect(services.box.people('r')).toBeGreaterThan(5), { timeout: 15_000 });
    expect(rehearsal.isOn()).toBe(true);
    rehearsal.turn(false);
    const voted = services.box.people('r');
    expect(rehearsal.isOn()).toBe(false);
    expect((await state()).numbers.every(({ presence }) => presence === 'out')).toBe(true);
    expect(room.join({ code: '', device: 'a'.repeat(32) })).toEqual({ joined: true, number: 1 });
    await vi.waitFor(() => expect(room.numberOf('a'.repeat(32))).toBe(1));
    expect(services.box.people('r')).toBe(voted);
  });

  it('[V30] is for the example only: nobody mixes made-up votes with real ones', async () => {
    const { call } = await roomOfPhones();
    expect(await call('lobby.rehearse', { on: true })).toMatchObject({ ok: false, code: 'lobby-no-rehearsal' });
    const { id } = unwrap<{ id: string }>(await call('trajectories.openSample', null));
    unwrap(await call('lobby.open', { ...atFirst(id), ip: '127.0.0.1', numbers: 12, withCards: false }));
    unwrap(await call('lobby.rehearse', { on: true }));
    expect(unwrap(await call('lobby.state', atFirst(id)))).toMatchObject({ door: { rehearsal: true } });
    unwrap(await call('lobby.rehearse', { on: false }));
    expect(unwrap(await call('lobby.state', atFirst(id)))).toMatchObject({ door: { rehearsal: false } });
  });
});
