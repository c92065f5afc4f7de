import { Group, Ungroup } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { recordsOf } from '../../../../../core/document/document.ts';
import { TEXT_MAX } from '../../../../../core/domain/text.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { DraftField, Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useActs } from '../desk/useDesk.ts';

const words = nl.praatplaat.group;

interface GroupPartProps {
  readonly cardIds: readonly string[];
}

/** The heading over the chosen cards: a new one, or the one that they lie under. */
export function GroupPart({ cardIds }: GroupPartProps) {
  const document = useTrajectory((state) => state.document);
  const run = useTrajectory((state) => state.run);
  const group = recordsOf(document, 'group').find((one) => cardIds.every((id) => one.cardIds.includes(id)));
  if (!group) return cardIds.length > 1 && <NewGroup cardIds={cardIds} />;
  const { id, title } = group;
  return (
    <>
      <DraftField
        label={words.title}
        value={title}
        required
        onCommit={(text) => run({ type: 'group.change', id, title: text })}
      />
      <Button icon={Ungroup} onClick={() => void run({ type: 'group.remove', id })}>
        {words.remove}
      </Button>
    </>
  );
}

function NewGroup({ cardIds }: GroupPartProps) {
  const acts = useActs();
  const [title, setTitle] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== '') void acts.group(title.trim(), cardIds);
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
