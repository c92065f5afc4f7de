import { CircleCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { joinUrl, shownAddress } from '../../../../core/phones/addresses.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { QrPicture } from '../../kit/ui/QrPicture.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.lobby.phoneCheck;
const PATIENCE_MS = 20_000;

/** Telefooncheck: her own phone must reach this laptop within twenty seconds; else what IT can do, and the ways without. */
export function PhoneCheck({ onClose }: { readonly onClose: () => void }) {
  const door = useTrajectory((state) => state.lobby?.door ?? null);
  const reached = useTrajectory((state) => state.lobby?.reached ?? false);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!door) return null;
  const { url, address } = door;
  const port = new URL(url).port;
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      buttons={
        <Button kind="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <div className="lobby__check">
        <div className="lobby__qr">
          <QrPicture text={joinUrl(url, null)} label={words.qr} />
        </div>
        <div className="lobby__told">
          <p>{address.ownLaptop ? words.own : words.scan}</p>
          <p className="lobby__address">{shownAddress(url)}</p>
          <p role="status" className={reached ? 'lobby__reached' : 'lobby__soft'}>
            {reached && <CircleCheck size={22} aria-hidden="true" />}
            {reached ? words.reached : words.waiting}
          </p>
        </div>
      </div>
      {late && !reached && !address.ownLaptop && (
        <div className="lobby__late" role="alert">
          <p>{words.failed}</p>
          <h3>{words.forIt}</h3>
          <p className="lobby__sentence">{words.itSentence(port)}</p>
          <p>{words.without}</p>
        </div>
      )}
    </Dialog>
  );
}
