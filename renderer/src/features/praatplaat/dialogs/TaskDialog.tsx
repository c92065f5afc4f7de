import { type FormEvent, useId, useState } from 'react';
import { recordOf } from '../../../../../core/document/document.ts';
import { TEXT_MAX } from '../../../../../core/domain/text.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { newId } from '../../../store/trajectory.ts';
import { nameOf } from '../card-words.ts';
import type { Desk, TaskDraft } from '../desk/useDesk.ts';

const words = nl.praatplaat.task;
const FIELDS = ['from', 'to', 'forWhom', 'why'] as const;
type TaskValues = Record<(typeof FIELDS)[number], string>;
const HINTS: Partial<Record<keyof TaskValues, string>> = { from: words.fromHint, to: words.toHint };

/** From what, to what, for whom and why: an improvement task out of the chosen cards. */
export function TaskDialog({ desk, draft }: { readonly desk: Desk; readonly draft: TaskDraft }) {
  const { task, cardIds } = draft;
  const [values, setValues] = useState<TaskValues>(() => ({
    from: task?.from ?? '',
    to: task?.to ?? '',
    forWhom: task?.forWhom ?? '',
    why: task?.why ?? '',
  }));
  const form = useId();
  const close = () => desk.setTask(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const stored = task
      ? await desk.run({ type: 'task.change', id: task.id, changes: values })
      : await desk.run({ type: 'task.add', id: newId(), ...values, cardIds: [...cardIds] });
    if (!stored) return;
    desk.say(nl.praatplaat.said.task);
    if (!task) desk.select([], false);
    close();
  };
  const buttons = (
    <>
      <Button onClick={close}>{words.cancel}</Button>
      <Button kind="primary" submit form={form} disabled={values.to.trim() === ''}>
        {words.save}
      </Button>
    </>
  );
  return (
    <Dialog title={task ? words.changeTitle : words.newTitle} onClose={close} buttons={buttons}>
      <form id={form} className="task-form" onSubmit={(event) => void save(event)}>
        {FIELDS.map((name) => (
          <Field key={name} label={words[name]} {...(HINTS[name] ? { hint: HINTS[name] } : {})}>
            {(ids) => (
              <input
                {...ids}
                className="field__input"
                maxLength={TEXT_MAX}
                required={name === 'to'}
                value={values[name]}
                onChange={(event) => setValues({ ...values, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </form>
      <Evidence desk={desk} cardIds={cardIds} />
    </Dialog>
  );
}

function Evidence({ desk, cardIds }: { readonly desk: Desk; readonly cardIds: readonly string[] }) {
  const cards = cardIds.flatMap((id) => recordOf(desk.document, 'card', id) ?? []);
  if (cards.length === 0) return null;
  return (
    <div>
      <h3>{words.evidence}</h3>
      <ul className="task-form__cards">
        {cards.map((card) => (
          <li key={card.id}>{nameOf(card)}</li>
        ))}
      </ul>
    </div>
  );
}
