import { Plus, Trash2 } from 'lucide-react';
import { MOST_ATTEMPTS } from '../../../../core/document/intake.ts';
import type { IntakeQuestion } from '../../../../core/trajectory/intake-questions.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId } from '../../store/trajectory.ts';
import { useIntake, useKeptList } from './useIntake.ts';

const words = nl.intake.earlier;
const COLUMNS = ['what', 'when', 'left'] as const;

interface Props {
  readonly question: Extract<IntakeQuestion, { kind: 'earlier' }>;
}

/** What was tried before, line by line: what, when and what is left of it. */
export function EarlierFields({ question: { text, help } }: Props) {
  const { intake, change } = useIntake();
  const { earlier } = intake;
  const { legend, add, put, remove } = useKeptList(earlier, (next) => change({ earlier: next }));
  return (
    <fieldset className="intake__group intake__wide">
      <legend ref={legend} tabIndex={-1}>
        {text}
      </legend>
      <p className="intake__soft">{help}</p>
      {earlier.map((attempt, index) => (
        <div key={attempt.id} className="intake__attempt">
          {COLUMNS.map((column) => (
            <DraftField
              key={column}
              label={words.label(words[column], index + 1)}
              value={attempt[column]}
              onCommit={(value) => put(attempt.id, { [column]: value })}
            />
          ))}
          <Button
            kind="quiet"
            icon={Trash2}
            aria-label={words.remove(index + 1)}
            onClick={() => void remove(attempt.id)}
          />
        </div>
      ))}
      {earlier.length < MOST_ATTEMPTS && (
        <Button
          className="intake__add"
          icon={Plus}
          onClick={() => void add({ id: newId(), what: '', when: '', left: '' })}
        >
          {words.add}
        </Button>
      )}
    </fieldset>
  );
}
