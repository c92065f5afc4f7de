import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../../../core/domain/perspective.ts';
import type { ScanResults } from '../../../../../core/scan/model/results.ts';
import { LABELS, type Person, STATEMENTS } from './world.ts';

/** People of whom it was seen how they answered one statement together. */
interface Wider {
  readonly people: readonly number[];
  readonly counts: readonly number[];
}

/** What an attacker saw of one statement of one group: figures, and small parts that were hidden for being of one mind. */
interface Seen {
  readonly wider: Wider[];
  readonly hidden: (readonly number[])[];
}

/** An attacker who knows who answered, sees what is hidden as well as what is shown, and tries what is still possible. */
export class Eliminator {
  readonly #seen = new Map<string, Seen>();
  readonly #people: readonly Person[];
  constructor(people: readonly Person[]) {
    this.#people = people;
  }

  /** Looks at results of these people, who are all in it. */
  look(results: ScanResults, version: readonly number[]): void {
    for (const group of SCAN_PERSPECTIVES) {
      const everyone = version.filter((i) => this.#people[i]?.perspective === group);
      const isVisible = results.groups.some((one) => one.perspective === group && one.respondents !== null);
      if (isVisible) for (let s = 0; s < STATEMENTS; s++) this.#lookAt(results, group, s, everyone);
    }
  }

  #scored(people: readonly number[], s: number): readonly number[] {
    return people.filter((i) => LABELS.includes(this.#people[i]?.cells[s] ?? ''));
  }

  #lookAt(results: ScanResults, group: ScanPerspective, s: number, everyone: readonly number[]): void {
    const completed = everyone.filter((i) => this.#people[i]?.completed);
    const stopped = everyone.filter((i) => !this.#people[i]?.completed);
    const shown = results.statements
      .find(({ id }) => id === `${s}`)
      ?.groups.flatMap((one) => (one.perspective === group && one.shown ? [one] : []))[0];
    const seen = this.#of(`${group} ${s}`);
    const isOfOneMind = (people: readonly number[]) =>
      people.length >= 5 && people.length < 10 && new Set(people.map((i) => this.#people[i]?.cells[s])).size === 1;
    const parts = shown ? [] : [completed, everyone];
    if (shown) {
      const asked = shown.n + shown.dontKnow + shown.blank;
      const people = asked === completed.length ? completed : everyone;
      seen.wider.push({ people: this.#scored(people, s), counts: shown.counts });
      // Who completed it is seen without those who stopped, whatever the switch says: these are held apart for some reason.
      if (people === completed && results.includeAbandoned) parts.push(stopped);
    }
    for (const part of parts.map((one) => this.#scored(one, s))) if (isOfOneMind(part)) seen.hidden.push(part);
  }

  #of(key: string): Seen {
    const known = this.#seen.get(key) ?? { wider: [], hidden: [] };
    this.#seen.set(key, known);
    return known;
  }

  /** How many hidden parts there are of which only one answer is still possible, and that are not shown by themselves. */
  found(): number {
    return [...this.#seen.values()].reduce((sum, seen) => sum + foundIn(seen), 0);
  }
}

const unique = (lists: readonly (readonly number[])[]) => [
  ...new Map(lists.map((list) => [list.join(), list])).values(),
];

function foundIn({ wider, hidden }: Seen): number {
  const all = [...new Map(wider.map((one) => [one.people.join(), one])).values()];
  const parts = unique(hidden);
  return parts.filter((part) => {
    const others = parts.filter((one) => one !== part);
    const possible = LABELS.filter((_, answer) => isPossible(all, part, others, answer));
    return possible.length === 1 && all.some(({ people }) => people.some((i) => part.includes(i)));
  }).length;
}

/** People whom nothing tells apart, and in which figures and hidden parts they are. */
interface Pile {
  readonly size: number;
  readonly inWider: readonly boolean[];
  readonly inPart: readonly boolean[];
}

/** Whether all that was seen can be so when everybody of this part gave this answer: every way is tried. */
function isPossible(
  wider: readonly Wider[],
  part: readonly number[],
  others: readonly (readonly number[])[],
  answer: number,
): boolean {
  const parts = [part, ...others];
  const everybody = new Set([...wider.flatMap(({ people }) => people), ...parts.flat()]);
  const keyOf = (i: number) =>
    [...wider.map(({ people }) => people), ...parts].map((list) => +list.includes(i)).join('');
  const piles = [...Map.groupBy(everybody, keyOf).entries()].map(([key, people]): Pile => {
    const bits = [...key].map((bit) => bit === '1');
    return { size: people.length, inWider: bits.slice(0, wider.length), inPart: bits.slice(wider.length) };
  });
  const left = wider.map(({ counts }) => [...counts]);
  // Piles of one mind first: they leave the fewest ways.
  const ordered = piles.toSorted((a, b) => Number(b.inPart.includes(true)) - Number(a.inPart.includes(true)));
  return fill(ordered, left, [answer, ...others.map(() => null)], { steps: 0 });
}

/** More ways than this are not tried; then it counts as possible, so a find is always certain. */
const MOST_STEPS = 60_000;

function fill(
  piles: readonly Pile[],
  left: readonly (readonly number[])[],
  minds: readonly (number | null)[],
  tried: { steps: number },
): boolean {
  const [pile, ...rest] = piles;
  if (!pile) return left.every((counts) => counts.every((count) => count === 0));
  const own = minds.filter((_, part) => pile.inPart[part]);
  const fixed = own.find((mind) => mind !== null) ?? null;
  for (const counts of waysOf(pile.size, own.length > 0, fixed)) {
    if (++tried.steps > MOST_STEPS) return true;
    const next = left.map((row, at) => (pile.inWider[at] ? row.map((count, a) => count - (counts[a] ?? 0)) : row));
    if (next.some((row) => row.some((count) => count < 0))) continue;
    const answer = counts.findIndex((count) => count > 0);
    const told = minds.map((mind, part) => (pile.inPart[part] ? (mind ?? answer) : mind));
    if (told.some((mind, part) => pile.inPart[part] && mind !== answer)) continue;
    if (fill(rest, next, told, tried)) return true;
  }
  return false;
}

/** The ways in which so many people can have answered; of one mind, and with which answer, when that is known. */
function* waysOf(size: number, isOfOneMind: boolean, answer: number | null): Generator<readonly number[]> {
  const all = (at: number) => LABELS.map((_, one) => (one === at ? size : 0));
  if (isOfOneMind) {
    for (const at of LABELS.keys()) if (answer === null || answer === at) yield all(at);
    return;
  }
  for (let first = size; first >= 0; first--) {
    for (let second = size - first; second >= 0; second--) yield [first, second, size - first - second];
  }
}
