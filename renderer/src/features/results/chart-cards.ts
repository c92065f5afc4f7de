import type { NewCard } from '../../../../core/contract/methods.ts';
import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../../core/domain/perspective.ts';
import { PRINCIPLES, type PrincipleNumber } from '../../../../core/domain/principles.ts';
import { type Comparison, comparePrinciples, compareStatements } from '../../../../core/scan/findings/comparison.ts';
import { groupsWithPriorities, priorities, type Whose } from '../../../../core/scan/findings/importance-performance.ts';
import type { ScanResults } from '../../../../core/scan/model/results.ts';
import { documentThreshold } from '../../../../core/scan/small-groups/thresholds.ts';
import { excludesZero } from '../../../../core/scan/statistics/difference.ts';
import { layoutQuadrant } from '../../charts/quadrant-layout.ts';
import { nl } from '../../locale/nl/index.ts';
import { noteKey, statementKey } from './use-placed.ts';

/** What a chart says, as a card for the plate: a statement, or a note without figures from the group that finds it. */
export interface ChartCard {
  readonly card: NewCard;
  /** The key of the card when it stands on the plate. */
  readonly placedKey: string;
}

const noteOf = (perspective: ScanPerspective, text: string): ChartCard => ({
  card: { type: 'note', perspective, text },
  placedKey: noteKey(text),
});

/** What stays needs more answers than a screen. */
const isEnough = (results: ScanResults, n: number) => n >= documentThreshold(results.threshold);

/** Per group the principle that goes least well. */
export function overviewCards(results: ScanResults): ChartCard[] {
  return SCAN_PERSPECTIVES.flatMap((perspective) => {
    const all = comparePrinciples(results).flatMap(({ text, readings }) =>
      readings.flatMap((reading) => (reading.perspective === perspective ? [{ text, ...reading }] : [])),
    );
    const [lowest] = all.filter(({ n }) => isEnough(results, n)).toSorted((a, b) => a.share - b.share);
    return lowest && all.length > 1
      ? [noteOf(perspective, nl.results.chartCards.lowest(perspective, lowest.text))]
      : [];
  });
}

/** Of these rows the ones on which the groups differ by more than chance. */
export function gapCards(results: ScanResults, ids: readonly string[]): ChartCard[] {
  const rows = [...comparePrinciples(results), ...compareStatements(results)];
  const statements = new Set(results.statements.map(({ id }) => id));
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row?.gap || !excludesZero(row.gap) || !row.readings.every(({ n }) => isEnough(results, n))) return [];
    if (statements.has(id)) return [{ card: { type: 'statement', statementId: id }, placedKey: statementKey(id) }];
    return [differenceNote(row, row.gap)];
  });
}

/** A note from the group that finds it less true. */
export function differenceNote({ text }: Pick<Comparison, 'text'>, { difference }: { difference: number }): ChartCard {
  return noteOf(difference > 0 ? 'frontline' : 'residents', nl.highlights.note(text));
}

/** Per group the principles that are wanted most while they go less well. */
export function quadrantCards(results: ScanResults, whose: Whose): ChartCard[] {
  const groups = whose === 'all' ? groupsWithPriorities(results) : [whose];
  return groups.flatMap((group) => {
    const size = results.groups.find(({ perspective }) => perspective === group)?.respondents ?? 0;
    if (!isEnough(results, size)) return [];
    const { points } = layoutQuadrant(priorities(results, group));
    const urgent = points.filter(({ quarter }) => quarter === 'urgent').map(({ priority }) => priority.principle);
    return urgent.map((principle: PrincipleNumber) =>
      noteOf(group, nl.results.chartCards.urgent(group, PRINCIPLES[principle])),
    );
  });
}
