import { Check, Pencil, Trash2 } from 'lucide-react';
import type { ParticipantRecord } from '../../../../core/document/records.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { PerspectiveSelect } from './PerspectiveSelect.tsx';

interface Props {
  readonly participant: ParticipantRecord;
  readonly editing: boolean;
  readonly onEdit: (on: boolean) => void;
  readonly onRemove: () => void;
}

/** One person: a line to read, or the fields to change it. */
export function ParticipantRow({ participant, editing, onEdit, onRemove }: Props) {
  const { name, organisation, perspective } = participant;
  if (editing) return <EditedRow participant={participant} onReady={() => onEdit(false)} />;
  return (
    <li className="agreements__person">
      <div>
        <strong>{name}</strong>
        <span className="agreements__who">
          <PerspectiveSign perspective={perspective} />
          {organisation && <span>{organisation}</span>}
        </span>
      </div>
      <Button
        kind="quiet"
        icon={Pencil}
        onClick={() => onEdit(true)}
        aria-label={nl.agreements.participants.changeOf(name)}
        title={nl.agreements.participants.change}
      />
      <Button
        kind="quiet"
        icon={Trash2}
        onClick={onRemove}
        aria-label={nl.agreements.participants.removeOf(name)}
        title={nl.agreements.participants.remove}
      />
    </li>
  );
}

function EditedRow({
  participant,
  onReady,
}: {
  readonly participant: ParticipantRecord;
  readonly onReady: () => void;
}) {
  const run = useTrajectory((state) => state.run);
  const change = (changes: Partial<Pick<ParticipantRecord, 'name' | 'organisation' | 'perspective'>>) =>
    run({ type: 'participant.change', id: participant.id, changes });
  return (
    <li className="agreements__person agreements__person--edited">
      <DraftField
        label={nl.agreements.participants.name}
        value={participant.name}
        required
        onCommit={(name) => change({ name })}
      />
      <DraftField
        label={nl.agreements.participants.organisation}
        value={participant.organisation}
        onCommit={(organisation) => change({ organisation })}
      />
      <PerspectiveSelect value={participant.perspective} onChange={(perspective) => void change({ perspective })} />
      <Button icon={Check} onClick={onReady}>
        {nl.agreements.participants.ready}
      </Button>
    </li>
  );
}
