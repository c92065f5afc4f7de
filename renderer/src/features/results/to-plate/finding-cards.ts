import { cardKey } from '../../../../../core/cards/card.ts';
import { aboutFinding } from '../../../../../core/cards/finding/finding.ts';
import type { CardSource } from '../../../../../core/cards/registry.ts';
import type { Output } from '../../../../../core/contract/methods.ts';
import {
  type Finding,
  isSameFinding,
  principleFindingOf,
  statementOf,
} from '../../../../../core/scan/findings/finding.ts';

/** A finding as a card for the plate. */
export interface FindingCard {
  readonly source: CardSource;
  /** The key of the card when it stands on the plate. */
  readonly placedKey: string;
}

/** The findings about whole principles that may become a card; null until the services said so. */
export type OfferedFindings = Output<'results.findings'> | null;

/** The card of a finding: of its statement or improvement point, or of a whole principle. Null without one. */
export function cardOf(finding: Finding, offered: OfferedFindings): FindingCard | null {
  const statementId = statementOf(finding);
  if (statementId !== null) {
    return { source: { type: 'statement', statementId }, placedKey: cardKey('statement', statementId) };
  }
  if ('pointId' in finding) {
    const { pointId } = finding;
    return { source: { type: 'improvementPoint', pointId }, placedKey: cardKey('improvementPoint', pointId) };
  }
  const which = principleFindingOf(finding);
  if (!which || !offered?.some((one) => isSameFinding(one, which))) return null;
  return { source: { type: 'finding', finding: which }, placedKey: cardKey('finding', aboutFinding(which)) };
}
