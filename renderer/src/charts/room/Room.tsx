import type { ReactNode } from 'react';
import { nl } from '../../locale/nl/index.ts';
import { CHART_FONT, TOKENS } from '../palette.ts';
import { TextLines } from '../TextLines.tsx';
import { KICKER, layoutTitle, ROOM } from './room-layout.ts';

interface RoomProps {
  readonly kicker: string;
  readonly title: string;
  readonly municipality: string;
  /** What is left out or how to read it, or null. */
  readonly foot: string | null;
  readonly description: string;
  readonly children: ReactNode;
}

/** A whole picture of the beamer: kicker, title, whose figures, the chart, a line at the foot. Also a file by itself. */
export function Room({ kicker, title, municipality, foot, description, children }: RoomProps) {
  const placed = layoutTitle(title);
  const right = { x: ROOM.width - ROOM.margin, textAnchor: 'end', fontSize: 28, fill: TOKENS.ink } as const;
  return (
    <svg
      role="img"
      aria-label={`${kicker} ${title}. ${description}`}
      width={ROOM.width}
      height={ROOM.height}
      viewBox={`0 0 ${ROOM.width} ${ROOM.height}`}
      fontFamily={CHART_FONT}
    >
      <rect width={ROOM.width} height={ROOM.height} fill={TOKENS.paper} />
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
  );
}

/** Instead of a chart without anything that may be shown. */
export function Nothing() {
  return <TextLines lines={[nl.charts.room.nothing]} x={0} y={24} size={40} />;
}
