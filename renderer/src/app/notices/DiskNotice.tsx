import { HardDrive, X } from 'lucide-react';
import { useState } from 'react';
import type { DiskState } from '../../../../core/contract/snapshots.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useDisk } from '../../store/useDisk.ts';

/** That the disk is nearly full, takes nothing, or is gone. Once read it goes; the bar above still says that nothing is kept. */
export function DiskNotice() {
  const state = useDisk();
  const [read, setRead] = useState<DiskState>('fine');
  if (state === 'fine' || state === read) return null;
  return (
    <div className={`app__disk app__disk--${state}`} role="alert">
      <HardDrive size={20} aria-hidden="true" />
      <p>{nl.app.disk[state]}</p>
      <Button kind="quiet" icon={X} onClick={() => setRead(state)}>
        {nl.setAside.close}
      </Button>
    </div>
  );
}
