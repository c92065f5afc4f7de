import { sessionOf } from '../../../../core/document/document.ts';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { DayField } from './DayField.tsx';
import { Participants } from './Participants.tsx';

/** The meeting: when, where, who. */
export function SessionPart() {
  const session = sessionOf(useTrajectory((state) => state.document));
  const run = useTrajectory((state) => state.run);
  const change = (changes: { date?: string | null; place?: string; followUpDate?: string | null }) =>
    run({ type: 'session.change', changes });
  return (
    <div className="agreements__side">
      <section aria-labelledby="agreements-session">
        <h2 id="agreements-session">{nl.agreements.session.title}</h2>
        <DraftField label={nl.agreements.session.place} value={session.place} onCommit={(place) => change({ place })} />
        <div className="agreements__pair">
          <DayField label={nl.agreements.session.date} value={session.date} onCommit={(date) => change({ date })} />
          <DayField
            label={nl.agreements.session.followUp}
            value={session.followUpDate}
            onCommit={(followUpDate) => change({ followUpDate })}
          />
        </div>
      </section>
      <Participants />
    </div>
  );
}
