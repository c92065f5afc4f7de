import { Check, MonitorUp, Scale } from 'lucide-react';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { FollowedRows } from './FollowedRows.tsx';
import { MatchStatements } from './MatchStatements.tsx';
import { Rest } from './Rest.tsx';
import type { Overview } from './useWaves.ts';

const words = nl.rescan;

interface Props {
  readonly overview: Overview;
  readonly onGoTo: (step: Step) => void;
}

/** Then and now: the followed points with a word, everything else as bars without one. */
export function Comparison({ overview, onGoTo }: Props) {
  const { before, after, comparison } = overview;
  if (!before || !after || !comparison) return null;
  return (
    <div className="rescan">
      <header className="rescan__head">
        <div>
          <h1>{words.compareTitle}</h1>
          <p className="rescan__soft">
            <strong>{words.before}:</strong> {words.about(before)} · <strong>{words.after}:</strong>{' '}
            {words.about(after)}
          </p>
        </div>
        {comparison.followed.length > 0 && <ToRoom />}
      </header>
      <div className="rescan__compared">
        <div className="rescan__stack">
          <FollowedRows rows={comparison.followed} onGoTo={onGoTo} />
          <MatchStatements overview={overview} />
        </div>
        <div className="rescan__stack">
          <section className="rescan__read" aria-labelledby="rescan-read">
            <h2 id="rescan-read">
              <Scale size={20} aria-hidden="true" />
              {words.readSo}
            </h2>
            <p>
              {words.waveSentences.size} {words.waveSentences.chance} {words.waveSentences.regression}
            </p>
            <p>
              <strong>{words.ask}</strong>
            </p>
          </section>
          <Rest comparison={comparison} />
        </div>
      </div>
    </div>
  );
}

function ToRoom() {
  const show = useTrajectory((state) => state.showOnProjector);
  const isShown = useTrajectory((state) => state.projector.choice.show === 'waves');
  return (
    <Button
      kind={isShown ? 'quiet' : 'primary'}
      icon={isShown ? Check : MonitorUp}
      aria-disabled={isShown}
      onClick={() => !isShown && void show({ show: 'waves' })}
    >
      {isShown ? words.shown : words.show}
    </Button>
  );
}
