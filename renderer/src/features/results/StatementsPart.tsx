import { useState } from 'react';
import { PRINCIPLES, type PrincipleNumber } from '../../../../core/domain/principles.ts';
import type { ScanResults, StatementResult } from '../../../../core/scan/results.ts';
import { DivergingBars } from '../../charts/DivergingBars.tsx';
import { Legend } from '../../charts/Legend.tsx';
import { StatementsTable } from '../../charts/StatementsTable.tsx';
import { nl } from '../../locale/nl/index.ts';
import { PartHead } from './PartHead.tsx';
import { PlateButton } from './PlateButton.tsx';
import { statementsOf } from './parts.ts';
import { statementKey, usePlaced } from './use-placed.ts';
import { useWidth } from './use-width.ts';

interface StatementsPartProps {
  readonly results: ScanResults;
  readonly principle: PrincipleNumber | null;
}

/** The statements of one principle: a chart per statement with one zero line, or all figures as a table. */
export function StatementsPart({ results, principle }: StatementsPartProps) {
  const [table, setTable] = useState(false);
  const statements = statementsOf(results, principle);
  const title = principle ? PRINCIPLES[principle] : nl.domain.noPrinciple;
  const kicker = principle ? { kicker: nl.domain.principle(principle) } : {};
  const choice = { show: 'statements', principle } as const;
  if (statements.length === 0) {
    return (
      <>
        <h2>{title}</h2>
        <p className="results-none">{nl.results.noStatements}</p>
      </>
    );
  }
  return (
    <>
      <PartHead {...kicker} title={title} table={table} onTable={setTable} choice={choice} />
      {table ? (
        <StatementsTable statements={statements} scale={results.scale} subject={title} />
      ) : (
        <StatementCharts statements={statements} scale={results.scale} />
      )}
    </>
  );
}

interface StatementChartsProps {
  readonly statements: readonly StatementResult[];
  readonly scale: readonly string[];
}

function StatementCharts({ statements, scale }: StatementChartsProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const placed = usePlaced();
  return (
    <div ref={ref}>
      <p className="results-hint">{nl.results.middleLine}</p>
      <div className="results-legend">{width > 0 && <Legend scale={scale} size="screen" width={width} />}</div>
      <ul className="results-statements">
        {statements.map((statement) => {
          const source = { type: 'statement', statementId: statement.id } as const;
          return (
            <li key={statement.id} className="results-statement">
              <div className="results-statement__head">
                <h3>{statement.text}</h3>
                <PlateButton source={source} text={statement.text} placed={placed.has(statementKey(statement.id))} />
              </div>
              {width > 0 && (
                <DivergingBars
                  statements={[statement]}
                  among={statements}
                  scale={scale}
                  size="screen"
                  width={width}
                  withText={false}
                  withLegend={false}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
