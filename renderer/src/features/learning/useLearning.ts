import { useMemo } from 'react';
import { recordsOf } from '../../../../core/document/document.ts';
import { dayOf } from '../../../../core/domain/dutch-date.ts';
import { lanesOf } from '../../../../core/trajectory/learning.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useFetched } from '../../store/useFetched.ts';

/** The learning questions of the open trajectory with what was tried, and what they can be about. */
export function useLearning() {
  const whole = useTrajectory((state) => state.whole);
  const today = dayOf(new Date());
  const lanes = useMemo(() => lanesOf(whole, today), [whole, today]);
  const elements = useFetched('toolbox.workingElements', null) ?? [];
  return {
    lanes,
    today,
    elements,
    tasks: recordsOf(whole, 'improvementTask'),
    elementOf: (id: string | null) => elements.find((one) => one.id === id),
  };
}
