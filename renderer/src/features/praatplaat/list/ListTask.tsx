import { Pencil, Trash2 } from 'lucide-react';
import type { ImprovementTaskRecord } from '../../../../../core/document/records.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import type { Desk } from '../desk/useDesk.ts';
import { openForChange } from '../desk/useDeskKeys.ts';

interface ListTaskProps {
  readonly desk: Desk;
  readonly task: ImprovementTaskRecord;
  readonly onRemove: (id: string) => void;
}

/** One improvement task in the list. */
export function ListTask({ desk, task, onRemove }: ListTaskProps) {
  const { card, list } = nl.praatplaat;
  return (
    <li className="list-card list-card--task" data-record={task.id}>
      <div className="list-card__head">
        <input
          type="checkbox"
          aria-label={list.choose(task.to)}
          checked={desk.selected.has(task.id)}
          onChange={() => desk.select([task.id], true)}
        />
        <span className="desk__kind">{card.task}</span>
      </div>
      {task.from && <p className="list-card__text">{card.from(task.from)}</p>}
      <p className="list-card__text">{card.to(task.to)}</p>
      {task.forWhom && <p className="list__hint">{card.forWhom(task.forWhom)}</p>}
      <p className="list__hint">{list.behind(task.cardIds.length)}</p>
      <div className="list-card__acts">
        <Button icon={Pencil} aria-label={list.edit(task.to)} onClick={() => openForChange(desk, task.id)} />
        <Button icon={Trash2} aria-label={list.remove(task.to)} onClick={() => onRemove(task.id)} />
      </div>
    </li>
  );
}
