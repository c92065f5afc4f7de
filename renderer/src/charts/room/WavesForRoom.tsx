import type { ProjectorPicture } from '../../../../core/contract/snapshots.ts';
import type { FollowedRow } from '../../../../core/scan/waves/compare-waves.ts';
import { nl } from '../../locale/nl/index.ts';
import { linesHeight } from '../metrics.ts';
import { PERSPECTIVE_COLORS, TINTS, TOKENS } from '../palette.ts';
import { Sign } from '../Sign.tsx';
import { TextLines } from '../TextLines.tsx';
import { linesOf } from '../text.ts';
import { Room } from './Room.tsx';
import { layoutTitle, ROOM, ROOM_WIDTH } from './room-layout.ts';

const words = nl.rescan;
const HEAD = 62;
const FOOT = 62;
const MOST_ROW = 190;
const TEXT_WIDTH = 600;
const BAR = { x: 660, width: 420, height: 44, apart: 6 } as const;
const PEOPLE_X = 1372;
const WORD = { x: 1420, width: ROOM_WIDTH - 1420, height: 88 } as const;

/** The followed points then and now: two bars with how many people each is of, and a word. At most five, so one picture. */
export function WavesForRoom({ frame }: { readonly frame: Extract<ProjectorPicture, { show: 'waves' }> }) {
  const { rows, before, after } = frame.waves;
  const title = words.countedVerdicts(rows);
  const { bottom } = layoutTitle(title);
  const room = ROOM.height - ROOM.bottom - bottom - HEAD - FOOT;
  const height = Math.min(MOST_ROW, room / Math.max(1, rows.length));
  const about = { kicker: words.room.kicker(rows.length), title, municipality: frame.municipality };
  return (
    <main className="room-chart">
      <h1 className="visually-hidden">{title}</h1>
      <Room {...about} foot={null} description={rows.map(describe).join(' ')}>
        <Head before={before} after={after} />
        {rows.map((row, i) => (
          <g key={row.pointId} transform={`translate(0 ${HEAD + i * height})`}>
            <Row row={row} height={height} />
          </g>
        ))}
        <Foot y={HEAD + rows.length * height} />
      </Room>
    </main>
  );
}

function describe(row: FollowedRow): string {
  const { shares, subject } = row;
  const figures = shares
    ? `${words.bar(words.whens.before, shares.before.share, shares.before.n)}, ${words.bar(words.whens.after, shares.after.share, shares.after.n)}, `
    : '';
  return words.room.row(words.subject(subject), words.wordOf(row), figures);
}

function Head({ before, after }: { readonly before: string | null; readonly after: string | null }) {
  const text = { y: 34, fontSize: 30, fill: TOKENS.ink } as const;
  const box = { y: 10, width: 40, height: 26, rx: 4, stroke: TOKENS.ink, strokeWidth: 4 } as const;
  return (
    <>
      <rect x={2} {...box} fill={TOKENS.surface} />
      <text x={58} {...text}>
        {words.room.before(before)}
      </text>
      <rect x={420} {...box} fill={TOKENS.ink} />
      <text x={476} {...text}>
        {words.room.after(after)}
      </text>
      <text x={ROOM_WIDTH} {...text} textAnchor="end">
        {words.room.measure}
      </text>
    </>
  );
}

function Row({ row, height }: { readonly row: FollowedRow; readonly height: number }) {
  const { perspective, subject, shares } = row;
  const size = 34;
  const lines = linesOf(words.subject(subject), TEXT_WIDTH, { size, weight: 600 }, height > 130 ? 2 : 1);
  const textHeight = linesHeight(lines.length, size);
  const top = (height - textHeight - 42) / 2;
  const middle = height / 2;
  return (
    <>
      <line x1={0} x2={ROOM_WIDTH} y1={0} y2={0} stroke={TOKENS.line} strokeWidth={2} />
      <TextLines lines={lines} x={0} y={top} size={size} weight={600} />
      <Sign perspective={perspective} x={0} middle={top + textHeight + 22} size={26} />
      <text x={38} y={top + textHeight + 32} fontSize={30} fontWeight={600} fill={PERSPECTIVE_COLORS[perspective].ink}>
        {nl.domain.perspective[perspective]}
      </text>
      {shares && (
        <>
          <Bar share={shares.before} y={middle - BAR.height - BAR.apart / 2} row={row} isBefore />
          <Bar share={shares.after} y={middle + BAR.apart / 2} row={row} />
        </>
      )}
      <Word row={row} middle={middle} />
    </>
  );
}

interface BarProps {
  readonly row: FollowedRow;
  readonly share: NonNullable<FollowedRow['shares']>['before'];
  readonly y: number;
  readonly isBefore?: boolean;
}

function Bar({ row: { perspective }, share: { share, n }, y, isBefore = false }: BarProps) {
  const { fill } = PERSPECTIVE_COLORS[perspective];
  const width = Math.max(6, share * BAR.width);
  return (
    <>
      <rect
        x={BAR.x}
        y={y + 2}
        width={width}
        height={BAR.height - 4}
        rx={4}
        fill={isBefore ? TINTS[perspective] : fill}
        stroke={fill}
        strokeWidth={4}
      />
      <text x={BAR.x + width + 16} y={y + 34} fontSize={36} fontWeight={700} fill={TOKENS.ink}>
        {words.percentOf(share)}
      </text>
      <text x={PEOPLE_X} y={y + 33} fontSize={30} textAnchor="end" fill={TOKENS.ink}>
        {words.room.people(n)}
      </text>
    </>
  );
}

const SIGNS = { higher: '↑', lower: '↓', unclear: '≈' } as const;

/** Higher and lower look alike: neither is good or bad by itself. */
function Word({ row, middle }: { readonly row: FollowedRow; readonly middle: number }) {
  const isSaid = row.verdict === 'higher' || row.verdict === 'lower';
  const box = { x: WORD.x, y: middle - WORD.height / 2, width: WORD.width, height: WORD.height, rx: 12 } as const;
  const text = `${row.verdict ? `${SIGNS[row.verdict]} ` : ''}${words.wordOf(row)}`;
  return (
    <>
      <rect
        {...box}
        fill={isSaid ? TOKENS['brand-strong'] : TOKENS.surface}
        stroke={isSaid ? TOKENS['brand-strong'] : TOKENS['line-strong']}
        strokeWidth={3}
      />
      <text
        x={WORD.x + WORD.width / 2}
        y={middle + (isSaid ? 15 : 12)}
        fontSize={isSaid ? 44 : row.verdict ? 34 : 26}
        fontWeight={700}
        textAnchor="middle"
        fill={isSaid ? TOKENS.surface : TOKENS.ink}
      >
        {text}
      </text>
    </>
  );
}

function Foot({ y }: { readonly y: number }) {
  const { sizeForRoom, question } = words.waveSentences;
  return (
    <>
      <line x1={0} x2={ROOM_WIDTH} y1={y} y2={y} stroke={TOKENS.line} strokeWidth={2} />
      <text x={0} y={y + 52} fontSize={36} fill={TOKENS.ink}>
        {sizeForRoom} <tspan fontWeight={700}>{question}</tspan>
      </text>
    </>
  );
}
