import { useState } from 'react';
import { leadingNumber } from '../../../../../core/scan/recognise/scale-score.ts';
import type { ImportQuestion } from '../../../../../core/scan/table/questions.ts';
import { Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { type BodyProps, labelsOf } from './body-props.ts';
import { Examples } from './Examples.tsx';
import { Options } from './Options.tsx';

/** Which end of a scale of numbers is the good one, and how far it goes. */
export function Direction({
  question,
  draft,
  answer,
  onAnswer,
}: BodyProps<Extract<ImportQuestion, { kind: 'direction' }>>) {
  const words = nl.scan.asks.kinds.direction;
  const numbers = labelsOf(draft, question.scale).flatMap((label) => leadingNumber(label) ?? []);
  const [range, setRange] = useState({ from: Math.min(...numbers), to: Math.max(...numbers) });
  const change = (part: Partial<typeof range>) => {
    const now = { ...range, ...part };
    setRange(now);
    if (answer?.kind === 'direction' && answer.reversed !== null) onAnswer({ ...answer, range: now });
  };
  const { from, to } = range;
  return (
    <>
      <Examples draft={draft} columns={question.columns} />
      <div className="scan__ask-range">
        <NumberField label={words.from} value={from} onChange={(value) => change({ from: value })} />
        <NumberField label={words.to} value={to} onChange={(value) => change({ to: value })} />
      </div>
      <Options
        answer={answer}
        onAnswer={onAnswer}
        options={[
          {
            answer: { kind: 'direction', reversed: false, range },
            label: words.best(`${to}`),
            hint: words.bestHint(`${from}`, `${to}`),
          },
          {
            answer: { kind: 'direction', reversed: true, range },
            label: words.best(`${from}`),
            hint: words.bestHint(`${to}`, `${from}`),
          },
          { answer: { kind: 'direction', reversed: null }, label: words.none, hint: words.noneHint },
        ]}
      />
    </>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function NumberField({ label, value, onChange }: NumberProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          className="field__input"
          type="number"
          min={-5}
          max={11}
          value={value}
          onChange={(event) => onChange(Number(event.target.value))}
        />
      )}
    </Field>
  );
}
