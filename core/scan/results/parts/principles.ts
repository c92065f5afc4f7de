import { PRINCIPLE_NUMBERS, type PrincipleNumber } from '../../../domain/principles.ts';
import type { PrincipleGroup, PrincipleResult } from '../../model/results.ts';
import { isPublishable, type Part } from '../../small-groups/guard.ts';
import { SCREEN_MINIMUM } from '../../small-groups/thresholds.ts';
import { firstAboveMiddle } from '../../statistics/applies.ts';
import { clusteredShare, clusterSums } from '../../statistics/clustered-share.ts';
import type { Group, Guard } from './groups.ts';
import type { StatementFigures } from './statements.ts';

type Figures = readonly StatementFigures[];

/** For each person of the group how many statements he scored, and how many of those he finds to apply. */
function tally(figures: Figures, people: readonly number[]) {
  const scored = new Uint16Array(people.length);
  const applies = new Uint16Array(people.length);
  for (const { codes, completed } of figures) {
    const above = firstAboveMiddle(completed.counts.length);
    for (let at = 0; at < people.length; at++) {
      const code = codes[people[at] ?? -1] ?? -1;
      if (code >= 0) scored[at] = (scored[at] ?? 0) + 1;
      if (code >= above) applies[at] = (applies[at] ?? 0) + 1;
    }
  }
  return clusterSums(scored, applies);
}

/** How many answers of these people are below the middle of the scale. */
function countBelow(figures: Figures, people: readonly number[]): number {
  let below = 0;
  for (const { codes, completed } of figures) {
    const middle = Math.floor(completed.counts.length / 2);
    for (const person of people) {
      const code = codes[person] ?? -1;
      if (code >= 0 && code < middle) below++;
    }
  }
  return below;
}

const sameStatements = (a: Figures, b: Figures) => a.length === b.length && a.every((one) => b.includes(one));

/**
 * [G7] Which statements a summary is over, and whose answers. People who stopped half way count only when they count in each
 * of its statements, the summary without them is over the same statements (or never seen), and enough of them answered.
 */
function membersOf(figures: Figures, { completed, abandoned, include }: Group, { threshold, rules }: Guard) {
  const shown = figures.filter(({ part }) => part !== null);
  const open = figures.filter(({ sealed }) => !sealed);
  const without = open.filter((one) => isPublishable(one.completed, threshold));
  const everSeen = open.filter((one) => isPublishable(one.completed, SCREEN_MINIMUM));
  const alone: { part: Part; members: Figures } = { part: 'completed', members: without };
  if (!include || shown.some(({ part }) => part !== 'everyone')) return alone;
  if (everSeen.length > 0 && !sameStatements(everSeen, shown)) return alone;
  const persons = (people: readonly number[]) => ({ n: tally(shown, people).persons });
  const mayAdd = rules.mayAdd(persons(completed), persons(abandoned), threshold);
  return mayAdd ? { part: 'everyone' as const, members: shown } : alone;
}

function summaryOf(figures: Figures, group: Group, guard: Guard): PrincipleGroup[] {
  const { part, members } = membersOf(figures, group, guard);
  if (members.length === 0) return [];
  const people = part === 'everyone' ? [...group.completed, ...group.abandoned] : group.completed;
  const sums = tally(members, people);
  const { share, low, high, effective } = clusteredShare(sums);
  return [
    {
      perspective: group.perspective,
      n: sums.persons,
      statementIds: members.map(({ statement }) => statement.id),
      share,
      low: Math.floor(low * 100) / 100,
      high: Math.ceil(high * 100) / 100,
      below: sums.scored > 0 ? countBelow(members, people) / sums.scored : 0,
      effective: Math.round(effective),
    },
  ];
}

/** A summary is over statements on one scale: of the scale on which the principle has most of them. */
function onOneScale(figures: Figures): Figures {
  const byScale = [...Map.groupBy(figures, ({ statement }) => statement.scale)];
  const count = (own: Figures) => new Set(own.map(({ statement }) => statement.id)).size;
  return byScale.map(([, own]) => own).reduce((a, b) => (count(b) > count(a) ? b : a), []);
}

/** The principles in official order, each with its summary per group; principles without figures are not in it. */
export function principleResults(figures: Figures, visible: readonly Group[], guard: Guard): PrincipleResult[] {
  return PRINCIPLE_NUMBERS.flatMap((principle: PrincipleNumber) => {
    const own = onOneScale(figures.filter(({ statement }) => statement.principle === principle));
    const groups = visible.flatMap((group) => {
      const ofGroup = own.filter((one) => one.group === group);
      return ofGroup.length === 0 ? [] : summaryOf(ofGroup, group, guard);
    });
    return groups.length === 0 ? [] : [{ principle, groups }];
  });
}
