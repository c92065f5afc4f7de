import { useMemo } from 'react';
import { recordsOf } from '../../../../core/document/document.ts';
import { actionsWithStatus } from '../../../../core/trajectory/action-status.ts';
import { softened } from '../../../../core/typesetting/soft-hyphens.ts';
import { EmptyState } from '../../kit/ui/EmptyState.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.trajectory.tasks;

/** The improvement tasks of the trajectory, each with how many of its actions are done. */
export function TasksSoFar() {
  const whole = useTrajectory((state) => state.whole);
  const actions = useMemo(() => actionsWithStatus(whole), [whole]);
  const tasks = recordsOf(whole, 'improvementTask');
  return (
    <section className="trajectory__part" aria-labelledby="trajectory-tasks">
      <header className="trajectory__part-head">
        <h2 id="trajectory-tasks">{words.title}</h2>
      </header>
      {tasks.length === 0 && <EmptyState text={words.empty} />}
      <ul className="trajectory__tasks">
        {tasks.map(({ id, to }) => {
          const own = actions.filter(({ action }) => action.taskId === id);
          const done = own.filter(({ status }) => status === 'done');
          return (
            <li key={id}>
              <h3>{softened(to)}</h3>
              <p>{words.done(done.length, own.length)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
