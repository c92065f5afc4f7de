import { MonitorUp, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';

/** The picture for the room was there and is gone, by accident or not: said at once, with the way back. */
export function ProjectorClosedNotice({ onOpen }: { readonly onOpen: () => void }) {
  const windows = useTrajectory((state) => state.projector.windows);
  const [before, setBefore] = useState(windows);
  const [closed, setClosed] = useState(false);
  if (windows !== before) {
    setBefore(windows);
    setClosed(before > 0 && windows === 0);
  }
  return (
    <div role="alert">
      {closed && (
        <div className="app__aside">
          <p>{nl.app.projectorClosed}</p>
          <Button kind="primary" icon={MonitorUp} onClick={onOpen}>
            {nl.app.projectorAgain}
          </Button>
          <Button kind="quiet" icon={X} aria-label={nl.app.closeNotice} onClick={() => setClosed(false)} />
        </div>
      )}
    </div>
  );
}
