import { MonitorUp, Pencil, Plus, Sprout } from 'lucide-react';
import { useId } from 'react';
import { isBusy, type Lane } from '../../../../core/trajectory/learning.ts';
import { softened } from '../../../../core/typesetting/soft-hyphens.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import type { Asked } from './asked.ts';
import { Cycle } from './Cycle.tsx';
import { useLearning } from './useLearning.ts';

const words = nl.learning;
/** So many cycles are shown in full; older ones fold. */
const IN_FULL = 2;

interface Props {
  readonly lane: Lane;
  readonly onAsk: (asked: Asked) => void;
}

/** One learning question, and beside it its cycles. */
export function LaneOfQuestion({ lane, onAsk }: Props) {
  const { question, cycles, triedOnce } = lane;
  const id = useId();
  const last = cycles.at(-1);
  const older = cycles.slice(0, -IN_FULL);
  const cycleOf = (one: (typeof cycles)[number]) => (
    <Cycle
      key={one.id}
      cycle={one}
      number={cycles.indexOf(one) + 1}
      isLast={one === last}
      onChange={() => onAsk({ of: 'plan', question, plan: one })}
    />
  );
  return (
    <section className="learning__lane" aria-labelledby={id}>
      <Question lane={lane} titleId={id} onChange={() => onAsk({ of: 'question', question })} />
      <div className="learning__cycles">
        {older.length > 0 && (
          <details className="learning__older">
            <summary>{words.earlier(older.length)}</summary>
            {older.map(cycleOf)}
          </details>
        )}
        {cycles.slice(-IN_FULL).map(cycleOf)}
        {(!last || !isBusy(last)) && (
          <p className="learning__next">
            {!last && words.noExperiment}
            {triedOnce && words.triedOnce}
            <Button icon={Plus} onClick={() => onAsk({ of: 'plan', question, plan: null })}>
              {last ? words.again : words.think}
            </Button>
          </p>
        )}
      </div>
    </section>
  );
}

interface QuestionProps {
  readonly lane: Lane;
  readonly titleId: string;
  readonly onChange: () => void;
}

function Question({ lane: { question }, titleId, onChange }: QuestionProps) {
  const { elementOf, tasks } = useLearning();
  const run = useTrajectory((state) => state.run);
  const show = useTrajectory((state) => state.showOnProjector);
  const element = elementOf(question.elementId);
  const task = tasks.find((one) => one.id === question.taskId);
  const { id, text, shared, source = '' } = question;
  return (
    <div className="learning__question">
      {element && (
        <p className="learning__element">
          <Sprout size={16} aria-hidden="true" />
          {element.name}
        </p>
      )}
      <h2 id={titleId}>{softened(text)}</h2>
      {task && <p>{words.ofTask(task.to)}</p>}
      {source.trim() !== '' && <p>{words.from(source)}</p>}
      <div className="learning__buttons">
        <Button
          icon={MonitorUp}
          aria-label={words.showOf(text)}
          onClick={() => void show({ show: 'learning', questionId: id })}
        >
          {words.show}
        </Button>
        <Button icon={Pencil} aria-label={words.changeOf(text)} onClick={onChange}>
          {words.change}
        </Button>
      </div>
      <label className="learning__check">
        <input
          type="checkbox"
          checked={shared}
          onChange={(event) =>
            void run({ type: 'learningQuestion.change', id, changes: { shared: event.target.checked } })
          }
        />
        <span>
          {words.share}
          <span className="learning__hint">{words.shareHint}</span>
        </span>
      </label>
    </div>
  );
}
