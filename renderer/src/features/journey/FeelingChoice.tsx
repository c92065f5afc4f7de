import { useId } from 'react';
import { FEELINGS, type Feeling } from '../../../../core/cards/figures.ts';
import { nl } from '../../locale/nl/index.ts';
import { FeelingFace } from './FeelingFace.tsx';

const words = nl.journey;

interface Props {
  readonly value: Feeling | null;
  readonly onChange: (feeling: Feeling | null) => void;
}

/** How it felt, in five faces with their words; the arrow keys choose, as in every row of choices. */
export function FeelingChoice({ value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className="journey__feelings">
      <legend>{words.feeling}</legend>
      {FEELINGS.map((feeling) => (
        <label key={feeling}>
          <input type="radio" name={name} checked={value === feeling} onChange={() => onChange(feeling)} />
          <FeelingFace feeling={feeling} />
          {words.feelings[feeling]}
        </label>
      ))}
      <label>
        <input type="radio" name={name} checked={value === null} onChange={() => onChange(null)} />
        {words.noFeeling}
      </label>
    </fieldset>
  );
}
