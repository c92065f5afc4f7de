import { StickyNote, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ImprovementTaskRecord } from '../../../../core/document/records.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { CardChoice } from './CardChoice.tsx';
import { TaskCards } from './TaskCards.tsx';
import { TaskTimeline } from './TaskTimeline.tsx';

interface Props {
  readonly task: ImprovementTaskRecord;
  /** What the card is called, such as "Verbeteropgave 1". */
  readonly name: string;
  readonly onRemove: () => void;
  readonly onGoTo: (step: Step) => void;
}

/** One improvement task, every field to be changed in its place. */
export function TaskCard({ task, name, onRemove, onGoTo }: Props) {
  const run = useTrajectory((state) => state.run);
  const [choosing, setChoosing] = useState(false);
  const field = (part: 'from' | 'to' | 'forWhom' | 'why') => ({
    label: nl.agreements.tasks[part],
    value: task[part],
    rows: 1,
    onCommit: (text: string) => run({ type: 'task.change', id: task.id, changes: { [part]: text } }),
  });
  return (
    <article className="agreements__card agreements__card--task" aria-labelledby={`task-${task.id}`}>
      <header className="agreements__card-head">
        <h3 id={`task-${task.id}`}>{name}</h3>
        <Button
          kind="quiet"
          icon={StickyNote}
          onClick={() => setChoosing(true)}
          aria-label={nl.agreements.tasks.chooseFor(name)}
        >
          {nl.agreements.tasks.chooseCards}
        </Button>
        <Button kind="quiet" icon={Trash2} onClick={onRemove} aria-label={nl.agreements.tasks.removeOf(name)}>
          {nl.agreements.tasks.remove}
        </Button>
      </header>
      <div className="agreements__card-body">
        <div className="agreements__fields agreements__fields--two">
          <DraftField {...field('from')} />
          <DraftField {...field('to')} required />
          <DraftField {...field('forWhom')} />
          <DraftField {...field('why')} />
        </div>
        <TaskCards task={task} />
      </div>
      <TaskTimeline task={task} name={name} />
      {choosing && <CardChoice task={task} onClose={() => setChoosing(false)} onGoTo={onGoTo} />}
    </article>
  );
}
