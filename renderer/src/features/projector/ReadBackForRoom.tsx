import type { ProjectorPicture } from '../../../../core/contract/snapshots.ts';
import { recordOf, recordsOf } from '../../../../core/document/document.ts';
import type { ActionRecord, ImprovementTaskRecord } from '../../../../core/document/records.ts';
import { nl } from '../../locale/nl/index.ts';
import { useRoomDocument } from './room-document.ts';
import { useDensity } from './useDensity.ts';

type ReadBackFrame = Extract<ProjectorPicture, { show: 'readBack' }>;

const words = nl.control.readBack;

/** The agreed actions one by one, large: what, who, when, the first step, and in words what is still missing. */
export function ReadBackForRoom({ frame }: { readonly frame: ReadBackFrame }) {
  const document = useRoomDocument(frame.records);
  const actions = recordsOf(document, 'action');
  const action = actions[Math.min(frame.at, actions.length - 1)];
  if (!action) {
    return (
      <main className="room room--read-back">
        <h1>{nl.praatplaat.room.none}</h1>
      </main>
    );
  }
  const task = recordOf(document, 'improvementTask', action.taskId ?? '');
  const count = words.count(actions.indexOf(action) + 1, actions.length);
  return <OneAction key={`${action.id} ${frame.revision}`} action={action} task={task} count={count} />;
}

interface OneActionProps {
  readonly action: ActionRecord;
  readonly task: ImprovementTaskRecord | undefined;
  readonly count: string;
}

function OneAction({ action, task, count }: OneActionProps) {
  const { list, density } = useDensity<HTMLDivElement>();
  return (
    <main className={`room room--read-back room--density-${density}`}>
      <p className="room__count">
        {count}
        {task && ` · ${nl.praatplaat.card.to(task.to)}`}
      </p>
      <div ref={list} className="room__agreed">
        <h1>{action.what}</h1>
        <dl>
          <Row term={words.who} said={action.who} missing={words.noWho} />
          <Row term={words.when} said={action.dueDate && words.before(action.dueDate)} missing={words.noWhen} />
          <Row term={words.firstStep} said={action.firstStep} missing={words.noFirstStep} />
        </dl>
      </div>
    </main>
  );
}

function Row({
  term,
  said,
  missing,
}: {
  readonly term: string;
  readonly said: string | null;
  readonly missing: string;
}) {
  return (
    <>
      <dt>{term}</dt>
      <dd className={said ? undefined : 'room__open'}>{said || missing}</dd>
    </>
  );
}
