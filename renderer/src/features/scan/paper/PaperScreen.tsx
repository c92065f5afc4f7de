import { Check } from 'lucide-react';
import type { FormEvent, KeyboardEvent } from 'react';
import { SCAN_PERSPECTIVES } from '../../../../../core/domain/perspective.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { PaperPoints } from './PaperPoints.tsx';
import { PaperStatements } from './PaperStatements.tsx';
import { type PaperEntry, usePaperForm } from './usePaperForm.ts';

/** Answers from paper, one form at a time, by the keyboard alone. Every form is stored at once. */
export function PaperScreen({ onClose }: { readonly onClose: () => void }) {
  const entry = usePaperForm();
  const { form, typed } = entry;
  const words = nl.scan.paper;
  if (!form) return <p role="status">{words.wait}</p>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    entry.save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <form className="scan__paper panel" onSubmit={submit} onKeyDown={onKeyDown}>
      <h2>{words.title}</h2>
      <p className="scan__file">{words.entered(form.respondents.residents ?? 0, form.respondents.frontline ?? 0)}</p>
      <Choices entry={entry} />
      <PaperStatements form={form} typed={typed} onType={entry.typeAnswer} />
      <PaperPoints form={form} typed={typed} onType={(points) => entry.type({ points })} />
      {form.openQuestions.map(({ id, question }) => (
        <Field key={id} label={question}>
          {(ids) => (
            <textarea
              {...ids}
              className="field__input"
              rows={3}
              value={typed.open[id] ?? ''}
              onChange={(event) => entry.type({ open: { ...typed.open, [id]: event.target.value } })}
            />
          )}
        </Field>
      ))}
      <div role="alert">{entry.problem && <p className="scan__problem">{nl.errors[entry.problem]}</p>}</div>
      <div className="scan__buttons">
        <Button kind="primary" icon={Check} submit disabled={entry.saving}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
        <span className="scan__file">{words.saveHint}</span>
      </div>
      <p role="status">{entry.saved !== null && words.saved(entry.saved)}</p>
    </form>
  );
}

function Choices({ entry }: { readonly entry: PaperEntry }) {
  const { form, typed } = entry;
  const words = nl.scan.paper;
  return (
    <div className="scan__values">
      {form && form.questionSets.length > 1 && (
        <Field label={words.set}>
          {(ids) => (
            <select
              {...ids}
              className="field__input scan__select"
              value={form.questionSetId ?? ''}
              onChange={(event) => entry.chooseSet(event.target.value)}
            >
              {form.questionSets.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <fieldset className="scan__choice">
        <legend>{words.group}</legend>
        {SCAN_PERSPECTIVES.map((perspective) => (
          <label key={perspective}>
            <input
              type="radio"
              name="paper-group"
              checked={typed.perspective === perspective}
              onChange={() => entry.type({ perspective })}
            />
            {nl.domain.perspective[perspective]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
