import { type KeyboardEvent, useId } from 'react';
import { MATRIX_STEPS, type VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import { letterOf } from '../../charts/voting/letters.ts';
import { nl } from '../../locale/nl/index.ts';
import type { SlipForm } from './slip-form.ts';

const words = nl.voting.slips;

interface SlipChoicesProps {
  readonly round: VotingRoundRecord;
  readonly form: SlipForm;
  readonly type: (changes: Partial<SlipForm>) => void;
}

/** Per card what is on the slip. Arrow keys go from card to card. */
export function SlipChoices({ round, form, type }: SlipChoicesProps) {
  const { options, method } = round;
  const setValue = (id: string) => (value: string) => type({ values: { ...form.values, [id]: value } });
  const setInfluence = (id: string) => (value: string) => type({ influences: { ...form.influences, [id]: value } });
  return (
    <ol className="slips__choices" onKeyDown={moveBetweenRows}>
      {options.map(({ id, text }, index) => {
        const letter = letterOf(index);
        const value = form.values[id] ?? '';
        return (
          <li key={id} className="slips__choice">
            <span>{words.option(letter, text)}</span>
            {method.type === 'dots' && (
              <DigitField label={words.dotsOn(letter)} value={value} onChange={setValue(id)} most={method.cap} />
            )}
            {method.type === 'scale' && (
              <DigitField label={words.scoreOf(letter)} value={value} onChange={setValue(id)} most={method.highest} />
            )}
            {method.type === 'agree' && (
              <AgreeField label={words.answerOn(letter)} value={value} onChange={setValue(id)} />
            )}
            {method.type === 'matrix' && (
              <span className="slips__pair">
                <DigitField
                  label={words.importanceOf(letter)}
                  shown={words.importance}
                  value={value}
                  onChange={setValue(id)}
                  most={MATRIX_STEPS}
                />
                <DigitField
                  label={words.influenceOf(letter)}
                  shown={words.influence}
                  value={form.influences[id] ?? ''}
                  onChange={setInfluence(id)}
                  most={MATRIX_STEPS}
                />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface DigitFieldProps {
  readonly label: string;
  /** A word before the field, where one row has two. */
  readonly shown?: string;
  readonly value: string;
  readonly most: number;
  readonly onChange: (value: string) => void;
}

function DigitField({ label, shown, value, most, onChange }: DigitFieldProps) {
  return (
    <span className="slips__digit">
      {shown && <span aria-hidden="true">{shown}</span>}
      <input
        className="field__input slips__field"
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        aria-label={label}
        aria-invalid={value !== '' && !(Number(value) <= most)}
        value={value}
        onFocus={(event) => event.target.select()}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}

interface AgreeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Agree or disagree; the keys e and o choose too. */
function AgreeField({ label, value, onChange }: AgreeFieldProps) {
  const name = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = { e: '1', o: '0' }[event.key.toLowerCase()];
    if (chosen !== undefined && !event.ctrlKey && !event.metaKey) onChange(chosen);
  };
  return (
    <fieldset className="slips__agree" aria-label={label} onKeyDown={onKeyDown}>
      {(['1', '0'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={value === one} onChange={() => onChange(one)} />
          {one === '1' ? words.agrees : words.disagrees}
        </label>
      ))}
    </fieldset>
  );
}

/** Up and down go to the same kind of field in the row above or below; radios keep their own arrows. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !(event.target instanceof HTMLInputElement) || event.target.type === 'radio') return;
  const fields = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input:not([type=radio])')];
  const perRow = fields.length / event.currentTarget.children.length;
  const next = fields[fields.indexOf(event.target) + step * perRow];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
