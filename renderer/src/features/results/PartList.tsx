import { PRINCIPLES } from '../../../../core/domain/principles.ts';
import type { ScanResults } from '../../../../core/scan/model/results.ts';
import { byScale } from '../../../../core/scan/results/by-scale.ts';
import { SmallBars } from '../../charts/bars/SmallBars.tsx';
import { nl } from '../../locale/nl/index.ts';
import { type Part, partKey, partsOf, sameParts, statementsOf, summaryBars } from './parts.ts';

interface PartListProps {
  readonly results: ScanResults;
  readonly part: Part;
  readonly onPart: (part: Part) => void;
}

/** The overview, the seven principles in their official wording, then the other ways to look at the scan. */
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
    const count = countOf(part.kind, results);
    return (
      <span className="results-part__name">
        {words[part.kind]} {count && <span className="results-count">{count}</span>}
      </span>
    );
  }
  const statements = statementsOf(results, part.principle);
  const { scale = [], statements: onOne = [] } = byScale(statements, results.scale)[0] ?? {};
  const bars = summaryBars(onOne);
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
          <SmallBars bars={bars} scale={scale} height={7} />
        </span>
      )}
    </>
  );
}

/** How much there is in a part, where that is worth saying. */
function countOf(kind: Exclude<Part['kind'], 'statements'>, results: ScanResults): string | null {
  const words = nl.results;
  if (kind === 'allStatements') return words.statements(results.statements.length);
  if (kind === 'improvementPoints') {
    return words.points(results.improvementPoints.filter(({ groups }) => groups.length > 0).length);
  }
  if (kind !== 'openAnswers') return null;
  return words.answers(results.openQuestions.reduce((sum, question) => sum + question.given, 0));
}
