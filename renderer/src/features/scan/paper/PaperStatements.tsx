import type { KeyboardEvent } from 'react';
import type { PaperForm } from '../../../../../core/scan/import/paper-form.ts';
import { shownLabels } from '../../../../../core/scan/model/shown-labels.ts';
import { nl } from '../../../locale/nl/index.ts';
import { answerOf, askedOf, type Typed } from './paper-answers.ts';

interface Props {
  readonly form: PaperForm;
  readonly typed: Typed;
  readonly onType: (id: string, key: string) => void;
}

/** One small field per statement: a key fills it and goes on to the next. */
export function PaperStatements({ form, typed, onType }: Props) {
  const words = nl.scan.paper;
  const labels = shownLabels(form.scale);
  const oneKey = labels.length <= 9;
  const onChange = (id: string, key: string, field: HTMLInputElement) => {
    onType(id, key);
    const answer = answerOf(key, labels.length);
    if (oneKey && answer !== 'wrong' && answer !== 'blank') focusNext(field, 1);
  };
  return (
    <section>
      <h2>{words.statements}</h2>
      <p className="scan__file">{words.keys(labels.length, labels.at(-1) ?? '')}</p>
      <ol className="scan__paper-list">
        {askedOf(form, typed).statements.map(({ id, text }, index) => (
          <li key={id}>
            <label htmlFor={`paper-${id}`}>{words.answerTo(index + 1, text)}</label>
            <input
              id={`paper-${id}`}
              className="field__input scan__paper-key"
              autoComplete="off"
              maxLength={oneKey ? 1 : 2}
              value={typed.answers[id] ?? ''}
              onFocus={(event) => event.target.select()}
              onChange={(event) => onChange(id, event.target.value, event.target)}
              onKeyDown={onKeyDown}
            />
            <span className="scan__file">{meaning(typed.answers[id] ?? '', labels)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function meaning(key: string, labels: readonly string[]): string {
  const answer = answerOf(key, labels.length);
  if (typeof answer === 'number') return labels[answer] ?? '';
  const words = nl.scan.paper;
  return { blank: words.blank, 'dont-know': words.dontKnow, wrong: words.wrong }[answer];
}

function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.ctrlKey || event.metaKey) return;
  const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  focusNext(event.currentTarget, step);
}

function focusNext(field: HTMLInputElement, step: number): void {
  const fields = [...(field.form?.querySelectorAll<HTMLElement>('input:not([type=radio]), textarea') ?? [])];
  fields[fields.indexOf(field) + step]?.focus();
}
