import { Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { MOST_YIELD, type YieldCard } from '../../../../core/document/deepening.ts';
import { SIGNS } from '../../../../core/domain/perspective.ts';
import { signNames } from '../../../../core/words/nl.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId } from '../../store/trajectory.ts';

const words = nl.deepening;
const LETTERS = 300;

interface Props {
  readonly yields: readonly YieldCard[];
  readonly onChange: (yields: readonly YieldCard[]) => Promise<boolean>;
}

/** What a deepening brought: one to eight cards, each with whose words it holds. */
export function YieldFields({ yields, onChange }: Props) {
  const legend = useRef<HTMLLegendElement>(null);
  const put = (id: string, changes: Partial<YieldCard>) =>
    onChange(yields.map((one) => (one.id === id ? { ...one, ...changes } : one)));
  const remove = async (id: string) => {
    if (await onChange(yields.filter((one) => one.id !== id))) legend.current?.focus();
  };
  return (
    <fieldset className="toolbox__yields">
      <legend ref={legend} tabIndex={-1}>
        {words.yield}
      </legend>
      {yields.map(({ id, perspective, text }, i) => (
        <div key={id} className="toolbox__yield">
          <SelectField
            label={words.whose(i + 1)}
            value={perspective}
            options={SIGNS.map((sign) => [sign, signNames[sign]] as const)}
            onChange={(next) => void put(id, { perspective: next })}
          />
          <DraftField
            label={words.card(i + 1)}
            value={text}
            required
            most={LETTERS}
            onCommit={(next) => put(id, { text: next })}
          />
          <Button kind="quiet" icon={Trash2} aria-label={words.removeCard(i + 1)} onClick={() => void remove(id)} />
        </div>
      ))}
      {yields.length < MOST_YIELD && (
        <DraftField
          key={yields.length}
          label={words.newCard}
          hint={words.newCardHint}
          value=""
          required
          most={LETTERS}
          onCommit={(text) => onChange([...yields, { id: newId(), perspective: 'residents', text }])}
        />
      )}
    </fieldset>
  );
}
