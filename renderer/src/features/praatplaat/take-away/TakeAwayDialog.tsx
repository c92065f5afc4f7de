import { FileImage, FileType, Printer } from 'lucide-react';
import { createPortal } from 'react-dom';
import { nl } from '../../../locale/nl/index.ts';
import { Button } from '../../../shared/ui/Button.tsx';
import { Dialog } from '../../../shared/ui/Dialog.tsx';
import './take-away.css';
import { useDrawing } from './useDrawing.tsx';
import { sentenceOf, useSavePlate } from './useSavePlate.ts';

const words = nl.praatplaat.takeAway;

/**
 * The plate to take away: as PNG and SVG files, and as a page of A3 that the print window prints or saves as PDF. The
 * browser's own printing keeps the lines and letters of the SVG, so the PDF is sharp at every size and its text can be
 * searched; no code of ours writes PDF.
 */
export function TakeAwayDialog({ onClose }: { readonly onClose: () => void }) {
  const drawing = useDrawing();
  const { saving, save } = useSavePlate(drawing);
  const busy = saving.at === 'busy' || !drawing;
  const buttons = <Button onClick={onClose}>{words.close}</Button>;
  return (
    <>
      <Dialog title={words.heading} onClose={onClose} buttons={buttons} wide>
        <div className="take-away__preview">{drawing}</div>
        <p>{words.intro}</p>
        <div className="take-away__buttons">
          <Button kind="primary" icon={Printer} aria-disabled={busy} onClick={() => !busy && window.print()}>
            {words.pdf}
          </Button>
          <Button icon={FileImage} aria-disabled={busy} onClick={() => !busy && save('png')}>
            {words.png}
          </Button>
          <Button icon={FileType} aria-disabled={busy} onClick={() => !busy && save('svg')}>
            {words.svg}
          </Button>
        </div>
        <p role="status" className={saving.at === 'failed' ? 'take-away__failed' : 'take-away__hint'}>
          {sentenceOf(saving)}
        </p>
      </Dialog>
      {createPortal(
        <div className="plate-page" aria-hidden="true">
          {drawing}
        </div>,
        document.body,
      )}
    </>
  );
}
