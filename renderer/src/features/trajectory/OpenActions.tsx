import { ChevronRight, UserPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ActionStatus } from '../../../../core/document/records.ts';
import { dayOf } from '../../../../core/domain/dutch-date.ts';
import { type ActionWithStatus, actionsWithStatus, countsByStatus } from '../../../../core/trajectory/action-status.ts';
import { softened } from '../../../../core/typesetting/soft-hyphens.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { EmptyState } from '../../kit/ui/EmptyState.tsx';
import { nl } from '../../locale/nl/index.ts';
import { StatusSign } from '../../plate/drawing/StatusSign.tsx';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.trajectory.actions;
const { statuses } = nl.agreements.actions;

/** What was agreed in all sessions and how far it is: what is still open first; a press on a count shows only those. */
export function OpenActions({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  const whole = useTrajectory((state) => state.whole);
  const all = useMemo(() => actionsWithStatus(whole), [whole]);
  const counts = countsByStatus(all);
  const [only, setOnly] = useState<ActionStatus | null>(null);
  const shown = only ? all.filter(({ status }) => status === only) : all;
  return (
    <section className="trajectory__part" aria-labelledby="trajectory-actions">
      <header className="trajectory__part-head">
        <h2 id="trajectory-actions">{words.title}</h2>
        {all.length > 0 && (
          <>
            <fieldset className="trajectory__counts">
              <legend className="visually-hidden">{words.filterLabel}</legend>
              {ActionStatus.options.map((status) => (
                <button
                  key={status}
                  type="button"
                  className="trajectory__count"
                  aria-pressed={only === status}
                  onClick={() => setOnly(only === status ? null : status)}
                >
                  <StatusSign status={status} />
                  {words.filter(counts[status], statuses[status].toLowerCase())}
                </button>
              ))}
            </fieldset>
            <Button kind="quiet" icon={ChevronRight} iconLast onClick={() => onGoTo('agreements')}>
              {words.all(all.length)}
            </Button>
          </>
        )}
      </header>
      {all.length === 0 && <EmptyState text={words.empty} />}
      {all.length > 0 && shown.length === 0 && <EmptyState text={words.none} />}
      {shown.length > 0 && <ActionTable shown={shown} />}
    </section>
  );
}

function ActionTable({ shown }: { readonly shown: readonly ActionWithStatus[] }) {
  const today = dayOf(new Date());
  return (
    <table className="trajectory__actions">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.due}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ action: { id, what, who, dueDate }, status }) => (
          <tr key={id}>
            <td className="trajectory__status">
              <StatusSign status={status} />
              {statuses[status]}
            </td>
            <th scope="row">{softened(what)}</th>
            <td>{who.trim() === '' ? <Nobody /> : softened(who)}</td>
            <td className="trajectory__due">{dueDate ? words.dueBy(dueDate, dueDate < today) : words.noDue}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** No error: an invitation. */
function Nobody() {
  return (
    <span className="trajectory__nobody">
      <UserPlus size={18} aria-hidden="true" />
      {words.nobody}
    </span>
  );
}
