import { FileLock2, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import type { TrajectorySummary } from '../../../../core/domain/trajectory.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { OpenCard } from '../../kit/ui/OpenCard.tsx';
import { nl } from '../../locale/nl/index.ts';

interface Props {
  readonly trajectory: TrajectorySummary;
  readonly onOpen: () => void;
  readonly onRename: () => void;
  readonly onSaveFile: () => void;
  readonly onRemove: () => void;
  /** For the example only: as it was at first. */
  readonly onRenew: () => void;
}

/** One trajectory: the whole card opens it. */
export function TrajectoryCard({ trajectory, onOpen, onRename, onSaveFile, onRemove, onRenew }: Props) {
  const { municipality, isSample, lastOpened } = trajectory;
  return (
    <OpenCard
      name={municipality}
      heading="h3"
      badge={isSample ? nl.start.isSample : ''}
      onOpen={onOpen}
      buttons={
        <>
          {isSample && (
            <Button kind="quiet" icon={RotateCcw} onClick={onRenew}>
              {nl.start.renew}
            </Button>
          )}
          <Button kind="quiet" icon={Pencil} onClick={onRename} aria-label={nl.start.renameOf(municipality)}>
            {nl.start.rename}
          </Button>
          <Button kind="quiet" icon={FileLock2} onClick={onSaveFile} aria-label={nl.transfer.saveOf(municipality)}>
            {nl.transfer.save}
          </Button>
          <Button kind="quiet" icon={Trash2} onClick={onRemove} aria-label={nl.start.removeOf(municipality)}>
            {nl.start.remove}
          </Button>
        </>
      }
    >
      <p>{nl.start.contents(trajectory)}</p>
      <p className="start__when">{nl.start.lastOpened(lastOpened)}</p>
    </OpenCard>
  );
}
