import type { Decision } from '../document/decision.ts';
import { diffOf } from '../document/diff.ts';
import { type Document, recordOf, recordsOf } from '../document/document.ts';
import type { CardRecord, GroupRecord, ImprovementTaskRecord, PlateRecord } from '../document/records.ts';
import { tasksOnPlate } from '../document/view.ts';
import { templateOn, withTemplate } from '../plate/grown.ts';
import { PlateDraft } from '../plate/plate-draft.ts';
import type { Template } from '../plate/template.ts';
import { withThese } from './decide-connectors.ts';

/**
 * Lays cards, groups and connections of the open plate as they were in `then`, an earlier moment of this view. Rounds, votes,
 * improvement tasks and actions stay as they are now, and so does a card that a round is about: they stay in their zone,
 * wherever that lay then. `bare` is the template under the plate.
 */
export function backTo(now: Document, then: Document, bare: Template): Decision {
  const [cards, staying] = [recordsOf(then, 'card'), cardsThatStay(now, then)];
  const lying = new Set([...cards, ...staying].map(({ id }) => id));
  const plates = platesBack(now, then, lying);
  const [groups, tasks] = [groupsBack(then, lying), tasksBack(now, then, lying)];
  const before = Object.fromEntries([...plates, ...cards, ...groups].map((record) => [record.id, record]));
  const draft = new PlateDraft(before, templateOn(before, bare));
  const here = new Set(tasksOnPlate(now).map(({ id }) => id));
  const placed = [...staying, ...tasks.filter(({ id }) => here.has(id))].toSorted((a, b) => a.x - b.x || a.y - b.y);
  for (const thing of placed) draft.lay({ ...thing, ...draft.placeFrom(templateOn(now, bare), thing) });
  const after = [...plates, ...groups, ...tasks, ...[...cards, ...placed].flatMap(({ id }) => draft.get(id) ?? [])];
  const gone = [...recordsOf(now, 'card'), ...recordsOf(now, 'group')]
    .filter(({ id }) => !after.some((one) => one.id === id))
    .map(({ id }) => ({ id, removed: true as const }));
  const last = new Map([...after, ...gone, ...draft.grown(new Set())].map((one) => [one.id, one]));
  return { ok: true, diff: diffOf(now, [...last.values()]) };
}

/** The cards that came later and are voted on. */
function cardsThatStay(now: Document, then: Document): CardRecord[] {
  const voted = new Set(recordsOf(now, 'votingRound').flatMap(({ options }) => options.map(({ id }) => id)));
  return recordsOf(now, 'card').filter(({ id }) => voted.has(id) && !recordOf(then, 'card', id));
}

/** The plate of now, as large as it was then, with the connectors of then. */
function platesBack(now: Document, then: Document, lying: ReadonlySet<string>): PlateRecord[] {
  return recordsOf(now, 'plate').map(({ grown: _, grownBefore: __, ...plate }) => {
    const before = recordOf(then, 'plate', plate.id);
    const back = before ? { ...withTemplate(before, plate.templateId), ...plate } : plate;
    return withThese(
      back,
      before?.connectors?.filter(({ from, to }) => lying.has(from) && lying.has(to)),
    );
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
