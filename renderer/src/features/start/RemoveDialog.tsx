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

/** Asks once before the example begins again, because what was done to it goes. */
export function RenewDialog({ onRenew, onClose }: { readonly onRenew: () => void; readonly onClose: () => void }) {
  return (
    <Dialog
      title={nl.start.renewTitle}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{nl.start.cancel}</Button>
          <Button kind="danger" onClick={onRenew}>
            {nl.start.renewYes}
          </Button>
        </>
      }
    >
      <p>{nl.start.renewText}</p>
    </Dialog>
  );
}
