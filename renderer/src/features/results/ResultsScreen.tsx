import { ArrowRight } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ScanResults } from '../../../../core/scan/model/results.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { EmptyState } from '../../kit/ui/EmptyState.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { Announcer } from './announcer.tsx';
import { AnswersPart } from './answers/AnswersPart.tsx';
import { PartList } from './PartList.tsx';
import { GapPart } from './parts/GapPart.tsx';
import { HighlightsPart } from './parts/HighlightsPart.tsx';
import { OverviewPart } from './parts/OverviewPart.tsx';
import { PointsPart } from './parts/PointsPart.tsx';
import { QuadrantPart } from './parts/QuadrantPart.tsx';
import { AllStatementsPart, StatementsPart } from './parts/StatementsPart.tsx';
import { firstPart, type Part, partKey } from './parts.ts';
import { ResultsHeader } from './ResultsHeader.tsx';

/** What the scan says: per principle, the improvement points, the open answers. */
export function ResultsScreen({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  const results = useTrajectory((state) => state.results);
  if (results) return <Results results={results} onGoTo={onGoTo} />;
  return (
    <div className="results">
      <h1>{nl.results.title}</h1>
      <EmptyState text={nl.results.empty}>
        <Button kind="primary" icon={ArrowRight} onClick={() => onGoTo('scan')}>
          {nl.results.goToScan}
        </Button>
      </EmptyState>
    </div>
  );
}

interface ResultsProps {
  readonly results: ScanResults;
  readonly onGoTo: (step: Step) => void;
}

function Results({ results, onGoTo }: ResultsProps) {
  const [part, setPart] = useState<Part>(() => firstPart(results));
  const top = useRef<HTMLDivElement>(null);
  const choose = (chosen: Part) => {
    setPart(chosen);
    top.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Announcer>
      <div className="results">
        <ResultsHeader results={results} onGoTo={onGoTo} />
        <div className="results__body">
          <PartList results={results} part={part} onPart={choose} />
          <div className="results__part panel">
            <div ref={top} className="results__top" />
            <PartBody key={partKey(part)} part={part} results={results} />
          </div>
        </div>
      </div>
    </Announcer>
  );
}

function PartBody({ part, results }: { readonly part: Part; readonly results: ScanResults }) {
  switch (part.kind) {
    case 'overview':
      return <OverviewPart results={results} />;
    case 'highlights':
      return <HighlightsPart results={results} />;
    case 'allStatements':
      return <AllStatementsPart results={results} />;
    case 'gap':
      return <GapPart results={results} />;
    case 'quadrant':
      return <QuadrantPart results={results} />;
    case 'statements':
      return <StatementsPart results={results} principle={part.principle} />;
    case 'improvementPoints':
      return <PointsPart results={results} />;
    case 'openAnswers':
      return <AnswersPart />;
  }
}
