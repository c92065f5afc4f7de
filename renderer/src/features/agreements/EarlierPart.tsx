import { History } from 'lucide-react';
import { useRef } from 'react';
import { recordsOf } from '../../../../core/document/document.ts';
import type { ActionRecord } from '../../../../core/document/records.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { ActionFields } from './ActionCard.tsx';
import { StatusFields } from './StatusFields.tsx';
import { useEarlier, useRecords } from './useRecords.ts';

const words = nl.agreements.earlier;

/** What was agreed before this session, with what this session hears about it. Not there when there is nothing. */
export function EarlierPart() {
  const actions = useEarlier('action');
  const run = useTrajectory((state) => state.run);
  const show = useTrajectory((state) => state.showOnProjector);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (id: string) => {
    if (!(await run({ type: 'action.remove', id }))) return;
    // With the last one this part is gone too.
    (heading.current ?? document.getElementById('agreements-actions'))?.focus();
  };
  if (actions.length === 0) return null;
  return (
    <section className="agreements__part" aria-labelledby="agreements-earlier">
      <div className="agreements__earlier-head">
        <h2 id="agreements-earlier" ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <Button icon={History} onClick={() => void show({ show: 'lookBack', actionId: null, who: false })}>
          {nl.lookBack.withRoom}
        </Button>
      </div>
      <p className="agreements__soft">{words.intro}</p>
      {actions.map((action) => (
        <EarlierAction key={action.id} action={action} onRemove={() => void remove(action.id)} />
      ))}
    </section>
  );
}

function EarlierAction({ action, onRemove }: { readonly action: ActionRecord; readonly onRemove: () => void }) {
  const sessions = recordsOf(
    useTrajectory((state) => state.whole),
    'session',
  );
  const tasks = useRecords('improvementTask');
  return (
    <article className="agreements__card" id={`action-${action.id}`} aria-label={action.what}>
      <p className="agreements__what">{action.what}</p>
      <p className="agreements__soft">
        {nl.praatplaat.card.actionBy(action.who, action.dueDate)} ·{' '}
        {words.from(nl.sessions.nameOf(sessions, action.sessionId))}
      </p>
      <div className="agreements__fields agreements__fields--report">
        <StatusFields action={action} withNote />
      </div>
      <details className="agreements__more">
        <summary>{words.change}</summary>
        <ActionFields action={action} tasks={tasks} onRemove={onRemove} />
      </details>
    </article>
  );
}
