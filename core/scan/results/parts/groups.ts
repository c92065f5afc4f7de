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
  readonly waves: readonly { readonly completed: readonly number[]; readonly abandoned: readonly number[] }[];
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
    const waves = wavesOf(scan, completed, abandoned);
    return [{ perspective, completed, abandoned, size, include: size.part === 'everyone', waves }];
  });
}

function wavesOf({ respondents }: Scan, completed: readonly number[], abandoned: readonly number[]): Group['waves'] {
  const waveOf = (i: number) => respondents[i]?.wave ?? Number.POSITIVE_INFINITY;
  const all = [...new Set([...completed, ...abandoned].map(waveOf))].toSorted((a, b) => a - b);
  return all.slice(0, -1).map((wave) => ({
    completed: completed.filter((i) => waveOf(i) <= wave),
    abandoned: abandoned.filter((i) => waveOf(i) <= wave),
  }));
}
