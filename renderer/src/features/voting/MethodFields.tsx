import { useId } from 'react';
import { DOTS_PER_PERSON } from '../../../../core/document/voting-records.ts';
import { nl } from '../../locale/nl/index.ts';
import { NumberField } from './NumberField.tsx';
import { dotRules, type MethodType, type SetupValues } from './useSetup.ts';

const words = nl.voting.setup;
const TYPES: readonly MethodType[] = ['dots', 'agree', 'scale', 'matrix'];
const HIGHEST = [5, 10] as const;

interface MethodFieldsProps {
  readonly values: SetupValues;
  readonly change: (changes: Partial<SetupValues>) => void;
  /** A second round asks for the same kind of answer. */
  readonly isFixed: boolean;
}

/** How people vote, with the numbers that belong to it. */
export function MethodFields({ values, change, isFixed }: MethodFieldsProps) {
  const name = useId();
  const { budget, cap } = dotRules(values);
  return (
    <>
      <fieldset className="setup__methods">
        <legend className="field__label">{words.method}</legend>
        {TYPES.filter((type) => !isFixed || type === values.type).map((type) => (
          <label key={type} className="setup__method">
            <input type="radio" name={name} checked={values.type === type} onChange={() => change({ type })} />
            <strong>{nl.voting.methods[type]}</strong>
          </label>
        ))}
        <p className="field__hint">{nl.voting.methodHints[values.type]}</p>
      </fieldset>
      {values.type === 'dots' && (
        <div className="setup__numbers">
          <NumberField
            label={words.budget}
            value={budget}
            lowest={1}
            highest={DOTS_PER_PERSON.highest}
            onChange={(number) => change({ budget: number })}
          />
          <NumberField
            label={words.cap}
            value={cap}
            lowest={1}
            highest={budget}
            onChange={(number) => change({ cap: number })}
          />
        </div>
      )}
      {values.type === 'scale' && !isFixed && (
        <fieldset className="setup__numbers">
          <legend className="field__label">{words.highest}</legend>
          {HIGHEST.map((highest) => (
            <label key={highest} className="setup__method">
              <input
                type="radio"
                name={`${name}-highest`}
                checked={values.highest === highest}
                onChange={() => change({ highest })}
              />
              <strong>{highest}</strong>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
