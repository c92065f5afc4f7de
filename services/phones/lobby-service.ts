import { ApiError } from '../../core/contract/errors.ts';
import type { DocumentChange } from '../../core/contract/snapshots.ts';
import { recordOf } from '../../core/document/document.ts';
import type { DocumentRecord, SessionRecord } from '../../core/document/records.ts';
import { isPlace, type Place, placeIn } from '../../core/document/view.ts';
import type { CardsReply, LobbyState, PhoneAddress } from '../../core/phones/lobby-state.ts';
import { sweepLobbies } from '../database/lobby.ts';
import type { Db } from '../database/opening/open.ts';
import { findTrajectory } from '../database/trajectories.ts';
import { whenPossible } from '../disk/when-possible.ts';
import type { DocumentService } from '../document/document-service.ts';
import { type CardVotes, castCards } from './card-votes.ts';
import { createCountdown } from './countdown.ts';
import { createLobby, type Lobby, type LobbyRules } from './lobby.ts';
import { lobbyActs } from './lobby-acts.ts';
import type { LobbyNeeds, Opened } from './lobby-needs.ts';
import { createLobbySettings } from './lobby-settings.ts';
import type { OpenDoor } from './phone-room.ts';
import { createRehearsal, type Rehearsal } from './rehearsal.ts';
import { createTickets } from './tickets.ts';

/** How often the windows are told at most: a whole room that votes is no more work than four pictures a second. */
const TELL_MS = 250;
const NOWHERE: PhoneAddress = { card: '', ip: '', ownLaptop: false };

/** Where a lobby is, or was. */
type At = Pick<LobbyRules, 'trajectoryId' | 'place'>;

export type LobbyService = ReturnType<typeof createLobbyService>;

