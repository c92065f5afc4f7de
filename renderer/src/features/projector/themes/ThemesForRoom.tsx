import type { CSSProperties } from 'react';
import type { ProjectorPicture } from '../../../../../core/contract/snapshots.ts';
import { shownIn, wonIn } from '../../../../../core/voting/result.ts';
import { nl } from '../../../locale/nl/index.ts';
import { PlaceDrawing } from '../../../plate/drawing/PlaceDrawing.tsx';

type Frame = Extract<ProjectorPicture, { show: 'themes' }>;

const words = nl.reflection;
/** Where the places lie around the square, as parts of the picture: their middle, and their top. */
const PLACES: readonly (readonly [x: number, y: number])[] = [
  ...([
    [0.235, 0.015],
    [0.5, 0.015],
    [0.765, 0.015],
    [0.9, 0.375],
  ] as const),
  ...([
    [0.87, 0.755],
    [0.62, 0.755],
    [0.375, 0.755],
    [0.13, 0.755],
    [0.1, 0.375],
  ] as const),
];
/** In which order the themes lie around it. */
const ORDER = [
  ...['clashing-values', 'room-in-the-rules', 'interplay', 'craftsmanship', 'coercive-systems'],
  ...['first-step', 'resident-decides', 'in-time-and-close', 'backing-and-learning'],
];
/** Places nearer to a side than this part of the picture have less room. */
const SIDE = 0.11;
/** With more dots than this the number stands alone. */
const MOST_DOTS = 12;

/** The themes as places around a square: what the room chooses from, and once it may be seen what it chose. */
export function ThemesForRoom({ frame: { themes, round } }: { readonly frame: Frame }) {
  const result = round?.state === 'revealed' ? round.result : null;
  const dots = new Map(result ? shownIn(result).map(({ id, room }) => [id, room.total]) : []);
  const won = new Set(result ? wonIn(result).map(({ id }) => id) : []);
  return (
    <main className="room theme-room theme-room--all">
      <Square />
      <div className="theme-room__middle">
        <h1>{words.chooseQuestion}</h1>
        <p>{middleWords(themes, round, won)}</p>
        {round && <p>{peopleWords(round)}</p>}
      </div>
      <ul>
        {themes.map((theme, i) => {
          const [x, y] = PLACES[ORDER.indexOf(theme.id)] ?? PLACES[i] ?? [0.5, 0.5];
          const count = dots.get(theme.id);
          return (
            <li
              key={theme.id}
              className={placeClass(x, won.has(theme.id))}
              style={{ '--place-x': x, '--place-y': y } as CSSProperties}
            >
              <PlaceDrawing className="theme-room__drawing" drawing={theme.drawing} />
              <span className="theme-room__name">{theme.title}</span>
              {count !== undefined && <Dots count={count} />}
            </li>
          );
        })}
      </ul>
    </main>
  );
}

/** Where a place is narrower, and whether the room chose it. */
function placeClass(x: number, isWon: boolean): string {
  const isAtSide = x < SIDE || x > 1 - SIDE;
  const kinds = [isAtSide && 'theme-room__place--side', isWon && 'theme-room__place--won'];
  return ['theme-room__place', ...kinds].filter(Boolean).join(' ');
}

function Dots({ count }: { readonly count: number }) {
  return (
    <span className="theme-room__dots">
      <span className="visually-hidden">{count === 0 ? '' : words.room.dots(count)}</span>
      {count > 0 && count <= MOST_DOTS && (
        <span className="theme-room__row" aria-hidden="true">
          {Array.from({ length: count }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the dots are all the same
            <i key={i} />
          ))}
        </span>
      )}
      <span aria-hidden={count > 0}>{count === 0 ? words.room.noDot : count}</span>
    </span>
  );
}

function middleWords(themes: Frame['themes'], round: Frame['round'], won: ReadonlySet<string>): string {
  if (!round) return '';
  if (round.state !== 'revealed') return words.room.put;
  if (round.result.tells === 'nothing') return words.room.notTold;
  const first = themes.filter(({ id }) => won.has(id));
  const [only] = first;
  return only && first.length === 1 ? words.room.most(only.title) : words.room.tied;
}

const peopleWords = (round: NonNullable<Frame['round']>) =>
  round.state === 'revealed' ? words.room.voted(round.result.people) : words.room.people(round.people, round.voters);

const ROAD = 'M960 292C1340 292 1566 400 1566 540S1340 788 960 788S354 680 354 540S580 292 960 292Z';

/** The landscape with a road around a square. */
function Square() {
  return (
    <svg className="room__landscape" viewBox="0 0 1920 1080" preserveAspectRatio="none" aria-hidden="true">
      <rect width="1920" height="1080" fill="#fbf8f2" />
      <path d="M0 190C260 120 520 170 800 150S1400 110 1920 170V1080H0Z" fill="#f0f4e7" />
      <path d="M0 300C300 240 560 270 900 250S1500 230 1920 270V1080H0Z" fill="#e8f0df" />
      <path d="M0 560C300 500 600 540 960 530S1600 520 1920 560V1080H0Z" fill="#e1ebd7" />
      <path d="M0 860C300 830 640 880 960 880S1600 850 1920 870V1080H0Z" fill="#d9e7cf" />
      <path d={ROAD} fill="none" stroke="#dccdb1" strokeWidth="90" />
      <path d={ROAD} fill="none" stroke="#ebdfc8" strokeWidth="78" />
      <path d={ROAD} fill="none" stroke="#fffdf8" strokeWidth="6" strokeDasharray="28 22" strokeLinecap="round" />
      <ellipse cx="960" cy="540" rx="500" ry="178" fill="#f6edda" stroke="#e6d8bb" strokeWidth="5" />
    </svg>
  );
}
