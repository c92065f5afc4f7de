import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../../../core/domain/perspective.ts';
import type { PrincipleGroup, ScanResults, StatementGroup } from '../../../../../core/scan/model/results.ts';
import { CHOICES_EACH, LABELS, type Person, POINTS } from './world.ts';

/** One number that was seen: the sum of something over these people. In the worst case the attacker knows who they are. */
interface Sighting {
  readonly group: ScanPerspective;
  /** Which questions are summed: statements for answers, points for choices. */
  readonly items: readonly number[];
  readonly people: readonly number[];
}

/** Everything that an attacker saw. */
export interface Seen {
  readonly answers: Sighting[];
  readonly choices: Sighting[];
  readonly sizes: { readonly people: readonly number[] }[];
  readonly open: { readonly people: readonly number[] }[];
  readonly versions: (readonly number[])[];
}

export const nothingSeen = (): Seen => ({ answers: [], choices: [], sizes: [], open: [], versions: [] });

/** Looks at results of a version of the scan, and finds out which people each number is about. */
class Looker {
  readonly #people: readonly Person[];
  readonly #version: readonly number[];
  constructor(people: readonly Person[], version: readonly number[]) {
    this.#people = people;
    this.#version = version;
  }

  everyone(group: ScanPerspective): readonly number[] {
    return this.#version.filter((i) => this.#people[i]?.perspective === group);
  }

  /** The people a number of this group can be about. */
  candidates(group: ScanPerspective): readonly (readonly number[])[] {
    const everyone = this.everyone(group);
    return [everyone.filter((i) => this.#people[i]?.completed), everyone];
  }

  place(i: number, s: number): number {
    return LABELS.indexOf(this.#people[i]?.cells[s] ?? '');
  }

  sizes({ groups }: ScanResults): Seen['sizes'] {
    const shown = groups.flatMap(({ perspective, respondents }) => {
      const match = this.candidates(perspective).find((list) => list.length === respondents);
      return match ? [match] : [];
    });
    const stopped = groups.flatMap(({ perspective, abandoned }) =>
      abandoned === null ? [] : [this.everyone(perspective).filter((i) => !this.#people[i]?.completed)],
    );
    // The start screen adds one total over the groups that are shown.
    return [...shown, ...stopped, shown.flat()].map((people) => ({ people }));
  }

  statement(group: StatementGroup, s: number): Sighting[] {
    if (!group.shown) return [];
    const { perspective, n, dontKnow, blank } = group;
    const people = this.candidates(perspective).find((list) => list.length === n + dontKnow + blank) ?? [];
    const counts = LABELS.map((_, at) => people.filter((i) => this.place(i, s) === at).length);
    if (JSON.stringify(counts) !== JSON.stringify(group.counts)) throw new Error('counts are of other people');
    return [{ group: perspective, items: [s], people }];
  }

  summary({ perspective, n, statementIds, share }: PrincipleGroup): Sighting {
    const items = statementIds.map(Number);
    const fits = (list: readonly number[]) => {
      const scored = list.flatMap((i) => items.map((s) => this.place(i, s)).filter((at) => at >= 0));
      const persons = list.filter((i) => items.some((s) => this.place(i, s) >= 0)).length;
      return persons === n && scored.filter((at) => at > 1).length === Math.round(share * scored.length);
    };
    const people = this.candidates(perspective).find(fits);
    if (!people) throw new Error('a summary is of other people');
    return { group: perspective, items, people };
  }

  choosers(group: ScanPerspective, of: number, items: readonly number[]): Sighting {
    const lists = this.candidates(group).map((list) => list.filter((i) => this.#people[i]?.chosen));
    const people = lists.find((list) => list.length === of);
    if (people?.some((i) => this.#people[i]?.chosen?.size !== CHOICES_EACH))
      throw new Error('not as many choices each');
    if (!people) throw new Error('choosers are other people');
    return { group, items, people };
  }

  choices({ improvementPoints, heldCounts }: ScanResults): Sighting[] {
    const shown = improvementPoints.flatMap(({ id, groups }) =>
      groups.map(({ perspective, of }) => this.choosers(perspective, of, [Number(id)])),
    );
    // Everyone chose as many points: the sum over all points is known as soon as one number of a group is.
    const all = Array.from({ length: POINTS }, (_, p) => p);
    const told = [...improvementPoints.flatMap(({ groups }) => groups), ...heldCounts];
    return [...shown, ...told.map(({ perspective, of }) => this.choosers(perspective, of, all))];
  }

  open({ openQuestions }: ScanResults, group: ScanPerspective): { readonly people: readonly number[] } {
    const answers = openQuestions.flatMap((question) => question.answers);
    const own = answers.filter(({ perspective }) => perspective === group);
    return { people: own.map(({ id }) => this.#version[Number(id.split('-')[1])] ?? -1) };
  }
}

/** Keeps what results tell. */
export function see(seen: Seen, results: ScanResults, people: readonly Person[], version: readonly number[]): void {
  const looker = new Looker(people, version);
  seen.versions.push(version);
  seen.sizes.push(...looker.sizes(results));
  seen.answers.push(
    ...results.statements.flatMap(({ id, groups }) => groups.flatMap((group) => looker.statement(group, Number(id)))),
    ...results.principles.flatMap(({ groups }) => groups.map((group) => looker.summary(group))),
  );
  seen.choices.push(...looker.choices(results));
  seen.open.push(...SCAN_PERSPECTIVES.map((group) => looker.open(results, group)));
}
