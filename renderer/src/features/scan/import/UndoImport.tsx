import { Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { attempt } from '../../../kit/notices.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useApi } from '../../../store/api.ts';
import { useTrajectory } from '../../../store/trajectory.ts';

/** Takes the last import back, as long as no figure with it left her screen. */
export function UndoImport({ onUndone }: { readonly onUndone: () => void }) {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const canUndo = useTrajectory((state) => state.canUndoImport);
  const reload = useTrajectory((state) => state.reloadScans);
  // What was shown since is told to no window.
  useEffect(() => void reload(), [reload]);
  if (!canUndo) return null;
  const undo = async () => {
    if (await attempt('scan.undoImport', () => api.call('scan.undoImport', { trajectoryId }))) onUndone();
    // Refused: what was done with it since is told to no window.
    else await reload();
  };
  return (
    <div className="scan__undo-import">
      <Button kind="quiet" icon={Undo2} onClick={() => void undo()}>
        {nl.scan.joining.undo}
      </Button>
      <p className="scan__file">{nl.scan.joining.undoText}</p>
    </div>
  );
}
