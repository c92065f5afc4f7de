import { Fragment } from 'react';
import type { StatementGroup, StatementResult } from '../../../../core/scan/model/results.ts';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { percent } from '../geometry.ts';

interface StatementsTableProps {
  readonly statements: readonly StatementResult[];
  readonly scale: readonly string[];
  /** What the statements are about, for the caption. */
  readonly subject: string;
}

/** The table twin of DivergingBars: every count and percentage, with n, "weet ik niet" and what was left blank. */
export function StatementsTable({ statements, scale, subject }: StatementsTableProps) {
  const words = nl.charts;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="chart-table" aria-label={words.tableRegion(subject)} tabIndex={0}>
      <table className="table">
        <caption>{words.statementsTable(subject)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.statement}</th>
            <th scope="col">{words.group}</th>
            {scale.map((category) => (
              <th key={category} scope="col" className="number">
                {category}
              </th>
            ))}
            <th scope="col" className="number">
              {words.answers}
            </th>
            <th scope="col" className="number">
              {nl.domain.dontKnow}
            </th>
            <th scope="col" className="number">
              {words.blank}
            </th>
          </tr>
        </thead>
        {statements.map(({ id, text, groups }) => (
          <tbody key={id}>
            {groups.map((group, index) => (
              <tr key={group.perspective}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={groups.length}>
                    {text}
                  </th>
                )}
                <th scope="row">
                  <PerspectiveSign perspective={group.perspective} />
                </th>
                <Figures group={group} categories={scale.length} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Figures({ group, categories }: { readonly group: StatementGroup; readonly categories: number }) {
  if (!group.shown) return <td colSpan={categories + 3}>{nl.charts.tooFew}</td>;
  const { counts, n, dontKnow, blank } = group;
  const apart = { n, dontKnow, blank };
  return (
    <Fragment>
      {Array.from({ length: categories }, (_, index) => counts[index] ?? 0).map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a category has nothing but its place
        <td key={index} className="number">
          {nl.charts.chosen(count, percent(count, n))}
        </td>
      ))}
      {Object.entries(apart).map(([key, count]) => (
        <td key={key} className="number">
          {nl.charts.number(count)}
        </td>
      ))}
    </Fragment>
  );
}
