import { MonitorOff, MonitorUp } from 'lucide-react';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.agreements.actions;

/** Shows the agreed actions to the room, or takes them off; said in words when they are there. */
export function ActionsOnProjector() {
  const shown = useTrajectory((state) => state.projector.choice.show === 'actions');
  const show = useTrajectory((state) => state.showOnProjector);
  return (
    <div className="agreements__projector">
      <p role="status">{shown && words.shown}</p>
      <Button icon={shown ? MonitorOff : MonitorUp} onClick={() => void show({ show: shown ? 'nothing' : 'actions' })}>
        {shown ? words.hide : words.show}
      </Button>
    </div>
  );
}
