import { Pencil, Trash2 } from 'lucide-react';
import type { TrajectorySummary } from '../../../../core/domain/trajectory.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';

interface Props {
  readonly trajectory: TrajectorySummary;
  readonly onOpen: () => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

/** One trajectory: the whole card opens it. */
export function TrajectoryCard({ trajectory, onOpen, onRename, onRemove }: Props) {
  const { municipality, isSample, lastOpened } = trajectory;
  return (
    <li className="start__card">
      <div className="start__card-text">
        <h3>
          <button type="button" className="start__open" onClick={onOpen}>
            {municipality}
          </button>
          {isSample && <span className="start__badge">{nl.start.isSample}</span>}
        </h3>
        <p>{nl.start.contents(trajectory)}</p>
        <p className="start__when">{nl.start.lastOpened(lastOpened)}</p>
      </div>
      <div className="start__card-buttons">
        <Button kind="quiet" icon={Pencil} onClick={onRename} aria-label={nl.start.renameOf(municipality)}>
          {nl.start.rename}
        </Button>
        <Button kind="quiet" icon={Trash2} onClick={onRemove} aria-label={nl.start.removeOf(municipality)}>
          {nl.start.remove}
        </Button>
      </div>
    </li>
  );
}
