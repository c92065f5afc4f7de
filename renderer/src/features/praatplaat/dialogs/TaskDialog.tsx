import { type FormEvent, useId, useState } from 'react';
import { recordOf } from '../../../../../core/document/document.ts';
import { TEXT_MAX } from '../../../../../core/domain/text.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { nameOf } from '../card-words.ts';
import type { TaskDraft } from '../desk/desk-store.ts';
import { useActs, useDesk } from '../desk/useDesk.ts';

const words = nl.praatplaat.task;
const FIELDS = ['from', 'to', 'forWhom', 'why'] as const;
type TaskValues = Record<(typeof FIELDS)[number], string>;
const HINTS: Partial<Record<keyof TaskValues, string>> = { from: words.fromHint, to: words.toHint };

/** From what, to what, for whom and why: an improvement task out of the chosen cards. */
export function TaskDialog({ draft, onClose }: { readonly draft: TaskDraft; readonly onClose: () => void }) {
  const acts = useActs();
  const select = useDesk((state) => state.select);
  const { task, cardIds } = draft;
  const [values, setValues] = useState<TaskValues>(() => ({
    from: task?.from ?? '',
    to: task?.to ?? '',
    forWhom: task?.forWhom ?? '',
    why: task?.why ?? '',
  }));
  const form = useId();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await acts.saveTask(draft, values))) return;
    if (!task) select([], false);
    onClose();
  };
  const buttons = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" submit form={form} disabled={values.to.trim() === ''}>
        {words.save}
      </Button>
    </>
  );
  return (
    <Dialog title={task ? words.changeTitle : words.newTitle} onClose={onClose} buttons={buttons}>
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
      <Evidence cardIds={cardIds} />
    </Dialog>
  );
}

function Evidence({ cardIds }: { readonly cardIds: readonly string[] }) {
  const document = useTrajectory((state) => state.document);
  const cards = cardIds.flatMap((id) => recordOf(document, 'card', id) ?? []);
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
