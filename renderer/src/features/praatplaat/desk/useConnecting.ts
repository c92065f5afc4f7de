import { recordOf } from '../../../../../core/document/document.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useActs, useDesk, useSelected } from './useDesk.ts';

/** What a click does with the tool that connects: the chosen card with this one or with this task; the first click chooses. */
export function useConnecting(): (id: string) => void {
  const document = useTrajectory((state) => state.document);
  const select = useDesk((state) => state.select);
  const selected = useSelected();
  const acts = useActs();
  return (id) => {
    const [from, ...others] = [...selected].filter((one) => recordOf(document, 'card', one));
    const task = recordOf(document, 'improvementTask', id);
    const isCard = recordOf(document, 'card', id) !== undefined;
    if (!from || others.length > 0 || from === id || !(isCard || task)) {
      if (isCard) select([id], false);
      return;
    }
    void (task ? acts.connect(id, [from], !task.cardIds.includes(from)) : acts.link(from, id));
    select([], false);
  };
}
