import { cardKey } from '../../../../core/cards/card.ts';
import type { PlateSource } from '../../../../core/contract/document-methods.ts';
import type { Output } from '../../../../core/contract/methods.ts';
import {
  type Finding,
  isSameFinding,
  type PrincipleFinding,
  principleFindingOf,
  statementOf,
} from '../../../../core/scan/findings/finding.ts';

/** A finding as a card for the plate. */
export interface FindingCard {
  readonly source: PlateSource;
  /** The key of the card when it stands on the plate. */
  readonly placedKey: string;
}

/** What the services would write about whole principles; null until they said so. */
export type WrittenFindings = Output<'results.findings'> | null;

/** The card of a finding: of its statement or improvement point, or else the note that the services write. Null without one. */
export function cardOf(finding: Finding, written: WrittenFindings): FindingCard | null {
  const statementId = statementOf(finding);
  if (statementId !== null) {
    return { source: { type: 'statement', statementId }, placedKey: cardKey('statement', statementId) };
  }
  if ('pointId' in finding) {
    const { pointId } = finding;
    return { source: { type: 'improvementPoint', pointId }, placedKey: cardKey('improvementPoint', pointId) };
  }
  const which = principleFindingOf(finding);
  const note = which && writtenNote(which, written);
  return note && { source: { type: 'finding', finding: note.finding }, placedKey: cardKey('note', note.text) };
}

function writtenNote(which: PrincipleFinding, written: WrittenFindings) {
  return written?.find(({ finding }) => isSameFinding(finding, which)) ?? null;
}
