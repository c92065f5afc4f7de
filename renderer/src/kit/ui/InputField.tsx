import type { InputHTMLAttributes } from 'react';
import { Field, LAST_DAY } from './fields.tsx';

interface Props extends Pick<InputHTMLAttributes<HTMLInputElement>, 'min' | 'maxLength' | 'required'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly type?: 'text' | 'date' | 'time';
  readonly value: string;
  /** It was sent and cannot be kept so. */
  readonly invalid?: boolean;
  readonly onChange: (value: string) => void;
}

/** One field of a form that is sent as a whole: what is typed is reported at once. */
export function InputField({ label, hint, type = 'text', value, invalid, onChange, ...limits }: Props) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      {(ids) => (
        <input
          {...ids}
          {...limits}
          className="field__input"
          type={type}
          max={type === 'date' ? LAST_DAY : undefined}
          value={value}
          aria-invalid={invalid}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
