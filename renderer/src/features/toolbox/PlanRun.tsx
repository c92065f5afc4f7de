import { CalendarPlus } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { DeepeningMethod } from '../../../../core/toolbox/method.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';

const words = nl.deepening;

/** A button that plans a method: why, when, and who does it. */
export function PlanRun({ method: { id: methodId, name } }: { readonly method: DeepeningMethod }) {
  const run = useTrajectory((state) => state.run);
  const form = useId();
  const [values, setValues] = useState<{ why: string; day: string; who: string } | null>(null);
  const close = () => setValues(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!values) return;
    const fields = { ...values, day: values.day || null };
    if (await run({ type: 'deepening.plan', id: newId(), methodId, name, ...fields })) close();
  };
  const field = (key: 'why' | 'who' | 'day', type = 'text') => (
    <Field label={words[key]} hint={words.hints[key]}>
      {(ids) => (
        <input
          {...ids}
          type={type}
          className="field__input"
          maxLength={300}
          max={type === 'date' ? '2099-12-31' : undefined}
          value={values?.[key] ?? ''}
          onChange={(event) => values && setValues({ ...values, [key]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className="toolbox__buttons">
      <Button
        icon={CalendarPlus}
        aria-label={words.planOf(name)}
        onClick={() => setValues({ why: '', day: '', who: '' })}
      >
        {words.plan}
      </Button>
      {values && (
        <Dialog
          title={words.planOf(name)}
          onClose={close}
          buttons={
            <>
              <Button onClick={close}>{words.cancel}</Button>
              <Button kind="primary" submit form={form}>
                {words.save}
              </Button>
            </>
          }
        >
          <form id={form} className="toolbox__form" onSubmit={(event) => void save(event)}>
            {field('why')}
            {field('day', 'date')}
            {field('who')}
          </form>
        </Dialog>
      )}
    </div>
  );
}
