import type { ReactNode } from 'react';
import type { ProjectorPicture } from '../../../core/contract/snapshots.ts';
import { PRINCIPLES, PrincipleNumber } from '../../../core/domain/principles.ts';
import { nl } from '../locale/nl/index.ts';
import './charts.css';
import { DivergingDrawing } from './DivergingDrawing.tsx';
import { describeRanking, describeStatements } from './describe.ts';
import { CHART_FONT, TOKENS } from './palette.ts';
import { MarkLine, RankedDrawing } from './RankedDrawing.tsx';
import { rankPoints } from './ranking.ts';
import { fitRanking, fitStatements, KICKER, layoutTitle, ROOM } from './room-layout.ts';
import { TextLines } from './TextLines.tsx';

type StatementsFrame = Extract<ProjectorPicture, { show: 'statements' }>;
type PointsFrame = Extract<ProjectorPicture, { show: 'improvementPoints' }>;

/** A chart for the beamer: readable from the back row, so it shows less rather than smaller. */
export function RoomChart({ frame }: { readonly frame: StatementsFrame | PointsFrame }) {
  return frame.show === 'statements' ? <StatementsForRoom frame={frame} /> : <PointsForRoom frame={frame} />;
}

function StatementsForRoom({ frame }: { readonly frame: StatementsFrame }) {
  const words = nl.charts.room;
  const principle = PrincipleNumber.safeParse(frame.principle).data;
  const title = principle ? PRINCIPLES[principle] : nl.domain.noPrinciple;
  const kicker = principle ? words.statements(principle) : words.otherStatements;
  const statements = frame.statements.filter(({ groups }) => groups.some(({ shown }) => shown));
  const { bottom } = layoutTitle(title);
  const fit = fitStatements(statements, frame.scale, ROOM.height - ROOM.bottom - bottom);
  const foot = fit && fit.shown < statements.length ? words.partOfStatements(fit.shown, statements.length) : null;
  const about = { kicker, title, foot, municipality: frame.municipality };
  return (
    <Room {...about} description={describeStatements(statements.slice(0, fit?.shown ?? 0))}>
      {fit ? <DivergingDrawing layout={fit.chart} /> : <Nothing />}
    </Room>
  );
}

function PointsForRoom({ frame: { points, municipality } }: { readonly frame: PointsFrame }) {
  const words = nl.charts.room;
  const title = words.improvementPoints;
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

interface RoomProps {
  readonly kicker: string;
  readonly title: string;
  readonly municipality: string;
  /** What is left out, or null. */
  readonly foot: string | null;
  readonly description: string;
  readonly children: ReactNode;
}

function Room({ kicker, title, municipality, foot, description, children }: RoomProps) {
  const placed = layoutTitle(title);
  const right = { x: ROOM.width - ROOM.margin, textAnchor: 'end', fontSize: 28, fill: TOKENS.ink } as const;
  return (
    <main className="room-chart">
      <h1 className="visually-hidden">{title}</h1>
      <svg
        role="img"
        aria-label={`${kicker} ${title}. ${description}`}
        viewBox={`0 0 ${ROOM.width} ${ROOM.height}`}
        fontFamily={CHART_FONT}
      >
        <TextLines lines={[kicker]} x={ROOM.margin} y={ROOM.top} size={KICKER.size} weight={600} fill={TOKENS.brand} />
        <text {...right} y={ROOM.top + KICKER.size}>
          {municipality}
        </text>
        <TextLines lines={placed.lines} x={ROOM.margin} y={ROOM.top + KICKER.height} size={placed.size} weight={700} />
        <g transform={`translate(${ROOM.margin} ${placed.bottom})`}>{children}</g>
        {foot && (
          <text {...right} y={ROOM.height - ROOM.bottom}>
            {foot}
          </text>
        )}
      </svg>
    </main>
  );
}

function Nothing() {
  return <TextLines lines={[nl.charts.room.nothing]} x={0} y={24} size={40} />;
}
