import type { PhoneRoom } from '../../../../services/phones/phone-room.ts';
import { castOne, openLobby, phoneOf } from '../../../helpers/open-lobby.ts';
import { Broken } from '../watch.ts';
import type { Year } from '../year.ts';

const PHONES = 6;
const rounds = (y: Year, ...states: string[]) =>
  y.all('votingRound').filter(({ sessionId, state }) => sessionId === y.place.sessionId && states.includes(state));

/** Phones join and vote; what is acknowledged has to be there at the reveal. */
async function phones(y: Year) {
  const { lobby } = y.laptop.services;
  const room = await openLobby(y.laptop.services, y.main, true, y.here().place);
  const codes = lobby.tickets.codes();
  for (let i = 1; i <= PHONES; i++) {
    const number = 1 + y.random(PHONES);
    const joined = room.join({ code: codes[number - 1] ?? '', device: phoneOf(number) });
    if (joined.joined) vote(y, room, joined.number);
  }
  // A message of a phone is for her alone.
  const word = y.word('bericht');
  y.words.secrets.set(word, 'a message of a phone');
  room.write(1, { nonce: phoneOf(y.random(2 ** 30)), text: word });
  await y.ask('lobby.state', { trajectoryId: y.main, place: y.place });
}

function vote(y: Year, room: PhoneRoom, number: number): void {
  const { round } = room.state(number);
  y.told(room.state(number));
  if (round?.state !== 'open') return;
  const option = y.pick(round.options);
  if (!option) return;
  const value = Math.max(round.lowest, Math.min(round.highest, 1 + y.random(round.highest)));
  const place = round.method.type === 'matrix' ? { influence: 1 + y.random(5) } : {};
  const every = round.method.type === 'dots' ? [option] : round.options;
  const choices = every.map(({ id }) => ({ optionId: id, value: round.method.type === 'dots' ? 1 : value, ...place }));
  const request = {
    ...{ roundId: round.id, turn: round.turn + 1, nonce: phoneOf(y.random(2 ** 30)), choices },
    perspective: round.perPerspective ? ('residents' as const) : null,
  };
  if (!castOne(room, number, request).received) return;
  const votes = y.votes.get(round.id) ?? new Map<number, string>();
  y.votes.set(round.id, votes.set(number, JSON.stringify(choices)));
  y.count('vote');
}

async function slip(y: Year) {
  const round = y.pick(rounds(y, 'open', 'closed'));
  const option = round && y.pick(round.options);
  if (!round || !option) return;
  const choices = [{ optionId: option.id, value: 1, ...(round.method.type === 'matrix' ? { influence: 2 } : {}) }];
  const ballot = { id: y.id(), roundId: round.id, source: 'slips', number: 50 + y.random(20), choices };
  await y.run({ type: 'ballot.add', ...ballot, perspective: round.perPerspective ? 'policy' : null });
}

async function show(y: Year) {
  const round = y.pick(rounds(y, 'draft', 'open', 'closed', 'revealed', 'hidden'));
  if (!round) return;
  await y.ask('projector.choose', { ...y.here(), choice: { show: 'votingRound', roundId: round.id } });
}

/** After the reveal every vote that was acknowledged counts once, and no undo touches it. */
async function reveal(y: Year) {
  const round = y.pick(rounds(y, 'open', 'closed'));
  if (!round) return;
  await show(y);
  const { ok } = await y.run({ type: 'round.reveal', id: round.id });
  if (!ok) return;
  const wanted = sorted([...(y.votes.get(round.id)?.values() ?? [])]);
  const there = () => sorted(ballots(y, round.id).map(({ choices }) => JSON.stringify(choices)));
  if (there() !== wanted) throw new Broken(`votes that were acknowledged: ${wanted}; revealed: ${there()}`);
  const all = JSON.stringify(y.all('ballot').filter(({ roundId }) => roundId === round.id));
  for (const way of ['undo', 'undo', 'redo', 'redo']) await y.ask(`document.${way}`, y.here());
  if (JSON.stringify(y.all('ballot').filter(({ roundId }) => roundId === round.id)) !== all)
    throw new Broken('an undo touched the ballots of a round that was revealed');
}

const ballots = (y: Year, roundId: string) =>
  y.all('ballot').filter((ballot) => ballot.roundId === roundId && ballot.source === 'phone');
const sorted = (lines: readonly string[]) => JSON.stringify(lines.toSorted((a, b) => (a < b ? -1 : 1)));

/** A round from begin to end. */
export const VOTING_ACTS = { phones, slip, reveal, showRound: show };
