import { useMemo } from 'react';
import { keyOf } from '../../../../core/cards/card.ts';
import { recordsOf } from '../../../../core/document/document.ts';
import { useTrajectory } from '../../store/trajectory.ts';

/** Keys of all that stands on the praatplaat as a card; compare with `cardKey`. */
export function usePlaced(): ReadonlySet<string> {
  const document = useTrajectory((state) => state.document);
  return useMemo(() => new Set(recordsOf(document, 'card').map(({ content }) => keyOf(content))), [document]);
}
