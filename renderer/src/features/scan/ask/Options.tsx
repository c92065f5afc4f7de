import { useEffect, useId } from 'react';
import type { ImportAnswer } from '../../../../../core/scan/table/questions.ts';

/** One of the answers. */
export interface Option {
  readonly answer: ImportAnswer;
  readonly label: string;
  readonly hint?: string;
}

interface Props {
  readonly options: readonly Option[];
  readonly answer: ImportAnswer | null;
  readonly onAnswer: (answer: ImportAnswer) => void;
  /** The place of what is mostly right; nothing is chosen beforehand where that is not known. */
  readonly proposed?: number;
}

const isSame = (a: ImportAnswer | null, b: ImportAnswer) => JSON.stringify(a) === JSON.stringify(b);

/** Answers of which one is right, each on a card that says what follows from it. */
export function Options({ options, answer, onAnswer, proposed }: Props) {
  const name = useId();
  useEffect(() => {
    const first = proposed === undefined ? undefined : options[proposed];
    if (first && answer === null) onAnswer(first.answer);
  });
  return (
    <div className="scan__ask-options" role="radiogroup">
      {options.map((option) => (
        <label key={option.label} className="scan__ask-option">
          <input
            type="radio"
            name={name}
            checked={isSame(answer, option.answer)}
            onChange={() => onAnswer(option.answer)}
          />
          <span>
            <strong>{option.label}</strong>
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
