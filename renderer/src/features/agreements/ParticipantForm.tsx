import { Plus } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import type { Perspective } from '../../../../core/domain/perspective.ts';
import { TEXT_MAX } from '../../../../core/domain/text.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { PerspectiveSelect } from './PerspectiveSelect.tsx';

/** Quick entry of the people in the room: Enter adds one and is ready for the next. */
export function ParticipantForm({ count }: { readonly count: number }) {
  const run = useTrajectory((state) => state.run);
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [perspective, setPerspective] = useState<Perspective>('residents');
  const [said, setSaid] = useState('');
  const nameInput = useRef<HTMLInputElement>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    nameInput.current?.focus();
    const typed = name.trim();
    if (typed === '') return;
    // Emptied before it is stored: who types on at once types in an empty field.
    setName('');
    setOrganisation('');
    if (await run({ type: 'participant.add', id: newId(), name: typed, organisation, perspective })) {
      setSaid(nl.agreements.participants.added(count + 1));
    } else {
      setName((since) => [typed, since].filter(Boolean).join(' '));
      setOrganisation((since) => since || organisation);
    }
  };
  return (
    <form className="agreements__person-form" onSubmit={(event) => void submit(event)}>
      <Field label={nl.agreements.participants.name}>
        {(ids) => (
          <input
            {...ids}
            ref={nameInput}
            className="field__input"
            autoComplete="off"
            value={name}
            maxLength={TEXT_MAX}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <div className="agreements__pair">
        <Field label={nl.agreements.participants.organisation}>
          {(ids) => (
            <input
              {...ids}
              className="field__input"
              autoComplete="off"
              value={organisation}
              maxLength={TEXT_MAX}
              onChange={(event) => setOrganisation(event.target.value)}
            />
          )}
        </Field>
        <PerspectiveSelect value={perspective} onChange={setPerspective} />
      </div>
      <Button submit icon={Plus} title={nl.agreements.participants.addHint}>
        {nl.agreements.participants.add}
      </Button>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </form>
  );
}
