import { MATRIX_STEPS } from '../../../../core/document/voting-records.ts';
import { sumOf } from '../../../../core/voting/ballots.ts';
import { shownIn } from '../../../../core/voting/result.ts';
import { nl } from '../../locale/nl/index.ts';
import { CHART_FONT, TOKENS } from '../palette.ts';
import { letterOf } from './letters.ts';
import type { Outcome } from './outcome.ts';

const SIZE = 720;
const EDGE = 64;
const STEP = (SIZE - 2 * EDGE) / MATRIX_STEPS;
const LEAST_RADIUS = 30;
const LETTER = 36;
const AXIS = 32;
const words = nl.voting.result;

interface Spot {
  readonly letter: string;
  readonly text: string;
  readonly importance: Moments;
  readonly influence: Moments;
}

interface Moments {
  readonly mean: number;
  readonly deviation: number;
}

/** Where the room places each card: its letter at the mean, and a stain as wide as the answers are apart. */
export function MatrixPicture({ outcome }: { readonly outcome: Outcome }) {
  const spots = spotsOf(outcome);
  const parts = spots.map(({ letter, text, importance, influence }) =>
    words.matrixPart(letter, text, importance.mean, influence.mean),
  );
  return (
    <svg
      className="matrix"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={words.matrixLabel(parts)}
      fontFamily={CHART_FONT}
    >
      <Field />
      {spots.map((spot) => (
        <ellipse
          key={spot.letter}
          cx={xOf(spot.influence.mean)}
          cy={yOf(spot.importance.mean)}
          rx={radius(spot.influence)}
          ry={radius(spot.importance)}
          fill={TOKENS.brand}
          fillOpacity={0.16}
          stroke={TOKENS.brand}
          strokeWidth={2}
        />
      ))}
      {apart(spots).map(({ spot, shift }) => (
        <g key={spot.letter} transform={`translate(${xOf(spot.influence.mean) + shift} ${yOf(spot.importance.mean)})`}>
          <circle r={LETTER * 0.62} fill={TOKENS.brand} stroke={TOKENS.surface} strokeWidth={3} />
          <text fill={TOKENS.surface} fontSize={LETTER * 0.8} fontWeight={700} textAnchor="middle" dy="0.35em">
            {spot.letter}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Field() {
  const end = SIZE - EDGE;
  const middle = SIZE / 2;
  const axis = { fontSize: AXIS, fontWeight: 700, fill: TOKENS.ink } as const;
  const anchor = { fontSize: 28, fill: TOKENS.ink } as const;
  return (
    <g>
      <rect
        x={EDGE}
        y={EDGE}
        width={end - EDGE}
        height={end - EDGE}
        fill={TOKENS.surface}
        stroke={TOKENS['line-strong']}
      />
      <rect x={middle} y={EDGE} width={end - middle} height={middle - EDGE} fill="#dcebea" />
      <path d={`M${middle} ${EDGE}V${end}M${EDGE} ${middle}H${end}`} stroke={TOKENS['line-strong']} strokeWidth={2} />
      <text {...axis} x={middle} y={SIZE - 14} textAnchor="middle">
        {words.influence}
      </text>
      <text {...anchor} x={EDGE} y={SIZE - 14}>
        {words.low}
      </text>
      <text {...anchor} x={end} y={SIZE - 14} textAnchor="end">
        {words.high}
      </text>
      <g transform={`translate(${EDGE - 22} 0) rotate(-90)`}>
        <text {...axis} x={-middle} y={0} textAnchor="middle">
          {words.importance}
        </text>
        <text {...anchor} x={-end} y={0}>
          {words.low}
        </text>
        <text {...anchor} x={-EDGE} y={0} textAnchor="end">
          {words.high}
        </text>
      </g>
    </g>
  );
}

/** Spots of the options whose places may be shown. */
function spotsOf({ options, result }: Outcome): Spot[] {
  const shown = shownIn(result);
  return options.flatMap(({ id, text }, index) => {
    const [importance, influence] = shown.find((option) => option.id === id)?.spread ?? [];
    if (!importance || !influence) return [];
    return [{ letter: letterOf(index), text, importance: momentsOf(importance), influence: momentsOf(influence) }];
  });
}

function momentsOf(histogram: readonly number[]): Moments {
  const count = Math.max(1, sumOf(histogram));
  const mean = sumOf(histogram.map((n, i) => n * (i + 1))) / count;
  const variance = sumOf(histogram.map((n, i) => n * (i + 1 - mean) ** 2)) / count;
  return { mean, deviation: Math.sqrt(variance) };
}

const xOf = (influence: number) => EDGE + (influence - 0.5) * STEP;
const yOf = (importance: number) => SIZE - EDGE - (importance - 0.5) * STEP;
const radius = ({ deviation }: Moments) => Math.max(LEAST_RADIUS, deviation * STEP);

/** Letters that would cover each other stand side by side. */
function apart(spots: readonly Spot[]): { spot: Spot; shift: number }[] {
  return spots.map((spot, i) => {
    const before = spots.slice(0, i).filter((other) => isNear(spot, other)).length;
    const all = before + spots.slice(i).filter((other) => isNear(spot, other)).length;
    return { spot, shift: (before - (all - 1) / 2) * LETTER * 1.3 };
  });
}

function isNear(a: Spot, b: Spot): boolean {
  const dx = xOf(a.influence.mean) - xOf(b.influence.mean);
  const dy = yOf(a.importance.mean) - yOf(b.importance.mean);
  return Math.hypot(dx, dy) < LETTER;
}
