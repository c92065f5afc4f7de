import { Trash2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { type ExperimentRecord, type LearningQuestionRecord, LINE_MOST } from '../../../../core/document/learning.ts';
import { usualEnd } from '../../../../core/trajectory/learning.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { InputField } from '../../kit/ui/InputField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { useLearning } from './useLearning.ts';

const words = nl.learning;

interface Props {
  readonly question: LearningQuestionRecord;
  /** Null: a new one. */
  readonly plan: ExperimentRecord | null;
  readonly onClose: () => void;
}

/** The five lines of an experiment: what, where, until when, what people expect to see, and how they notice it. */
export function PlanDialog({ question, plan, onClose }: Props) {
  const run = useTrajectory((state) => state.run);
  const { today, elementOf } = useLearning();
  const element = elementOf(question.elementId);
  const form = useId();
  const [typed, setTyped] = useState(() => ({
    what: plan?.what ?? '',
    where: plan?.where ?? '',
    until: plan?.until ?? usualEnd(today),
    prediction: plan?.prediction ?? '',
    /** Null: what the element proposes. */
    notice: plan?.notice ?? null,
  }));
  const values = { ...typed, notice: typed.notice ?? element?.howToNotice ?? '' };
  const change = (changes: Partial<typeof typed>) => setTyped({ ...typed, ...changes });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (values.what.trim() === '') return;
    const fields = { ...values, until: values.until || null };
    const stored = plan
      ? await run({ type: 'experiment.change', id: plan.id, changes: fields })
      : await run({ type: 'experiment.add', id: newId(), questionId: question.id, ...fields });
    if (stored) onClose();
  };
  const remove = async () => {
    if (plan && (await run({ type: 'experiment.remove', id: plan.id }))) onClose();
  };
  const buttons = (
    <>
      {plan && (
        <Button kind="danger" icon={Trash2} onClick={() => void remove()}>
          {words.remove}
        </Button>
      )}
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" submit form={form} disabled={values.what.trim() === ''}>
        {words.save}
      </Button>
    </>
  );
  const line = (name: 'what' | 'where' | 'prediction' | 'notice', hint?: string) => (
    <Field label={words.plan[name]} {...(hint ? { hint } : {})}>
      {(ids) => (
        <textarea
          {...ids}
          className="field__input"
          rows={2}
          maxLength={LINE_MOST}
          value={values[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <Dialog title={plan ? words.plan.changeTitle : words.plan.addTitle} onClose={onClose} buttons={buttons}>
      <form id={form} className="learning__form" onSubmit={(event) => void save(event)}>
        <p className="learning__what">{question.text}</p>
        {line('what')}
        {line('where', words.plan.whereHint)}
        <InputField
          label={words.plan.until}
          hint={words.plan.untilHint}
          type="date"
          min={today}
          value={values.until}
          onChange={(until) => change({ until })}
        />
        {line('prediction', words.plan.predictionHint)}
        {line('notice')}
        {element && <p className="learning__hint">{words.plan.pitfall(element.pitfall)}</p>}
      </form>
    </Dialog>
  );
}
