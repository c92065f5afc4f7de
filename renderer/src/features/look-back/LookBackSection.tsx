import { useState } from 'react';
import { recordOf } from '../../../../core/document/document.ts';
import { type ActionRecord, ActionStatus } from '../../../../core/document/records.ts';
import { isPast, isPostponedTwice } from '../../../../core/trajectory/look-back.ts';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { StatusSign } from '../../plate/drawing/StatusSign.tsx';
import { useTrajectory } from '../../store/trajectory.ts';
import { Postponed } from './Postponed.tsx';
import { useJudgeKeys } from './useJudgeKeys.ts';
import { useLookBack, useReport } from './useLookBack.ts';
import { WhoPart } from './WhoPart.tsx';

const words = nl.lookBack;

/** What the facilitator does while the room looks back: how far the action is, what was noticed, and whose it is. */
export function LookBackSection() {
  const { actions, at, shown } = useLookBack();
  if (!shown) return <p className="look-back look-back__soft">{words.none}</p>;
  return (
    <section className="look-back" aria-labelledby="look-back-title">
      <h2 id="look-back-title" className="visually-hidden">
        {words.count(at + 1, actions.length)}
      </h2>
      <OneAction key={shown.id} action={shown} />
      <AllActions />
    </section>
  );
}

function OneAction({ action }: { readonly action: ActionRecord }) {
  const whole = useTrajectory((state) => state.whole);
  const sessionId = useTrajectory((state) => state.place.sessionId);
  const { frozen, stage } = useTrajectory((state) => state.projector);
  const { heardOf } = useLookBack();
  const report = useReport();
  const [said, setSaid] = useState('');
  const heard = heardOf(action);
  const isSeen = !frozen && stage.cover === null;
  const judge = async (status: ActionStatus) => {
    if (await report(action.id, { status })) setSaid(words.said(action.what, status));
  };
  useJudgeKeys(isSeen, (status) => void judge(status));
  const task = recordOf(whole, 'improvementTask', action.taskId ?? '');
  const asks = isPostponedTwice(whole, action, sessionId) && heard?.status !== 'done' && heard?.status !== 'dropped';
  return (
    <>
      <fieldset className="look-back__states">
        <legend>{words.how}</legend>
        {ActionStatus.options.map((status, i) => (
          <button
            key={status}
            type="button"
            className="look-back__state"
            aria-pressed={heard?.status === status}
            onClick={() => void judge(status)}
          >
            <StatusSign status={status} size={16} />
            {words.statuses[status]}
            <kbd className="key">{i + 1}</kbd>
          </button>
        ))}
      </fieldset>
      {!isSeen && <p className="look-back__soft">{words.held}</p>}
      <DraftField
        label={words.noticed}
        rows={2}
        value={heard?.note ?? ''}
        onCommit={(note) => report(action.id, { note })}
      />
      <div>
        <p className="look-back__what">{action.what}</p>
        <p className="look-back__soft">
          {[dayOf(action, whole, sessionId), task && words.task(task.to)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <WhoPart action={action} />
      {asks && <Postponed action={action} onLetGo={() => void judge('dropped')} />}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

function dayOf(action: ActionRecord, whole: Parameters<typeof isPostponedTwice>[0], sessionId: string): string {
  const session = recordOf(whole, 'session', sessionId);
  if (!action.dueDate) return words.noDay;
  return session && isPast(action, session) ? words.was(action.dueDate) : words.until(action.dueDate);
}

/** All of them with what was heard, to go to one at once. */
function AllActions() {
  const { actions, at, heardOf, showAction } = useLookBack();
  return (
    <details className="look-back__all">
      <summary>{words.all}</summary>
      <ol>
        {actions.map((action, i) => {
          const status = heardOf(action)?.status;
          return (
            <li key={action.id}>
              <button
                type="button"
                aria-current={i === at ? 'true' : undefined}
                aria-label={`${words.go(action.what)}, ${status ? words.statuses[status] : words.notYet}`}
                onClick={() => void showAction(action.id)}
              >
                <span className="look-back__mark">{status && <StatusSign status={status} />}</span>
                {action.what}
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
