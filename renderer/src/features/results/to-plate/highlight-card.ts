import type { ScanPerspective } from '../../../../../core/domain/perspective.ts';
import { PRINCIPLES, type PrincipleNumber } from '../../../../../core/domain/principles.ts';
import { groupsWithoutFigures } from '../../../../../core/scan/findings/chart-findings.ts';
import { type Highlight, principleOf, statementOf } from '../../../../../core/scan/findings/finding.ts';
import type { ScanResults } from '../../../../../core/scan/model/results.ts';
import { cardOf, type FindingCard, type OfferedFindings } from './finding-cards.ts';

/** A talking point as it stands on the screen: what it is about, and the card that it becomes. */
export interface TalkingPoint {
  readonly key: string;
  readonly highlight: Highlight;
  readonly text: string;
  readonly principle: PrincipleNumber | null;
  /** Null while it is not known, or when the groups are too small for a card. */
  readonly card: FindingCard | null;
  readonly isTooSmall: boolean;
  /** Groups whose figures stay off the card, because what stays needs more answers than a screen. */
  readonly withoutFigures: readonly ScanPerspective[];
}

/** Gives a highlight its text and its card. */
export function talkingPoint(highlight: Highlight, results: ScanResults, offered: OfferedFindings): TalkingPoint {
  const principle = principleOf(highlight);
  const card = cardOf(highlight, offered);
  return {
    key: `${highlight.kind} ${statementOf(highlight) ?? ('pointId' in highlight ? highlight.pointId : principle)}`,
    highlight,
    text: textOf(highlight, results),
    principle,
    card,
    isTooSmall: card === null && offered !== null,
    withoutFigures: groupsWithoutFigures(highlight, results),
  };
}

function textOf(highlight: Highlight, { statements, improvementPoints }: ScanResults): string {
  const statementId = statementOf(highlight);
  if (statementId !== null) return statements.find(({ id }) => id === statementId)?.text ?? '';
  if ('pointId' in highlight) return improvementPoints.find(({ id }) => id === highlight.pointId)?.text ?? '';
  const principle = principleOf(highlight);
  return principle ? PRINCIPLES[principle] : '';
}
