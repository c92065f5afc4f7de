import { Link2 } from 'lucide-react';
import { recordsOf } from '../../../../../core/document/document.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import type { Desk } from '../desk/useDesk.ts';

interface ConnectButtonsProps {
  readonly desk: Desk;
  readonly cardIds: readonly string[];
}

/** Which improvement tasks the chosen cards stand behind; a press connects them all, or takes them all off. */
export function ConnectButtons({ desk, cardIds }: ConnectButtonsProps) {
  const tasks = recordsOf(desk.document, 'improvementTask');
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
            onClick={() => void desk.acts.connect(task.id, cardIds, !connected)}
          >
            {task.to}
          </Button>
        );
      })}
    </>
  );
}
