import { type FormEvent, useId, useState } from 'react';
import { PERSPECTIVES, type Perspective } from '../../../../../core/domain/perspective.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { newId } from '../../../store/trajectory.ts';
import { cardZones, type Desk } from '../desk/useDesk.ts';

const words = nl.praatplaat.paste;

/** A pasted list: says what will become a card, whose cards they are and where they go. */
export function PasteDialog({ desk, lines }: { readonly desk: Desk; readonly lines: readonly string[] }) {
  const [perspective, setPerspective] = useState<Perspective>('residents');
  const form = useId();
  const close = () => desk.setPasted(null);
  const place = async (event: FormEvent) => {
    event.preventDefault();
    const notes = lines.map((text) => ({ id: newId(), text }));
    const stored = await desk.run({ type: 'notes.add', notes, perspective, zone: desk.zoneId });
    if (!stored) return;
    desk.say(words.placed(notes.length));
    close();
  };
  const buttons = (
    <>
      <Button onClick={close}>{nl.praatplaat.task.cancel}</Button>
      <Button kind="primary" submit form={form}>
        {words.place(lines.length)}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title(lines.length)} onClose={close} buttons={buttons}>
      <form id={form} className="task-form" onSubmit={(event) => void place(event)}>
        <Field label={nl.praatplaat.note.perspective}>
          {(ids) => (
            <select
              {...ids}
              className="field__input"
              value={perspective}
              onChange={(event) => setPerspective(event.target.value as Perspective)}
            >
              {PERSPECTIVES.map((one) => (
                <option key={one} value={one}>
                  {nl.domain.perspective[one]}
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
              value={desk.zoneId}
              onChange={(event) => desk.setZoneId(event.target.value)}
            >
              {cardZones(desk.template).map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
      </form>
      <ol className="task-form__cards">
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change while the dialog is open
          <li key={i}>{line}</li>
        ))}
      </ol>
    </Dialog>
  );
}
