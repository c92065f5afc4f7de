import { FileImage, FileType, Printer } from 'lucide-react';
import { createPortal } from 'react-dom';
import { Button } from '../../../../kit/ui/Button.tsx';
import { Dialog } from '../../../../kit/ui/Dialog.tsx';
import { nl } from '../../../../locale/nl/index.ts';
import { useDrawing } from './useDrawing.tsx';
import { sentenceOf, useSavePlate } from './useSavePlate.ts';

const words = nl.praatplaat.takeAway;

const FORMATS = [
  { format: 'pdf', icon: Printer },
  { format: 'png', icon: FileImage },
  { format: 'svg', icon: FileType },
] as const;

/**
 * The plate to take away: as PNG and SVG files, and as a page of A3. Chromium's own
 * printing keeps the lines and letters of the SVG, so the PDF is sharp at every size and its text can be searched; no code
 * of ours writes PDF. The shell makes the PDF at once; where it cannot, the print window does.
 */
export function TakeAwayDialog({ onClose }: { readonly onClose: () => void }) {
  const drawing = useDrawing();
  const { saving, save } = useSavePlate(drawing);
  const buttons = <Button onClick={onClose}>{words.close}</Button>;
  return (
    <>
      <Dialog title={words.heading} onClose={onClose} buttons={buttons} wide>
        <div className="take-away__preview">{drawing}</div>
        <p>{words.intro}</p>
        <div className="take-away__buttons">
          {FORMATS.map(({ format, icon }) => (
            <Button
              key={format}
              kind={format === 'pdf' ? 'primary' : 'plain'}
              icon={icon}
              aria-disabled={!drawing || saving.at === 'busy'}
              onClick={() => save(format)}
            >
              {words[format]}
            </Button>
          ))}
        </div>
        <p role="status" className={saving.at === 'failed' ? 'take-away__failed' : 'take-away__hint'}>
          {sentenceOf(saving)}
        </p>
      </Dialog>
      {createPortal(
        <div className="on-paper plate-page" aria-hidden="true">
          {drawing}
        </div>,
        document.body,
      )}
    </>
  );
}
