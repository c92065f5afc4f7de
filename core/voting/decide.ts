import { accept, addRecord, type Decision, removeRecord, updateRecord } from '../document/decision.ts';
import { applyDiff, diffOf } from '../document/diff.ts';
import { type Document, nextOrder, recordOf, recordsOf, sessionOf } from '../document/document.ts';
import { isOfCard, type VotingMethod, type VotingOption, type VotingRoundRecord } from '../document/voting-records.ts';
import { given } from '../domain/given.ts';
import { ballotsFromBox } from './box.ts';
import type { CloseRound, RevealRound, VotingCommand } from './commands.ts';
import { addBallot, changeBallot, changeDots, setCounts, whileOpen } from './decide-ballots.ts';
import { isOfThemes, nextReveal, optionOf, peopleIn, votesOf } from './rounds.ts';
import { isSealed } from './sealed.ts';

type Of<T extends VotingCommand['type']> = Extract<VotingCommand, { type: T }>;

/** What a voting command does to a document, or why it is refused. Pure. */
export function decideVoting(document: Document, command: VotingCommand): Decision {
  switch (command.type) {
    case 'round.add':
      return withoutMoments(document, command.cardIds, () => andOpen(document, addRound(document, command), command));
    case 'round.change':
      return withoutMoments(document, command.changes.cardIds, () =>
        andOpen(document, changeRound(document, command), command),
      );
    case 'round.open':
      return openRound(document, command.id);
    case 'round.close':
      return closeRound(document, command);
    case 'round.reveal':
      return revealRound(document, command);
    case 'round.remove':
      return removeRound(document, command.id);
    case 'ballot.add':
      return addBallot(document, command);
    case 'ballot.change':
      return changeBallot(document, command);
    case 'ballot.remove': {
      const roundId = recordOf(document, 'ballot', command.id)?.roundId ?? '';
      return whileOpen(document, roundId, () => removeRecord(document, 'ballot', command.id));
    }
    case 'dots.change':
      return changeDots(document, command);
    case 'counts.set':
      return setCounts(document, command);
  }
}

/** Nobody votes on what happened to somebody: a ballot would keep those words where a teller cannot take them back. */
function withoutMoments(document: Document, cardIds: readonly string[] = [], then: () => Decision): Decision {
  const isMoment = (id: string) => recordOf(document, 'card', id)?.content.type === 'moment';
  return cardIds.some(isMoment) ? { ok: false, code: 'moment-not-voted' } : then();
}

/** The options of a round out of cards, or out of its question when there are none; undefined for an unknown card. */
function optionsFrom(
  document: Document,
  round: Pick<VotingRoundRecord, 'id' | 'question' | 'method'>,
  cardIds: readonly string[],
): VotingOption[] | undefined {
  const aboutQuestion = round.method.type === 'scale' || round.method.type === 'agree';
  if (cardIds.length === 0 && aboutQuestion) {
    return [{ id: round.id, type: 'question', perspective: null, text: round.question }];
  }
  const options = [...new Set(cardIds)].map((id) => optionOf(document, id));
  return options.every((option) => option !== undefined) ? options : undefined;
}

function addRound(document: Document, { type: _, open: __, cardIds, themes, ...fields }: Of<'round.add'>): Decision {
  if (fields.parentId !== null) {
    const parent = recordOf(document, 'votingRound', fields.parentId);
    if (!parent) return { ok: false, code: 'record-not-found' };
    if (parent.state !== 'revealed') return { ok: false, code: 'round-before-not-revealed' };
    if (!isSameMethod(parent.method, fields.method)) return { ok: false, code: 'round-other-method' };
  }
  const options =
    themes?.map(({ id, title }) => ({ id, type: 'theme' as const, perspective: null, text: title })) ??
    optionsFrom(document, fields, cardIds);
  if (!options) return { ok: false, code: 'record-not-found' };
  const order = nextOrder(document, 'votingRound');
  return addRecord(document, {
    kind: 'votingRound',
    order,
    sessionId: sessionOf(document).id,
    ...fields,
    options,
    state: 'draft',
  });
}

/** A shift can be shown when both rounds ask for the same kind of answer. */
function isSameMethod(a: VotingMethod, b: VotingMethod): boolean {
  return a.type === b.type && (a.type !== 'scale' || b.type !== 'scale' || a.highest === b.highest);
}

