import { PRINCIPLES } from '../../../../core/domain/principles.ts';
import { type Priority, quadrantOf } from '../../../../core/scan/findings/importance-performance.ts';
import { nl } from '../../locale/nl/index.ts';

interface PriorityTableProps {
  readonly priorities: readonly Priority[];
  readonly subject: string;
}

/** The table twin of the quadrant. */
export function PriorityTable({ priorities, subject }: PriorityTableProps) {
  const words = nl.charts;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="chart-table" aria-label={words.tableRegion(subject)} tabIndex={0}>
      <table className="table">
        <caption>{subject}</caption>
        <thead>
          <tr>
            <th scope="col">{words.principle}</th>
            <th scope="col" className="number">
              {words.wanted}
            </th>
            <th scope="col" className="number">
              {words.applies}
            </th>
            <th scope="col">{words.quarter}</th>
          </tr>
        </thead>
        <tbody>
          {quadrantOf(priorities).places.map(({ priority: { principle, importance, performance }, quarter }) => (
            <tr key={principle}>
              <th scope="row">{`${principle}. ${PRINCIPLES[principle]}`}</th>
              <td className="number">{words.percent(Math.round(importance * 100))}</td>
              <td className="number">{words.percent(Math.round(performance * 100))}</td>
              <td>{words.room.quarters[quarter]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
