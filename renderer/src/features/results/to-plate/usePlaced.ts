import { useMemo } from 'react';
import { keyOf } from '../../../../../core/cards/card.ts';
import { recordsOf } from '../../../../../core/document/document.ts';
import { useTrajectory } from '../../../store/trajectory.ts';

/** Keys of all from the scan that is shown that stands on the praatplaat as a card; compare with `cardKey`. */
export function usePlaced(): ReadonlySet<string> {
  const document = useTrajectory((state) => state.document);
  const scanId = useTrajectory((state) => state.scanId);
  return useMemo(() => {
    const contents = recordsOf(document, 'card').map(({ content }) => content);
    const ofScan = contents.filter((content) => !('scanId' in content) || content.scanId === scanId);
    return new Set(ofScan.map(keyOf));
  }, [document, scanId]);
}
