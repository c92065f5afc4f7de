import { sessionOf } from '../../../../core/document/document.ts';
import { type ActionRecord, ActionStatus } from '../../../../core/document/records.ts';
import { lastReport } from '../../../../core/document/view.ts';
import { reportIn } from '../../../../core/trajectory/look-back.ts';
import { DraftField, Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';

const words = nl.agreements.actions;

interface Props {
  readonly action: ActionRecord;
  /** With a field for what was noticed since the action was agreed. */
  readonly withNote?: boolean;
}

/** How far an action is, as this session hears it; before it heard anything, what was heard last. */
export function StatusFields({ action, withNote = false }: Props) {
  const document = useTrajectory((state) => state.document);
  const run = useTrajectory((state) => state.run);
  const session = sessionOf(document);
  const here = reportIn(document, action.id, session.id);
  const status = (here ?? lastReport(document, action.id))?.status ?? 'open';
  const report = (heard: { status?: ActionStatus; note?: string }) =>
    run({ type: 'status.report', id: here?.id ?? newId(), actionId: action.id, day: session.date, ...heard });
  return (
    <>
      <Field label={words.status} beside={!withNote}>
        {(ids) => (
          <select
            {...ids}
            className="field__input"
            value={status}
            onChange={(event) => void report({ status: ActionStatus.parse(event.target.value) })}
          >
            {ActionStatus.options.map((option) => (
              <option key={option} value={option}>
                {words.statuses[option]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {withNote && (
        <DraftField label={words.note} rows={1} value={here?.note ?? ''} onCommit={(note) => report({ note })} />
      )}
    </>
  );
}
