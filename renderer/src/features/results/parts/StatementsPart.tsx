import { useMemo, useState } from 'react';
import type { ChartChoice } from '../../../../../core/contract/snapshots.ts';
import { PRINCIPLES, type PrincipleNumber } from '../../../../../core/domain/principles.ts';
import { type Comparison, compareStatements } from '../../../../../core/scan/findings/comparison.ts';
import type { ScanResults, StatementResult } from '../../../../../core/scan/model/results.ts';
import { byScale } from '../../../../../core/scan/results/by-scale.ts';
import { reachOf } from '../../../../../core/scan/results/reach.ts';
import { roomPages } from '../../../charts/room/room-layout.ts';
import { StatementsTable } from '../../../charts/tables/StatementsTable.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { statementsOf } from '../parts.ts';
import { SaveChart } from '../to-file/SaveChart.tsx';
import { Explanation } from './Explanation.tsx';
import { Marks } from './Marks.tsx';
import { OrderChoice } from './OrderChoice.tsx';
import { Pager } from './Pager.tsx';
import { PartHead } from './PartHead.tsx';
import { StatementCharts } from './StatementCharts.tsx';
import { type Order, sorted } from './sorting.ts';
import { usePages } from './usePages.ts';

interface StatementsPartProps {
  readonly results: ScanResults;
  readonly principle: PrincipleNumber | null;
}

/** The statements of one principle. */
export function StatementsPart({ results, principle }: StatementsPartProps) {
  const statements = statementsOf(results, principle);
  const title = principle ? PRINCIPLES[principle] : nl.domain.noPrinciple;
  if (statements.length === 0) {
    return (
      <>
        <h2>{title}</h2>
        <p className="results-none">{nl.results.noStatements}</p>
      </>
    );
  }
  const kicker = principle ? { kicker: nl.domain.principle(principle) } : {};
  return <Statements {...kicker} title={title} statements={statements} results={results} principle={principle} />;
}

/** The statements of all principles together, to put in any order. */
export function AllStatementsPart({ results }: { readonly results: ScanResults }) {
  return (
    <>
      {results.statements.length > 0 ? (
        <Statements
          title={nl.results.allStatements}
          statements={results.statements}
          results={results}
          principle={null}
        />
      ) : (
        <p className="results-none">{nl.results.noStatements}</p>
      )}
      {results.marks && <Marks marks={results.marks} />}
    </>
  );
}

interface StatementsProps extends StatementsPartProps {
  readonly kicker?: string;
  readonly title: string;
  readonly statements: readonly StatementResult[];
}

/** A chart per statement with one zero line, or all figures as a table; the beamer gets as many as fit. */
function Statements({ kicker, title, statements, results, principle }: StatementsProps) {
  const [table, setTable] = useState(false);
  const [order, setOrder] = useState<Order>('principle');
  const rows = useMemo(() => new Map(compareStatements(results).map((row) => [row.id, row])), [results]);
  const inOrder = ordered(statements, rows, order);
  const reach = useMemo(() => reachOf(results.statements), [results]);
  const scales = byScale(inOrder, results.scale);
  const isWhole = scales.length === 1 && statements.every(isOf(principle));
  const choices = scales.flatMap((group) =>
    choicesOf({ statements: [...group.statements], scale: [...group.scale], reach }, { title, principle, isWhole }),
  );
  const { page, go } = usePages(choices);
  const choice = choices[page] ?? { show: 'statements', principle };
  const head = kicker ? { kicker } : {};
  return (
    <>
      <PartHead {...head} title={title} table={table} onTable={setTable} choice={choice} />
      <div className="results-controls">
        <OrderChoice order={order} onOrder={setOrder} />
        <Pager page={page} pages={choices.length} onPage={go} what={nl.results.pager.onProjector} />
      </div>
      {scales.map(({ scale, statements: own }) =>
        table ? (
          <StatementsTable key={scale.join()} statements={own} scale={scale} subject={title} />
        ) : (
          <StatementCharts key={scale.join()} statements={own} rows={rows} scale={scale} reach={reach} />
        ),
      )}
      <SaveChart choice={choice} />
      <Explanation />
    </>
  );
}

const isOf = (principle: PrincipleNumber | null) => (statement: StatementResult) => statement.principle === principle;

function ordered(
  statements: readonly StatementResult[],
  rows: ReadonlyMap<string, Comparison>,
  order: Order,
): StatementResult[] {
  const own = sorted(
    statements.flatMap(({ id }) => rows.get(id) ?? []),
    order,
  );
  const place = new Map(own.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: StatementResult) => place.get(id) ?? own.length;
  return [...statements].sort((a, b) => placeOf(a) - placeOf(b));
}

interface Subject {
  readonly title: string;
  readonly principle: PrincipleNumber | null;
  /** Whether it is all of one principle, so that the room can see its name as the title. */
  readonly isWhole: boolean;
}

function choicesOf(scaled: Parameters<typeof roomPages>[0], subject: Subject): ChartChoice[] {
  const { title, principle, isWhole } = subject;
  return roomPages(scaled, isWhole ? title : nl.charts.room.picked).map((page) => ({
    show: 'statements',
    principle: isWhole ? principle : null,
    ids: page.map(({ id }) => id),
  }));
}
