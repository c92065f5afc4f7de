import { isOwn, perspectiveOf } from '../../../../core/cards/card.ts';
import type { CardRecord, ImprovementTaskRecord } from '../../../../core/document/records.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useRecords } from './useRecords.ts';

interface Props {
  readonly task: ImprovementTaskRecord;
  readonly onClose: () => void;
  readonly onGoTo: (step: Step) => void;
}

/** Which cards belong to an improvement task: all cards as a list to tick, the ones with most dots on top. */
export function CardChoice({ task, onClose, onGoTo }: Props) {
  const cards = useRecords('card').toSorted((a, b) => b.dots - a.dots);
  const run = useTrajectory((state) => state.run);
  const toggle = (id: string, on: boolean) => {
    const others = task.cardIds.filter((cardId) => cardId !== id);
    void run({ type: 'task.change', id: task.id, changes: { cardIds: on ? [...others, id] : others } });
  };
  const isEmpty = cards.length === 0;
  return (
    <Dialog
      title={nl.agreements.tasks.chooseTitle(task.to)}
      onClose={onClose}
      buttons={
        <>
          {isEmpty && <Button onClick={() => onGoTo('praatplaat')}>{nl.agreements.tasks.toPlate}</Button>}
          <Button kind="primary" onClick={onClose}>
            {nl.agreements.tasks.ready}
          </Button>
        </>
      }
    >
      <p>{isEmpty ? nl.agreements.tasks.chooseEmpty : nl.agreements.tasks.chooseText}</p>
      <ul className="agreements__choices">
        {cards.map((card) => (
          <li key={card.id}>
            <label>
              <input
                type="checkbox"
                checked={task.cardIds.includes(card.id)}
                onChange={(event) => toggle(card.id, event.target.checked)}
              />
              <CardWords card={card} />
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function CardWords({ card: { content, dots } }: { readonly card: CardRecord }) {
  const perspective = perspectiveOf(content);
  return (
    <span className="agreements__choice">
      <span className="agreements__who">
        {perspective && <PerspectiveSign perspective={perspective} />}
        {!isOwn(content) && <span>{nl.cardKinds.names[content.type]}</span>}
        {dots > 0 && <span>{nl.agreements.tasks.dots(dots)}</span>}
      </span>
      <span>{content.text}</span>
    </span>
  );
}
