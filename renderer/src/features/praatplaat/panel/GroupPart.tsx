import { Group, Ungroup } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { recordsOf } from '../../../../../core/document/document.ts';
import { TEXT_MAX } from '../../../../../core/domain/text.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { DraftField, Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import type { Desk } from '../desk/useDesk.ts';

const words = nl.praatplaat.group;

interface GroupPartProps {
  readonly desk: Desk;
  readonly cardIds: readonly string[];
}

/** The heading over the chosen cards: a new one, or the one that they lie under. */
export function GroupPart({ desk, cardIds }: GroupPartProps) {
  const group = recordsOf(desk.document, 'group').find((one) => cardIds.every((id) => one.cardIds.includes(id)));
  if (!group) return cardIds.length > 1 && <NewGroup desk={desk} cardIds={cardIds} />;
  const { id, title } = group;
  return (
    <>
      <DraftField
        label={words.title}
        value={title}
        required
        onCommit={(text) => void desk.run({ type: 'group.change', id, title: text })}
      />
      <Button icon={Ungroup} onClick={() => void desk.run({ type: 'group.remove', id })}>
        {words.remove}
      </Button>
    </>
  );
}

function NewGroup({ desk, cardIds }: GroupPartProps) {
  const [title, setTitle] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== '') void desk.acts.group(title.trim(), cardIds);
  };
  return (
    <form className="desk__group-form" onSubmit={add}>
      <Field label={words.newTitle}>
        {(ids) => (
          <input
            {...ids}
            className="field__input"
            autoComplete="off"
            maxLength={TEXT_MAX}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <Button submit icon={Group} disabled={title.trim() === ''}>
        {words.add}
      </Button>
    </form>
  );
}
