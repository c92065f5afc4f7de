import { ArrowRight } from 'lucide-react';
import { useRef } from 'react';
import { actionsOfSession, tasksInSession } from '../../../../core/document/view.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { ActionCard } from './ActionCard.tsx';
import { QuickAdd } from './QuickAdd.tsx';
import { useRecords, useSeen } from './useRecords.ts';

const EMPTY = { who: '', dueDate: null, firstStep: '', howWeKnow: '', lookBackDate: null } as const;

/** The agreed actions, under the improvement task that they belong to. */
export function ActionsPart({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  const tasks = useSeen(tasksInSession);
  const actions = useSeen(actionsOfSession);
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = () => heading.current?.focus();
  const known = new Set(tasks.map(({ id }) => id));
  const loose = actions.filter(({ taskId }) => !taskId || !known.has(taskId));
  return (
    <section className="agreements__part" aria-labelledby="agreements-actions">
      <h2 id="agreements-actions" ref={heading} tabIndex={-1}>
        {nl.agreements.actions.title}
      </h2>
      {actions.length === 0 && <p className="agreements__soft">{nl.agreements.actions.empty}</p>}
      {tasks.map(({ id, to }) => (
        <ActionGroup
          key={id}
          taskId={id}
          title={nl.agreements.actions.forTask(to)}
          newLabel={nl.agreements.actions.newFor(to)}
          onRemoved={toHeading}
        />
      ))}
      {(loose.length > 0 || tasks.length === 0) && (
        <ActionGroup
          taskId={null}
          title={tasks.length > 0 ? nl.agreements.actions.withoutTask : ''}
          newLabel={nl.agreements.actions.newLabel}
          onRemoved={toHeading}
        />
      )}
      {actions.length > 0 && (
        <p>
          <Button icon={ArrowRight} onClick={() => onGoTo('minutes')}>
            {nl.agreements.actions.toMinutes}
          </Button>
        </p>
      )}
    </section>
  );
}

interface GroupProps {
  readonly taskId: string | null;
  readonly title: string;
  readonly newLabel: string;
  readonly onRemoved: () => void;
}

function ActionGroup({ taskId, title, newLabel, onRemoved }: GroupProps) {
  const tasks = useSeen(tasksInSession);
  const choices = useRecords('improvementTask');
  const known = new Set(tasks.map(({ id }) => id));
  const groupOf = (id: string | null) => (id && known.has(id) ? id : null);
  const actions = useSeen(actionsOfSession).filter((action) => groupOf(action.taskId) === taskId);
  const run = useTrajectory((state) => state.run);
  const add = (what: string) => run({ type: 'action.add', id: newId(), taskId, what, ...EMPTY });
  const remove = async (id: string) => {
    if (await run({ type: 'action.remove', id })) onRemoved();
  };
  return (
    <div className="agreements__group">
      {title && <h3>{title}</h3>}
      {actions.map((action) => (
        <ActionCard key={action.id} action={action} tasks={choices} onRemove={() => void remove(action.id)} />
      ))}
      <QuickAdd label={newLabel} button={nl.agreements.actions.add} onAdd={add} />
    </div>
  );
}
