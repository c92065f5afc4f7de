import type { Comparison, Reading } from '../../../../core/scan/findings/comparison.ts';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';

interface ComparisonTableProps {
  readonly rows: readonly Comparison[];
  /** What the rows are about, for the caption. */
  readonly subject: string;
  /** Head of the first column: statement or principle. */
  readonly first: string;
}

/** The table twin of the overview and the gap chart: share, interval, n, who is in the middle and who finds not, and the difference. */
export function ComparisonTable({ rows, subject, first }: ComparisonTableProps) {
  const words = nl.charts;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="chart-table" aria-label={words.tableRegion(subject)} tabIndex={0}>
      <table className="table">
        <caption>{subject}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">{words.group}</th>
            <th scope="col" className="number">
              {words.applies}
            </th>
            <th scope="col">{words.certainty}</th>
            <th scope="col" className="number">
              {words.answers}
            </th>
            <th scope="col" className="number">
              {words.inTheMiddle}
            </th>
            <th scope="col" className="number">
              {words.appliesNot}
            </th>
            <th scope="col">{words.gap}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </table>
    </section>
  );
}

function Row({ row: { text, readings, gap } }: { readonly row: Comparison }) {
  const words = nl.charts;
  if (readings.length === 0) {
    return (
      <tbody>
        <tr>
          <th scope="row">{text}</th>
          <td colSpan={7}>{words.room.noReading}</td>
        </tr>
      </tbody>
    );
  }
  const difference = gap ? words.gapWords(gap.difference, gap.isClear) : words.noGap;
  return (
    <tbody>
      {readings.map((reading, index) => (
        <tr key={reading.perspective}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={readings.length}>
              {text}
            </th>
          )}
          <Figures reading={reading} />
          {index === 0 && <td rowSpan={readings.length}>{difference}</td>}
        </tr>
      ))}
    </tbody>
  );
}

function Figures({ reading: { perspective, share, low, high, n, middle, below } }: { readonly reading: Reading }) {
  const words = nl.charts;
  return (
    <>
      <th scope="row">
        <PerspectiveSign perspective={perspective} />
      </th>
      <td className="number">{words.percent(Math.round(share * 100))}</td>
      <td>{words.between(low, high)}</td>
      <td className="number">{words.number(n)}</td>
      <td className="number">{words.percent(Math.round(middle * 100))}</td>
      <td className="number">{words.percent(Math.round(below * 100))}</td>
    </>
  );
}
