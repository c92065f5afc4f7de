import { Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { lastDayInBin } from '../../../../core/domain/bin.ts';
import type { BinnedTrajectory } from '../../../../core/domain/trajectory.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { OpenCard } from '../../kit/ui/OpenCard.tsx';
import { nl } from '../../locale/nl/index.ts';
import type { Trajectories } from './useTrajectories.ts';

const words = nl.start.bin;

interface Props {
  readonly trajectories: Trajectories;
  /** Told once it is on disk and no dialog is open any more. */
  readonly onDone: (text: string, close: () => void) => void;
}

/** Trajectories that were taken out of the list: each can come back, or be deleted for good. Not there when there are none. */
export function TrajectoryBin({ trajectories, onDone }: Props) {
  const [asking, setAsking] = useState<BinnedTrajectory | null>(null);
  const { bin, restore, deleteNow } = trajectories;
  const close = () => setAsking(null);
  const putBack = async ({ id, municipality }: BinnedTrajectory) => {
    if (await restore(id)) onDone(words.restored(municipality), close);
  };
  const deleteForGood = async ({ id, municipality }: BinnedTrajectory) => {
    if (await deleteNow(id)) onDone(words.deleted(municipality), close);
  };
  if (bin.length === 0) return null;
  return (
    <details className="start__bin">
      <summary>{words.title(bin.length)}</summary>
      <ul className="start__cards">
        {bin.map((one) => (
          <OpenCard
            key={one.id}
            name={one.municipality}
            heading="h3"
            buttons={
              <>
                <Button
                  kind="quiet"
                  icon={Undo2}
                  onClick={() => void putBack(one)}
                  aria-label={words.restoreOf(one.municipality)}
                >
                  {words.restore}
                </Button>
                <Button
                  kind="quiet"
                  icon={Trash2}
                  onClick={() => setAsking(one)}
                  aria-label={words.deleteOf(one.municipality)}
                >
                  {words.delete}
                </Button>
              </>
            }
          >
            <p className="start__when">{words.until(lastDayInBin(one.removedAt))}</p>
          </OpenCard>
        ))}
      </ul>
      {asking && (
        <DeleteDialog municipality={asking.municipality} onDelete={() => void deleteForGood(asking)} onClose={close} />
      )}
    </details>
  );
}

interface DialogProps {
  readonly municipality: string;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

function DeleteDialog({ municipality, onDelete, onClose }: DialogProps) {
  return (
    <Dialog
      title={words.deleteTitle(municipality)}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{nl.start.removeNo}</Button>
          <Button kind="danger" onClick={onDelete}>
            {nl.start.removeYes}
          </Button>
        </>
      }
    >
      <p>{words.deleteText}</p>
      <p>{words.deleteCopies}</p>
    </Dialog>
  );
}
