import { signOf } from '../../../../core/cards/card.ts';
import { recordsOf } from '../../../../core/document/document.ts';
import type { CardRecord, ImprovementTaskRecord } from '../../../../core/document/records.ts';
import { voteNumber, voteWords } from '../../../../core/words/nl.ts';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useChosen } from '../../store/useChosen.ts';

/** The cards behind an improvement task, of whatever plate. */
export function TaskCards({ task }: { readonly task: ImprovementTaskRecord }) {
  const whole = useTrajectory((state) => state.whole);
  const cards = recordsOf(whole, 'card').filter(({ id }) => task.cardIds.includes(id));
  if (cards.length === 0) return <p className="agreements__soft">{nl.agreements.tasks.noCards}</p>;
  return (
    <ul className="agreements__cards">
      {cards.map((card) => (
        <CardChip key={card.id} card={card} />
      ))}
    </ul>
  );
}

function CardChip({ card }: { readonly card: CardRecord }) {
  const { content } = card;
  const chosen = useChosen();
  const vote = chosen?.votes[card.id];
  const sign = signOf(content);
  return (
    <li className={`agreements__chip agreements__chip--${sign ?? 'none'}`} title={content.text}>
      {sign && <span className="visually-hidden">{nl.domain.sign[sign]}: </span>}
      <span className="agreements__chip-text">{content.text}</span>
      {chosen && vote && (
        <span className="agreements__dots" title={nl.agreements.tasks.inRound(chosen.question)}>
          <span aria-hidden="true">{voteNumber(chosen.method.type, vote)}</span>
          <span className="visually-hidden">{voteWords(chosen.method.type, vote)}</span>
        </span>
      )}
    </li>
  );
}
