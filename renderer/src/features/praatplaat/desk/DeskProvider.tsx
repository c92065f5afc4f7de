import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { PlateHandle } from '../../../plate/PlateStage.tsx';
import { useTrajectory } from '../../../store/trajectory.ts';
import { createDeskStore } from './desk-store.ts';
import { useMadeActs } from './useActs.ts';
import { DeskContextProvider } from './useDesk.ts';

/** Holds the desk of the opened trajectory; each part inside takes only what it needs. */
export function DeskProvider({ children }: { readonly children: ReactNode }) {
  const trajectoryId = useTrajectory((state) => state.id);
  const [store] = useState(() => createDeskStore(trajectoryId));
  const plate = useRef<PlateHandle>(null);
  const acts = useMadeActs(store);
  const parts = useMemo(() => ({ store, plate, acts }), [store, acts]);
  return <DeskContextProvider value={parts}>{children}</DeskContextProvider>;
}
