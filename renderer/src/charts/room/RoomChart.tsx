import type { ChartFrame } from '../../../../core/contract/snapshots.ts';
import { PRINCIPLES, PrincipleNumber } from '../../../../core/domain/principles.ts';
import { rankPoints } from '../../../../core/scan/findings/ranking.ts';
import { nl } from '../../locale/nl/index.ts';
import { DivergingDrawing } from '../bars/DivergingDrawing.tsx';
import { MarkLine, RankedDrawing } from '../bars/RankedDrawing.tsx';
import { describeRanking, describeStatements } from '../describe.ts';
import { GapForRoom } from './GapForRoom.tsx';
import { OverviewForRoom } from './OverviewForRoom.tsx';
import { QuadrantForRoom } from './QuadrantForRoom.tsx';
import { Nothing, Room } from './Room.tsx';
import { fitRanking, fitStatements, layoutTitle, ROOM } from './room-layout.ts';

/** A chart for the beamer: readable from the back row, so it shows less rather than smaller. */
export function RoomChart({ frame }: { readonly frame: ChartFrame }) {
  return (
    <main className="room-chart">
      <h1 className="visually-hidden">{roomTitle(frame)}</h1>
      <RoomPicture frame={frame} />
    </main>
  );
}

/** The picture alone: one `<svg>` of 1920 by 1080, for the beamer, the facilitator's screen and a file. */
export function RoomPicture({ frame }: { readonly frame: ChartFrame }) {
  switch (frame.show) {
    case 'statements':
      return <StatementsForRoom frame={frame} />;
    case 'improvementPoints':
      return <PointsForRoom frame={frame} />;
    case 'overview':
      return <OverviewForRoom frame={frame} />;
    case 'gap':
      return <GapForRoom frame={frame} />;
    case 'quadrant':
      return <QuadrantForRoom frame={frame} />;
  }
}

/** What the picture is called; also the name of the file it becomes. */
export function roomTitle(frame: ChartFrame): string {
  const words = nl.charts.room;
  if (frame.show !== 'statements') return words.titles[frame.show];
  if (frame.isMixed) return words.picked;
  const principle = PrincipleNumber.safeParse(frame.principle).data;
  return principle ? PRINCIPLES[principle] : nl.domain.noPrinciple;
}

type FrameOf<S extends ChartFrame['show']> = { readonly frame: Extract<ChartFrame, { show: S }> };

function StatementsForRoom({ frame }: FrameOf<'statements'>) {
  const words = nl.charts.room;
  const title = roomTitle(frame);
  const kicker = frame.principle && !frame.isMixed ? words.statements(frame.principle) : words.otherStatements;
  const statements = frame.statements.filter(({ groups }) => groups.some(({ shown }) => shown));
  const { bottom } = layoutTitle(title);
  const fit = fitStatements({ ...frame, statements }, ROOM.height - ROOM.bottom - bottom);
  const foot = fit && fit.shown < statements.length ? words.partOfStatements(fit.shown, statements.length) : null;
  const about = { kicker, title, foot, municipality: frame.municipality };
  return (
    <Room {...about} description={describeStatements(statements.slice(0, fit?.shown ?? 0))}>
      {fit ? <DivergingDrawing layout={fit.chart} /> : <Nothing />}
    </Room>
  );
}

function PointsForRoom({ frame }: FrameOf<'improvementPoints'>) {
  const { points, municipality } = frame;
  const words = nl.charts.room;
  const title = roomTitle(frame);
  const fit = fitRanking(points, ROOM.height - ROOM.bottom - layoutTitle(title).bottom);
  const foot = fit && fit.shown < fit.longest ? words.topOf(fit.shown) : null;
  const about = { kicker: words.improvementPointsKicker, title, foot, municipality };
  const footY = ROOM.height - ROOM.bottom - layoutTitle(title).bottom + 8;
  return (
    <Room {...about} description={describeRanking(rankPoints(points))}>
      {fit ? <RankedDrawing layout={fit.chart} /> : <Nothing />}
      {fit?.chart.marked && <MarkLine metrics={fit.chart.metrics} y={footY} />}
    </Room>
  );
}
