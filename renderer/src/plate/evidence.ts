import { EVIDENCE, type Evidence } from '../../../core/cards/kind.ts';
import { kindOf } from '../../../core/cards/registry.ts';
import type { Document } from '../../../core/document/document.ts';
import type { ImprovementTaskRecord } from '../../../core/document/records.ts';
import { nl } from '../locale/nl/index.ts';

const BEHIND = ['dots', ...EVIDENCE] as const;
/** How much of each kind stands behind a task. */
export type Behind = Readonly<Record<(typeof BEHIND)[number], number>>;

/** What stands behind an improvement task: dots, and cards of each kind. */
export function behindTask({ cardIds }: Pick<ImprovementTaskRecord, 'cardIds'>, document: Document): Behind {
  const cards = cardIds.flatMap((id) => (document[id]?.kind === 'card' ? [document[id]] : []));
  const count = (evidence: Evidence) =>
    cards.filter(({ content }) => kindOf(content.type).evidence === evidence).length;
  return {
    dots: cards.reduce((sum, { dots }) => sum + dots, 0),
    figures: count('figures'),
    quotes: count('quotes'),
    notes: count('notes'),
  };
}

/** The same in words, only what there is. */
export function evidenceWords(evidence: Behind): string[] {
  return BEHIND.flatMap((kind) => (evidence[kind] > 0 ? nl.praatplaat.card.behind[kind](evidence[kind]) : []));
}
