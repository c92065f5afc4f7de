import { Anchor, CircleStop, CornerDownLeft, type LucideIcon, Wrench } from 'lucide-react';
import { type ExperimentRecord, LearningDecision } from '../../../../core/document/learning.ts';
import { canDecide, stateOf } from '../../../../core/trajectory/learning.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { useLearning } from './useLearning.ts';

const words = nl.learning;
/** All three look the same: stopping is a good outcome too. */
const ICONS: Readonly<Record<LearningDecision, LucideIcon>> = { keep: Anchor, adapt: Wrench, stop: CircleStop };

interface Props {
  readonly cycle: ExperimentRecord;
  readonly number: number;
  readonly isLast: boolean;
}

/** What becomes of it: chosen from three that look the same, and from the last day on asked for until it is chosen. */
export function DecisionPart({ cycle, number, isLast }: Props) {
  const { today } = useLearning();
  const run = useTrajectory((state) => state.run);
  const { id, decision, startedOn, until } = cycle;
  if (decision) {
    const Icon = ICONS[decision];
    return (
      <section className="learning__part" aria-label={words.columns.decision}>
        <p className="learning__decision">
          <Icon size={20} aria-hidden="true" />
          {words.decisions[decision]}
        </p>
        {!isLast && (
          <p className="learning__soft">
            <CornerDownLeft size={16} aria-hidden="true" /> {words.became(number + 1)}
          </p>
        )}
      </section>
    );
  }
  const isDue = stateOf(cycle, today) === 'due';
  return (
    <section className="learning__part" aria-label={words.columns.decision}>
      {startedOn && !isDue && until && <p className="learning__soft">{words.asksLater(until)}</p>}
      {startedOn && (
        <>
          {isDue && <p className="learning__ask">{words.mustDecide}</p>}
          {isDue && !canDecide(cycle) && <p className="learning__hint">{words.decideHint}</p>}
          {(isDue || canDecide(cycle)) && (
            <fieldset className="learning__decisions">
              <legend>{words.what}</legend>
              {LearningDecision.options.map((one) => (
                <Button
                  key={one}
                  icon={ICONS[one]}
                  disabled={!canDecide(cycle)}
                  onClick={() =>
                    void run({ type: 'experiment.decide', id, decision: one, day: today, nextId: newId() })
                  }
                >
                  {words.decisions[one]}
                </Button>
              ))}
            </fieldset>
          )}
        </>
      )}
    </section>
  );
}
