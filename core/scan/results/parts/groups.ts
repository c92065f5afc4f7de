import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../domain/perspective.ts';
import type { Scan } from '../../model/scan.ts';
import { type GroupSize, groupSize } from '../../small-groups/group-size.ts';
import type { ComplementRules } from '../../small-groups/guard.ts';

/** What decides who may be seen. */
export interface Guard {
  readonly threshold: number;
  readonly rules: ComplementRules;
}

/** One group: the positions of its respondents among all respondents of the scan, and what of it may be told. */
export interface Group {
  readonly perspective: ScanPerspective;
  readonly completed: readonly number[];
  readonly abandoned: readonly number[];
  readonly size: GroupSize;
  /** Whether people who stopped half way may be added to its figures. */
  readonly include: boolean;
  /** Who was in the results each earlier time that they were shared, when others came in since [G10]. */
  readonly earlier: readonly { readonly completed: readonly number[]; readonly abandoned: readonly number[] }[];
}

/** The groups of a scan that have respondents, hidden ones too; who is waiting is in none [G9]. */
export function groupsOf(scan: Scan, { threshold, rules }: Guard): readonly Group[] {
  return SCAN_PERSPECTIVES.flatMap((perspective) => {
    const [completed, abandoned]: [number[], number[]] = [[], []];
    scan.respondents.forEach((one, i) => {
      if (one.perspective === perspective && !one.waiting) (one.completed ? completed : abandoned).push(i);
    });
    if (completed.length + abandoned.length === 0) return [];
    const count = { completed: completed.length, abandoned: abandoned.length };
    const size = groupSize(count, scan.includeAbandoned, threshold, rules);
    const earlier = momentsOfGroup(scan, completed, abandoned);
    return [{ perspective, completed, abandoned, size, include: size.part === 'everyone', earlier }];
  });
}

function momentsOfGroup(
  { respondents }: Scan,
  completed: readonly number[],
  abandoned: readonly number[],
): Group['earlier'] {
  const momentOf = (i: number) => respondents[i]?.moment ?? Number.POSITIVE_INFINITY;
  const all = [...new Set([...completed, ...abandoned].map(momentOf))].toSorted((a, b) => a - b);
  return all.slice(0, -1).map((moment) => ({
    completed: completed.filter((i) => momentOf(i) <= moment),
    abandoned: abandoned.filter((i) => momentOf(i) <= moment),
  }));
}
