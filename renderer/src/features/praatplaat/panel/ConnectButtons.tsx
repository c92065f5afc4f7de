import { Link2 } from 'lucide-react';
import { recordsOf } from '../../../../../core/document/document.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useActs } from '../desk/useDesk.ts';

/** Which improvement tasks the chosen cards stand behind; a press connects them all, or takes them all off. */
export function ConnectButtons({ cardIds }: { readonly cardIds: readonly string[] }) {
  const tasks = recordsOf(
    useTrajectory((state) => state.document),
    'improvementTask',
  );
  const acts = useActs();
  if (tasks.length === 0 || cardIds.length === 0) return null;
  return (
    <>
      <h3 className="desk__small">{nl.praatplaat.panel.connect}</h3>
      {tasks.map((task) => {
        const connected = cardIds.every((id) => task.cardIds.includes(id));
        return (
          <Button
            key={task.id}
            icon={Link2}
            aria-pressed={connected}
            onClick={() => void acts.connect(task.id, cardIds, !connected)}
          >
            {task.to}
          </Button>
        );
      })}
    </>
  );
}
