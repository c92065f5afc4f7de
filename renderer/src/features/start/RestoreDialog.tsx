import type { DataCopy } from '../../../../core/contract/snapshots.ts';
import type { CopiedTrajectory } from '../../../../core/contract/trajectory-file-methods.ts';
import { attempt } from '../../kit/notices.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useFetched } from '../../store/useFetched.ts';

const words = nl.start.copies;

interface Props {
  readonly copy: DataCopy;
  readonly onOpen: (trajectoryId: string) => void;
  readonly onClose: () => void;
}

/** What is in a copy of all data; each trajectory can come back, in place of what is here or beside it. */
export function RestoreDialog({ copy, onOpen, onClose }: Props) {
  const api = useApi();
  const trajectories = useFetched('trajectoryFiles.inCopy', { path: copy.path });
  const restore = (id: string, how: 'replace' | 'beside') =>
    void attempt('trajectoryFiles.restore', async () => {
      const restored = await api.call('trajectoryFiles.restore', { path: copy.path, id, how });
      onClose();
      onOpen(restored.id);
    });
  return (
    <Dialog
      title={words.lookTitle(copy.madeAt)}
      onClose={onClose}
      wide
      buttons={<Button onClick={onClose}>{words.close}</Button>}
    >
      <p>{words.lookText}</p>
      {trajectories?.length === 0 && <p>{words.empty}</p>}
      <ul className="start__inside">
        {trajectories?.map((one) => (
          <Inside key={one.summary.id} trajectory={one} onRestore={(how) => restore(one.summary.id, how)} />
        ))}
      </ul>
    </Dialog>
  );
}

interface InsideProps {
  readonly trajectory: CopiedTrajectory;
  readonly onRestore: (how: 'replace' | 'beside') => void;
}

function Inside({ trajectory: { summary, here }, onRestore }: InsideProps) {
  const { municipality } = summary;
  const isSame = here?.relation === 'same';
  return (
    <li>
      <h3>{municipality}</h3>
      <p>{nl.transfer.contents(summary)}</p>
      <p>{here ? (isSame ? words.same : words.changed) : words.gone}</p>
      {!isSame && (
        <div className="start__buttons">
          <Button onClick={() => onRestore('replace')} aria-label={words.restoreOf(municipality)}>
            {words.restore}
          </Button>
          {here && (
            <Button onClick={() => onRestore('beside')} aria-label={words.besideOf(municipality)}>
              {nl.transfer.beside}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
