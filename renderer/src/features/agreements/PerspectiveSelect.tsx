import { PERSPECTIVES, type Perspective } from '../../../../core/domain/perspective.ts';
import { Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';

interface Props {
  readonly value: Perspective;
  readonly onChange: (perspective: Perspective) => void;
}

/** Which of the three perspectives someone has. */
export function PerspectiveSelect({ value, onChange }: Props) {
  return (
    <Field label={nl.agreements.participants.perspective}>
      {(ids) => (
        <select
          {...ids}
          className="field__input"
          value={value}
          onChange={(event) => onChange(event.target.value as Perspective)}
        >
          {PERSPECTIVES.map((perspective) => (
            <option key={perspective} value={perspective}>
              {nl.domain.perspective[perspective]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
