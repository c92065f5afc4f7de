import type { ScanPerspective } from '../../../core/domain/perspective.ts';
import type { PrincipleResult } from '../../../core/scan/model/results.ts';
import type { Scan } from '../../../core/scan/model/scan.ts';
import { slowMayBeSeen, slowPart } from './slow-guard.ts';
import { slowWilson } from './statistics/slow-wilson.ts';

interface People {
  readonly completed: readonly number[];
  readonly stopped: readonly number[];
  readonly include: boolean;
}

/** The principle summaries, person by person. */
export function slowPrinciples(
  scan: Scan,
  threshold: number,
  seen: readonly ScanPerspective[],
  peopleOf: (perspective: ScanPerspective) => People,
): PrincipleResult[] {
  const { labels } = scan.scale;
  const place = (cell: string | undefined) =>
    labels.findIndex((label) => label.toLowerCase() === cell?.trim().toLowerCase());
  const countsOf = (cells: readonly string[], who: readonly number[]) =>
    labels.map((_, at) => who.filter((i) => place(cells[i]) === at).length);
  const groupOf = (own: Scan['statements'], perspective: ScanPerspective) => {
    const { completed, stopped, include } = peopleOf(perspective);
    const parts = own.map(({ cells }) =>
      slowPart(countsOf(cells, completed), countsOf(cells, stopped), include, threshold),
    );
    const alone = (level: number) => own.filter(({ cells }) => slowMayBeSeen(countsOf(cells, completed), level));
    const shown = own.filter((_, i) => parts[i] !== null);
    const scorers = (statements: Scan['statements'], who: readonly number[]) =>
      who.filter((i) => statements.some(({ cells }) => place(cells[i]) >= 0));
    const everywhere = alone(5);
    const sameSet =
      everywhere.length === 0 || (everywhere.length === shown.length && everywhere.every((one) => shown.includes(one)));
    const mayAdd = slowPart(
      [scorers(shown, completed).length],
      [scorers(shown, stopped).length],
      true,
      threshold,
      false,
    );
    const all = include && parts.every((part) => part !== 'completed') && sameSet && mayAdd === 'everyone';
    const members = all ? shown : alone(threshold);
    if (members.length === 0) return [];
    const who = scorers(members, all ? [...completed, ...stopped] : completed);
    const tallies = who.map((i) => {
      const places = members.map(({ cells }) => place(cells[i])).filter((at) => at >= 0);
      return { m: places.length, k: places.filter((at) => 2 * at >= labels.length).length };
    });
    const total = tallies.reduce((sum, { m }) => sum + m, 0);
    const below = members
      .flatMap(({ cells }) => who.map((i) => place(cells[i])))
      .filter((at) => at >= 0 && 2 * at < labels.length - 1);
    const share = tallies.reduce((sum, { k }) => sum + k, 0) / total;
    const n = tallies.length;
    const spread = tallies.reduce((sum, { m, k }) => sum + (k - share * m) ** 2, 0);
    const effect = (spread * n) / (n - 1) / total / (share * (1 - share));
    const effective = share === 0 || share === 1 || total === n ? n : Math.min(total, total / effect);
    const { low, high } = slowWilson(share * effective, effective);
    return [
      {
        perspective,
        n,
        statementIds: members.map(({ id }) => id),
        share,
        low,
        high,
        below: below.length / total,
        effective,
      },
    ];
  };
  return ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((principle) => {
    const own = scan.statements.filter((one) => one.principle === principle);
    const groups = seen.flatMap((p) => groupOf(own, p));
    return groups.length === 0 ? [] : [{ principle, groups }];
  });
}
