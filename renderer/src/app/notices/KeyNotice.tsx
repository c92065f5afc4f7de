import { Undo2, X } from 'lucide-react';
import { useEffect } from 'react';
import type { Direction } from '../../../../core/room/direction.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useRoomSteps } from '../../store/room-steps.ts';
import { type ReceivedState, useTrajectory } from '../../store/trajectory.ts';
import type { KeyAct } from '../useControlKeys.ts';

const words = nl.keys;
/** Long enough to read and to reach the button. */
const SHOWN_MS = 8000;

/** What takes it back. */
const OFFERS: Readonly<Record<KeyAct['did'], { readonly label: string; readonly direction: Direction } | null>> = {
  black: { label: words.giveBack, direction: { do: 'cover', cover: null } },
  light: { label: words.giveBack, direction: { do: 'cover', cover: null } },
  freeze: { label: words.runOn, direction: { do: 'freeze', on: false } },
  forward: { label: words.stepBack, direction: { do: 'step', by: -1 } },
  back: { label: words.stepBack, direction: { do: 'step', by: 1 } },
  run: null,
  picture: null,
};

interface KeyNoticeProps {
  readonly act: KeyAct;
  readonly onClose: () => void;
}

/**
 * Which key changed what the room sees, and a button that gives it back. What keeps the picture from the room stays told
 * as long as it is so; the rest goes by itself.
 */
export function KeyNotice({ act, onClose }: KeyNoticeProps) {
  const projector = useTrajectory((state) => state.projector);
  const direct = useTrajectory((state) => state.direct);
  const steps = useRoomSteps();
  const lasting = act.did === 'black' || act.did === 'light' || act.did === 'freeze';
  const now = steps?.now ?? '';
  const known = isSo(act, projector, now);
  useEffect(() => {
    if (lasting) return;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [lasting, onClose]);
  const offer = OFFERS[act.did];
  const close = () => {
    document.getElementById('main')?.focus();
    onClose();
  };
  return (
    <div className="key-notice" role="status">
      {known && <p>{sentenceFor(act, now)}</p>}
      {known && offer && (
        <Button
          kind="quiet"
          icon={Undo2}
          onClick={() => {
            void direct(offer.direction);
            close();
          }}
        >
          {offer.label}
        </Button>
      )}
      {known && <Button kind="quiet" icon={X} aria-label={nl.app.closeNotice} onClick={close} />}
    </div>
  );
}

/** What lasts is told while it is so: the services answer a moment after the key. A step only while the room sees what has a name. */
function isSo({ did }: KeyAct, { frozen, stage }: ReceivedState, now: string): boolean {
  if (did === 'black' || did === 'light') return stage.cover === did;
  if (did === 'freeze') return frozen;
  if (did === 'forward' || did === 'back') return now !== '';
  return true;
}

function sentenceFor({ did, key }: KeyAct, now: string): string {
  const { said } = words;
  switch (did) {
    case 'black':
    case 'light':
    case 'picture':
      return said[did](key);
    case 'freeze':
      return said.frozen(key);
    case 'run':
      return said.running(key);
    case 'forward':
    case 'back':
      return said.step(key, now);
  }
}
