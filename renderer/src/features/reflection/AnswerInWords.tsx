import type { VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import { resultOf } from '../../../../core/voting/tally.ts';
import { agreeWordOf, scaleWords } from '../../../../core/voting/themes.ts';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';

const words = nl.reflection;

/** What the room answered, in words; before the reveal where the round is. */
export function AnswerInWords({ round }: { readonly round: VotingRoundRecord }) {
  const document = useTrajectory((state) => state.document);
  if (round.state === 'open' || round.state === 'draft') return <p className="reflection__soft">{words.isOpen}</p>;
  if (round.state !== 'revealed') return <p className="reflection__soft">{words.isClosed}</p>;
  const result = resultOf(document, round);
  if (round.method.type === 'agree') {
    const word = agreeWordOf(result);
    return <p className="reflection__answer">{word ? words.agree[word] : words.notTold}</p>;
  }
  const scale = scaleWords(result);
  if (!scale) return <p className="reflection__answer">{words.notTold}</p>;
  return (
    <div className="reflection__answer">
      <p>{words.spread[scale.room]}</p>
      {scale.perspectives.length > 1 && (
        <p>{scale.perspectives.map(({ perspective, band }) => words.ofPerspective(perspective, band)).join(' · ')}</p>
      )}
    </div>
  );
}
