import { useMemo } from 'react';
import { type Chosen, chosenOf } from '../../../core/voting/chosen.ts';
import { useTrajectory } from './trajectory.ts';

/** What the room chose last in the open session. */
export function useChosen(): Chosen | null {
  const document = useTrajectory((state) => state.document);
  return useMemo(() => chosenOf(document), [document]);
}
