import type { NewCard } from '../../../../core/contract/methods.ts';
import type { ScanPerspective } from '../../../../core/domain/perspective.ts';
import { PRINCIPLES, type PrincipleNumber } from '../../../../core/domain/principles.ts';
import { type Highlight, statementOf } from '../../../../core/scan/findings/highlights/highlight.ts';
import type { ScanResults } from '../../../../core/scan/model/results.ts';
import { documentThreshold } from '../../../../core/scan/small-groups/thresholds.ts';
import { differenceNote } from './chart-cards.ts';
import { pointKey, statementKey } from './usePlaced.ts';

/** A talking point as it stands on the screen: what it is about, and the card that it becomes. */
export interface TalkingPoint {
  readonly key: string;
  readonly highlight: Highlight;
  readonly text: string;
  readonly principle: PrincipleNumber | null;
  readonly card: NewCard;
  /** The key of the card when it stands on the plate. */
  readonly placedKey: string;
  /** Groups whose figures stay off the card, because what stays needs more answers than a screen. */
  readonly withoutFigures: readonly ScanPerspective[];
}

/** Gives a highlight its words. A difference on a whole principle has no card of its own and becomes a note. */
export function talkingPoint(highlight: Highlight, results: ScanResults): TalkingPoint {
  const { principle } = highlight.kind === 'gap' ? highlight.about : highlight;
  const statementId = statementOf(highlight);
  const least = documentThreshold(results.threshold);
  if (statementId !== null) {
    const statement = results.statements.find(({ id }) => id === statementId);
    const text = statement?.text ?? '';
    const withoutFigures = (statement?.groups ?? []).flatMap((group) =>
      group.shown && group.n < least ? [group.perspective] : [],
    );
    const card = { type: 'statement', statementId } as const;
    const placedKey = statementKey(statementId);
    return { key: `${highlight.kind} ${placedKey}`, highlight, text, principle, card, placedKey, withoutFigures };
  }
  if ('pointId' in highlight) {
    const { pointId } = highlight;
    const point = results.improvementPoints.find(({ id }) => id === pointId);
    const text = point?.text ?? '';
    const withoutFigures = (point?.groups ?? []).flatMap(({ of, perspective }) => (of < least ? [perspective] : []));
    const placedKey = pointKey(pointId);
    const card = { type: 'improvementPoint', pointId } as const;
    return { key: `${highlight.kind} ${placedKey}`, highlight, text, principle, card, placedKey, withoutFigures };
  }
  const text = principle ? PRINCIPLES[principle] : '';
  const { card, placedKey } = differenceNote({ text }, highlight.kind === 'gap' ? highlight : { difference: 0 });
  return { key: `gap principle ${principle}`, highlight, text, principle, card, placedKey, withoutFigures: [] };
}
