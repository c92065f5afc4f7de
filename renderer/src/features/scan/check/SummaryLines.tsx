import type { ImportSummary } from '../../../../../core/scan/table/mapping.ts';
import { PerspectiveSign } from '../../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { countedIn } from '../../../locale/nl/scan.ts';

/** A group of fewer is shown nowhere. */
const THRESHOLD = 5;

interface Props {
  readonly summary: ImportSummary;
  readonly includeAbandoned: boolean;
}

/** What is in a file, in plain sentences: people per group, what was asked, and what does not count. */
export function SummaryLines({ summary, includeAbandoned }: Props) {
  const groups = summary.groups.map((group) => ({ ...group, counted: countedIn(group, includeAbandoned) }));
  const unknown = summary.unknownAnswers;
  const unknownCount = unknown.reduce((sum, { count }) => sum + count, 0);
  const stopped = nl.scan.check.abandoned(summary, includeAbandoned);
  return (
    <div className="scan__summary">
      <ul className="scan__groups">
        {groups.map(({ perspective, counted }) => (
          <li key={perspective} className={`scan__group scan__group--${perspective}`}>
            <strong>{counted}</strong>
            <PerspectiveSign perspective={perspective} />
          </li>
        ))}
      </ul>
      <p className="scan__sentence">
        {nl.scan.check.summary(summary)} {stopped}
      </p>
      {groups
        .filter(({ counted }) => counted < THRESHOLD)
        .map(({ perspective, counted }) => (
          <p key={perspective} className="scan__warning">
            {nl.scan.check.tooSmall(perspective, counted)}
          </p>
        ))}
      {summary.leftOutRows.map(({ kind, count }) => (
        <p key={kind} className="scan__warning">
          {nl.scan.check.leftOutRows[kind](count)}
        </p>
      ))}
      {unknown[0] && <p className="scan__warning">{nl.scan.check.unknownAnswers(unknownCount, unknown[0].text)}</p>}
      {summary.withoutGroup > 0 && (
        <p className="scan__warning">{nl.scan.check.withoutGroup(summary.withoutGroup, summary.otherGroups)}</p>
      )}
    </div>
  );
}
