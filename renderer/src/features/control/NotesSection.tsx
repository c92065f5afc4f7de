import { useState } from 'react';
import { sessionOf } from '../../../../core/document/document.ts';
import { isOneScreen } from '../../../../core/room/privacy.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.control.notes;

/** Notes that only she reads. While the room looks at her screen they stay closed until she opens them. */
export function NotesSection() {
  const text = useTrajectory((state) => sessionOf(state.document).privateNotes ?? '');
  const run = useTrajectory((state) => state.run);
  const shared = useTrajectory((state) => isOneScreen(state.projector.oneScreen, state.projector.windows));
  const [opened, setOpened] = useState(false);
  return (
    <section className="control__section control__section--private">
      <h2>{words.title}</h2>
      {shared && !opened ? (
        <Button onClick={() => setOpened(true)}>{words.show}</Button>
      ) : (
        <DraftField
          label={words.label}
          rows={4}
          value={text}
          onCommit={(value) => run({ type: 'privateNotes.change', text: value })}
        />
      )}
    </section>
  );
}
