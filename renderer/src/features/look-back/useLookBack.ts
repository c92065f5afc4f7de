import { useMemo } from 'react';
import { recordOf } from '../../../../core/document/document.ts';
import type { ActionRecord, ActionStatus } from '../../../../core/document/records.ts';
import { lookedAt } from '../../../../core/room-pages/look-back.ts';
import { actionsToLookBackAt, reportIn } from '../../../../core/trajectory/look-back.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';

/** The actions that the open session looks back at, and which one the room sees now. */
export function useLookBack() {
  const whole = useTrajectory((state) => state.whole);
  const sessionId = useTrajectory((state) => state.place.sessionId);
  const choice = useTrajectory((state) => state.projector.choice);
  const show = useTrajectory((state) => state.showOnProjector);
  const actions = useMemo(() => actionsToLookBackAt(whole, sessionId), [whole, sessionId]);
  const at = choice.show === 'lookBack' ? lookedAt(actions, choice) : 0;
  return {
    actions,
    at,
    shown: choice.show === 'lookBack' ? actions[at] : undefined,
    /** Whether the room sees whose it is. */
    who: choice.show === 'lookBack' && choice.who,
    heardOf: (action: ActionRecord) => reportIn(whole, action.id, sessionId),
    /** Puts an action before the room: nobody's name, unless asked. */
    showAction: (actionId: string | null, who = false) => show({ show: 'lookBack', actionId, who }),
  };
}

/** Keeps what the open session hears of an action: each call one step to undo. */
export function useReport() {
  const whole = useTrajectory((state) => state.whole);
  const sessionId = useTrajectory((state) => state.place.sessionId);
  const run = useTrajectory((state) => state.run);
  return (actionId: string, heard: { readonly status?: ActionStatus; readonly note?: string }) => {
    const day = recordOf(whole, 'session', sessionId)?.date ?? null;
    return run({ type: 'status.report', id: newId(), actionId, day, ...heard });
  };
}
