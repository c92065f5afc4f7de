import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { nl } from '../../locale/nl/index.ts';

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
      <p>{nl.start.removeCopies}</p>
    </Dialog>
  );
}
