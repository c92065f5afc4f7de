import { Trash2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { type LearningQuestionRecord, LINE_MOST } from '../../../../core/document/learning.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { useLearning } from './useLearning.ts';

const words = nl.learning;

interface Props {
  /** Null: a new one. */
  readonly question: LearningQuestionRecord | null;
  readonly onClose: () => void;
}

/** A learning question, the working element that is tried, and the improvement task that it belongs to. */
export function QuestionDialog({ question, onClose }: Props) {
  const run = useTrajectory((state) => state.run);
  const { elements, tasks, elementOf } = useLearning();
  const form = useId();
  const [values, setValues] = useState(() => ({
    text: question?.text ?? '',
    elementId: question?.elementId ?? null,
    taskId: question?.taskId ?? null,
  }));
  const change = (changes: Partial<typeof values>) => setValues({ ...values, ...changes });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const fields = { ...values, text: values.text.trim() };
    if (fields.text === '') return;
    const stored = question
      ? await run({ type: 'learningQuestion.change', id: question.id, changes: fields })
      : await run({ type: 'learningQuestion.add', id: newId(), ...fields, shared: false });
    if (stored) onClose();
  };
  const remove = async () => {
    if (question && (await run({ type: 'learningQuestion.remove', id: question.id }))) onClose();
  };
  const element = elementOf(values.elementId);
  const buttons = (
    <>
      {question && (
        <Button kind="danger" icon={Trash2} onClick={() => void remove()}>
          {words.remove}
        </Button>
      )}
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" submit form={form} disabled={values.text.trim() === ''}>
        {words.save}
      </Button>
    </>
  );
  return (
    <Dialog title={question ? words.question.changeTitle : words.question.addTitle} onClose={onClose} buttons={buttons}>
      <form id={form} className="learning__form" onSubmit={(event) => void save(event)}>
        <SelectField
          label={words.question.element}
          hint={words.question.elementHint}
          value={values.elementId ?? ''}
          options={[['', words.question.none], ...elements.map(({ id, name }) => [id, name] as const)]}
          onChange={(id) => change({ elementId: id || null })}
        />
        <p className="learning__hint">{element ? `${element.sentence} ${element.why}` : words.question.named}</p>
        {element && (
          <fieldset className="learning__proposals">
            <legend>{words.question.proposals}</legend>
            {element.learningQuestions.map((text) => (
              <Button key={text} kind="quiet" onClick={() => change({ text })}>
                {text}
              </Button>
            ))}
          </fieldset>
        )}
        <Field label={words.question.text} hint={words.question.textHint}>
          {(ids) => (
            <textarea
              {...ids}
              className="field__input"
              rows={2}
              required
              maxLength={LINE_MOST}
              value={values.text}
              onChange={(event) => change({ text: event.target.value })}
            />
          )}
        </Field>
        <SelectField
          label={words.question.task}
          value={values.taskId ?? ''}
          options={[['', words.question.noTask], ...tasks.map(({ id, to }) => [id, to] as const)]}
          onChange={(id) => change({ taskId: id || null })}
        />
      </form>
    </Dialog>
  );
}
