import { useEffect } from 'react';
import type { Sign } from '../../../../../core/domain/perspective.ts';
import { useTrajectory } from '../../../store/trajectory.ts';

/**
 * While she types aloud (meetypen) the room reads along, but for what is for her alone; otherwise nothing half-written leaves
 * this window.
 */
export function useTypeAloud(text: string, perspective: Sign, forHer: boolean): boolean {
  const aloud = useTrajectory((state) => state.projector.typeAloud) && !forHer;
  const covered = useTrajectory((state) => state.projector.oneScreen.covered);
  const present = useTrajectory((state) => state.present);
  useEffect(() => {
    if (aloud) present({ do: 'type', note: { perspective, text } });
  }, [aloud, perspective, text, present]);
  useEffect(() => {
    if (!aloud) return;
    return () => present({ do: 'type', note: null });
  }, [aloud, present]);
  return covered;
}
