import { Minus, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { TEXT_SIZE } from '../../../../core/room/stage.ts';
import { textSizeFor } from '../../../../core/room/text-size.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.control.check;
const STEP = 4;

/** Sets up the beamer while the room shows a test picture; what was shown before comes back at the end. */
export function CheckDialog({ onClose }: { readonly onClose: () => void }) {
  useTestPicture();
  const done = (
    <Button kind="primary" onClick={onClose}>
      {words.done}
    </Button>
  );
  return (
    <Dialog title={words.title} onClose={onClose} buttons={done}>
      <p>{words.intro}</p>
      <p className="control__quiet">{words.wholeScreen}</p>
      <Distance />
      <Size />
      <Theme />
      <p className="control__quiet">{words.greysHint}</p>
    </Dialog>
  );
}

/** Shows the test picture as long as the dialog is open. */
function useTestPicture(): void {
  const show = useTrajectory((state) => state.showOnProjector);
  const [before] = useState(useTrajectory((state) => state.projector.choice));
  useEffect(() => {
    void show({ show: 'check' });
    return () => void show(before.show === 'check' ? { show: 'nothing' } : before);
  }, [show, before]);
}

function useLook() {
  const look = useTrajectory((state) => state.projector.stage.look);
  const direct = useTrajectory((state) => state.direct);
  const change = (changes: Partial<typeof look>) => void direct({ do: 'look', look: { ...look, ...changes } });
  return { look, change };
}

function Distance() {
  const { change } = useLook();
  const [height, setHeight] = useState('');
  const [distance, setDistance] = useState('');
  const meters = (text: string) => Number(text.replace(',', '.'));
  const known = meters(height) > 0 && meters(distance) > 0;
  const advice = known ? textSizeFor(meters(distance), meters(height)) : null;
  const fields = [
    { label: words.height, value: height, set: setHeight },
    { label: words.distance, value: distance, set: setDistance },
  ];
  return (
    <div className="control__pairs">
      {fields.map(({ label, value, set }) => (
        <Field key={label} label={label}>
          {(ids) => (
            <input
              {...ids}
              className="field__input"
              inputMode="decimal"
              maxLength={6}
              value={value}
              onChange={(event) => set(event.target.value)}
            />
          )}
        </Field>
      ))}
      {advice && (
        <>
          <p role="status">{advice.tooFar ? words.tooFar : words.advice(advice.size)}</p>
          <Button onClick={() => change({ textSize: advice.size })}>{words.pixels(advice.size)}</Button>
        </>
      )}
    </div>
  );
}

function Size() {
  const { look, change } = useLook();
  const { textSize } = look;
  return (
    <fieldset className="control__size">
      <legend>{words.size}</legend>
      <Button
        icon={Minus}
        aria-label={words.smaller}
        disabled={textSize <= TEXT_SIZE.floor}
        onClick={() => change({ textSize: Math.max(TEXT_SIZE.floor, textSize - STEP) })}
      />
      <strong role="status">{words.pixels(textSize)}</strong>
      <Button
        icon={Plus}
        aria-label={words.larger}
        disabled={textSize >= TEXT_SIZE.most}
        onClick={() => change({ textSize: Math.min(TEXT_SIZE.most, textSize + STEP) })}
      />
    </fieldset>
  );
}

function Theme() {
  const { look, change } = useLook();
  return (
    <fieldset className="control__themes">
      <legend>{words.theme}</legend>
      {(['light', 'dark'] as const).map((theme) => (
        <label key={theme} className="control__check">
          <input type="radio" name="theme" checked={look.theme === theme} onChange={() => change({ theme })} />
          {words.themes[theme]}
        </label>
      ))}
    </fieldset>
  );
}
