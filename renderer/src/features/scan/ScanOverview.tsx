import { ArrowRight } from 'lucide-react';
import type { ScanResults } from '../../../../core/scan/results.ts';
import { nl } from '../../locale/nl/index.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { PerspectiveSign } from '../../shared/ui/PerspectiveSign.tsx';

interface Props {
  readonly results: ScanResults;
  readonly onResults: () => void;
  readonly onOther: () => void;
  readonly onPaper: () => void;
}

/** What is in the scan that was read in before. */
export function ScanOverview({ results, onResults, onOther, onPaper }: Props) {
  const { groups, threshold, includeAbandoned } = results;
  const released = results.openQuestions.reduce((sum, { answers }) => sum + answers.length, 0);
  const stopped = groups.reduce((sum, { abandoned }) => sum + (abandoned ?? 0), 0);
  return (
    <section className="scan__done panel">
      <div>
        <h2>{nl.scan.overview.title}</h2>
        <p className="scan__file">
          {results.fileName === '' ? nl.scan.overview.fromPaper : nl.scan.overview.file(results.fileName)}
        </p>
      </div>
      <ul className="scan__groups">
        {groups.map(({ perspective, respondents }) => (
          <li key={perspective} className={`scan__group scan__group--${perspective}`}>
            {respondents === null ? <span>{nl.scan.overview.tooSmall}</span> : <strong>{respondents}</strong>}
            <PerspectiveSign perspective={perspective} />
          </li>
        ))}
      </ul>
      <ul className="scan__facts">
        <li>{nl.scan.overview.statements(results.statements.length)}</li>
        <li>{nl.scan.overview.points(results.improvementPoints.length)}</li>
        <li>{nl.scan.overview.released(released)}</li>
      </ul>
      {stopped > 0 && <p>{nl.scan.overview.abandoned(stopped, includeAbandoned)}</p>}
      {groups.some(({ respondents }) => respondents === null) && <p>{nl.scan.overview.tooSmallWhy(threshold)}</p>}
      <div className="scan__buttons">
        <Button kind="primary" icon={ArrowRight} onClick={onResults}>
          {nl.scan.overview.results}
        </Button>
        <Button onClick={onOther}>{nl.scan.overview.other}</Button>
        <Button onClick={onPaper}>{nl.scan.paper.open}</Button>
      </div>
      <p className="scan__file">{nl.scan.overview.otherText}</p>
    </section>
  );
}
