import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { nl } from '../../locale/nl/index.ts';

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
