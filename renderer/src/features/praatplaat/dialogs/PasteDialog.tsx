import { type FormEvent, useId, useState } from 'react';
import { SIGNS, type Sign } from '../../../../../core/domain/perspective.ts';
import type { PastedNote } from '../../../../../core/plate/pasted-lines.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { Field } from '../../../kit/ui/fields.tsx';
import { PerspectiveSign } from '../../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { cardZones } from '../desk/things.ts';
import { useActs, useNoteZone } from '../desk/useDesk.ts';

const words = nl.praatplaat.paste;

interface PasteDialogProps {
  readonly notes: readonly PastedNote[];
  readonly onClose: () => void;
}

/** A pasted list: says what will become a card, whose cards they are and where they go. */
export function PasteDialog({ notes, onClose }: PasteDialogProps) {
  const acts = useActs();
  const template = useTrajectory((state) => state.template);
  const [zoneId, chooseZone] = useNoteZone();
  const [perspective, setPerspective] = useState<Sign>('together');
  const form = useId();
  const place = async (event: FormEvent) => {
    event.preventDefault();
    if (await acts.addNotes(notes, perspective, zoneId)) onClose();
  };
  const buttons = (
    <>
      <Button onClick={onClose}>{nl.praatplaat.task.cancel}</Button>
      <Button kind="primary" submit form={form}>
        {words.place(notes.length)}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title(notes.length)} onClose={onClose} buttons={buttons}>
      <form id={form} className="task-form" onSubmit={(event) => void place(event)}>
        <Field label={notes.some(({ perspective: own }) => own) ? words.others : nl.praatplaat.note.perspective}>
          {(ids) => (
            <select
              {...ids}
              className="field__input"
              value={perspective}
              onChange={(event) => setPerspective(event.target.value as Sign)}
            >
              {SIGNS.map((one) => (
                <option key={one} value={one}>
                  {nl.domain.sign[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={nl.praatplaat.note.zone}>
          {(ids) => (
            <select
              {...ids}
              className="field__input"
              value={zoneId}
              onChange={(event) => chooseZone(event.target.value)}
            >
              {cardZones(template).map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
      </form>
      <ol className="task-form__cards">
        {notes.map(({ text, perspective: own }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the notes never change while the dialog is open
          <li key={i}>
            {own && <PerspectiveSign perspective={own} />} {text}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
