import { cardKey } from '../../../../../core/cards/card.ts';
import type { Comparison } from '../../../../../core/scan/findings/comparison.ts';
import type { StatementResult } from '../../../../../core/scan/model/results.ts';
import type { Reach } from '../../../../../core/scan/results/reach.ts';
import { DivergingBars } from '../../../charts/bars/DivergingBars.tsx';
import { Legend } from '../../../charts/Legend.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { PlateButton } from '../to-plate/PlateButton.tsx';
import { usePlaced } from '../to-plate/usePlaced.ts';
import { InWords } from './InWords.tsx';
import { useWidth } from './useWidth.ts';

interface StatementChartsProps {
  readonly statements: readonly StatementResult[];
  /** What the figures of each statement say, by its id. */
  readonly rows: ReadonlyMap<string, Comparison>;
  readonly scale: readonly string[];
  readonly reach: Reach;
}

/** The column with the words beside the bars, and the gap before it; below this width it stands under them. */
const WORDS = 232;
const NARROW = 640;

/** The statements with their bars, and beside those what the figures say in words. */
export function StatementCharts({ statements, rows, scale, reach }: StatementChartsProps) {
  const [ref, full] = useWidth<HTMLDivElement>();
  const placed = usePlaced();
  const width = full < NARROW ? full : full - WORDS;
  return (
    <div ref={ref}>
      <p className="results-hint">{nl.results.middleLine}</p>
      <div className="results-legend">{full > 0 && <Legend scale={scale} size="screen" width={full} />}</div>
      <ul className="results-statements">
        {statements.map((statement) => {
          const source = { type: 'statement', statementId: statement.id } as const;
          const row = rows.get(statement.id);
          return (
            <li key={statement.id} className="results-statement">
              <div className="results-statement__head">
                <h3>{statement.text}</h3>
                <PlateButton
                  source={source}
                  text={statement.text}
                  placed={placed.has(cardKey('statement', statement.id))}
                />
              </div>
              {full > 0 && (
                <div className="results-statement__body">
                  <DivergingBars
                    statements={[statement]}
                    reach={reach}
                    scale={scale}
                    size="screen"
                    width={width}
                    withText={false}
                    withLegend={false}
                  />
                  {row && <InWords row={row} />}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
