import { recordsOf, sessionOf } from '../../../../core/document/document.ts';
import { type ActionRecord, ActionStatus } from '../../../../core/document/records.ts';
import { lastReport } from '../../../../core/document/view.ts';
import { DraftField, Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { useRecords } from './useRecords.ts';

const words = nl.agreements.earlier;

/** What was agreed in other sessions, with what this session hears about it. Not there when there is nothing. */
export function EarlierPart() {
  const sessionId = useTrajectory((state) => state.place.sessionId);
  const earlier = useRecords('action').filter((action) => action.sessionId !== sessionId);
  if (earlier.length === 0) return null;
  return (
    <section className="agreements__part" aria-labelledby="agreements-earlier">
      <h2 id="agreements-earlier">{words.title}</h2>
      <p className="agreements__soft">{words.intro}</p>
      {earlier.map((action) => (
        <EarlierAction key={action.id} action={action} />
      ))}
    </section>
  );
}

function EarlierAction({ action }: { readonly action: ActionRecord }) {
  const document = useTrajectory((state) => state.document);
  const whole = useTrajectory((state) => state.whole);
  const run = useTrajectory((state) => state.run);
  const sessions = recordsOf(whole, 'session');
  const last = lastReport(document, action.id);
  const here = last?.sessionId === sessionOf(document).id ? last : undefined;
  const report = (changes: { status?: ActionStatus; note?: string }) =>
    run({
      type: 'status.report',
      id: here?.id ?? newId(),
      actionId: action.id,
      status: last?.status ?? 'open',
      note: here?.note ?? '',
      day: sessionOf(document).date,
      ...changes,
    });
  return (
    <article className="agreements__card" aria-label={action.what}>
      <p className="agreements__what">{action.what}</p>
      <p className="agreements__soft">
        {nl.praatplaat.card.actionBy(action.who, action.dueDate)} ·{' '}
        {words.from(nl.sessions.nameOf(sessions, action.sessionId))}
      </p>
      <div className="agreements__fields agreements__fields--report">
        <Field label={words.status}>
          {(ids) => (
            <select
              {...ids}
              className="field__input"
              value={last?.status ?? 'open'}
              onChange={(event) => void report({ status: ActionStatus.parse(event.target.value) })}
            >
              {ActionStatus.options.map((status) => (
                <option key={status} value={status}>
                  {words.statuses[status]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <DraftField label={words.note} rows={1} value={here?.note ?? ''} onCommit={(note) => report({ note })} />
      </div>
    </article>
  );
}
