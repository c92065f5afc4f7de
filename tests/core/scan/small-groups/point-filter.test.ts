import { describe, expect, test } from 'vitest';
import { pointLinks } from '../../../../core/answers/point-links.ts';
import { computeResults } from '../../../../core/scan/results/compute-results.ts';
import { visibleAnswers } from '../../../../core/scan/results/visible-answers.ts';
import { LINK_RULES, type LinkRules } from '../../../../core/scan/small-groups/point-filter.ts';
import { type Person, POINTS, type Random, randomOf, scanOfPeople } from './attack/world.ts';

const SCENARIOS = Number(process.env.PRAATPLAAT_ATTACKS ?? 500);

/** What the filter told before there was a rule: every point with enough answers. */
const ENOUGH_ONLY: LinkRules['tellable'] = (points, _all, fewest) => points.filter(({ who }) => who.size >= fewest);
const OFF: LinkRules = { needsNumber: false, tellable: ENOUGH_ONLY };

function linksOf(people: readonly Person[], rules?: LinkRules) {
  const scan = scanOfPeople(
    people,
    people.map((_, i) => i),
    false,
  );
  const results = computeResults(scan);
  const answers = visibleAnswers(scan).flatMap(({ id: questionId, answers: own }) =>
    own.map(({ id, perspective }) => ({ id, questionId, perspective })),
  );
  return { results, answers, links: pointLinks(answers, scan.improvementPoints, results.improvementPoints, 10, rules) };
}

const person = (...chosen: number[]): Person => ({
  perspective: 'residents',
  completed: true,
  ...{ cells: ['wel', 'wel', 'niet'], chosen: new Set(chosen), open: true },
});

/** Points that are held back and told all the same, and answers that stand in a pile of fewer than five. */
function found(people: readonly Person[], rules?: LinkRules): number {
  const { results, answers, links } = linksOf(people, rules);
  let count = 0;
  for (const group of Map.groupBy(answers, ({ perspective }) => perspective).values()) {
    const held = results.heldCounts.filter(({ perspective }) => perspective === group[0]?.perspective);
    const told = new Set(group.flatMap(({ id }) => links.get(id) ?? []));
    count += held.filter(({ pointId }) => told.has(pointId)).length;
    const piles = Map.groupBy(group, ({ id }) => (links.get(id) ?? []).toSorted().join());
    if (told.size > 0) count += [...piles.values()].filter(({ length }) => length < 5).length;
  }
  return count;
}

function peopleOf(random: Random): readonly Person[] {
  const favourite = random(POINTS);
  return Array.from({ length: 3 + random(38) }, (_, i): Person => {
    const chosen = new Set([random(100) < 60 ? favourite : random(POINTS)]);
    while (chosen.size < 2) chosen.add(random(POINTS));
    return { ...person(...chosen), perspective: i % 5 === 4 ? 'frontline' : 'residents', open: random(5) > 0 };
  });
}

const firstFind = (scenarios: number, rules?: LinkRules) =>
  Array.from({ length: scenarios }, (_, seed) => seed).find((seed) => found(peopleOf(randomOf(seed)), rules) > 0);

describe('[G11] the filter of open answers by improvement point', () => {
  test('tells nothing of fourteen people of whom twelve chose one point and two the other, both held back', () => {
    const people = [...Array.from({ length: 12 }, () => person(0)), person(1), person(1)];
    expect(linksOf(people).links.size).toBe(0);
    expect(linksOf(people, OFF).links.size).toBe(12);
  });

  test('tells a point with a number when enough chose it and enough did not', () => {
    const people = [
      ...Array.from({ length: 12 }, () => person(0, 1)),
      ...Array.from({ length: 12 }, () => person(2, 3)),
    ];
    const { links } = linksOf(people);
    expect(new Set([...links.values()].map((list) => list.length))).toEqual(new Set([2]));
    expect(links.size).toBe(24);
  });

  test('leaves nobody in a pile of few, in random scans of three to forty people', () => {
    expect(firstFind(SCENARIOS)).toBeUndefined();
  }, 300_000);

  test.each([
    ['a point needs no number', { ...LINK_RULES, needsNumber: false, tellable: ENOUGH_ONLY }],
    ['who is left over may be few', { ...LINK_RULES, tellable: ENOUGH_ONLY }],
  ])('is found out within 200 scenarios when %s', (_, rules) => {
    expect(firstFind(200, rules)).toBeDefined();
  });
});
