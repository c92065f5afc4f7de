import { overviewFindings } from '../../../../../core/scan/findings/chart-findings.ts';
import { comparePrinciples } from '../../../../../core/scan/findings/comparison.ts';
import type { ScanResults } from '../../../../../core/scan/model/results.ts';
import { ComparisonTable } from '../../../charts/tables/ComparisonTable.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { ChartPart } from './ChartPart.tsx';
import { Explanation } from './Explanation.tsx';

const CHOICE = { show: 'overview' } as const;

/** The seven principles on one page. */
export function OverviewPart({ results }: { readonly results: ScanResults }) {
  const title = nl.results.overview;
  const table = <ComparisonTable rows={comparePrinciples(results)} subject={title} first={nl.charts.principle} />;
  return (
    <>
      <ChartPart title={title} choice={CHOICE} results={results} table={table} findings={overviewFindings(results)} />
      <Explanation />
    </>
  );
}
