import { PERSPECTIVES, type Perspective } from '../../../../core/domain/perspective.ts';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { nl } from '../../locale/nl/index.ts';

interface Props {
  readonly value: Perspective;
  readonly onChange: (perspective: Perspective) => void;
}

/** Which of the three perspectives someone has. */
export function PerspectiveSelect({ value, onChange }: Props) {
  return (
    <SelectField
      label={nl.agreements.participants.perspective}
      value={value}
      options={PERSPECTIVES.map((perspective) => [perspective, nl.domain.perspective[perspective]])}
      onChange={onChange}
    />
  );
}
