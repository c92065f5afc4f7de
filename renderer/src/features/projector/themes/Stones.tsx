import type { CSSProperties } from 'react';
import type { RoomTheme } from '../../../../../core/toolbox/theme.ts';
import { shownIn } from '../../../../../core/voting/result.ts';
import type { RoomRound } from '../../../../../core/voting/room-view.ts';
import { scaleWords } from '../../../../../core/voting/themes.ts';
import { nl } from '../../../locale/nl/index.ts';

const words = nl.reflection;
const SCORES = Array.from({ length: 10 }, (_, i) => i + 1);

/** In hundredths of the height: the largest dot, the least, the room between them, and what a heap has. */
const HEAP = { dot: 4, least: 0.6, gap: 0.45, room: 30, one: 7 } as const;

interface Props {
  readonly question: RoomTheme['scaleQuestion'];
  readonly round: RoomRound | null;
}

/** The scale question as ten stones on a road; what people chose lies on them as dots once it may be seen, and is said in words. */
export function Stones({ question: { text, low, high }, round }: Props) {
  const result = round?.state === 'revealed' ? round.result : null;
  const scale = result && scaleWords(result);
  const counts = (result && shownIn(result)[0]?.spread[0]) ?? [];
  return (
    <section className="theme-room__scale">
      {!result && <h2>{text}</h2>}
      {round && round.state !== 'revealed' && <p>{words.room.people(round.people, round.voters)}</p>}
      {result && <p className="theme-room__answer">{scale ? words.spread[scale.room] : words.notTold}</p>}
      {scale && scale.perspectives.length > 1 && (
        <p>{scale.perspectives.map(({ perspective, band }) => words.ofPerspective(perspective, band)).join(' · ')}</p>
      )}
      <ol
        className="theme-room__stones"
        style={heapSize(counts)}
        aria-label={counts.length > 0 ? words.room.scores : text}
      >
        {SCORES.map((score) => (
          <li key={score}>
            <Heap count={counts[score - 1] ?? 0} />
            <span className="theme-room__stone">{score}</span>
          </li>
        ))}
      </ol>
      <p className="theme-room__ends">
        <span>{words.room.end(1, low)}</span>
        <span>{words.room.end(10, high)}</span>
      </p>
      {scale && (
        <p className="theme-room__ask">
          {words.notLower} {words.oneHigher}
        </p>
      )}
    </section>
  );
}

/** How large a dot can be when the highest heap still fits, and in how many columns it lies. */
function heapSize(counts: readonly number[]): CSSProperties {
  const most = Math.max(1, ...counts);
  const columns = most > HEAP.one ? 2 : 1;
  const dot = Math.min(HEAP.dot, HEAP.room / Math.ceil(most / columns) - HEAP.gap);
  return { '--heap-columns': columns, '--heap-dot': `${Math.max(HEAP.least, dot)}cqh` } as CSSProperties;
}

function Heap({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <span className="theme-room__heap">
      <span className="visually-hidden">{words.room.dots(count)}</span>
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the dots are all the same
        <i key={i} aria-hidden="true" />
      ))}
    </span>
  );
}
