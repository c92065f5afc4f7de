import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { nl } from '../../locale/nl/index.ts';

interface Props {
  readonly title: string;
  readonly button: string;
  readonly name?: string;
  readonly onSave: (municipality: string, templateId?: string) => Promise<boolean>;
  /** The praatplaten to begin with, for a new trajectory. */
  readonly templates?: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** Asks for the name of the municipality, and for a new trajectory which praatplaat to begin with. */
export function MunicipalityDialog({ title, button, name = '', templates = [], onSave, onClose }: Props) {
  const formId = useId();
  const [draft, setDraft] = useState(name);
  const [templateId, setTemplateId] = useState<string>();
  const [missing, setMissing] = useState(false);
  const [saving, setSaving] = useState(false);
  const save = async () => {
    const municipality = draft.trim().replace(/^gemeente\s+(?=\S)/i, '');
    setMissing(municipality === '');
    if (municipality === '') return;
    setSaving(true);
    const stored = await onSave(municipality, templateId);
    setSaving(false);
    if (stored) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{nl.start.cancel}</Button>
          <Button kind="primary" submit form={formId} disabled={saving}>
            {button}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <Field label={nl.start.municipality} hint={nl.start.municipalityHint}>
          {(ids) => (
            <input
              {...ids}
              className="field__input"
              value={draft}
              maxLength={120}
              aria-invalid={missing}
              onChange={(event) => setDraft(event.target.value)}
            />
          )}
        </Field>
        {templates.length > 1 && (
          <SelectField
            label={nl.start.template}
            hint={nl.start.templateHint}
            value={templateId ?? templates[0]?.id ?? ''}
            options={templates.map(({ id, name: called }) => [id, called])}
            onChange={setTemplateId}
          />
        )}
        <p className="start__missing" role="alert">
          {missing && nl.start.nameMissing}
        </p>
      </form>
    </Dialog>
  );
}
