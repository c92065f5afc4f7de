import { nl } from '../../locale/nl/index.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';

interface Props {
  readonly municipality: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks once before a trajectory goes, because that cannot be undone. */
export function RemoveDialog({ municipality, onRemove, onClose }: Props) {
  return (
    <Dialog
      title={nl.start.removeTitle(municipality)}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{nl.start.removeNo}</Button>
          <Button kind="danger" onClick={onRemove}>
            {nl.start.removeYes}
          </Button>
        </>
      }
    >
      <p>{nl.start.removeText}</p>
    </Dialog>
  );
}
