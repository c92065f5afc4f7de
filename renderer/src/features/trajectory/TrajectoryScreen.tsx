import { ChevronRight, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { intakeOf } from '../../../../core/document/document.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { ForgetPart } from './ForgetPart.tsx';
import { LearningSoFar } from './LearningSoFar.tsx';
import { OpenActions } from './OpenActions.tsx';
import { RoadOfStops } from './RoadOfStops.tsx';
import { TasksSoFar } from './TasksSoFar.tsx';
import { useRoad } from './useRoad.ts';

const words = nl.trajectory;

interface Props {
  readonly onGoTo: (step: Step) => void;
  /** Asks for a new session. */
  readonly newSession: (onClose: () => void) => ReactNode;
}

/** The page of the whole trajectory (traject): the road with all that was and will be, what is next, and what is still open. */
export function TrajectoryScreen({ onGoTo, newSession }: Props) {
  const municipality = useTrajectory((state) => state.municipality);
  const [planning, setPlanning] = useState(false);
  const { ambitions } = intakeOf(useTrajectory((state) => state.whole));
  const { stops, next } = useRoad(onGoTo, () => setPlanning(true));
  if (planning) return <div className="trajectory__planning">{newSession(() => setPlanning(false))}</div>;
  return (
    <div className="trajectory">
      <header className="trajectory__head">
        <div>
          <h1>{words.title(municipality)}</h1>
          <p>{ambitions[0]?.text ?? words.lead.session}</p>
          {ambitions.length > 1 && (
            <Button
              kind="quiet"
              className="trajectory__ambitions"
              icon={ChevronRight}
              iconLast
              onClick={() => onGoTo('intake')}
            >
              {words.allAmbitions(ambitions.length)}
            </Button>
          )}
        </div>
        {next.at >= 0 && (
          <Button icon={Plus} onClick={() => setPlanning(true)}>
            {words.newSession}
          </Button>
        )}
      </header>
      <section className="trajectory__land" aria-label={words.roadLabel}>
        <RoadOfStops stops={stops} next={next} />
      </section>
      <div className="trajectory__below">
        <OpenActions onGoTo={onGoTo} />
        <div className="trajectory__side">
          <TasksSoFar />
          <LearningSoFar onGoTo={onGoTo} />
        </div>
      </div>
      <ForgetPart />
    </div>
  );
}
