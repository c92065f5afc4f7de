import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { TEXT_MAX } from '../../../../core/domain/text.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Field } from '../../kit/ui/fields.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  readonly onAdd: (text: string) => Promise<boolean>;
}

/** One line to type what is new; Enter adds it and is ready for the next. */
export function QuickAdd({ label, hint, button, onAdd }: Props) {
  const [text, setText] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = text.trim();
    if (typed === '') return;
    // Emptied before it is stored: who types on at once types in an empty field.
    setText('');
    if (!(await onAdd(typed))) setText((since) => [typed, since].filter(Boolean).join(' '));
  };
  return (
    <form className="agreements__add" onSubmit={(event) => void submit(event)}>
      <Field label={label} {...(hint ? { hint } : {})}>
        {(ids) => (
          <input
            {...ids}
            className="field__input"
            autoComplete="off"
            value={text}
            maxLength={TEXT_MAX}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button submit icon={Plus}>
        {button}
      </Button>
    </form>
  );
}
