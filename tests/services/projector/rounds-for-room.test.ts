import { expect, test } from 'vitest';
import type { ProjectorFrame } from '../../../core/contract/snapshots.ts';
import { FIRST } from '../../../core/document/document.ts';
import type { Direction } from '../../../core/room/direction.ts';
import { NEW_STAGE } from '../../../core/room/stage.ts';
import { withoutWithdrawn } from '../../../services/projector/room-memory.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';

const CANARY = 'KANARIE-9216';

/** A trajectory with twenty cards and an open round about them. */
async function withRound() {
  const { call } = startServices();
  await call('trajectories.create', { id: 't1', municipality: 'Stad' });
  await call('trajectories.open', { id: 't1' });
  const run = async (command: unknown) => unwrap(await call('document.run', { ...atFirst('t1'), command }));
  const frame = async () => unwrap<ProjectorFrame>(await call('projector.frame', null, 'projector'));
  const show = (roundId: string) =>
    call('projector.choose', { ...atFirst('t1'), choice: { show: 'votingRound', roundId } });
  const direct = async (direction: Direction) => unwrap(await call('projector.direct', direction));
  const cardIds = Array.from({ length: 20 }, (_, i) => `n${i}`);
  for (const id of cardIds)
    await run({ type: 'note.add', id, perspective: 'policy', text: `Kaart ${id}`, at: { zone: 'choose' } });
  const open = (id: string, parentId: string | null) => {
    const rules = { question: 'Wat eerst?', method: { type: 'agree' }, perPerspective: false, voters: 12 };
    return run({ type: 'round.add', id, ...rules, cardIds, open: true, parentId });
  };
  await open('r', null);
  const options = cardIds.map((optionId) => ({ optionId, counts: [6, 6] }));
  await run({ type: 'counts.set', id: 'h', roundId: 'r', perspective: null, people: 12, options });
  return { run, frame, show, direct, open };
}

test('[C3] a freeze does not keep a quote that was withdrawn on a ballot or among what won either', () => {
  const options = (text: string) => [
    { id: 'q', type: 'quote' as const, perspective: 'residents' as const, text },
    { id: 'n', type: 'note' as const, perspective: null, text: 'briefje' },
  ];
  const round = { id: 'r', question: 'Wat eerst?', method: { type: 'agree' as const }, perPerspective: false };
  const held = {
    ...{ show: 'votingRound' as const, municipality: 'Stad', stage: NEW_STAGE },
    round: { ...round, state: 'open' as const, options: options(CANARY), voters: 12, people: 7 },
  };
  const record = {
    ...round,
    order: 1,
    sessionId: FIRST.sessionId,
    voters: 12,
    parentId: null,
    state: 'revealed' as const,
  };
  const now = { r: { ...record, kind: 'votingRound' as const, options: options('(ingetrokken)') } };
  const after = withoutWithdrawn(held, now);
  expect(JSON.stringify(after)).not.toContain(CANARY);
  expect(after).toMatchObject({ round: { options: [{ text: '(ingetrokken)' }, { text: 'briefje' }] } });
});

test('[V22] the result of a round begins at its first picture, on whatever page of the ballot the room was', async () => {
  const { run, frame, show, direct, open } = await withRound();
  await show('r');
  await direct({ do: 'page', page: 1 });
  await show('r');
  expect(await frame(), 'the same round keeps its page').toMatchObject({ stage: { page: 1 } });
  await run({ type: 'round.reveal', id: 'r' });
  expect(await frame()).toMatchObject({ round: { state: 'revealed' }, stage: { page: 0 } });
  await direct({ do: 'page', page: 1 });
  await open('r2', 'r');
  await show('r2');
  expect(await frame(), 'another round is another picture').toMatchObject({ round: { id: 'r2' }, stage: { page: 0 } });
});
