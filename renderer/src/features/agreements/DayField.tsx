import { DraftField } from '../../kit/ui/fields.tsx';
import { dayInWords } from '../../locale/nl/words.ts';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly onCommit: (day: string | null) => unknown;
}

/** A day to choose, with the day in words below it: how a browser writes dates depends on its language. */
export function DayField({ label, value, onCommit }: Props) {
  return (
    <div className="agreements__day">
      <DraftField label={label} type="date" value={value ?? ''} onCommit={(day) => onCommit(day || null)} />
      <p>{value && dayInWords(value)}</p>
    </div>
  );
}
