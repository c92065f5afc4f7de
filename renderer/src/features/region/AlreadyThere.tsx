import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { nl } from '../../locale/nl/index.ts';
import type { Waiting } from './useRegion.ts';

const words = nl.region.again;

interface Props {
  readonly waiting: Waiting;
  readonly onHow: (how: 'replace' | 'beside') => void;
  readonly onClose: () => void;
}

/** A sheet that is there already: nothing is overwritten without asking. */
export function AlreadyThere({ waiting: { municipality, there, madeOn }, onHow, onClose }: Props) {
  const buttons = (
    <>
      <Button onClick={onClose}>{words.nothing}</Button>
      <Button onClick={() => onHow('beside')}>{words.beside}</Button>
      <Button kind="primary" onClick={() => onHow('replace')}>
        {words.replace}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title} onClose={onClose} buttons={buttons}>
      <p>{words.text(municipality, there ?? madeOn, madeOn)}</p>
    </Dialog>
  );
}
