import { SCAN_PERSPECTIVES } from '../../../../core/domain/perspective.ts';
import type { Scan } from '../../../../core/scan/model/scan.ts';
import { rowNamer } from '../../../../core/scan/small-groups/version-tallies.ts';
import { growthMayBeKnown } from '../../../../core/scan/small-groups/versions.ts';

/** How many people with the same group, end and answers there are. */
function rowsOf(scan: Scan, asked: Scan): ReadonlyMap<string, number> {
  const nameOf = rowNamer(scan, asked);
  const rows = new Map<string, number>();
  for (const [i, { perspective, completed, waiting }] of scan.respondents.entries()) {
    if (waiting) continue;
    const name = `${perspective} ${completed} ${nameOf(i)}`;
    rows.set(name, (rows.get(name) ?? 0) + 1);
  }
  return rows;
}

/** [G9] Whether a scan may be shown to people who saw an earlier version: nobody is missing, and the growth may be known. */
export function mayFollow(before: Scan, after: Scan, threshold: number): boolean {
  const later = rowsOf(after, before);
  if ([...rowsOf(before, before)].some(([row, count]) => (later.get(row) ?? 0) < count)) return false;
  return SCAN_PERSPECTIVES.every((perspective) => growthMayBeKnown(before, after, perspective, threshold));
}
