import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ProjectorEvent } from '../../core/contract/events.ts';
import { ProjectorFrame } from '../../core/contract/snapshots.ts';
import { PERSPECTIVES } from '../../core/domain/perspective.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';
import { windowMinutes } from '../helpers/window-minutes.ts';

/** A total that stands nowhere by chance. */
const CANARY = 7431;
const CHOICES = [
  { show: 'votingRound', roundId: 'r' },
  { show: 'praatplaat' },
  { show: 'actions' },
  { show: 'improvementPoints' },
  { show: 'nothing' },
] as const;
const round = {
  type: 'round.add',
  id: 'r',
  question: 'Wat eerst?',
  method: { type: 'dots', budget: 20, cap: 20 },
  cardIds: ['a', 'b'],
  perPerspective: true,
  voters: 40,
  parentId: null,
};
const hands = (dots: number) => ({
  type: 'counts.set',
  id: 'h',
  roundId: 'r',
  perspective: 'residents',
  people: 500,
  options: [{ optionId: 'a', counts: [dots] }],
});
const open = { type: 'round.open', id: 'r' };
const reveal = { type: 'round.reveal', id: 'r' };

/** A room with two cards and everything that its projector was told. */
async function withRoom() {
  const started = startServices();
  const told: unknown[] = [];
  started.services.hub.listen((role, event) => {
    if (role === 'projector') told.push(event);
  });
  const run = (command: unknown) => started.call('document.run', { ...atFirst('t'), command });
  const show = (choice: unknown) => started.call('projector.choose', { ...atFirst('t'), choice });
  const frame = async () => unwrap<ProjectorFrame>(await started.call('projector.frame', null, 'projector'));
  unwrap(await started.call('trajectories.create', { id: 't', municipality: 'Voorbeeldstad' }));
  for (const id of ['a', 'b']) {
    unwrap(await run({ type: 'note.add', id, perspective: 'policy', text: `kaart ${id}`, at: { zone: 'choose' } }));
  }
  return { ...started, told, run, show, frame };
}

test('[V20] no total reaches the projector before the reveal, whatever is shown; after it the result is there', async () => {
  const { run, show, frame, told, call } = await withRoom();
  unwrap(await run(round));
  unwrap(await run(open));
  for (const choice of CHOICES) {
    unwrap(await show(choice));
    unwrap(await run(hands(CANARY)));
    unwrap(await run(hands(CANARY + 1)));
    unwrap(await run(hands(CANARY)));
    unwrap(await call('document.undo', atFirst('t')));
    unwrap(await call('document.redo', atFirst('t')));
    told.push(await frame());
  }
  unwrap(await show(CHOICES[0]));
  unwrap(await run({ type: 'round.close', id: 'r' }));
  told.push(await frame());
  expect(JSON.stringify(told)).not.toMatch(/743[12]/);
  unwrap(await run(reveal));
  expect(JSON.stringify(await frame())).toContain(String(CANARY));
  expect(JSON.stringify(told.at(-1))).toContain(String(CANARY));
  unwrap(await call('document.undo', atFirst('t')));
  expect(JSON.stringify(await frame())).not.toMatch(/743[12]/);
});

const ballots = fc.array(fc.tuple(fc.constantFrom(...PERSPECTIVES), fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)), {
  maxLength: 8,
});

/** Runs a whole round up to its closing and gives everything that the projector was told. */
async function toldOf(votes: readonly (readonly [string, number, number])[]): Promise<unknown[]> {
  const { run, show, frame, told, close } = await withRoom();
  unwrap(await show({ show: 'votingRound', roundId: 'r' }));
  unwrap(await run(round));
  unwrap(await run(open));
  for (const [i, [perspective, a, b]] of votes.entries()) {
    const choices = [
      { optionId: 'a', value: a },
      { optionId: 'b', value: b },
    ];
    unwrap(
      await run({
        type: 'ballot.add',
        id: `v${i}`,
        roundId: 'r',
        source: 'slips',
        number: i + 1,
        perspective,
        choices,
      }),
    );
  }
  if (votes.length > 0) unwrap(await run({ type: 'round.close', id: 'r' }));
  told.push(await frame());
  close();
  return told;
}

test('[V20] what people vote makes no difference to anything the projector is told before the reveal', async () => {
  await fc.assert(
    fc.asyncProperty(ballots, async (votes) => {
      const one = await toldOf(votes.map(([who, a, b]) => [who, a, b] as const));
      const other = await toldOf(votes.map(([, , , a, b]) => ['policy', a, b] as const));
      expect(other).toEqual(one);
    }),
    { numRuns: 15 },
  );
});

test('frames and events keep to the contract, which has no place for votes before the reveal', async () => {
  const { run, show, frame, told } = await withRoom();
  unwrap(await run(round));
  unwrap(await show({ show: 'votingRound', roundId: 'r' }));
  unwrap(await run(open));
  unwrap(await run(hands(12)));
  const shown = await frame();
  if (shown.show !== 'votingRound') throw new Error('the round is shown');
  expect(shown.round).toMatchObject({ state: 'open', people: 500, voters: 40 });
  const leaking = { ...shown, round: { ...shown.round, result: {} } };
  expect(ProjectorFrame.safeParse(leaking).success).toBe(false);
  unwrap(await run(reveal));
  for (const event of told) expect(ProjectorEvent.parse(event)).toEqual(event);
});

test('a removed round leaves an empty picture, and a change that the room may not see sends nothing', async () => {
  const { run, show, frame, told } = await withRoom();
  unwrap(await run(round));
  unwrap(await run(open));
  unwrap(await show({ show: 'votingRound', roundId: 'r' }));
  unwrap(await run(hands(5)));
  const before = told.length;
  unwrap(await run(hands(6)));
  expect(told.length).toBe(before);
  unwrap(await run({ type: 'round.remove', id: 'r' }));
  expect(await frame()).toMatchObject({ show: 'nothing', municipality: 'Voorbeeldstad' });
  expect(told.at(-1)).toEqual({ type: 'projector.frame', frame: await frame() });
});

test('the minutes hold the rules and the result of a revealed round, and nothing of one that is not', async () => {
  const { run, call } = await withRoom();
  const model = () => windowMinutes(call, 't');
  unwrap(await run(round));
  unwrap(await run(open));
  unwrap(await run(hands(CANARY)));
  expect((await model()).votingRounds).toEqual([]);
  unwrap(await run(reveal));
  expect((await model()).votingRounds).toMatchObject([
    { question: 'Wat eerst?', method: { type: 'dots', budget: 20, cap: 20 }, voters: 40, result: { people: 500 } },
  ]);
});
