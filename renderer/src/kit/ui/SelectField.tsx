import { Field } from './fields.tsx';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  /** The label beside the list instead of above it. */
  readonly beside?: boolean;
  /** The name of the list, to find it again after it moved. */
  readonly name?: string;
  readonly value: T;
  /** What can be chosen, in order, with its words. */
  readonly options: readonly (readonly [value: T, words: string])[];
  readonly onChange: (value: T) => void;
}

/** One of a list, under a label. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, hint, beside = false, name, value, options, onChange } = props;
  const choose = (chosen: string) => {
    const option = options.find(([one]) => one === chosen);
    if (option) onChange(option[0]);
  };
  return (
    <Field label={label} beside={beside} {...(hint ? { hint } : {})}>
      {(ids) => (
        <select
          {...ids}
          name={name}
          className="field__input"
          value={value}
          onChange={(event) => choose(event.target.value)}
        >
          {options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
