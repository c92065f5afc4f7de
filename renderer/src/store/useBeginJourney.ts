import { JOURNEY_TEMPLATE_ID } from '../../../core/domain/session-kinds.ts';
import { newId, useTrajectory } from './trajectory.ts';

/** Adds a plate for a customer journey to the open session, and opens it. */
export function useBeginJourney(): () => Promise<boolean> {
  const run = useTrajectory((state) => state.run);
  const goTo = useTrajectory((state) => state.goTo);
  const place = useTrajectory((state) => state.place);
  return async () => {
    const plateId = newId();
    const added = await run({ type: 'plate.add', id: plateId, title: '', templateId: JOURNEY_TEMPLATE_ID });
    return added && goTo({ ...place, plateId });
  };
}
