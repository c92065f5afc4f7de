import { useMemo, useRef } from 'react';
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

/** A list of the intake, and how it grows, changes and shrinks; when one goes the focus goes to its `legend`. */
export function useKeptList<T extends { readonly id: string }>(
  items: readonly T[],
  keep: (items: T[]) => Promise<boolean>,
) {
  const legend = useRef<HTMLLegendElement>(null);
  return {
    legend,
    add: (item: T) => keep([...items, item]),
    put: (id: string, changes: Partial<T>) => keep(items.map((one) => (one.id === id ? { ...one, ...changes } : one))),
    remove: async (id: string) => {
      if (await keep(items.filter((one) => one.id !== id))) legend.current?.focus();
    },
  };
}
