import { FileSpreadsheet, X } from 'lucide-react';
import type { WaveAbout } from '../../../../core/contract/waves-methods.ts';
import { recordsOf } from '../../../../core/document/document.ts';
import type { FollowedPointRecord } from '../../../../core/document/waves.ts';
import { isSame } from '../../../../core/domain/same.ts';
import { softened } from '../../../../core/typesetting/soft-hyphens.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { PointChoices } from './PointChoices.tsx';
import { type Overview, usePoints, useWaveActs } from './useWaves.ts';

const words = nl.rescan;

interface Props {
  readonly before: WaveAbout;
  readonly choices: Overview['choices'];
  readonly onGoTo: (step: Step) => void;
}

/** Before the second scan: which points are followed, and how much must change before anything can be said of them. */
export function ChoosePoints({ before, choices, onGoTo }: Props) {
  const points = usePoints();
  return (
    <>
      <p className="rescan__lead">{words.chooseLead}</p>
      <p className="rescan__soft">
        {words.first(before)}. {words.why}
      </p>
      <div className="rescan__columns">
        <section className="rescan__card" aria-labelledby="rescan-followed">
          <h2 id="rescan-followed">{words.followedTitle}</h2>
          <p className="rescan__soft" role="status">
            {points.length === 0 ? words.noneYet : words.chosen(points.length)}
          </p>
          <ol className="rescan__points">
            {points.map((point) => (
              <Point key={point.id} point={point} choice={choices.find((one) => isOf(point, one))} />
            ))}
          </ol>
          <h3>{words.next}</h3>
          <p>{words.nextLead}</p>
          <Button icon={FileSpreadsheet} onClick={() => onGoTo('scan')}>
            {words.readIn}
          </Button>
        </section>
        <PointChoices choices={choices} points={points} />
      </div>
    </>
  );
}

/** Whether this is what the point follows. */
const isOf = ({ subject, perspective }: FollowedPointRecord, choice: Overview['choices'][number]) =>
  perspective === choice.perspective && isSame(subject, choice.subject);

interface PointProps {
  readonly point: FollowedPointRecord;
  /** What the first scan says of it; undefined when a group became too small to be shown. */
  readonly choice: Overview['choices'][number] | undefined;
}

function Point({ point, choice }: PointProps) {
  const { letGo } = useWaveActs();
  const run = useTrajectory((state) => state.run);
  const whole = useTrajectory((state) => state.whole);
  const text = words.subject(point.subject);
  const tasks = recordsOf(whole, 'improvementTask').map(({ id, to }) => [id, to] as const);
  return (
    <li className="rescan__point">
      <div className="rescan__point-head">
        <p className="rescan__subject">{softened(text)}</p>
        <Button kind="quiet" icon={X} aria-label={words.letGoOf(text)} onClick={() => void letGo(point.id)} />
      </div>
      <PerspectiveSign perspective={point.perspective} />
      <p className="rescan__soft">
        {choice
          ? `${words.today(choice.share, choice.n)} ${words.needed(choice.smallestRise, choice.n)}`
          : words.tooSmall}
      </p>
      {tasks.length > 0 && (
        <SelectField
          label={words.task}
          value={point.taskId ?? ''}
          options={[['', words.noTask], ...tasks]}
          onChange={(taskId) => void run({ type: 'point.link', id: point.id, taskId: taskId || null })}
        />
      )}
    </li>
  );
}
