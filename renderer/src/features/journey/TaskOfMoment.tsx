import { type FormEvent, useId, useState } from 'react';
import { type Document, recordsOf } from '../../../../core/document/document.ts';
import type { CardRecord } from '../../../../core/document/records.ts';
import { TEXT_MAX } from '../../../../core/domain/text.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId } from '../../store/trajectory.ts';
import { useJourney } from './useJourney.ts';

const words = nl.journey;
const NEW = '';

/** A moment becomes evidence of an improvement task: of one that is there, or of a new one. */
export function TaskOfMoment({ card, onClose }: { readonly card: CardRecord; readonly onClose: () => void }) {
  const { document, run } = useJourney();
  const form = useId();
  const tasks = recordsOf(document, 'improvementTask');
  const [taskId, setTaskId] = useState(NEW);
  const [to, setTo] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await run(commandFor(document, { taskId, to, cardId: card.id }))) onClose();
  };
  return (
    <Dialog
      title={words.makeTask}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" submit form={form} disabled={taskId === NEW && to.trim() === ''}>
            {words.save}
          </Button>
        </>
      }
    >
      <form id={form} className="journey__form" onSubmit={(event) => void save(event)}>
        <p>{words.taskHint}</p>
        {tasks.length > 0 && (
          <SelectField
            label={words.whichTask}
            value={taskId}
            options={[[NEW, words.newTask], ...tasks.map((task) => [task.id, task.to] as const)]}
            onChange={setTaskId}
          />
        )}
        {taskId === NEW && (
          <Field label={nl.praatplaat.task.to} hint={nl.praatplaat.task.toHint}>
            {(ids) => (
              <input
                {...ids}
                className="field__input"
                maxLength={TEXT_MAX}
                required
                value={to}
                onChange={(event) => setTo(event.target.value)}
              />
            )}
          </Field>
        )}
      </form>
    </Dialog>
  );
}

function commandFor(document: Document, { taskId, to, cardId }: { taskId: string; to: string; cardId: string }) {
  const task = recordsOf(document, 'improvementTask').find(({ id }) => id === taskId);
  if (!task) {
    const fields = { from: '', to, forWhom: '', why: '', cardIds: [cardId] };
    return { type: 'task.add', id: newId(), ...fields } as const;
  }
  const cardIds = [...task.cardIds.filter((id) => id !== cardId), cardId];
  return { type: 'task.change', id: task.id, changes: { cardIds } } as const;
}
