import { valueRange } from '../../../../core/voting/ballots.ts';
import { groupsIn, shownIn } from '../../../../core/voting/result.ts';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { Bar } from './Bar.tsx';
import { fillOf, hasWeights, meanWords, type Outcome } from './outcome.ts';

const words = nl.voting.result;

/** The result of a round about one thing: the room, each perspective, and how often each score was given. */
export function SingleResult({ outcome, progress = 1 }: { readonly outcome: Outcome; readonly progress?: number }) {
  const { method, result } = outcome;
  const [option] = shownIn(result);
  if (!option) return null;
  const { room, spread } = option;
  const groups = hasWeights(result) ? groupsIn(option) : null;
  const bar = (mean: number) => (
    <Bar fill={fillOf(outcome, mean) * progress} mark={null} text={meanWords(method, mean, progress)} />
  );
  return (
    <div className="single">
      <table className="ranking">
        <tbody>
          <tr>
            <th scope="row">{words.everyVote}</th>
            <td className="single__bar">{bar(room.mean)}</td>
          </tr>
          {groups?.perspectives.map(({ perspective, mean }) => (
            <tr key={perspective}>
              <th scope="row">
                <PerspectiveSign perspective={perspective} />
              </th>
              <td className="single__bar">{bar(mean)}</td>
            </tr>
          ))}
          {groups && (
            <tr>
              <th scope="row">{words.everyPerspective}</th>
              <td className="single__bar">{bar(groups.balanced.mean)}</td>
            </tr>
          )}
        </tbody>
      </table>
      {room.agreement && <p>{words.agreementSentence[room.agreement]}</p>}
      {spread[0] && method.type === 'scale' && <Spread counts={spread[0]} lowest={valueRange(method).lowest} />}
    </div>
  );
}

/** How many people gave each score. */
function Spread({ counts, lowest }: { readonly counts: readonly number[]; readonly lowest: number }) {
  const most = Math.max(1, ...counts);
  return (
    <table className="spread">
      <caption>{words.spread}</caption>
      <thead>
        <tr>
          {counts.map((_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a score is its place on the scale
            <th key={i} scope="col">
              {i + lowest}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {counts.map((count, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a score is its place on the scale
            <td key={i}>
              <span>{count}</span>
              <span className="spread__bar" style={{ height: `${(3 * count) / most}em` }} aria-hidden="true" />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
