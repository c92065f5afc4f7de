import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { PERSPECTIVES, type Perspective } from '../../../../../core/domain/perspective.ts';
import { TEXT_MAX } from '../../../../../core/domain/text.ts';
import type { Zone } from '../../../../../core/plate/template.ts';
import { PerspectiveSign } from '../../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTypeAloud } from './useTypeAloud.ts';

export interface NoteValues {
  readonly text: string;
  readonly perspective: Perspective;
}

interface NoteFormProps {
  /** With the text that is stored, when that is not what the form begins with. */
  readonly initial: NoteValues & { readonly stored?: string };
  /** True when it is stored; otherwise the form stays with what was typed. */
  readonly onSave: (values: NoteValues) => Promise<boolean>;
  readonly onCancel: () => void;
  /** What is typed so far, at every change. */
  readonly onDraft?: (values: NoteValues) => void;
  /** For a new note: where it will go. */
  readonly place?: { readonly zones: readonly Zone[]; readonly zoneId: string; readonly onZone: (id: string) => void };
}

/** Writing a note. Enter saves, Escape leaves; leaving the form for something else saves too, so nothing typed is lost. */
export function NoteForm({ initial, onSave, onCancel, onDraft, place }: NoteFormProps) {
  const [text, setText] = useState(initial.text);
  const [perspective, setPerspective] = useState(initial.perspective);
  const area = useRef<HTMLTextAreaElement>(null);
  const keys = useId();
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  const saving = useRef(false);
  const covered = useTypeAloud(text, perspective);
  const write = (values: NoteValues) => {
    setText(values.text);
    setPerspective(values.perspective);
    onDraft?.(values);
  };
  // Enter and then leaving the form is one note.
  const save = async () => {
    if (saving.current) return;
    saving.current = true;
    await onSave({ text: text.trim(), perspective });
    saving.current = false;
  };
  const finish = () => {
    const changed =
      text.trim() !== '' && (text !== (initial.stored ?? initial.text) || perspective !== initial.perspective);
    if (changed) void save();
    else onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const done = event.key === 'Enter' && !event.shiftKey && event.target === area.current;
    if (!done && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (done) finish();
    else onCancel();
  };
  const onBlur = (event: FocusEvent) => {
    // Going to another program, or a screen that is covered, is no reason to show what is half written.
    if (covered || !document.hasFocus()) return;
    if (!event.currentTarget.contains(event.relatedTarget)) finish();
  };
  return (
    <fieldset className={`note-form note-form--${perspective}`} onKeyDown={onKeyDown} onBlur={onBlur}>
      <legend className="visually-hidden">{nl.praatplaat.note.label}</legend>
      <PerspectiveChoice value={perspective} onChange={(chosen) => write({ text, perspective: chosen })} />
      <textarea
        ref={area}
        rows={3}
        maxLength={TEXT_MAX}
        aria-label={nl.praatplaat.note.label}
        aria-describedby={keys}
        value={text}
        onChange={(event) => write({ text: event.target.value, perspective })}
      />
      {place && <ZoneChoice {...place} />}
      <p id={keys} className="note-form__keys">
        {nl.praatplaat.note.keys}
      </p>
    </fieldset>
  );
}

function PerspectiveChoice({ value, onChange }: { value: Perspective; onChange: (value: Perspective) => void }) {
  const name = useId();
  return (
    <div className="note-form__signs" role="radiogroup" aria-label={nl.praatplaat.note.perspective}>
      {PERSPECTIVES.map((perspective) => (
        <label key={perspective}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={perspective === value}
            onChange={() => onChange(perspective)}
          />
          <PerspectiveSign perspective={perspective} />
        </label>
      ))}
    </div>
  );
}

function ZoneChoice({ zones, zoneId, onZone }: NonNullable<NoteFormProps['place']>) {
  return (
    <select
      className="note-form__zone"
      aria-label={nl.praatplaat.note.zone}
      value={zoneId}
      onChange={(event) => onZone(event.target.value)}
    >
      {zones.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
