import { useState } from 'react';
import { cardKey } from '../../../../../core/cards/card.ts';
import type { ScanPerspective } from '../../../../../core/domain/perspective.ts';
import { type GroupRanking, type RankedPoint, rankPoints, shareOf } from '../../../../../core/scan/findings/ranking.ts';
import type { ScanResults } from '../../../../../core/scan/model/results.ts';
import { figuresOf } from '../../../charts/bars/ranked-layout.ts';
import { PERSPECTIVE_COLORS } from '../../../charts/palette.ts';
import { BothSigns } from '../../../charts/Sign.tsx';
import { RankingTable } from '../../../charts/tables/RankingTable.tsx';
import { PerspectiveSign } from '../../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { SaveChart } from '../to-file/SaveChart.tsx';
import { PlateButton } from '../to-plate/PlateButton.tsx';
import { usePlaced } from '../to-plate/usePlaced.ts';
import { PartHead } from './PartHead.tsx';

/** The most wanted improvements: the ranking of each group side by side, or as a table. */
export function PointsPart({ results }: { readonly results: ScanResults }) {
  const [table, setTable] = useState(false);
  const rankings = rankPoints(results.improvementPoints);
  const words = nl.results;
  if (rankings.length === 0) {
    return (
      <>
        <h2>{words.improvementPoints}</h2>
        <p className="results-none">{words.noPoints}</p>
      </>
    );
  }
  const choice = { show: 'improvementPoints' } as const;
  return (
    <>
      <PartHead title={words.improvementPoints} table={table} onTable={setTable} choice={choice} />
      {table ? (
        <RankingTable points={results.improvementPoints} />
      ) : (
        <Rankings rankings={rankings} held={heldTexts(results)} />
      )}
      <SaveChart choice={choice} />
    </>
  );
}

/** Per group the texts of the points that are shown without their number. */
function heldTexts({
  heldCounts,
  improvementPoints,
}: ScanResults): Readonly<Record<ScanPerspective, readonly string[]>> {
  const of = (group: ScanPerspective) =>
    improvementPoints.flatMap(({ id, text }) =>
      heldCounts.some(({ pointId, perspective }) => pointId === id && perspective === group) ? [text] : [],
    );
  return { residents: of('residents'), frontline: of('frontline') };
}

interface RankingsProps {
  readonly rankings: readonly GroupRanking[];
  readonly held: ReturnType<typeof heldTexts>;
}

function Rankings({ rankings, held }: RankingsProps) {
  const placed = usePlaced();
  const all = rankings.flatMap(({ points }) => points);
  const largest = Math.max(...all.map(shareOf), 0.01);
  return (
    <>
      <p className="results-hint">
        {nl.results.readMore}
        {all.some(({ inBothTops }) => inBothTops) && (
          <span className="results-mark">
            <TopMark />
            {nl.charts.inBothTops}
          </span>
        )}
      </p>
      <div className="results-rankings">
        {rankings.map(({ perspective, of, points }) => (
          <section key={perspective}>
            <h3 className="results-ranking__head">
              <PerspectiveSign perspective={perspective} /> <span>{nl.charts.asked(of)}</span>
            </h3>
            <ol className="results-ranking">
              {points.map((point) => (
                <Point
                  key={point.id}
                  point={point}
                  asked={of}
                  perspective={perspective}
                  largest={largest}
                  placed={placed}
                />
              ))}
            </ol>
            {held[perspective].length > 0 && <p className="results-hint">{nl.results.held(held[perspective])}</p>}
          </section>
        ))}
      </div>
    </>
  );
}

interface PointProps {
  readonly point: RankedPoint;
  readonly asked: GroupRanking['of'];
  readonly perspective: ScanPerspective;
  /** The largest share of all, which is the longest bar. */
  readonly largest: number;
  readonly placed: ReadonlySet<string>;
}

function Point({ point, asked, perspective, largest, placed }: PointProps) {
  const source = { type: 'improvementPoint', pointId: point.id } as const;
  const width = `${(100 * shareOf(point)) / largest}%`;
  return (
    <li className="results-point">
      <span className="results-point__rank">{point.rank}</span>
      <p className="results-point__text">{point.text}</p>
      <div className="results-point__bar">
        <div style={{ width, background: PERSPECTIVE_COLORS[perspective].fill }} />
      </div>
      <span className="results-point__figures">
        {figuresOf(point, asked)}
        {point.inBothTops && (
          <>
            <TopMark />
            <span className="visually-hidden">{nl.charts.inBothTops}</span>
          </>
        )}
      </span>
      <PlateButton source={source} text={point.text} placed={placed.has(cardKey('improvementPoint', point.id))} />
    </li>
  );
}

function TopMark() {
  return (
    <svg width="22" height="12" aria-hidden="true">
      <BothSigns x={0} middle={6} size={16} />
    </svg>
  );
}