/** A draft can change in everything; later only the number of people, until the result is known. */
function changeRound(document: Document, { id, changes }: Of<'round.change'>): Decision {
  const round = recordOf(document, 'votingRound', id);
  if (!round) return { ok: false, code: 'record-not-found' };
  const { voters, cardIds, ...rules } = changes;
  const onlyVoters = cardIds === undefined && Object.values(rules).every((value) => value === undefined);
  if (isSealed(round)) return { ok: false, code: 'round-revealed' };
  if (round.state !== 'draft' && !onlyVoters) return { ok: false, code: 'round-not-draft' };
  if (onlyVoters) return updateRecord(document, 'votingRound', id, { voters });
  const changed = { ...round, ...given(rules) };
  const parent = round.parentId === null ? undefined : recordOf(document, 'votingRound', round.parentId);
  if (parent && !isSameMethod(parent.method, changed.method)) return { ok: false, code: 'round-other-method' };
  const options = isOfThemes(round) ? round.options : optionsFrom(document, changed, cardIds ?? cardIdsOf(round));
  if (!options) return { ok: false, code: 'record-not-found' };
  return accept(document, { ...changed, options, voters: voters ?? round.voters });
}

function cardIdsOf({ options }: VotingRoundRecord): string[] {
  return options.filter(({ type }) => isOfCard(type)).map(({ id }) => id);
}

/** Opens a draft with the cards as they are now, or a closed round again for who was late. */
function openRound(document: Document, id: string): Decision {
  const round = recordOf(document, 'votingRound', id);
  if (!round) return { ok: false, code: 'record-not-found' };
  if (isSealed(round)) return { ok: false, code: 'round-revealed' };
  if (round.state !== 'draft') return updateRecord(document, 'votingRound', id, { state: 'open' });
  const options = isOfThemes(round) ? round.options : optionsFrom(document, round, cardIdsOf(round));
  if (!options || options.length === 0) return { ok: false, code: 'round-without-cards' };
  return accept(document, { ...round, options, state: 'open' });
}

/** What was decided of a round, with the round open after it when that was asked: one step, or refused as a whole. */
function andOpen(
  document: Document,
  decision: Decision,
  { id, open }: { id: string; open?: boolean | undefined },
): Decision {
  if (!decision.ok || !open) return decision;
  const after = applyDiff(document, decision.diff);
  const opened = openRound(after, id);
  if (!opened.ok) return opened;
  const round = recordOf(applyDiff(after, opened.diff), 'votingRound', id);
  return round ? accept(document, round) : { ok: false, code: 'record-not-found' };
}

/** Closes a round. */
function closeRound(document: Document, { id, inBox = 0 }: CloseRound): Decision {
  return withVotes(document, id, inBox, (round) =>
    isSealed(round) ? { ok: false, code: 'round-revealed' } : accept(document, { ...round, state: 'closed' }),
  );
}

/** Closes and reveals a round with what is in its ballot box in one step, or shows a hidden one again. */
function revealRound(document: Document, { id, fromBox = [], openLobby = false }: RevealRound): Decision {
  return withVotes(document, id, fromBox.length, (round) => {
    if (round.state === 'revealed') return { ok: false, code: 'round-revealed' };
    const isUnchecked = openLobby && fromBox.some(({ way }) => way === 'phone');
    const revealed: VotingRoundRecord = {
      ...{ ...round, state: 'revealed', revealedAs: nextReveal(document) },
      ...(isUnchecked ? { openLobby } : {}),
    };
    return accept(document, revealed, ...ballotsFromBox(document, round, fromBox));
  });
}

function withVotes(
  document: Document,
  id: string,
  inBox: number,
  then: (round: VotingRoundRecord) => Decision,
): Decision {
  const round = recordOf(document, 'votingRound', id);
  if (!round) return { ok: false, code: 'record-not-found' };
  if (round.state === 'draft') return { ok: false, code: 'round-not-open' };
  if (peopleIn(votesOf(document, id)) + inBox === 0) return { ok: false, code: 'round-without-votes' };
  return then(round);
}

/** Removes a round with everything that was cast in it; a second round stays, as a round of its own. */
function removeRound(document: Document, id: string): Decision {
  if (!recordOf(document, 'votingRound', id)) return { ok: false, code: 'record-not-found' };
  const { ballots, hands } = votesOf(document, id);
  const gone = [id, ...[...ballots, ...hands].map((record) => record.id)];
  const children = recordsOf(document, 'votingRound').filter(({ parentId }) => parentId === id);
  const loosened = children.map((child) => ({ ...child, parentId: null }));
  return {
    ok: true,
    diff: diffOf(document, [...gone.map((one) => ({ id: one, removed: true as const })), ...loosened]),
  };
}

/** Rounds that are not open yet lose cards that leave the plate; once it is open, a ballot stays what people saw. */
export function draftsWithout(document: Document, cardIds: ReadonlySet<string>): VotingRoundRecord[] {
  return recordsOf(document, 'votingRound')
    .filter(({ state }) => state === 'draft')
    .map((round) => ({ ...round, options: round.options.filter(({ id }) => !cardIds.has(id)) }));
}
