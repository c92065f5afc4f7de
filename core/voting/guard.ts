import type { VotingMethod, VotingRoundRecord } from '../document/voting-records.ts';
import type { Perspective } from '../domain/perspective.ts';
import { SCREEN_MINIMUM, UNANIMITY_MINIMUM } from '../scan/small-groups/thresholds.ts';
import { sumOf, valueRange } from './ballots.ts';
import { answersIn, type Group, totalIn } from './heaps.ts';
import { dotsCanFall } from './where-dots-fall.ts';

type Round = Pick<VotingRoundRecord, 'method' | 'options'>;
type Groups = readonly (readonly [Perspective, Group])[];

/** What may be told of a round, and of which options nothing. */
export interface MayBeTold {
  readonly tells: 'nothing' | 'room' | 'groups';
  /** Ids of options. */
  readonly heldBack: ReadonlySet<string>;
}

/** The rules of this guard, so that a test can show what each of them is for. */
export const GUARD_RULES = ['few-answers', 'groups', 'unanimous', 'room-unanimous', 'elimination'] as const;
export type GuardRule = (typeof GUARD_RULES)[number];

/**
 * What of a round may be told, so that nobody's vote follows from it, not even for who knows who is in the room and in which
 * perspective. The numbers are those of docs/spec/voting-privacy.md. `groups` is empty when the round did not ask for them.
 */
export function mayBeTold(
  round: Round,
  room: Group,
  groups: Groups,
  rules: ReadonlySet<GuardRule> = new Set(GUARD_RULES),
): MayBeTold {
  const ids = round.options.map(({ id }) => id);
  const isDots = round.method.type === 'dots';
  const nothing: MayBeTold = { tells: 'nothing', heldBack: new Set(ids) };
  // [H1]
  if (rules.has('few-answers') && room.people < SCREEN_MINIMUM) return nothing;
  // Of one card to spread dots over, every total that is kept back would tell itself.
  if (isDots && ids.length < 2 && rules.has('room-unanimous')) return nothing;
  // [H2]
  const isSmall = rules.has('groups') && groups.some(([, group]) => group.people < SCREEN_MINIMUM);
  const reveals =
    isSmall || groups.some(([, group]) => ids.some((id) => tellsOfPeople(round.method, group, id, rules)));
  const tells = groups.length > 0 && !reveals ? 'groups' : 'room';
  const held = ids.filter((id) => isHeldBack(round.method, room, id, { rules, isHidden: reveals }));
  // [H5] Which perspective is hidden, and that it agrees, must not follow from what the room as a whole gave.
  const only = reveals && !isSmall && rules.has('elimination') ? onlyWay(round, { room, groups, held }) : null;
  const heldBack = new Set([...held, ...(only === null ? [] : [only])]);
  // [H6] Dots add up: what is held back of one card could be found from the others.
  return heldBack.size === ids.length || (isDots && heldBack.size > 0) ? nothing : { tells, heldBack };
}

/** [H3] [H4] Whether the figures of a perspective would tell of few, or of each. */
function tellsOfPeople(method: VotingMethod, group: Group, id: string, rules: ReadonlySet<GuardRule>): boolean {
  const answers = answersIn(method, group, id);
  if (rules.has('groups') && answers > 0 && answers < SCREEN_MINIMUM) return true;
  return rules.has('unanimous') && answers < UNANIMITY_MINIMUM && isUnanimous(method, group, id);
}

/** [H1] [H4] Whether nothing may be told of an option: too few answered, or all the same while that would tell what somebody voted. */
function isHeldBack(
  method: VotingMethod,
  room: Group,
  id: string,
  { rules, isHidden }: { readonly rules: ReadonlySet<GuardRule>; readonly isHidden: boolean },
): boolean {
  const answers = answersIn(method, room, id);
  if (answers === 0 || (rules.has('few-answers') && answers < SCREEN_MINIMUM)) return true;
  if (!rules.has('room-unanimous') || (answers >= UNANIMITY_MINIMUM && !isHidden)) return false;
  return method.type === 'dots' ? allGaveMost(method, room, id) : isUnanimous(method, room, id);
}

/** Whether all gave the same, so that everybody knows what each of them voted. No dots at all is no vote. */
function isUnanimous(method: VotingMethod, group: Group, id: string): boolean {
  const answers = answersIn(method, group, id);
  const histograms = group.heaps.get(id)?.histograms ?? [];
  if (answers === 0) return false;
  if (method.type !== 'dots') return histograms.some((counts) => counts.includes(answers));
  return allGaveMost(method, group, id) || histograms.some((counts) => counts.slice(1).includes(answers));
}

/** Whether a card has all the dots that it can have: then each gave it the most. */
function allGaveMost(method: VotingMethod, group: Group, id: string): boolean {
  return totalIn(method, group, id) === group.people * valueRange(method).highest;
}

/**
 * The one option at which a perspective of fewer than ten can agree wholly, or with few answers, when what is told of the room
 * leaves one such way only; null when there are more, or none. Everybody can see that some perspective is held back: the
 * sizes are known in the room.
 */
function onlyWay(
  { method, options }: Round,
  { room, groups, held }: { readonly room: Group; readonly groups: Groups; readonly held: readonly string[] },
): string | null {
  const told = options.map(({ id }) => id).filter((id) => !held.includes(id));
  const totals = options.map(({ id }) => totalIn(method, room, id));
  const ways = told.flatMap((id) =>
    groups
      .filter(([, { people }]) =>
        method.type === 'dots'
          ? people < UNANIMITY_MINIMUM &&
            dotsCanFall({
              method,
              totals,
              at: options.findIndex((option) => option.id === id),
              people,
              of: room.people,
            })
          : canHide(room, id, people),
      )
      .map(() => id),
  );
  return ways.length === 1 ? (ways[0] ?? null) : null;
}

/** Whether so many people can all have answered the same here, or only a few of them at all. */
function canHide(room: Group, id: string, people: number): boolean {
  const histograms = room.heaps.get(id)?.histograms ?? [];
  const answers = sumOf(histograms[0] ?? []);
  const silent = room.people - answers;
  if (silent >= Math.max(1, people - (SCREEN_MINIMUM - 1))) return true;
  const fewest = Math.max(SCREEN_MINIMUM, people - silent);
  return fewest < UNANIMITY_MINIMUM && histograms.some((counts) => counts.some((count) => count >= fewest));
}
