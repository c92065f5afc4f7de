import { PRINCIPLES } from '../../../../core/domain/principles.ts';
import type { ScanResults } from '../../../../core/scan/results.ts';
import { SmallBars } from '../../charts/SmallBars.tsx';
import { nl } from '../../locale/nl/index.ts';
import { type Part, partKey, partsOf, sameParts, statementsOf, summaryBars } from './parts.ts';

interface PartListProps {
  readonly results: ScanResults;
  readonly part: Part;
  readonly onPart: (part: Part) => void;
}

/** The seven principles in their official wording, then the improvement points and the open answers. */
export function PartList({ results, part, onPart }: PartListProps) {
  return (
    <nav className="results-parts" aria-label={nl.results.parts}>
      <ul>
        {partsOf(results).map((one) => (
          <li key={partKey(one)}>
            <button
              type="button"
              className="results-part"
              aria-current={sameParts(one, part) ? 'true' : undefined}
              onClick={() => onPart(one)}
            >
              <PartName part={one} results={results} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PartName({ part, results }: { readonly part: Part; readonly results: ScanResults }) {
  const words = nl.results;
  if (part.kind !== 'statements') {
    const points = results.improvementPoints.filter(({ groups }) => groups.length > 0).length;
    const answers = results.openQuestions.reduce((sum, question) => sum + question.given, 0);
    const wanted = part.kind === 'improvementPoints';
    return (
      <span className="results-part__name">
        {wanted ? words.improvementPoints : words.openAnswers}{' '}
        <span className="results-count">{wanted ? words.points(points) : words.answers(answers)}</span>
      </span>
    );
  }
  const statements = statementsOf(results, part.principle);
  const bars = summaryBars(statements);
  return (
    <>
      {part.principle && <span className="results-part__number">{part.principle}</span>}
      <span className="results-part__name">
        {part.principle ? PRINCIPLES[part.principle] : nl.domain.noPrinciple}{' '}
        <span className={bars.length > 0 ? 'visually-hidden' : 'results-count'}>
          {words.statements(statements.length)}
        </span>
      </span>
      {bars.length > 0 && (
        <span className="results-part__bars" aria-hidden="true">
          <SmallBars bars={bars} scale={results.scale} height={7} />
        </span>
      )}
    </>
  );
}
