import { isOwn, signOf } from '../../../../core/cards/card.ts';
import type { CardRecord, ImprovementTaskRecord } from '../../../../core/document/records.ts';
import type { Chosen } from '../../../../core/voting/chosen.ts';
import { voteWords } from '../../../../core/words/nl.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useChosen } from '../../store/useChosen.ts';
import { useRecords } from './useRecords.ts';

interface Props {
  readonly task: ImprovementTaskRecord;
  readonly onClose: () => void;
  readonly onGoTo: (step: Step) => void;
}

/** Which cards belong to an improvement task: all cards as a list to tick, what the room chose on top. */
export function CardChoice({ task, onClose, onGoTo }: Props) {
  const chosen = useChosen();
  const place = ({ id }: CardRecord) => chosen?.votes[id]?.rank ?? Number.MAX_SAFE_INTEGER;
  const cards = useRecords('card').toSorted((a, b) => place(a) - place(b));
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
              <CardWords card={card} chosen={chosen} />
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function CardWords({ card: { id, content }, chosen }: { readonly card: CardRecord; readonly chosen: Chosen | null }) {
  const vote = chosen?.votes[id];
  const sign = signOf(content);
  return (
    <span className="agreements__choice">
      <span className="agreements__who">
        {sign && <PerspectiveSign perspective={sign} />}
        {!isOwn(content) && <span>{nl.cardKinds.names[content.type]}</span>}
        {chosen && vote && <span>{voteWords(chosen.method.type, vote)}</span>}
      </span>
      <span>{content.text}</span>
    </span>
  );
}
