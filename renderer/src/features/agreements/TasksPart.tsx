import { useRef } from 'react';
import { tasksOfSession } from '../../../../core/document/view.ts';
import type { Step } from '../../kit/steps.ts';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { QuickAdd } from './QuickAdd.tsx';
import { TaskCard } from './TaskCard.tsx';
import { useSeen } from './useRecords.ts';

/** The improvement tasks: from what, to what, for whom, why, and the cards behind them. */
export function TasksPart({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  const tasks = useSeen(tasksOfSession);
  const run = useTrajectory((state) => state.run);
  const heading = useRef<HTMLHeadingElement>(null);
  const add = (to: string) => run({ type: 'task.add', id: newId(), from: '', to, forWhom: '', why: '', cardIds: [] });
  const remove = async (id: string) => {
    if (await run({ type: 'task.remove', id })) heading.current?.focus();
  };
  return (
    <section className="agreements__part" aria-labelledby="agreements-tasks">
      <h2 id="agreements-tasks" ref={heading} tabIndex={-1}>
        {nl.agreements.tasks.title}
      </h2>
      {tasks.length === 0 && <p className="agreements__soft">{nl.agreements.tasks.empty}</p>}
      {tasks.map((task, index) => (
        <TaskCard
          key={task.id}
          task={task}
          name={nl.agreements.tasks.number(index + 1)}
          onRemove={() => void remove(task.id)}
          onGoTo={onGoTo}
        />
      ))}
      <QuickAdd
        label={nl.agreements.tasks.newLabel}
        hint={nl.agreements.tasks.newHint}
        button={nl.agreements.tasks.add}
        onAdd={add}
      />
    </section>
  );
}
