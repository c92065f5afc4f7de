import { useState } from 'react';
import type { ChartChoice } from '../../../../../core/contract/snapshots.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { sameChoice } from '../same-choice.ts';

/**
 * Which page of a chart she looks at. When the room sees the page that she leaves, the room goes along to the next: she
 * leafs for everybody.
 */
export function usePages(choices: readonly ChartChoice[]) {
  const current = useTrajectory((state) => state.projector.choice);
  const show = useTrajectory((state) => state.showOnProjector);
  const [wanted, setPage] = useState(0);
  const page = Math.min(wanted, Math.max(0, choices.length - 1));
  const go = (to: number) => {
    const [from, next] = [choices[page], choices[to]];
    setPage(to);
    if (from && next && sameChoice(current, from)) void show(next);
  };
  return { page, go };
}
