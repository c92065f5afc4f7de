import { Field } from '../../kit/ui/fields.tsx';
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
  const time = (label: string, value: string, change: (to: string) => void) => (
    <Field label={label}>
      {(ids) => (
        <input {...ids} className="field__input" type="time" value={value} onChange={(e) => change(e.target.value)} />
      )}
    </Field>
  );
  return (
    <section className="session-new__part">
      <h2 className="session-new__step">
        <span className="session-new__number">2</span> {words.number.when}
      </h2>
      <div className="session-new__fields">
        <div className="session-new__wide">
          <Field label={words.fields.title}>
            {(ids) => (
              <input
                {...ids}
                className="field__input"
                value={when.title}
                maxLength={120}
                aria-invalid={missing}
                onChange={(event) => set({ title: event.target.value })}
              />
            )}
          </Field>
          <p className="sessions__missing" role="alert">
            {missing && words.titleMissing}
          </p>
        </div>
        <Field label={words.fields.date}>
          {(ids) => (
            <input
              {...ids}
              className="field__input"
              type="date"
              max="2099-12-31"
              value={when.date}
              onChange={(event) => set({ date: event.target.value })}
            />
          )}
        </Field>
        {time(words.fields.begin, when.begin, (begin) => set({ begin }))}
        {time(words.fields.end, when.end, (end) => set({ end }))}
        <Field label={words.fields.place}>
          {(ids) => (
            <input
              {...ids}
              className="field__input"
              value={when.place}
              maxLength={200}
              onChange={(event) => set({ place: event.target.value })}
            />
          )}
        </Field>
      </div>
    </section>
  );
}
