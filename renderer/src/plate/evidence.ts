import { EVIDENCE, type Evidence } from '../../../core/cards/kind.ts';
import { kindOf } from '../../../core/cards/registry.ts';
import type { Document } from '../../../core/document/document.ts';
import type { ImprovementTaskRecord } from '../../../core/document/records.ts';
import { type Chosen, voteBehind } from '../../../core/voting/chosen.ts';
import { nl } from '../locale/nl/index.ts';

type Counts = Readonly<Record<Evidence, number>>;
/** What its cards got in the vote, in words, and how much of each kind stands behind a task. */
export type Behind = Counts & { readonly vote: string | null };

/** What stands behind an improvement task: the vote on its cards, and cards of each kind. */
export function behindTask(
  task: Pick<ImprovementTaskRecord, 'cardIds'>,
  document: Document,
  chosen: Chosen | null,
): Behind {
  return { vote: voteBehind(chosen, task.cardIds), ...countsBehind(task, document) };
}

/** How many cards of each kind stand behind an improvement task. */
export function countsBehind({ cardIds }: Pick<ImprovementTaskRecord, 'cardIds'>, document: Document): Counts {
  const cards = cardIds.flatMap((id) => (document[id]?.kind === 'card' ? [document[id]] : []));
  const count = (evidence: Evidence) =>
    cards.filter(({ content }) => kindOf(content.type).evidence === evidence).length;
  return { figures: count('figures'), quotes: count('quotes'), moments: count('moments'), notes: count('notes') };
}

/** The same in words, only what there is. */
export function evidenceWords({ vote, ...counts }: Behind): string[] {
  const words = EVIDENCE.flatMap((kind) => (counts[kind] > 0 ? nl.praatplaat.card.behind[kind](counts[kind]) : []));
  return vote ? [vote, ...words] : words;
}
