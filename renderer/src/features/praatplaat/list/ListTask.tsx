import { Pencil, Trash2 } from 'lucide-react';
import type { ImprovementTaskRecord } from '../../../../../core/document/records.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useDesk, useOpenForChange } from '../desk/useDesk.ts';

interface ListTaskProps {
  readonly task: ImprovementTaskRecord;
  readonly onRemove: (id: string) => void;
}

/** One improvement task in the list. */
export function ListTask({ task, onRemove }: ListTaskProps) {
  const chosen = useDesk((state) => state.chosen.has(task.id));
  const select = useDesk((state) => state.select);
  const openForChange = useOpenForChange();
  const { card, list } = nl.praatplaat;
  return (
    <li className="list-card list-card--task" data-record={task.id}>
      <div className="list-card__head">
        <input
          type="checkbox"
          aria-label={list.choose(task.to)}
          checked={chosen}
          onChange={() => select([task.id], true)}
        />
        <span className="desk__kind">{card.task}</span>
      </div>
      {task.from && <p className="list-card__text">{card.from(task.from)}</p>}
      <p className="list-card__text">{card.to(task.to)}</p>
      {task.forWhom && <p className="list__hint">{card.forWhom(task.forWhom)}</p>}
      <p className="list__hint">{list.behind(task.cardIds.length)}</p>
      <div className="list-card__acts">
        <Button icon={Pencil} aria-label={list.edit(task.to)} onClick={() => openForChange(task.id)} />
        <Button icon={Trash2} aria-label={list.remove(task.to)} onClick={() => onRemove(task.id)} />
      </div>
    </li>
  );
}
