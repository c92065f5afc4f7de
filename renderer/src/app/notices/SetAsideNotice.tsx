import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';

/** What of this trajectory could not be read, in one sentence; nothing when all could. */
export function SetAsideNotice() {
  const setAside = useTrajectory((state) => state.setAside);
  const [read, setRead] = useState(false);
  if (setAside.length === 0 || read) return null;
  return (
    <div className="app__aside" role="alert">
      <p>{nl.setAside.sentence(setAside)}</p>
      <Button kind="quiet" icon={X} onClick={() => setRead(true)}>
        {nl.setAside.close}
      </Button>
    </div>
  );
}
