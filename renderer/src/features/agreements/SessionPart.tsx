import { sessionOf } from '../../../../core/document/document.ts';
import type { SessionRecord } from '../../../../core/document/records.ts';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { DayField } from './DayField.tsx';
import { Participants } from './Participants.tsx';

const words = nl.agreements.session;

type Text = 'title' | 'place' | 'facilitator' | 'noteTaker' | 'absent' | 'contact';
type Moment = 'date' | 'followUpDate' | 'replyBy' | 'begin' | 'end';

/** The session: when, where, who. */
export function SessionPart() {
  const session = sessionOf(useTrajectory((state) => state.document));
  const run = useTrajectory((state) => state.run);
  const change = (changes: Partial<Pick<SessionRecord, Text | Moment>>) => run({ type: 'session.change', changes });
  const text = (field: Text) => ({ value: session[field], onCommit: (value: string) => change({ [field]: value }) });
  const day = (field: Moment) => ({
    value: session[field],
    onCommit: (value: string | null) => change({ [field]: value }),
  });
  const time = (field: 'begin' | 'end') => ({
    type: 'time' as const,
    value: session[field] ?? '',
    onCommit: (value: string) => change({ [field]: value || null }),
  });
  return (
    <div className="agreements__side">
      <section aria-labelledby="agreements-session">
        <h2 id="agreements-session">{words.title}</h2>
        <DraftField label={words.name} {...text('title')} />
        <DraftField label={words.place} {...text('place')} />
        <div className="agreements__pair">
          <DayField label={words.date} {...day('date')} />
          <DayField label={words.followUp} {...day('followUpDate')} />
        </div>
        <div className="agreements__pair">
          <DraftField label={words.begin} {...time('begin')} />
          <DraftField label={words.end} {...time('end')} />
        </div>
        <details className="agreements__more">
          <summary>{words.more}</summary>
          <DraftField label={words.facilitator} {...text('facilitator')} />
          <DraftField label={words.noteTaker} {...text('noteTaker')} />
          <DraftField label={words.absent} rows={2} {...text('absent')} />
          <DayField label={words.replyBy} {...day('replyBy')} />
          <DraftField label={words.contact} {...text('contact')} />
        </details>
      </section>
      <Participants />
    </div>
  );
}
