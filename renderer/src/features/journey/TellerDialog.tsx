import { type FormEvent, useId, useState } from 'react';
import { NO_CONSENT, PURPOSES, type TellerRecord } from '../../../../core/document/teller.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { InputField } from '../../kit/ui/InputField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId } from '../../store/trajectory.ts';
import { useJourney } from './useJourney.ts';

const words = nl.journey;
const FIELDS = [
  ['label', words.label, words.labelHint, 60],
  ['name', words.tellerName, words.tellerNameHint, 120],
] as const;

interface Props {
  /** Null: a new one. */
  readonly teller: TellerRecord | null;
  /** What somebody who tells may count on. */
  readonly consent: readonly string[];
  readonly onClose: () => void;
}

/** Who tells, without a name for others, and what may become of it: nothing is yes by itself. */
export function TellerDialog({ teller, consent, onClose }: Props) {
  const { run } = useJourney();
  const form = useId();
  const [values, setValues] = useState(() => ({
    label: teller?.label ?? words.labelFirst,
    name: teller?.name ?? '',
    consent: teller?.consent ?? NO_CONSENT,
    askedOn: teller?.askedOn ?? '',
  }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const fields = { ...values, askedOn: values.askedOn || null };
    const stored = teller
      ? await run({ type: 'teller.change', id: teller.id, changes: fields })
      : await run({ type: 'teller.add', id: newId(), ...fields });
    if (stored) onClose();
  };
  return (
    <Dialog
      title={teller ? words.changeTeller : words.addTeller}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" submit form={form} disabled={values.label.trim() === ''}>
            {words.save}
          </Button>
        </>
      }
    >
      <form id={form} className="journey__form" onSubmit={(event) => void save(event)}>
        {FIELDS.map(([key, label, hint, most]) => (
          <InputField
            key={key}
            label={label}
            hint={hint}
            value={values[key]}
            maxLength={most}
            required={key === 'label'}
            onChange={(value) => setValues({ ...values, [key]: value })}
          />
        ))}
        <fieldset className="journey__consent">
          <legend>{words.consent}</legend>
          {PURPOSES.map((purpose) => (
            <label key={purpose}>
              <input
                type="checkbox"
                checked={values.consent[purpose]}
                onChange={(event) =>
                  setValues({ ...values, consent: { ...values.consent, [purpose]: event.target.checked } })
                }
              />
              {words.purposes[purpose]}
            </label>
          ))}
        </fieldset>
        <InputField
          label={words.askedOn}
          type="date"
          value={values.askedOn}
          onChange={(askedOn) => setValues({ ...values, askedOn })}
        />
        {consent.length > 0 && (
          <details>
            <summary>{words.consentAsk}</summary>
            <ul>
              {consent.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        )}
      </form>
    </Dialog>
  );
}
