import type { Comparison } from '../../../../../core/scan/findings/comparison.ts';
import { PerspectiveSign } from '../../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../../locale/nl/index.ts';

/** One statement in words: who finds it true, in the middle and not, how sure that is, and the difference between the groups. */
export function InWords({ row: { readings, gap } }: { readonly row: Comparison }) {
  const words = nl.charts;
  return (
    <div className="results-words">
      {gap && (
        <p>
          <strong>{words.gapPoints(gap.difference)}</strong>{' '}
          <span className="results-words__quiet">{words.chance(gap.difference, gap.isClear)}</span>
        </p>
      )}
      {readings.map(({ perspective, agreement, share, middle, below, low, high }) => (
        <p key={perspective}>
          {readings.length > 1 && <PerspectiveSign perspective={perspective} />}{' '}
          {agreement && <strong>{words.agreement[agreement]}</strong>}
          <span className="results-words__quiet">{words.sides(share, middle, below)}</span>
          <span className="results-words__quiet">{words.surely(low, high)}</span>
        </p>
      ))}
    </div>
  );
}
