import { type ReactNode, useEffect, useId, useState } from 'react';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: (ids: { id: string; 'aria-describedby': string | undefined }) => ReactNode;
}

/** A label with an optional hint around one input. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({ id, 'aria-describedby': hint ? `${id}-hint` : undefined })}
    </div>
  );
}

interface DraftProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Called when the person leaves the field (or presses Enter in a one-line field) with a changed text. */
  readonly onCommit: (value: string) => void;
  readonly type?: 'text' | 'date' | 'number';
  readonly rows?: number;
  readonly min?: number;
  readonly max?: number;
}

/** A text field that keeps what is typed and reports it when the person leaves the field or pauses for a second. */
export function DraftField({ label, hint, value, onCommit, type = 'text', rows, min, max }: DraftProps) {
  const [draft, setDraft] = useState(value);
  const commit = () => {
    if (draft !== value) onCommit(draft);
  };
  useEffect(() => setDraft(value), [value]);
  // Typing is kept after a pause of one second, so that a crash loses no more than that.
  useEffect(() => {
    if (draft === value || type !== 'text') return;
    const timer = setTimeout(() => onCommit(draft), 1000);
    return () => clearTimeout(timer);
  }, [draft, value, onCommit, type]);
  const shared = { className: 'field__input', value: draft, onBlur: commit };
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {(ids) =>
        rows ? (
          <textarea {...ids} {...shared} rows={rows} onChange={(event) => setDraft(event.target.value)} />
        ) : (
          <input
            {...ids}
            {...shared}
            type={type}
            min={min}
            max={max}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && commit()}
          />
        )
      }
    </Field>
  );
}