/** The lobby (zaal) of the open session: its door for phones, who is in, and what they send. */
export function createLobbyService(needs: LobbyNeeds) {
  const { requireDisk, db, box, documents, hub, municipality, now, onCounts } = needs;
  const [tickets, settings] = [createTickets(db), createLobbySettings(db)];
  const [telling, closing] = [createCountdown(), createCountdown()];
  let opened: Opened | null = null;
  whenPossible(() => sweepLobbies(db));

  const lobbyOf = (rules: LobbyRules) =>
    createLobby(rules, {
      ...{ db, box, tickets, now, requireDisk, onChange: tell },
      view: () => documents.view(rules.trajectoryId, placeNow(documents, rules)),
      municipality: () => municipality(rules.trajectoryId),
    });
  const openHere = (trajectoryId: string, { sessionId }: Pick<Place, 'sessionId'>) =>
    opened?.lobby.isFor(trajectoryId, sessionId) ? opened : null;

  function state(trajectoryId: string, place: Place): LobbyState {
    const here = openHere(trajectoryId, place);
    const { numbers, withCards, wifi } = settings.read();
    const lobby = here?.lobby ?? lobbyOf({ trajectoryId, place, numbers, withCards, address: NOWHERE });
    const door = here && {
      ...{ url: here.door.url, address: here.rules.address, withCards: here.rules.withCards },
      ...{ locked: lobby.isLocked(), wifi: wifi !== null, rehearsal: here.rehearsal?.isOn() ?? null },
    };
    return { trajectoryId, place, door, ...lobby.facts(), inBox: { ...box.counts(trajectoryId) } };
  }
  function tellOf({ trajectoryId, place }: At): void {
    // Of a session that is gone there is nothing to tell: another trajectory can have taken the place of its own.
    if (!db.open || !sessionOf(documents, { trajectoryId, place })) return;
    hub.send('facilitator', { type: 'lobby.changed', state: state(trajectoryId, place) });
    onCounts(trajectoryId);
  }
  function tell(): void {
    if (!telling.isOn()) telling.start(TELL_MS, () => opened && tellOf(opened.rules));
  }
  async function close(): Promise<void> {
    const before = opened;
    if (!before) return;
    closing.stop();
    before.rehearsal?.turn(false);
    opened = null;
    await before.door.close();
    tellOf(before.rules);
  }

  const acts = lobbyActs(needs, {
    ...{ tell, closing },
    openNow() {
      if (!opened) throw new ApiError('lobby-closed');
      return opened;
    },
  });

  return {
    ...{ state, tickets, settings, close, ...acts },
    async open(rules: LobbyRules, openDoor: OpenDoor): Promise<void> {
      await close();
      if (rules.withCards) tickets.atLeast(rules.numbers);
      settings.change({ ip: rules.address.ip, numbers: rules.numbers, withCards: rules.withCards });
      const lobby = lobbyOf(rules);
      const door = await openDoor(lobby.room, rules.address).catch(() => {
        throw new ApiError('lobby-no-address');
      });
      opened = { lobby, rules, door, rehearsal: rehearsalFor(db, lobby, rules, tickets.codes()) };
      tellOf(rules);
    },
    handOut(at: At, count: number): void {
      settings.change({ numbers: count });
      tellOf(at);
    },
    /** Cards that a camera read, with the lobby open or not. Throws ApiError. */
    castCards(votes: CardVotes): CardsReply {
      const here = openHere(votes.trajectoryId, votes.place);
      if (here && !here.rules.withCards) throw new ApiError('lobby-no-cards');
      const handedOut = (here?.rules ?? settings.read()).numbers;
      if (votes.cards.some(({ number }) => number > handedOut)) throw new ApiError('card-not-handed-out');
      const reply = castCards(needs, votes);
      here?.lobby.tellPhones();
      tellOf(votes);
      return reply;
    },
    /** How people join, for the picture of the room; null while phones cannot. */
    picture(trajectoryId: string, place: Place) {
      const here = openHere(trajectoryId, place);
      if (!here) return null;
      const { numbers, withCards } = here.rules;
      return { url: here.door.url, withCards, people: here.lobby.people(), numbers, wifi: settings.read().wifi };
    },
    documentChanged({ trajectoryId, diff }: DocumentChange): void {
      const isVote = (kind: string | undefined) => kind === 'votingRound' || kind === 'ballot';
      if (opened?.rules.trajectoryId !== trajectoryId) return;
      if (!diff.some(({ from, to }) => isVote((from ?? to)?.kind))) return;
      const isEnd = diff.some(({ from, to }) => from?.kind === 'votingRound' && from.state === 'open' && !isOpen(to));
      if (isEnd && closing.isOn()) acts.closeIn('', null);
      opened.lobby.tellPhones();
      tell();
    },
    /** Another session was opened: the door of this one closes. */
    async sessionOpened(trajectoryId: string, place: Place): Promise<void> {
      if (!openHere(trajectoryId, place)) await close();
    },
    /** A session or a trajectory is gone: so are its seats and messages, and its door. */
    async removed(): Promise<void> {
      sweepLobbies(db);
      if (opened && !isThere(documents, opened.rules)) await close();
    },
  };
}

/** Only in the example: nobody mixes made-up votes with real ones. */
function rehearsalFor(
  db: Db,
  { room, free }: Lobby,
  { trajectoryId, numbers, withCards }: LobbyRules,
  codes: readonly string[],
): Rehearsal | null {
  if (!findTrajectory(db, trajectoryId)?.isSample) return null;
  return createRehearsal({ room, codes: withCards ? codes : [], numbers, free, isOpen: () => db.open });
}

const isOpen = (record: DocumentRecord | null) => record?.kind === 'votingRound' && record.state === 'open';

/** Where it is seen from: its plate can be gone while its session goes on. */
function placeNow(documents: DocumentService, { trajectoryId, place }: At): Place {
  const { document } = documents.read(trajectoryId);
  return isPlace(document, place) ? place : (placeIn(document, place.sessionId) ?? place);
}

const isThere = (documents: DocumentService, rules: At) => sessionOf(documents, rules)?.removedAt === null;

/** The session of a lobby, in the bin too; undefined when it or its trajectory is gone. */
function sessionOf(documents: DocumentService, { trajectoryId, place }: At): SessionRecord | undefined {
  try {
    return recordOf(documents.read(trajectoryId).document, 'session', place.sessionId);
  } catch {
    return undefined;
  }
}
