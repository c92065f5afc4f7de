import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { dayOf } from '../../../../core/domain/dutch-date.ts';
import { lanesOf } from '../../../../core/trajectory/learning.ts';
import { softened } from '../../../../core/typesetting/soft-hyphens.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.learning;

/** The learning questions of the trajectory, and what is due: those that ask for a decision first. */
export function LearningSoFar({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  const whole = useTrajectory((state) => state.whole);
  const today = dayOf(new Date());
  const lanes = useMemo(() => {
    const isDue = ({ state }: { readonly state: string | null }) => Number(state === 'due');
    return lanesOf(whole, today).toSorted((a, b) => isDue(b) - isDue(a));
  }, [whole, today]);
  return (
    <section className="trajectory__part" aria-labelledby="trajectory-learning">
      <header className="trajectory__part-head">
        <h2 id="trajectory-learning">{words.soFar.title}</h2>
        <Button kind="quiet" icon={ChevronRight} iconLast onClick={() => onGoTo('learning')}>
          {words.soFar.all}
        </Button>
      </header>
      {lanes.length === 0 && <p className="trajectory__learning-empty">{words.soFar.empty}</p>}
      <ul className="trajectory__tasks">
        {lanes.map(({ question, state }) => (
          <li key={question.id} className={state === 'due' ? 'trajectory__due-now' : undefined}>
            <h3>{softened(question.text)}</h3>
            <p>{state ? words.states[state] : words.soFar.none}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
