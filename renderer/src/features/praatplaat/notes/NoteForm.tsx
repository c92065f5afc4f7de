import { ListPlus } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { SIGNS, type Sign } from '../../../../../core/domain/perspective.ts';
import { TEXT_MAX } from '../../../../../core/domain/text.ts';
import { type PastedNote, pastedNotes } from '../../../../../core/plate/pasted-lines.ts';
import type { Zone } from '../../../../../core/plate/template.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { PerspectiveSign } from '../../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTypeAloud } from './useTypeAloud.ts';

export interface NoteValues {
  readonly text: string;
  readonly perspective: Sign;
}

/** What is written after this one is stored: the next note of the same kind, or nothing. */
export type AfterSaving = 'next' | 'nothing';

interface NoteFormProps {
  /** With the text that is stored, when that is not what the form begins with; `forHer`: the room never reads along. */
  readonly initial: NoteValues & { readonly stored?: string; readonly forHer?: boolean };
  /** True when it is stored; otherwise the form stays with what was typed. */
  readonly onSave: (values: NoteValues, after: AfterSaving) => Promise<boolean>;
  /** After Enter the form is there for the next note. */
  readonly again?: boolean;
  /** A list was pasted and is to become a card a line. */
  readonly onList?: (notes: readonly PastedNote[]) => void;
  readonly onCancel: () => void;
  /** What is typed so far, at every change. */
  readonly onDraft?: (values: NoteValues) => void;
  /** For a new note: where it will go. */
  readonly place?: { readonly zones: readonly Zone[]; readonly zoneId: string; readonly onZone: (id: string) => void };
}

/** Writing a note. Enter saves, Escape leaves; leaving the form for something else saves too, so nothing typed is lost. */
export function NoteForm({ initial, onSave, onCancel, onDraft, place, onList, again = false }: NoteFormProps) {
  const [text, setText] = useState(initial.text);
  const [perspective, setPerspective] = useState(initial.perspective);
  const area = useRef<HTMLTextAreaElement>(null);
  const begun = useRef(initial.stored !== undefined && initial.text !== initial.stored);
  const keys = useId();
  useEffect(() => {
    const { current } = area;
    current?.focus();
    // Who began to type goes on behind it; otherwise the first letter takes the place of what stood there.
    if (begun.current) current?.setSelectionRange(current.value.length, current.value.length);
    else current?.select();
  }, []);
  const saving = useRef(false);
  /** A list that was pasted, and what stood there before it. */
  const [pasted, setPasted] = useState<{ readonly notes: readonly PastedNote[]; readonly before: string } | null>(null);
  const covered = useTypeAloud(text, perspective, initial.forHer ?? false);
  const write = (values: NoteValues) => {
    setText(values.text);
    setPerspective(values.perspective);
    onDraft?.({ ...values, text: [...pending.current, values.text].join('\n') });
  };
  // Enter and then leaving the form is one note.
  const save = async () => {
    if (saving.current) return;
    saving.current = true;
    await onSave({ text: text.trim(), perspective }, 'nothing');
    saving.current = false;
  };
  /** Stores this one while the next one is typed already. What could not be stored stands in front of it again. */
  const pending = useRef<readonly string[]>([]);
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  });
  const goOn = async () => {
    const note = text.trim();
    if (note === '') return;
    pending.current = [...pending.current, note];
    setText('');
    latest.current = '';
    const stored = await onSave({ text: note, perspective }, 'next');
    pending.current = pending.current.filter((one) => one !== note);
    // At once, so that a letter that is typed right now comes behind it and not in place of it.
    if (!stored) flushSync(() => setText((typed) => [note, typed].filter(Boolean).join('\n')));
    onDraft?.({ text: [...pending.current, latest.current].join('\n'), perspective });
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
    if (done && again) void goOn();
    else if (done) finish();
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
      <SignChoice value={perspective} onChange={(chosen) => write({ text, perspective: chosen })} />
      <textarea
        ref={area}
        rows={3}
        maxLength={TEXT_MAX}
        aria-label={nl.praatplaat.note.label}
        aria-describedby={keys}
        value={text}
        onChange={(event) => write({ text: event.target.value, perspective })}
        onPaste={({ clipboardData }) => {
          const notes = pastedNotes(clipboardData.getData('text/plain'));
          setPasted(onList && notes.length > 1 ? { notes, before: text } : null);
        }}
      />
      {place && <ZoneChoice {...place} />}
      {pasted && onList && (
        <Button
          icon={ListPlus}
          onClick={() => {
            write({ text: pasted.before, perspective });
            setPasted(null);
            onList(pasted.notes);
          }}
        >
          {nl.praatplaat.paste.offer(pasted.notes.length)}
        </Button>
      )}
      <div className="note-form__foot">
        <p id={keys} className="note-form__keys">
          {again ? nl.praatplaat.note.keysAgain : nl.praatplaat.note.keys}
        </p>
        <Button onClick={() => void (again ? goOn().then(() => area.current?.focus()) : finish())}>
          {nl.praatplaat.note.save}
        </Button>
      </div>
    </fieldset>
  );
}

function SignChoice({ value, onChange }: { value: Sign; onChange: (value: Sign) => void }) {
  const name = useId();
  return (
    <div className="note-form__signs" role="radiogroup" aria-label={nl.praatplaat.note.perspective}>
      {SIGNS.map((perspective) => (
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
