import type { NewCard } from '../../../../core/contract/methods.ts';
import { PRINCIPLES, type PrincipleNumber } from '../../../../core/domain/principles.ts';
import { type Highlight, statementOf } from '../../../../core/scan/highlights/highlight.ts';
import type { ScanResults } from '../../../../core/scan/results.ts';
import { nl } from '../../locale/nl/index.ts';
import { noteKey, pointKey, statementKey } from './use-placed.ts';

/** A talking point as it stands on the screen: what it is about, and the card that it becomes. */
export interface TalkingPoint {
  readonly key: string;
  readonly highlight: Highlight;
  readonly text: string;
  readonly principle: PrincipleNumber | null;
  readonly card: NewCard;
  /** The key of the card when it stands on the plate. */
  readonly placedKey: string;
}

/** Gives a highlight its words. A difference on a whole principle has no card of its own and becomes a note. */
export function talkingPoint(highlight: Highlight, results: ScanResults): TalkingPoint {
  const { principle } = highlight.kind === 'gap' ? highlight.about : highlight;
  const statementId = statementOf(highlight);
  if (statementId !== null) {
    const text = results.statements.find(({ id }) => id === statementId)?.text ?? '';
    const card = { type: 'statement', statementId } as const;
    const placedKey = statementKey(statementId);
    return { key: `${highlight.kind} ${placedKey}`, highlight, text, principle, card, placedKey };
  }
  if ('pointId' in highlight) {
    const { pointId } = highlight;
    const text = results.improvementPoints.find(({ id }) => id === pointId)?.text ?? '';
    const placedKey = pointKey(pointId);
    const card = { type: 'improvementPoint', pointId } as const;
    return { key: `${highlight.kind} ${placedKey}`, highlight, text, principle, card, placedKey };
  }
  const text = principle ? PRINCIPLES[principle] : '';
  const perspective = highlight.kind === 'gap' && highlight.difference > 0 ? 'frontline' : 'residents';
  const card = { type: 'note', perspective, text: nl.highlights.note(text) } as const;
  return { key: `gap principle ${principle}`, highlight, text, principle, card, placedKey: noteKey(card.text) };
}
