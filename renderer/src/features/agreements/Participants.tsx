import { useRef, useState } from 'react';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { ParticipantForm } from './ParticipantForm.tsx';
import { ParticipantRow } from './ParticipantRow.tsx';
import { useRecords } from './useRecords.ts';

/** Who was in the room: a quick form and the list. */
export function Participants() {
  const participants = useRecords('participant');
  const run = useTrajectory((state) => state.run);
  const [editing, setEditing] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (id: string) => {
    if (await run({ type: 'participant.remove', id })) heading.current?.focus();
  };
  return (
    <section aria-labelledby="agreements-participants">
      <h2 id="agreements-participants" ref={heading} tabIndex={-1}>
        {nl.agreements.participants.title(participants.length)}
      </h2>
      {participants.length === 0 && <p className="agreements__soft">{nl.agreements.participants.empty}</p>}
      <ParticipantForm count={participants.length} />
      <ul className="agreements__people">
        {participants.map((participant) => (
          <ParticipantRow
            key={participant.id}
            participant={participant}
            editing={editing === participant.id}
            onEdit={(on) => setEditing(on ? participant.id : null)}
            onRemove={() => void remove(participant.id)}
          />
        ))}
      </ul>
    </section>
  );
}
