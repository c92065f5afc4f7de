import { useLayoutEffect, useRef, useState } from 'react';
import { isOwn } from '../../../../../core/cards/card.ts';
import type { CardKind } from '../../../../../core/cards/registry.ts';
import { isOfCard, type VotingOption } from '../../../../../core/document/voting-records.ts';
import type { ShownOption } from '../../../../../core/voting/result.ts';
import type { RoomRound } from '../../../../../core/voting/room-view.ts';
import { figureWords, peopleWords } from '../../../charts/voting/outcome.ts';
import { PerspectiveSign } from '../../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { Landscape } from '../Landscape.tsx';

interface WinnersForRoomProps {
  readonly round: Extract<RoomRound, { state: 'revealed' }>;
  /** What shares the first place. */
  readonly winners: readonly ShownOption[];
  /** Counts up from 0 to 1. */
  readonly progress: number;
  /** Whether the dots fall on the card one by one. */
  readonly dropsIn: boolean;
}

/** More dots than this are told as a number only. */
const MOST_DOTS = 40;
/** Steps from the largest to the smallest letters of a winning card. */
const SIZES = 5;

/** The moment of what won: the card by itself before the landscape, or the cards that share the first place. */
export function WinnersForRoom({ round, winners, progress, dropsIn }: WinnersForRoomProps) {
  const words = nl.voting.room;
  const { box, squeeze } = useSmaller();
  return (
    <main className="round round--winners">
      <Landscape />
      <header>
        <p className="round__kicker">{round.isSecond ? words.kickerSecond : words.result}</p>
        <h1>{round.question}</h1>
      </header>
      <div ref={box} className={`winners winners--${winners.length} winners--size-${Math.min(squeeze, SIZES)}`}>
        {winners.map((winner) => (
          <Winner key={winner.id} {...{ round, winner, progress, dropsIn }} />
        ))}
      </div>
      <footer className="round__note">
        {winners.length > 1 && <p className="winners__tie">{words.tied(winners.length)}</p>}
        <p className="winners__people">{peopleWords(round)}</p>
      </footer>
    </main>
  );
}

type WinnerProps = Pick<WinnersForRoomProps, 'round' | 'progress' | 'dropsIn'> & { readonly winner: ShownOption };

function Winner({ round: { method, options }, winner, progress, dropsIn }: WinnerProps) {
  const option = options.find(({ id }) => id === winner.id);
  if (!option) return null;
  const { total } = winner.room;
  const isOfRoom = isOfCard(option.type) && isOwn({ type: option.type });
  return (
    <article className={`winner winner--${isOfRoom ? (option.perspective ?? 'together') : 'plain'}`}>
      <div className="winner__head">
        <HeadOf option={option} />
        <p className="winner__figure">
          <strong>{figureWords(method, winner.room, progress)}</strong> {nl.voting.result.units[method.type].everyVote}
        </p>
      </div>
      <p className="winner__text">{option.text}</p>
      {method.type === 'dots' && total <= MOST_DOTS && (
        <p className={dropsIn ? 'winner__dots winner__dots--drop' : 'winner__dots'} aria-hidden="true">
          {Array.from({ length: total }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the dots are all the same
            <span key={i} style={{ animationDelay: `${i * 50}ms` }} />
          ))}
        </p>
      )}
    </article>
  );
}

/** Whose card it is, or what it is. On a ballot the words of nobody in particular are of no perspective. */
function HeadOf({ option: { type, perspective } }: { readonly option: VotingOption }) {
  if (!isOfCard(type)) return null;
  if (isOwn({ type })) return <PerspectiveSign perspective={perspective ?? 'together'} />;
  const names: Readonly<Partial<Record<CardKind, string>>> = nl.cardKinds.names;
  return <span className="winner__kind">{names[type]}</span>;
}

/** Letters that do not fit become smaller, a step at a time. */
function useSmaller() {
  const box = useRef<HTMLDivElement>(null);
  const [squeeze, setSqueeze] = useState(0);
  useLayoutEffect(() => {
    const { current } = box;
    if (current && squeeze < SIZES && current.scrollHeight > current.clientHeight) setSqueeze(squeeze + 1);
  }, [squeeze]);
  return { box, squeeze };
}
