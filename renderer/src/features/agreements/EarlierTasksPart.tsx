import { useRef } from 'react';
import type { Step } from '../../kit/steps.ts';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { TaskCard } from './TaskCard.tsx';
import { useEarlier } from './useRecords.ts';

const words = nl.agreements.earlierTasks;

/** The improvement tasks of before this session. Not there when there are none. */
export function EarlierTasksPart({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  const tasks = useEarlier('improvementTask');
  const run = useTrajectory((state) => state.run);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (id: string) => {
    if (!(await run({ type: 'task.remove', id }))) return;
    // With the last one this part is gone too.
    (heading.current ?? document.getElementById('agreements-tasks'))?.focus();
  };
  if (tasks.length === 0) return null;
  return (
    <section className="agreements__part" aria-labelledby="agreements-earlier-tasks">
      <h2 id="agreements-earlier-tasks" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="agreements__soft">{words.intro}</p>
      {tasks.map((task, index) => (
        <TaskCard
          key={task.id}
          task={task}
          name={words.number(index + 1)}
          onRemove={() => void remove(task.id)}
          onGoTo={onGoTo}
        />
      ))}
    </section>
  );
}
