import { BANDS, bandAt, type Funnel } from '../../../core/trajectory/region/side-by-side.ts';
import { nl } from '../locale/nl/index.ts';
import { TOKENS } from './palette.ts';

const words = nl.region;
const FIRST = 10;
const STEPS = 60;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

interface Props {
  readonly funnel: Funnel;
  readonly width: number;
  readonly height: number;
  /** Size of the text. */
  readonly size: number;
}

/** Shares against how many people answered, with the bands of chance around the middle. Nobody is first or last in it. */
export function FunnelChart({ funnel, width, height, size }: Props) {
  const { points, middle } = funnel;
  const most = Math.max(40, ...points.map(({ n }) => n)) * 1.12;
  const left = size * 3.4;
  const bottom = size * 2.8;
  const x = (n: number) => left + ((n - FIRST) / (most - FIRST)) * (width - left - size);
  const y = (share: number) => size + (1 - share) * (height - bottom - size);
  const at = Array.from({ length: STEPS + 1 }, (_, i) => FIRST + ((most - FIRST) * i) / STEPS);
  const band = (z: number) => {
    const edges = at.map((n) => ({ n, ...bandAt(middle, n, z) }));
    const upper = edges.map(({ n, high }) => `${x(n).toFixed(1)},${y(high).toFixed(1)}`);
    const lower = edges.toReversed().map(({ n, low }) => `${x(n).toFixed(1)},${y(low).toFixed(1)}`);
    return [...upper, ...lower].join(' ');
  };
  const text = { fontSize: size, fill: TOKENS.ink } as const;
  const radius = size * 0.85;
  return (
    <svg
      role="img"
      aria-label={`${words.conclusion(funnel)}. ${points.map(({ label, share, n }) => words.point(label, share, n)).join(', ')}.`}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
    >
      <polygon points={band(BANDS.far)} fill={TOKENS['land-far']} />
      <polygon points={band(BANDS.near)} fill={TOKENS['brand-tint']} />
      {TICKS.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={width - size} y1={y(tick)} y2={y(tick)} stroke={TOKENS.line} />
          <text {...text} x={left - size * 0.5} y={y(tick) + size * 0.35} textAnchor="end">
            {words.percent(tick)}
          </text>
        </g>
      ))}
      <line
        x1={left}
        x2={width - size}
        y1={y(middle)}
        y2={y(middle)}
        stroke={TOKENS.brand}
        strokeWidth={size / 7}
        strokeDasharray={`${size / 2} ${size / 3}`}
      />
      {ticksOf(most).map((n) => (
        <text key={n} {...text} x={x(n)} y={height - bottom + size * 1.3} textAnchor="middle">
          {n}
        </text>
      ))}
      <text {...text} x={(left + width) / 2} y={height - size * 0.3} textAnchor="middle">
        {words.people}
      </text>
      {points.map(({ letter, label, isOwn, share, n }) => (
        <g key={`${letter} ${label}`}>
          <circle
            cx={x(n)}
            cy={y(share)}
            r={radius}
            fill={isOwn ? TOKENS.brand : TOKENS.surface}
            stroke={isOwn ? TOKENS.brand : TOKENS.ink}
            strokeWidth={size / 7}
          />
          <text
            {...text}
            x={x(n)}
            y={isOwn ? y(share) - radius - size * 0.4 : y(share) + size * 0.35}
            textAnchor="middle"
            fontWeight={700}
            fill={isOwn ? TOKENS.brand : TOKENS.ink}
          >
            {isOwn ? words.us : letter}
          </text>
        </g>
      ))}
    </svg>
  );
}

const ticksOf = (most: number): number[] => {
  const step = [10, 25, 50, 100, 250, 500, 1000].find((one) => most / one <= 6) ?? 2500;
  return Array.from({ length: Math.floor(most / step) }, (_, i) => (i + 1) * step);
};
