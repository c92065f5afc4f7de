import { Camera, Plus, ZoomIn, ZoomOut } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { SIGNS, type Sign } from '../../../../../../core/domain/perspective.ts';
import { TEXT_MAX } from '../../../../../../core/domain/text.ts';
import { Button } from '../../../../kit/ui/Button.tsx';
import { Dialog } from '../../../../kit/ui/Dialog.tsx';
import { Field } from '../../../../kit/ui/fields.tsx';
import { PerspectiveSign } from '../../../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../../../locale/nl/index.ts';
import { useTrajectory } from '../../../../store/trajectory.ts';
import { cardZones } from '../../desk/things.ts';
import { useActs, useNoteZone } from '../../desk/useDesk.ts';

const words = nl.praatplaat.paper;

/** A wall of paper cards comes on the plate: a photo of it beside a line to type on, card after card. */
export function PaperWallDialog({ onClose }: { readonly onClose: () => void }) {
  const buttons = (
    <Button kind="primary" onClick={onClose}>
      {words.wallReady}
    </Button>
  );
  return (
    <Dialog title={words.wallTitle} onClose={onClose} buttons={buttons} wide>
      <div className="paper-wall">
        <Photo />
        <QuickCards />
      </div>
    </Dialog>
  );
}

/** The photo stays in this window: it is not stored, and the room does not see it. */
function Photo() {
  const [url, setUrl] = useState<string | null>(null);
  const [large, setLarge] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  return (
    <div className="paper-wall__photo">
      <div className="paper-wall__tools">
        <Button icon={Camera} onClick={() => input.current?.click()}>
          {url ? words.otherPhoto : words.choosePhoto}
        </Button>
        {url && (
          <Button
            icon={large ? ZoomOut : ZoomIn}
            aria-pressed={large}
            aria-label={words.larger}
            title={words.larger}
            onClick={() => setLarge(!large)}
          />
        )}
      </div>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept="image/*"
        tabIndex={-1}
        aria-label={words.choosePhoto}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) setUrl(URL.createObjectURL(file));
          event.target.value = '';
        }}
      />
      {url ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an enlarged photo scrolls, also by keyboard
        <section className="paper-wall__frame" tabIndex={0} aria-label={words.photo}>
          <img
            className={large ? 'paper-wall__image paper-wall__image--large' : 'paper-wall__image'}
            src={url}
            alt=""
          />
        </section>
      ) : (
        <p className="paper-wall__none">{words.noPhoto}</p>
      )}
    </div>
  );
}

function QuickCards() {
  const acts = useActs();
  const template = useTrajectory((state) => state.template);
  const [zoneId, chooseZone] = useNoteZone();
  const [perspective, setPerspective] = useState<Sign>('residents');
  const [text, setText] = useState('');
  const [made, setMade] = useState<readonly string[]>([]);
  const name = useId();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const typed = text.trim();
    if (typed === '') return;
    // Emptied before it is stored: who types on at once types in an empty field.
    setText('');
    if (await acts.addNote(perspective, typed, { zone: zoneId })) setMade((before) => [typed, ...before]);
    else setText((since) => [typed, since].filter(Boolean).join(' '));
  };
  return (
    <form className="paper-wall__form" onSubmit={(event) => void add(event)}>
      <Field label={nl.praatplaat.note.zone}>
        {(ids) => (
          <select {...ids} className="field__input" value={zoneId} onChange={(event) => chooseZone(event.target.value)}>
            {cardZones(template).map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className="paper-form__choices">
        <legend>{nl.praatplaat.note.perspective}</legend>
        {SIGNS.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={perspective === one} onChange={() => setPerspective(one)} />
            <PerspectiveSign perspective={one} />
          </label>
        ))}
      </fieldset>
      <Field label={words.next} hint={words.nextHint}>
        {(ids) => (
          <input
            {...ids}
            className="field__input"
            autoComplete="off"
            maxLength={TEXT_MAX}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button submit icon={Plus}>
        {words.add}
      </Button>
      <p role="status">{words.made(made.length)}</p>
      <ol className="paper-wall__made" reversed>
        {made.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words can be typed twice
          <li key={made.length - i}>{one}</li>
        ))}
      </ol>
    </form>
  );
}
