import type { ScanResults } from '../../../../core/scan/model/results.ts';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';

/** What is in a scan, by the rules for small groups: people per group, what was asked, who stopped half way. */
export function ScanFacts({ results }: { readonly results: ScanResults }) {
  const { groups, threshold, includeAbandoned, statements, improvementPoints, openQuestions } = results;
  const words = nl.scan.overview;
  const given = openQuestions.reduce((sum, question) => sum + question.given, 0);
  const released = openQuestions.reduce((sum, { answers }) => sum + answers.length, 0);
  const stopped = groups.reduce((sum, { abandoned }) => sum + (abandoned ?? 0), 0);
  const facts = [
    statements.length > 0 && words.statements(statements.length),
    improvementPoints.length > 0 && words.points(improvementPoints.length),
    given > 0 && words.answers(given, released),
  ].filter((fact) => fact !== false);
  return (
    <>
      <ul className="scan__groups">
        {groups.map(({ perspective, respondents }) => (
          <li key={perspective} className={`scan__group scan__group--${perspective}`}>
            {respondents === null ? <span>{words.tooSmall}</span> : <strong>{respondents}</strong>}
            <PerspectiveSign perspective={perspective} />
          </li>
        ))}
      </ul>
      {facts.length > 0 && (
        <ul className="scan__facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {stopped > 0 && <p>{words.abandoned(stopped, includeAbandoned)}</p>}
      {groups.some(({ respondents }) => respondents === null) && <p>{words.tooSmallWhy(threshold)}</p>}
    </>
  );
}
