import { Eye } from 'lucide-react';
import type { BallotChoice, VotingMethod, VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import { peopleMissing } from '../../../../core/voting/doubts.ts';
import { letterOf } from '../../charts/voting/letters.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useShowRound } from '../../store/useShowRound.ts';
import { useVotes } from './useRounds.ts';

const words = nl.voting.readBallots;

interface ReadBallotsProps {
  readonly round: VotingRoundRecord;
  readonly onClose: () => void;
  readonly onSlips: () => void;
  readonly onHands: () => void;
  readonly onRevealed: () => void;
}

/** The last look before the reveal: who is missing, and what was entered. After it nothing changes any more. */
export function ReadBallots({ round, onClose, onSlips, onHands, onRevealed }: ReadBallotsProps) {
  const run = useTrajectory((state) => state.run);
  const showRound = useShowRound();
  const { ballots, hands, inBox, people } = useVotes(round.id);
  const missing = peopleMissing(round, { ballots, hands }, inBox);
  const reveal = async () => {
    if (!(await run({ type: 'round.reveal', id: round.id }))) return;
    await showRound(round);
    onRevealed();
  };
  const buttons = (
    <>
      <Button onClick={onClose}>{words.back}</Button>
      {ballots.length > 0 && round.state === 'open' && <Button onClick={onSlips}>{words.mend}</Button>}
      {hands.length > 0 && round.state === 'open' && <Button onClick={onHands}>{words.mendHands}</Button>}
      <Button kind="primary" icon={Eye} onClick={() => void reveal()}>
        {missing > 0 ? words.revealWithout(missing) : words.reveal}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title} onClose={onClose} buttons={buttons} wide>
      {missing > 0 && <p className="voting__warning">{words.missing(missing, round.voters)}</p>}
      {missing < 0 && <p className="voting__warning">{words.tooMany(people, round.voters)}</p>}
      <p>{words.final}</p>
      {inBox > 0 && <p className="voting__quiet">{words.inBox(inBox)}</p>}
      {ballots.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.slip}</th>
              {round.perPerspective && <th scope="col">{words.group}</th>}
              {round.options.map(({ id, text }, index) => (
                <th key={id} scope="col" title={text}>
                  {letterOf(index)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ballots.map(({ id, number, perspective, choices }) => (
              <tr key={id}>
                <th scope="row">{number ?? words.noNumber}</th>
                {round.perPerspective && <td>{perspective && <PerspectiveSign perspective={perspective} />}</td>}
                {round.options.map((option) => (
                  <td key={option.id}>
                    {choiceWords(
                      round.method,
                      choices.find(({ optionId }) => optionId === option.id),
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hands.length > 0 && (
        <p className="voting__quiet">{words.hands(hands.reduce((sum, one) => sum + one.people, 0))}</p>
      )}
    </Dialog>
  );
}

function choiceWords(method: VotingMethod, choice: BallotChoice | undefined): string {
  if (!choice) return words.nothing;
  if (method.type === 'agree') return choice.value === 1 ? nl.voting.slips.agrees : nl.voting.slips.disagrees;
  return method.type === 'matrix' ? `${choice.value} · ${choice.influence ?? ''}` : String(choice.value);
}
