import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { TEXT_MAX } from '../../../../core/domain/text.ts';
import { openDraft } from '../drafts.ts';
import { afterPress } from './after-press.ts';

/** Without a last day a date field takes years of six digits. */
export const LAST_DAY = '2099-12-31';
const PAUSE_MS = 400;
const LONGEST_MS = 1000;

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** The label beside the input instead of above it. */
  readonly beside?: boolean;
  readonly children: (ids: { id: string; 'aria-describedby': string | undefined }) => ReactNode;
}

/** A label with an optional hint around one input. */
export function Field({ label, hint, beside, children }: FieldProps) {
  const id = useId();
  return (
    <div className={beside ? 'field field--beside' : 'field'}>
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
  /**
   * Called when the person leaves the field (or presses Enter in a one-line field) with a changed text. What resolves to
   * false was refused: it stays in the field, and is tried again when it is left again.
   */
  readonly onCommit: (value: string) => unknown;
  readonly type?: 'text' | 'date' | 'time' | 'number';
  readonly rows?: number;
  readonly min?: number | string;
  readonly max?: number | string;
  /** A field that must say something: an emptied field gets its old text back. */
  readonly required?: boolean;
  /** Most letters. */
  readonly most?: number;
}

/**
 * A text field that keeps what is typed and reports it when the person leaves the field, pauses for a second, or
 * leaves the screen.
 */
export function DraftField(props: DraftProps) {
  const { label, hint, type = 'text', rows, min, most = TEXT_MAX } = props;
  const max = props.max ?? (type === 'date' ? LAST_DAY : undefined);
  const { draft, setDraft, leave } = useDraft(props);
  const shared = { className: 'field__input', value: draft, onBlur: () => afterPress(leave), maxLength: most };
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
            onKeyDown={(event) => event.key === 'Enter' && leave()}
          />
        )
      }
    </Field>
  );
}

function useDraft({ value, onCommit, type = 'text', required }: DraftProps) {
  const [draft, setDraft] = useState(value);
  const sent = useRef<string | null>(null);
  const refused = useRef<string | null>(null);
  const changed = draft !== value && !(required && draft.trim() === '');
  const commit = () => {
    if (!changed || sent.current === draft) return;
    sent.current = draft;
    void send(draft);
  };
  const send = async (text: string) => {
    if ((await onCommit(text)) !== false) return;
    refused.current = text;
    if (sent.current === text) sent.current = null;
  };
  /** What is typed meanwhile; a text that was refused waits until the field is left. */
  const keep = () => {
    if (refused.current !== draft) commit();
  };
  const latest = useRef({ commit, keep });
  useEffect(() => {
    latest.current = { commit, keep };
  });
  // Our own text that comes back as stored must not overwrite what was typed since; anything else (undo) must.
  useEffect(() => {
    if (sent.current !== value) setDraft(value);
    sent.current = null;
  }, [value]);
  const typing = draft !== value && type === 'text';
  // Typing is kept after a short pause, and every second while it goes on: a crash loses no more than that.
  useEffect(() => {
    if (!typing || draft === sent.current) return;
    const timer = setTimeout(() => latest.current.keep(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, typing]);
  useEffect(() => {
    if (!typing) return;
    const closeDraft = openDraft();
    const timer = setInterval(() => latest.current.keep(), LONGEST_MS);
    return () => {
      clearInterval(timer);
      closeDraft();
    };
  }, [typing]);
  // What was typed just before the screen goes away is kept too.
  useEffect(() => () => latest.current.commit(), []);
  const leave = () => {
    if (required && draft.trim() === '') setDraft(value);
    else commit();
  };
  return { draft, setDraft, leave };
}
