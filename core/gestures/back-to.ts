import type { Decision } from '../document/decision.ts';
import { diffOf } from '../document/diff.ts';
import { type Document, recordOf, recordsOf } from '../document/document.ts';
import type { CardRecord, GroupRecord, ImprovementTaskRecord, PlateRecord } from '../document/records.ts';

/**
 * Lays cards, groups and connections of the open plate as they were in `then`, an earlier moment of this view. Rounds, votes,
 * improvement tasks and actions stay as they are now, and so does a card that a round is about.
 */
export function backTo(now: Document, then: Document): Decision {
  const cards = cardsBack(now, then);
  const lying = new Set(cards.map(({ id }) => id));
  const after = [...cards, ...groupsBack(then, lying)];
  const kept = new Set(after.map(({ id }) => id));
  const gone = [...recordsOf(now, 'card'), ...recordsOf(now, 'group')]
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => ({ id, removed: true as const }));
  return { ok: true, diff: diffOf(now, [...after, ...gone, ...tasksBack(now, then, lying), ...platesBack(now, then)]) };
}

/** The cards of then, and those that came later and are voted on. */
function cardsBack(now: Document, then: Document): CardRecord[] {
  const voted = new Set(recordsOf(now, 'votingRound').flatMap(({ options }) => options.map(({ id }) => id)));
  const stay = recordsOf(now, 'card').filter(({ id }) => voted.has(id) && !recordOf(then, 'card', id));
  return [...recordsOf(then, 'card'), ...stay];
}

/** The plate of now, as large as it was then. */
function platesBack(now: Document, then: Document): PlateRecord[] {
  return recordsOf(now, 'plate').map(({ grown: _, ...plate }) => {
    const grown = recordOf(then, 'plate', plate.id)?.grown;
    return grown ? { ...plate, grown } : plate;
  });
}

/** The groups of then around the cards that lie there. */
function groupsBack(then: Document, lying: ReadonlySet<string>): GroupRecord[] {
  return recordsOf(then, 'group')
    .map((group) => ({ ...group, cardIds: group.cardIds.filter((id) => lying.has(id)) }))
    .filter(({ cardIds }) => cardIds.length > 0);
}

/** The tasks of now with the connections of then. Cards of other plates stay connected as they are. */
function tasksBack(now: Document, then: Document, lying: ReadonlySet<string>): ImprovementTaskRecord[] {
  const ofPlate = new Set([...recordsOf(now, 'card'), ...recordsOf(then, 'card')].map(({ id }) => id));
  return recordsOf(now, 'improvementTask').map((task) => {
    const before = recordOf(then, 'improvementTask', task.id) ?? task;
    const here = before.cardIds.filter((id) => lying.has(id));
    const elsewhere = task.cardIds.filter((id) => !ofPlate.has(id));
    return { ...task, cardIds: [...here, ...elsewhere] };
  });
}
