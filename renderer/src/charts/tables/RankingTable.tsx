import { rankPoints } from '../../../../core/scan/findings/ranking.ts';
import type { ImprovementPointResult } from '../../../../core/scan/model/results.ts';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { percent } from '../geometry.ts';

/** The table twin of RankedBars. */
export function RankingTable({ points }: { readonly points: readonly ImprovementPointResult[] }) {
  const words = nl.charts;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="chart-table" aria-label={words.tableRegion(words.rankingTable)} tabIndex={0}>
      <table className="table">
        <caption>{words.rankingTable}</caption>
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            <th scope="col" className="number">
              {words.rank}
            </th>
            <th scope="col">{words.point}</th>
            <th scope="col" className="number">
              {words.count}
            </th>
            <th scope="col" className="number">
              {words.answers}
            </th>
            <th scope="col" className="number">
              {words.share}
            </th>
          </tr>
        </thead>
        {rankPoints(points).map(({ perspective, points: ranked }) => (
          <tbody key={perspective}>
            {ranked.map(({ id, text, count, of, rank }, index) => (
              <tr key={id}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={ranked.length}>
                    <PerspectiveSign perspective={perspective} />
                  </th>
                )}
                <td className="number">{rank}</td>
                <th scope="row">{text}</th>
                <td className="number">{words.number(count)}</td>
                <td className="number">{words.number(of)}</td>
                <td className="number">{words.percent(percent(count, of))}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
