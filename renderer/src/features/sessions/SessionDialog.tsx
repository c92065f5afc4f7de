import { type FormEvent, useId, useState } from 'react';
import { SessionKind, type SessionRecord } from '../../../../core/document/records.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { InputField } from '../../kit/ui/InputField.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { nl } from '../../locale/nl/index.ts';
import type { SessionFields } from './useSessions.ts';

const words = nl.sessions;

interface Props {
  readonly session: SessionRecord;
  readonly onSave: (fields: SessionFields) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks what a session is called from now on, of which kind it is and when it takes place. */
export function SessionDialog({ session, onSave, onClose }: Props) {
  const form = useId();
  const [title, setTitle] = useState(session.title);
  const [sessionKind, setKind] = useState<SessionKind>(session.sessionKind);
  const [date, setDate] = useState(session.date ?? '');
  const [missing, setMissing] = useState(false);
  const [saving, setSaving] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(title.trim() === '');
    if (title.trim() === '') return;
    setSaving(true);
    const stored = await onSave({ title: title.trim(), sessionKind, date: date || null });
    setSaving(false);
    if (stored) onClose();
  };
  const buttons = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" submit form={form} disabled={saving}>
        {words.save}
      </Button>
    </>
  );
  return (
    <Dialog title={words.changeTitle} onClose={onClose} buttons={buttons}>
      <form id={form} className="sessions__form" onSubmit={(event) => void save(event)}>
        <InputField
          label={words.fields.title}
          hint={words.fields.titleHint}
          value={title}
          maxLength={120}
          invalid={missing}
          onChange={setTitle}
        />
        <p className="sessions__missing" role="alert">
          {missing && words.titleMissing}
        </p>
        <SelectField
          label={words.fields.kind}
          value={sessionKind}
          options={SessionKind.options.map((kind) => [kind, words.kinds[kind]])}
          onChange={setKind}
        />
        <InputField label={words.fields.date} type="date" value={date} onChange={setDate} />
      </form>
    </Dialog>
  );
}
