import { StickyNote, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type DeepeningRunRecord, DeepeningState, MOST_YIELD } from '../../../../core/document/deepening.ts';
import { deepeningsOf } from '../../../../core/trajectory/deepening.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useLandYield } from '../../store/useLandYield.ts';
import { YieldFields } from './YieldFields.tsx';

const words = nl.deepening;

/** The methods that were planned: how far each is, and what it brought. Nothing while none was. */
export function RunsPart() {
  const whole = useTrajectory((state) => state.whole);
  const runs = useMemo(() => deepeningsOf(whole), [whole]);
  if (runs.length === 0) return null;
  return (
    <section className="toolbox__part growing-fields" aria-labelledby="toolbox-runs">
      <h2 id="toolbox-runs">{words.title(runs.length)}</h2>
      {runs.map((one) => (
        <Run key={one.id} one={one} />
      ))}
    </section>
  );
}

function Run({ one }: { readonly one: DeepeningRunRecord }) {
  const run = useTrajectory((state) => state.run);
  const land = useLandYield();
  const { id, name, why, day, who, state, yields, landedIn } = one;
  const [beginsOpen] = useState(landedIn === null);
  const change = (changes: Partial<Pick<DeepeningRunRecord, 'why' | 'day' | 'who' | 'state' | 'yields'>>) =>
    run({ type: 'deepening.change', id, changes });
  return (
    <details className="toolbox__card" open={beginsOpen}>
      <summary>
        <strong>{name}</strong>
        <span className="toolbox__soft">{words.summary(words.states[state], day, yields.length)}</span>
      </summary>
      <div className="toolbox__form">
        <SelectField
          label={words.state}
          value={state}
          options={DeepeningState.options.map((option) => [option, words.states[option]] as const)}
          onChange={(next) => void change({ state: next })}
        />
        <DraftField label={words.why} value={why} onCommit={(next) => change({ why: next })} />
        <DraftField
          label={words.day}
          type="date"
          value={day ?? ''}
          onCommit={(next) => change({ day: next || null })}
        />
        <DraftField label={words.who} value={who} onCommit={(next) => change({ who: next })} />
        {landedIn === null ? (
          <YieldFields yields={yields} onChange={(next) => change({ yields: [...next] })} />
        ) : (
          <p className="toolbox__soft">{words.landed}</p>
        )}
        <p className="toolbox__soft">{words.most(MOST_YIELD)}</p>
        <div className="toolbox__buttons">
          {landedIn === null && yields.length > 0 && (
            <Button kind="primary" icon={StickyNote} onClick={() => void land(one)}>
              {words.land(yields.length)}
            </Button>
          )}
          <Button
            kind="quiet"
            icon={Trash2}
            aria-label={words.removeOf(name)}
            onClick={() => void run({ type: 'deepening.remove', id })}
          >
            {words.remove}
          </Button>
        </div>
      </div>
    </details>
  );
}
