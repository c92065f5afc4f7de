import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActionRecord, ImprovementTaskRecord } from '../../../../core/document/records.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { DayField } from './DayField.tsx';
import { missingParts } from './missing-parts.ts';
import { StatusFields } from './StatusFields.tsx';

interface Props {
  readonly action: ActionRecord;
  readonly tasks: readonly ImprovementTaskRecord[];
  readonly onRemove: () => void;
}

/** One action that was agreed in this session: every field to be changed in its place, and how far it is. */
export function ActionCard({ action, tasks, onRemove }: Props) {
  return (
    <article className="agreements__card" id={`action-${action.id}`} aria-label={action.what}>
      <ActionFields action={action} tasks={tasks} onRemove={onRemove}>
        <div>
          <StatusFields action={action} />
        </div>
      </ActionFields>
    </article>
  );
}

/** What, who and when; the rest is one press away, with what is missing said in words. Then `children` and removing it. */
export function ActionFields({ action, tasks, onRemove, children }: Props & { readonly children?: ReactNode }) {
  const run = useTrajectory((state) => state.run);
  const { id } = action;
  const text = (name: 'what' | 'who' | 'firstStep' | 'howWeKnow') => ({
    label: nl.agreements.actions[name],
    value: action[name],
    rows: 1,
    onCommit: (value: string) => run({ type: 'action.change', id, changes: { [name]: value } }),
  });
  const day = (name: 'dueDate' | 'lookBackDate') => ({
    value: action[name],
    onCommit: (value: string | null) => run({ type: 'action.change', id, changes: { [name]: value } }),
  });
  const missing = missingParts(action);
  return (
    <>
      <div className="agreements__fields agreements__fields--action">
        <DraftField {...text('what')} required />
        <DraftField {...text('who')} />
        <DayField label={nl.agreements.actions.due} {...day('dueDate')} />
      </div>
      <details className="agreements__more">
        <summary>
          {nl.agreements.actions.more}
          {missing.length > 0 && <span className="agreements__missing">{nl.agreements.actions.missing(missing)}</span>}
        </summary>
        <div className="agreements__fields agreements__fields--action">
          <DraftField {...text('firstStep')} />
          <DraftField {...text('howWeKnow')} />
          <DayField label={nl.agreements.actions.lookBack} {...day('lookBackDate')} />
        </div>
        {tasks.length > 0 && <TaskSelect action={action} tasks={tasks} />}
      </details>
      <footer className="agreements__card-foot">
        {children}
        <Button kind="quiet" icon={Trash2} onClick={onRemove} aria-label={nl.agreements.actions.removeOf(action.what)}>
          {nl.agreements.actions.remove}
        </Button>
      </footer>
    </>
  );
}

function TaskSelect({ action, tasks }: Omit<Props, 'onRemove'>) {
  const run = useTrajectory((state) => state.run);
  const move = async (taskId: string | null) => {
    if (!(await run({ type: 'action.change', id: action.id, changes: { taskId } }))) return;
    // The card moves to another group; the focus goes along.
    document.getElementById(`action-${action.id}`)?.querySelector<HTMLElement>('[name=task]')?.focus();
  };
  return (
    <SelectField
      label={nl.agreements.actions.task}
      beside
      name="task"
      value={action.taskId ?? ''}
      options={[...tasks.map(({ id, to }) => [id, to] as const), ['', nl.agreements.actions.noTask]]}
      onChange={(taskId) => void move(taskId || null)}
    />
  );
}
