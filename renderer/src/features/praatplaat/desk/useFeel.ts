import { feelingAfter } from '../../../../../core/cards/figures.ts';
import { recordOf } from '../../../../../core/document/document.ts';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useDesk } from './useDesk.ts';

/** Says that the chosen moment of a customer journey felt one step better or worse; of several cards the first one. */
export function useFeel(): (ids: readonly string[], by: 1 | -1) => Promise<boolean> {
  const document = useTrajectory((state) => state.document);
  const run = useTrajectory((state) => state.run);
  const say = useDesk((state) => state.say);
  return async (ids, by) => {
    for (const id of ids) {
      const content = recordOf(document, 'card', id)?.content;
      if (content?.type !== 'moment') continue;
      const feeling = feelingAfter(content.feeling, by);
      if (!(await run({ type: 'moment.change', id, changes: { feeling } }))) return false;
      say(nl.journey.feelingOf(feeling));
      return true;
    }
    return false;
  };
}
