import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Ambition } from '../../../../core/document/intake.ts';
import type { IntakeQuestion } from '../../../../core/trajectory/intake-questions.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId } from '../../store/trajectory.ts';
import { useIntake } from './useIntake.ts';

const words = nl.intake.ambitions;
const MOST = 3;

interface Props {
  readonly question: Extract<IntakeQuestion, { kind: 'ambitions' }>;
}

/** Up to three ambitions with how one will notice that each is reached; proposals can be taken over and changed. */
export function AmbitionFields({ question: { text, help, options } }: Props) {
  const { intake, change } = useIntake();
  const { ambitions } = intake;
  const legend = useRef<HTMLLegendElement>(null);
  const add = (chosen: string) => change({ ambitions: [...ambitions, { id: newId(), text: chosen, indicator: '' }] });
  const put = (id: string, changes: Partial<Ambition>) =>
    change({ ambitions: ambitions.map((one) => (one.id === id ? { ...one, ...changes } : one)) });
  const remove = async (id: string) => {
    if (await change({ ambitions: ambitions.filter((one) => one.id !== id) })) legend.current?.focus();
  };
  const left = options.filter((option) => !ambitions.some((ambition) => ambition.text === option));
  return (
    <fieldset className="intake__group intake__wide">
      <legend ref={legend} tabIndex={-1}>
        {text}
      </legend>
      <p className="intake__soft">{help}</p>
      {ambitions.map((ambition, index) => (
        <div key={ambition.id} className="intake__ambition">
          <DraftField
            label={words.text(index + 1)}
            value={ambition.text}
            required
            onCommit={(value) => put(ambition.id, { text: value })}
          />
          <DraftField
            label={words.indicator}
            value={ambition.indicator}
            onCommit={(indicator) => put(ambition.id, { indicator })}
          />
          <Button
            kind="quiet"
            icon={Trash2}
            aria-label={words.remove(index + 1)}
            onClick={() => void remove(ambition.id)}
          />
        </div>
      ))}
      {ambitions.length < MOST ? (
        <>
          <DraftField
            key={ambitions.length}
            label={words.own}
            hint={words.ownHint}
            value=""
            required
            onCommit={(value) => add(value)}
          />
          <div className="intake__proposals">
            {left.map((option) => (
              <Button key={option} icon={Plus} onClick={() => void add(option)}>
                {option}
              </Button>
            ))}
          </div>
        </>
      ) : (
        <p className="intake__soft">{words.full}</p>
      )}
    </fieldset>
  );
}
