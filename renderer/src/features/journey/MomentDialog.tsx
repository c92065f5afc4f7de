import { type FormEvent, useId, useState } from 'react';
import type { Feeling } from '../../../../core/cards/figures.ts';
import { DURATION_MOST, MOMENT_MOST } from '../../../../core/cards/moment/moment.ts';
import type { CardRecord } from '../../../../core/document/records.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId } from '../../store/trajectory.ts';
import { FeelingChoice } from './FeelingChoice.tsx';
import { type Step, useJourney } from './useJourney.ts';

const words = nl.journey;

interface Props {
  readonly step: Step;
  /** Null: a new one. */
  readonly card: CardRecord | null;
  readonly onClose: () => void;
}

interface Values {
  readonly tellerId: string;
  readonly text: string;
  readonly duration: string;
  readonly feeling: Feeling | null;
}

/** What happened at a step, how long it took and how it felt; a new moment is of one of the tellers. */
export function MomentDialog({ step, card, onClose }: Props) {
  const { tellers, run } = useJourney();
  const form = useId();
  const open = tellers.filter(({ withdrawnOn }) => withdrawnOn === null);
  const [values, setValues] = useState<Values>(() => {
    const empty = { tellerId: open.at(-1)?.id ?? '', text: '', duration: '', feeling: null };
    return card?.content.type === 'moment' ? card.content : empty;
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { tellerId, ...told } = values;
    const changes = { text: told.text, duration: told.duration, feeling: told.feeling };
    const stored = card
      ? await run({ type: 'moment.change', id: card.id, changes })
      : await run({ type: 'moment.add', id: newId(), zone: step.zone.id, tellerId, ...changes });
    if (stored) onClose();
  };
  const input = (key: 'text' | 'duration', most: number, hint: string) => (
    <Field label={key === 'text' ? words.moment : words.duration} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          className="field__input"
          maxLength={most}
          required={key === 'text'}
          value={values[key]}
          onChange={(event) => setValues({ ...values, [key]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <Dialog
      title={card ? words.changeMoment : words.addMomentIn(step.title)}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" submit form={form} disabled={values.text.trim() === ''}>
            {words.save}
          </Button>
        </>
      }
    >
      <form id={form} className="journey__form" onSubmit={(event) => void save(event)}>
        {!card && (
          <SelectField
            label={words.whose}
            value={values.tellerId}
            options={open.map(({ id, label, name }) => [id, name.trim() ? `${label} (${name})` : label] as const)}
            onChange={(tellerId) => setValues({ ...values, tellerId })}
          />
        )}
        {input('text', MOMENT_MOST, words.momentHint)}
        {input('duration', DURATION_MOST, words.durationHint)}
        <FeelingChoice value={values.feeling} onChange={(feeling) => setValues({ ...values, feeling })} />
      </form>
    </Dialog>
  );
}
