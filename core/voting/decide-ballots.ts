import { accept, addRecord, type Decision } from '../document/decision.ts';
import { type Document, nextOrder, recordOf } from '../document/document.ts';
import type { BallotRecord, HandCountRecord, VotingMethod, VotingRoundRecord } from '../document/voting-records.ts';
import { checkChoices, checkCounts, sumOf } from './ballots.ts';
import type { VotingCommand } from './commands.ts';
import { peopleIn, votesOf } from './rounds.ts';
import { isSealed } from './sealed.ts';

type Of<T extends VotingCommand['type']> = Extract<VotingCommand, { type: T }>;

/** Votes are taken, changed and taken back in an open round only. */
export function whileOpen(document: Document, roundId: string, then: (round: VotingRoundRecord) => Decision): Decision {
  const round = recordOf(document, 'votingRound', roundId);
  if (!round) return { ok: false, code: 'record-not-found' };
  if (isSealed(round)) return { ok: false, code: 'round-revealed' };
  return round.state === 'open' ? then(round) : { ok: false, code: 'round-not-open' };
}

export function addBallot(document: Document, { type: _, ...fields }: Of<'ballot.add'>): Decision {
  return whileOpen(document, fields.roundId, (round) => {
    if (Object.hasOwn(document, fields.id)) return { ok: false, code: 'record-exists' };
    return putBallot(document, round, { kind: 'ballot', order: nextOrder(document, 'ballot'), ...fields });
  });
}

export function changeBallot(document: Document, { id, changes }: Of<'ballot.change'>): Decision {
  const ballot = recordOf(document, 'ballot', id);
  if (!ballot) return { ok: false, code: 'record-not-found' };
  const { number, perspective, choices } = changes;
  return whileOpen(document, ballot.roundId, (round) =>
    putBallot(document, round, {
      ...ballot,
      number: number === undefined ? ballot.number : number,
      perspective: perspective === undefined ? ballot.perspective : perspective,
      choices: choices ?? ballot.choices,
    }),
  );
}

/** One person, one ballot: a number counts once. A ballot keeps its perspective only where the round asks for it. */
function putBallot(document: Document, round: VotingRoundRecord, ballot: BallotRecord): Decision {
  if (round.perPerspective && ballot.perspective === null) return { ok: false, code: 'perspective-needed' };
  const { ballots } = votesOf(document, round.id);
  const taken = ballots.some(({ id, number }) => id !== ballot.id && number !== null && number === ballot.number);
  if (taken) return { ok: false, code: 'ballot-number-used' };
  const refusal = checkChoices(round, ballot.choices);
  if (refusal) return { ok: false, code: refusal };
  return accept(document, { ...ballot, perspective: round.perPerspective ? ballot.perspective : null });
}

/** Totals of one perspective, in place of what was counted before. */
export function setCounts(document: Document, { type: _, ...fields }: Of<'counts.set'>): Decision {
  return whileOpen(document, fields.roundId, (round) => {
    if (round.perPerspective && fields.perspective === null) return { ok: false, code: 'perspective-needed' };
    const refusal = checkCounts(round, fields);
    if (refusal) return { ok: false, code: refusal };
    const perspective = round.perPerspective ? fields.perspective : null;
    const before = votesOf(document, round.id).hands.find((hands) => hands.perspective === perspective);
    if (before) return accept(document, { ...before, people: fields.people, options: fields.options });
    return addRecord(document, { kind: 'handCount', order: nextOrder(document, 'handCount'), ...fields, perspective });
  });
}

/** One dot more or less on a card, among the dots that are counted for the room or for one perspective. */
export function changeDots(document: Document, command: Of<'dots.change'>): Decision {
  return whileOpen(document, command.roundId, (round) => {
    const { method, options } = round;
    if (method.type !== 'dots') return { ok: false, code: 'ballot-bad-choice' };
    if (!options.some(({ id }) => id === command.cardId)) return { ok: false, code: 'card-not-on-ballot' };
    if (round.perPerspective && command.perspective === null) return { ok: false, code: 'perspective-needed' };
    return putDots(document, { ...round, method }, command);
  });
}

type DotRound = VotingRoundRecord & { readonly method: Extract<VotingMethod, { type: 'dots' }> };

function putDots(document: Document, round: DotRound, command: Of<'dots.change'>): Decision {
  const { id, roundId, cardId, by } = command;
  const perspective = round.perPerspective ? command.perspective : null;
  const votes = votesOf(document, roundId);
  const record = votes.hands.find((hands) => hands.perspective === perspective);
  const counted = record?.people ?? 0;
  const before = dotsIn(round, record);
  const after = before.map((count, i) => (round.options[i]?.id === cardId ? count + by : count));
  if (after.some((count) => count < 0)) return { ok: false, code: 'dots-none-left' };
  const people = peopleOf(round, { before, after, counted });
  if (by > 0 && peopleIn(votes) - counted + people > round.voters) return { ok: false, code: 'dots-budget-used' };
  const options = round.options.map(({ id: optionId }, i) => ({ optionId, counts: [after[i] ?? 0] }));
  if (record) return accept(document, { ...record, people, options });
  const order = nextOrder(document, 'handCount');
  return addRecord(document, { kind: 'handCount', id, order, roundId, perspective, people, options });
}

function dotsIn({ options }: VotingRoundRecord, record: HandCountRecord | undefined): number[] {
  const counted = new Map(record?.options.map(({ optionId, counts }) => [optionId, counts[0]]));
  return options.map(({ id }) => counted.get(id) ?? 0);
}

interface Count {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** People. */
  readonly counted: number;
}

/** Who put these dots: as many as were counted, and at least as many as are needed for them. */
function peopleOf({ method: { budget, cap } }: DotRound, { before, after, counted }: Count): number {
  const needed = (dots: readonly number[]) =>
    Math.ceil(Math.max(sumOf(dots) / budget, ...dots.map((count) => count / Math.min(cap, budget))));
  return counted > needed(before) ? Math.max(counted, needed(after)) : needed(after);
}
