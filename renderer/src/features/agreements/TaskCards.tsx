import { StickyNote } from 'lucide-react';
import { useState } from 'react';
import type { CardRecord, ImprovementTaskRecord } from '../../../../core/document/records.ts';
import { nl } from '../../locale/nl/index.ts';
import type { Step } from '../../shared/steps.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { CardChoice } from './CardChoice.tsx';
import { useRecords } from './use-records.ts';

interface Props {
  readonly task: ImprovementTaskRecord;
  readonly onGoTo: (step: Step) => void;
}

/** The cards behind an improvement task, and the way to choose them. */
export function TaskCards({ task, onGoTo }: Props) {
  const cards = useRecords('card').filter(({ id }) => task.cardIds.includes(id));
  const [choosing, setChoosing] = useState(false);
  return (
    <div className="agreements__cards">
      <span className="field__label">{nl.agreements.tasks.cards}</span>
      {cards.length === 0 && <span className="agreements__soft">{nl.agreements.tasks.noCards}</span>}
      {cards.length > 0 && (
        <ul>
          {cards.map((card) => (
            <CardChip key={card.id} card={card} />
          ))}
        </ul>
      )}
      <Button kind="quiet" icon={StickyNote} onClick={() => setChoosing(true)}>
        {nl.agreements.tasks.chooseCards}
      </Button>
      {choosing && <CardChoice task={task} onClose={() => setChoosing(false)} onGoTo={onGoTo} />}
    </div>
  );
}

function CardChip({ card }: { readonly card: CardRecord }) {
  const { content, dots } = card;
  const perspective = 'perspective' in content ? content.perspective : 'none';
  return (
    <li className={`agreements__chip agreements__chip--${perspective}`} title={content.text}>
      <span className="agreements__chip-text">{content.text}</span>
      {dots > 0 && (
        <span className="agreements__dots">
          <span aria-hidden="true">{dots}</span>
          <span className="visually-hidden">{nl.agreements.tasks.dots(dots)}</span>
        </span>
      )}
    </li>
  );
}
