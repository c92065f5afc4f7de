import { useState } from 'react';
import type { ActionRecord } from '../../../../core/document/records.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.lookBack;
const asked = words.postponed;

interface PostponedProps {
  readonly action: ActionRecord;
  readonly onLetGo: () => void;
}

/** An action that two sessions carried over: smaller, somebody else, or let go. Each says what it does. */
export function Postponed({ action, onLetGo }: PostponedProps) {
  const run = useTrajectory((state) => state.run);
  const [open, setOpen] = useState<'smaller' | 'other' | null>(null);
  const change = (changes: Partial<Pick<ActionRecord, 'what' | 'who' | 'dueDate'>>) =>
    run({ type: 'action.change', id: action.id, changes });
  const toggle = (way: 'smaller' | 'other') => setOpen(open === way ? null : way);
  return (
    <section className="look-back__postponed" aria-labelledby="look-back-postponed">
      <h3 id="look-back-postponed">{asked.title}</h3>
      <Button aria-expanded={open === 'smaller'} onClick={() => toggle('smaller')}>
        {asked.smaller}
      </Button>
      <p>{asked.smallerDoes}</p>
      {open === 'smaller' && (
        <>
          <DraftField
            label={words.newWhat}
            rows={3}
            required
            value={action.what}
            onCommit={(what) => change({ what })}
          />
          <DraftField
            label={words.newDay}
            type="date"
            value={action.dueDate ?? ''}
            onCommit={(day) => change({ dueDate: day || null })}
          />
        </>
      )}
      <Button aria-expanded={open === 'other'} onClick={() => toggle('other')}>
        {asked.other}
      </Button>
      <p>{asked.otherDoes}</p>
      {open === 'other' && <DraftField label={words.newWho} value={action.who} onCommit={(who) => change({ who })} />}
      <Button onClick={onLetGo}>{asked.letGo}</Button>
      <p>{asked.letGoDoes}</p>
    </section>
  );
}
