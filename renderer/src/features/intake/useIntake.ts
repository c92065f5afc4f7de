import { useMemo } from 'react';
import { intakeOf } from '../../../../core/document/document.ts';
import type { IntakeChanges } from '../../../../core/document/intake.ts';
import { useTrajectory } from '../../store/trajectory.ts';

/** The intake of the open trajectory, and how to change it; gives true when the change is on disk. */
export function useIntake() {
  const whole = useTrajectory((state) => state.whole);
  const run = useTrajectory((state) => state.run);
  const intake = useMemo(() => intakeOf(whole), [whole]);
  return { intake, change: (changes: IntakeChanges) => run({ type: 'intake.change', changes }) };
}
