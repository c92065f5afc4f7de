import type { Comparison } from '../../../../core/scan/findings/comparison.ts';
import { excludesZero } from '../../../../core/scan/statistics/difference.ts';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';

/** One statement in words: how far each group agrees, how sure its share is, and the difference between the groups. */
export function InWords({ row: { readings, gap } }: { readonly row: Comparison }) {
  const words = nl.charts;
  return (
    <div className="results-words">
      {gap && (
        <p>
          <strong>{words.gapPoints(gap.difference)}</strong>{' '}
          <span className="results-words__quiet">{words.chance(gap.difference, excludesZero(gap))}</span>
        </p>
      )}
      {readings.map(({ perspective, agreement, low, high }) => (
        <p key={perspective}>
          {readings.length > 1 && <PerspectiveSign perspective={perspective} />}{' '}
          <strong>{words.agreement[agreement]}</strong>
          <span className="results-words__quiet">{words.between(low, high)}</span>
        </p>
      ))}
    </div>
  );
}
