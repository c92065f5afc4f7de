import { Lock, Pencil, Play, Strikethrough } from 'lucide-react';
import type { ExperimentRecord } from '../../../../core/document/learning.ts';
import { canStart, stateOf } from '../../../../core/trajectory/learning.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { DecisionPart } from './DecisionPart.tsx';
import { SeenPart } from './SeenPart.tsx';
import { useLearning } from './useLearning.ts';

const words = nl.learning;
const DAY_MS = 86_400_000;

interface Props {
  readonly cycle: ExperimentRecord;
  readonly number: number;
  readonly isLast: boolean;
  readonly onChange: () => void;
}

/** One cycle of an experiment: what is tried, what was seen, what now. */
export function Cycle({ cycle, number, isLast, onChange }: Props) {
  const { today } = useLearning();
  const { startedOn, until } = cycle;
  const state = stateOf(cycle, today);
  const left = until ? Math.round((Date.parse(until) - Date.parse(today)) / DAY_MS) : 0;
  return (
    <article className={`learning__cycle learning__cycle--${state}`} aria-label={words.cycle(number)}>
      <header className="learning__cycle-head">
        <h3>{words.cycle(number)}</h3>
        <span>{words.days(startedOn, until)}</span>
        {state !== 'closed' && (
          <span className="learning__state">{state === 'running' ? words.daysLeft(left) : words.states[state]}</span>
        )}
      </header>
      <PlanPart cycle={cycle} onChange={onChange} />
      <SeenPart cycle={cycle} />
      <DecisionPart cycle={cycle} number={number} isLast={isLast} />
    </article>
  );
}

function PlanPart({ cycle, onChange }: Pick<Props, 'cycle' | 'onChange'>) {
  const run = useTrajectory((state) => state.run);
  const { today } = useLearning();
  const { id, what, where, prediction, struck, startedOn, decision } = cycle;
  return (
    <section className="learning__part" aria-label={words.columns.plan}>
      <p className="learning__what">{what}</p>
      {where.trim() !== '' && <p className="learning__soft">{where}</p>}
      {prediction.trim() !== '' && (
        <div className="learning__prediction">
          <p className="learning__label">
            {startedOn && <Lock size={14} aria-hidden="true" />}
            {words.prediction}
            {struck && ` (${words.struck.toLowerCase()})`}
          </p>
          <p>{struck ? <s>{prediction}</s> : prediction}</p>
          {startedOn && !decision && (
            <>
              <p className="learning__hint">{words.locked}</p>
              <Button
                kind="quiet"
                icon={Strikethrough}
                onClick={() => void run({ type: 'experiment.strike', id, struck: !struck })}
              >
                {struck ? words.unstrike : words.strike}
              </Button>
            </>
          )}
        </div>
      )}
      {!startedOn && (
        <>
          {!canStart(cycle) && <p className="learning__ask">{words.needsPrediction}</p>}
          <div className="learning__buttons">
            <Button icon={Pencil} aria-label={words.changeOf(what)} onClick={onChange}>
              {words.change}
            </Button>
            <Button
              kind="primary"
              icon={Play}
              aria-label={words.beginOf(what)}
              disabled={!canStart(cycle)}
              onClick={() => void run({ type: 'experiment.start', id, day: today })}
            >
              {words.begin}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
