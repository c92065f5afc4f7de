import { randomBytes } from 'node:crypto';
import { FIRST } from '../../../core/document/document.ts';
import type { BallotRecord, VotingMethod } from '../../../core/document/voting-records.ts';
import type { LobbyState } from '../../../core/phones/lobby-state.ts';
import type { BallotRequest } from '../../../core/phones/phone-contract.ts';
import { openLobby } from '../../helpers/open-lobby.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';

const hex = () => randomBytes(16).toString('hex');
const SCALE: VotingMethod = { type: 'scale', highest: 10 };
const OPTIONS = ['a', 'b', 'c'];

interface Sort {
  readonly withCards?: boolean;
  readonly folder?: string;
  readonly method?: VotingMethod;
}

/** A session with an open round and a lobby, on the real services, with the room that a server for phones would get. */
export async function roomOfPhones({ withCards = true, folder, method = SCALE }: Sort = {}) {
  const started = startServices(folder);
  const { services, call } = started;
  const told: string[] = [];
  services.hub.listen((role, event) => told.push(`${role} ${JSON.stringify(event)}`));
  const run = (command: unknown) => call('document.run', { ...atFirst('t'), command });
  if (!services.trajectories.list().some(({ id }) => id === 't')) {
    unwrap(await call('trajectories.create', { id: 't', municipality: 'Voorbeeldstad' }));
    for (const id of OPTIONS) {
      const at = { zone: 'choose' };
      unwrap(await run({ type: 'note.add', id, perspective: 'residents', text: `kaart ${id}`, at }));
    }
    const rules = { method, cardIds: OPTIONS, perPerspective: false, voters: 40 };
    unwrap(await run({ type: 'round.add', id: 'r', question: 'Wat eerst?', ...rules, parentId: null, open: true }));
  }
  const room = await openLobby(services, 't', withCards);
  return {
    ...{ ...started, run, told, room },
    /** Joins with the card of this number; gives its phone. */
    join: (number: number, device = hex()) => {
      const code = withCards ? (services.lobby.tickets.codes()[number - 1] ?? '') : '';
      return { device, reply: room.join({ code, device }) };
    },
    /** A vote with these scores. */
    vote: (turn: number, scores: readonly number[], nonce = hex()): BallotRequest => ({
      ...{ roundId: 'r', turn, nonce, perspective: null },
      choices: scores.map((value, i) => ({ optionId: OPTIONS[i] ?? '', value })),
    }),
    ballots: () =>
      Object.values(services.documents.read('t').document).filter(
        (record): record is BallotRecord => record.kind === 'ballot',
      ),
    state: async () => unwrap<LobbyState>(await call('lobby.state', { trajectoryId: 't', place: FIRST })),
  };
}
