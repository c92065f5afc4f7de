import type { Body, VersionStep } from './version-step.ts';

/** Cards on one ballot: each has a letter. */
const MOST = 26;
const PERSPECTIVES: ReadonlySet<unknown> = new Set(['residents', 'frontline', 'policy']);

/** Dots on the cards became a vote: each session with dots gets a revealed round that is older than any other. */
export const dotsInRounds: VersionStep = {
  version: 3,
  name: 'dots in rounds',
  record(body) {
    if (body.kind === 'card') return without(body, 'dots');
    return body.kind === 'session' ? without(body, 'dotsPerPerson') : body;
  },
  added: (_, before) => before.filter(({ kind }) => kind === 'session').flatMap((session) => roundsOf(session, before)),
};

/**
 * The dots of a session, most first; more cards than a ballot can hold make more rounds, the fullest the latest. Of a ballot
 * with one card nothing is told: a card without dots comes beside it.
 */
function roundsOf(session: Body, before: readonly Body[]): Body[] {
  const plates = new Set(before.flatMap((one) => (one.kind === 'plate' && one.sessionId === session.id ? one.id : [])));
  const all = before
    .filter((one) => one.kind === 'card' && plates.has(one.plateId))
    .toSorted((a, b) => dotsOn(b) - dotsOn(a));
  const dotted = all.filter((one) => dotsOn(one) > 0);
  const cards = dotted.length === 1 ? all.slice(0, 2) : dotted;
  const size = cards.length % MOST === 1 ? MOST - 1 : MOST;
  const ballots = Array.from({ length: Math.ceil(cards.length / size) }, (_, i) =>
    cards.slice(i * size, (i + 1) * size),
  );
  return ballots.flatMap((some, i) => roundOf(session, some, i));
}

function roundOf(session: Body, cards: readonly Body[], at: number): Body[] {
  const each = Math.max(1, numberIn(session.dotsPerPerson));
  const total = cards.reduce((sum, card) => sum + dotsOn(card), 0);
  const people = Math.max(numberIn(session.voters), Math.ceil(total / each));
  const id = `dots${at === 0 ? '' : at}-${String(session.id)}`;
  return [
    {
      ...{ kind: 'votingRound', id, order: 0 - at, sessionId: session.id, question: 'Stippen op de praatplaat' },
      ...{ method: { type: 'dots', budget: each, cap: each }, options: cards.map(optionOf), perPerspective: false },
      ...{ voters: people, state: 'revealed', parentId: null, placedOpenly: true },
    },
    {
      ...{ kind: 'handCount', id: `${id}-counts`, order: 0, roundId: id, perspective: null, people },
      options: cards.map((card) => ({ optionId: card.id, counts: [dotsOn(card)] })),
    },
  ];
}

function optionOf({ id, content }: Body): Body {
  const { type, text, perspective } = (content ?? {}) as Body;
  return { id, type, text, perspective: PERSPECTIVES.has(perspective) ? perspective : null };
}

function without(body: Body, field: string): Body {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== field));
}

const numberIn = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const dotsOn = ({ dots }: Body) => numberIn(dots);
