import { type DragEvent, useState } from 'react';
import { PRINCIPLE_NUMBERS, PRINCIPLES, SHORT_PRINCIPLES } from '../../../../../core/domain/principles.ts';
import { nl } from '../../../locale/nl/index.ts';
import type { Choice, ChoiceItem } from './useChoosing.ts';

/** What a dragged text is handed over as: its place in the list. */
export const DRAGGED = 'text/x-praatplaat-place';

interface Props {
  readonly item: ChoiceItem;
  readonly onChoose: (choice: Choice, at?: number) => void;
}

/** The principles to choose from: the three proposals first, in their order, then the others, then none. */
export function PrincipleChoices({ item, onChoose }: Props) {
  const words = nl.scan.principles.room;
  const others = PRINCIPLE_NUMBERS.filter((number) => !item.proposals.includes(number));
  const choiceOf = (choice: Choice) => (
    <ChoiceButton key={choice} choice={choice} isChosen={item.choice === choice} onChoose={onChoose} />
  );
  return (
    <div className="principles__choices">
      <h3>{words.proposals}</h3>
      <div className="principles__proposals">{item.proposals.map(choiceOf)}</div>
      <h3>{words.others}</h3>
      <div className="principles__others">
        {others.map(choiceOf)}
        {choiceOf(null)}
      </div>
    </div>
  );
}

interface ButtonProps extends Pick<Props, 'onChoose'> {
  readonly choice: Choice;
  readonly isChosen: boolean;
}

/** One principle; a text can be dropped on it. */
function ChoiceButton({ choice, isChosen, onChoose }: ButtonProps) {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const place = event.dataTransfer.getData(DRAGGED);
    if (place !== '') onChoose(choice, Number(place));
  };
  return (
    <button
      type="button"
      className={isOver ? 'principles__choice principles__choice--over' : 'principles__choice'}
      aria-pressed={isChosen}
      onClick={() => onChoose(choice)}
      onDragOver={(event) => event.preventDefault()}
      onDragEnter={() => setIsOver(true)}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <kbd className="key">{choice ?? 0}</kbd>
      <span className="principles__name">
        {choice === null ? nl.scan.principles.room.none : SHORT_PRINCIPLES[choice]}
        {choice !== null && <small>{PRINCIPLES[choice]}</small>}
      </span>
    </button>
  );
}
