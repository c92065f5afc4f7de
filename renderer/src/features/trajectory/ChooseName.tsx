import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useFetched } from '../../store/useFetched.ts';

const words = nl.forgetting;
/** No name is written like these. */
const [NOBODY, OTHER] = ['', '\n'];
const FEWEST_LETTERS = 2;

interface Props {
  readonly onLook: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks who is to be forgotten: one of the names of the trajectory, or a name that stands in a text only. */
export function ChooseName({ onLook, onClose }: Props) {
  const formId = useId();
  const people = useFetched('forgetting.people', { trajectoryId: useTrajectory((state) => state.id) }) ?? [];
  const [chosen, setChosen] = useState(NOBODY);
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = (chosen === OTHER ? typed : chosen).trim();
    setMissing(name.length < FEWEST_LETTERS);
    if (name.length >= FEWEST_LETTERS) onLook(name);
  };
  return (
    <Dialog
      title={words.dialogTitle}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" submit form={formId}>
            {words.look}
          </Button>
        </>
      }
    >
      <form id={formId} className="forget__who" onSubmit={submit}>
        <p>{words.lead}</p>
        <SelectField
          label={words.who}
          value={chosen}
          options={[[NOBODY, words.choose], ...people.map((name) => [name, name] as const), [OTHER, words.other]]}
          onChange={setChosen}
        />
        {chosen === OTHER && (
          <Field label={words.otherName} hint={words.otherHint}>
            {(ids) => (
              <input
                {...ids}
                className="field__input"
                value={typed}
                maxLength={120}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
        )}
        <p className="forget__missing" role="alert">
          {missing && words.nameMissing}
        </p>
      </form>
    </Dialog>
  );
}
