import { useId, useState } from 'react';
import { gapFindings } from '../../../../../core/scan/findings/chart-findings.ts';
import { smallestClear } from '../../../../../core/scan/findings/claims/smallest.ts';
import { type Comparison, comparePrinciples, compareStatements } from '../../../../../core/scan/findings/comparison.ts';
import type { ScanResults } from '../../../../../core/scan/model/results.ts';
import { ComparisonTable } from '../../../charts/tables/ComparisonTable.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { ChartPart } from './ChartPart.tsx';
import { Explanation } from './Explanation.tsx';
import { OrderChoice } from './OrderChoice.tsx';
import { Pager } from './Pager.tsx';
import { type Order, sorted } from './sorting.ts';
import { usePages } from './usePages.ts';

type Level = 'principles' | 'statements';
/** As many rows as can be read from the back: a statement is longer than a principle. */
const PER_PAGE: Readonly<Record<Level, number>> = { principles: 7, statements: 5 };

/** Where residents and frontline differ, per principle or per statement that both were asked. */
export function GapPart({ results }: { readonly results: ScanResults }) {
  const compared = { principles: withGap(comparePrinciples(results)), statements: withGap(compareStatements(results)) };
  const levels = (['principles', 'statements'] as const).filter((one) => compared[one].length > 0);
  const [chosen, setLevel] = useState<Level>('principles');
  const level = levels.includes(chosen) ? chosen : (levels[0] ?? 'principles');
  const [order, setOrder] = useState<Order>('gap');
  const rows = sorted(compared[level], order);
  const choices = pagesOf(rows, PER_PAGE[level]).map((ids) => ({ show: 'gap' as const, ids }));
  const { page, go } = usePages(choices);
  const choice = choices[page] ?? { show: 'gap' as const, ids: [] };
  const words = nl.results;
  const smallest = smallestClear(results);
  const table = <ComparisonTable rows={rows} subject={words.gap} first={nl.charts[level]} />;
  return (
    <>
      <ChartPart
        title={words.gap}
        choice={choice}
        results={results}
        table={table}
        findings={gapFindings(results, choice.ids)}
      >
        {levels.length > 1 && <LevelChoice level={level} onLevel={setLevel} />}
        <OrderChoice order={order} onOrder={setOrder} />
        <Pager page={page} pages={choices.length} onPage={go} />
      </ChartPart>
      {smallest && <p className="results-hint">{nl.highlights.smallest(smallest)}</p>}
      <Explanation />
    </>
  );
}

const withGap = (rows: readonly Comparison[]) => rows.filter(({ gap }) => gap !== null);

function pagesOf(rows: readonly Comparison[], size: number): string[][] {
  const ids = rows.map(({ id }) => id);
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, page) => ids.slice(page * size, (page + 1) * size));
}

interface LevelChoiceProps {
  readonly level: Level;
  readonly onLevel: (level: Level) => void;
}

function LevelChoice({ level, onLevel }: LevelChoiceProps) {
  const name = useId();
  return (
    <fieldset className="results-filter">
      <legend className="visually-hidden">{nl.results.levels.label}</legend>
      {(['principles', 'statements'] as const).map((value) => (
        <label key={value} className="results-filter__choice">
          <input type="radio" name={name} checked={level === value} onChange={() => onLevel(value)} />
          {nl.results.levels[value]}
        </label>
      ))}
    </fieldset>
  );
}
