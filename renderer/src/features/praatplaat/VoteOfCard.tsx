import { Minus, Plus } from 'lucide-react';
import type { CardRecord } from '../../../../core/document/records.ts';
import { roundForDots } from '../../../../core/voting/chosen.ts';
import { voteWords } from '../../../../core/words/nl.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useChosen } from '../../store/useChosen.ts';
import { nameOf } from './card-words.ts';
import { useActs, useDesk } from './desk/useDesk.ts';

/** What a card got in the last vote; and while dots are being put on cards, buttons for one less and one more. */
export function VoteOfCard({ card }: { readonly card: CardRecord }) {
  const chosen = useChosen();
  const vote = chosen?.votes[card.id];
  const putting = useDesk(({ tool }) => tool.kind === 'dots');
  const isOnBallot = useTrajectory(({ document }) => roundForDots(document)?.options.some(({ id }) => id === card.id));
  const acts = useActs();
  const { list } = nl.praatplaat;
  return (
    <>
      {chosen && vote && <span className="desk__vote">{voteWords(chosen.method.type, vote)}</span>}
      {putting && isOnBallot && (
        <span className="dot-buttons">
          <Button
            icon={Minus}
            aria-label={list.dotLess(nameOf(card))}
            onClick={() => void acts.changeDots(card.id, -1)}
          />
          <Button
            icon={Plus}
            aria-label={list.dotMore(nameOf(card))}
            onClick={() => void acts.changeDots(card.id, 1)}
          />
        </span>
      )}
    </>
  );
}
