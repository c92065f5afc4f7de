import type { ProjectorPicture } from '../../../../core/contract/snapshots.ts';
import { recordsOf } from '../../../../core/document/document.ts';
import type { ActionRecord, ImprovementTaskRecord } from '../../../../core/document/records.ts';
import { nl } from '../../locale/nl/index.ts';
import { useRoomDocument } from './room-document.ts';
import { useDensity } from './useDensity.ts';

type ActionsFrame = Extract<ProjectorPicture, { show: 'actions' }>;

const words = nl.praatplaat.room;

/** Improvement tasks with what was agreed for each, large enough for the back row. */
export function ActionsForRoom({ frame }: { readonly frame: ActionsFrame }) {
  return <Actions key={frame.revision} records={frame.records} />;
}

function Actions({ records }: Pick<ActionsFrame, 'records'>) {
  const { list, density } = useDensity<HTMLDivElement>();
  const document = useRoomDocument(records);
  const actions = recordsOf(document, 'action');
  const tasks = recordsOf(document, 'improvementTask');
  const loose = actions.filter(({ taskId }) => !tasks.some(({ id }) => id === taskId));
  const groups = tasks.length + (loose.length > 0 ? 1 : 0);
  return (
    <main className={`room room--actions room--density-${density}`}>
      <h1>{words.agreed}</h1>
      <div ref={list} className={groups > 1 ? 'room__tasks room__tasks--many' : 'room__tasks'}>
        {tasks.map((task) => (
          <TaskBlock key={task.id} task={task} actions={actions.filter(({ taskId }) => taskId === task.id)} />
        ))}
        {loose.length > 0 && <TaskBlock task={null} actions={loose} />}
      </div>
      {groups === 0 && <p className="room__none">{words.none}</p>}
    </main>
  );
}

interface TaskBlockProps {
  readonly task: ImprovementTaskRecord | null;
  readonly actions: readonly ActionRecord[];
}

function TaskBlock({ task, actions }: TaskBlockProps) {
  const { card } = nl.praatplaat;
  return (
    <section className="room__task">
      <header>
        {task?.from && <p>{card.from(task.from)}</p>}
        <h2>{task ? card.to(task.to) : words.loose}</h2>
      </header>
      <ul>
        {actions.map((action) => (
          <li key={action.id}>
            <strong>{action.what}</strong>
            <span>{card.actionBy(action.who, action.dueDate)}</span>
            {action.firstStep ? (
              <span className="room__step">{words.firstStep(action.firstStep)}</span>
            ) : (
              <span className="room__open">{card.noFirstStep}</span>
            )}
          </li>
        ))}
      </ul>
      {actions.length === 0 && <p className="room__open">{words.noActions}</p>}
    </section>
  );
}
