import { InputField } from '../../kit/ui/InputField.tsx';
import { nl } from '../../locale/nl/index.ts';

const words = nl.sessions;

/** What is known of a session that is to be made, as typed. */
export interface When {
  readonly title: string;
  readonly date: string;
  readonly begin: string;
  readonly end: string;
  readonly place: string;
}

interface Props {
  readonly when: When;
  /** There is no title yet. */
  readonly missing: boolean;
  readonly onChange: (when: When) => void;
}

/** What a new session is called, on which day, from when to when, and where. */
export function WhenAndWhere({ when, missing, onChange }: Props) {
  const set = (changes: Partial<When>) => onChange({ ...when, ...changes });
  return (
    <section className="session-new__part">
      <h2 className="session-new__step">
        <span className="session-new__number">2</span> {words.number.when}
      </h2>
      <div className="session-new__fields">
        <div className="session-new__wide">
          <InputField
            label={words.fields.title}
            value={when.title}
            maxLength={120}
            invalid={missing}
            onChange={(title) => set({ title })}
          />
          <p className="sessions__missing" role="alert">
            {missing && words.titleMissing}
          </p>
        </div>
        <InputField label={words.fields.date} type="date" value={when.date} onChange={(date) => set({ date })} />
        <InputField label={words.fields.begin} type="time" value={when.begin} onChange={(begin) => set({ begin })} />
        <InputField label={words.fields.end} type="time" value={when.end} onChange={(end) => set({ end })} />
        <InputField
          label={words.fields.place}
          value={when.place}
          maxLength={200}
          onChange={(place) => set({ place })}
        />
      </div>
    </section>
  );
}
