import { sessionOf } from '../../../../core/document/document.ts';
import { type ActionRecord, ActionStatus } from '../../../../core/document/records.ts';
import { lastReport } from '../../../../core/document/view.ts';
import { reportIn } from '../../../../core/trajectory/look-back.ts';
import { DraftField } from '../../kit/ui/fields.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
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
      <SelectField
        label={words.status}
        beside={!withNote}
        value={status}
        options={ActionStatus.options.map((option) => [option, words.statuses[option]])}
        onChange={(chosen) => void report({ status: chosen })}
      />
      {withNote && (
        <DraftField label={words.note} rows={1} value={here?.note ?? ''} onCommit={(note) => report({ note })} />
      )}
    </>
  );
}
