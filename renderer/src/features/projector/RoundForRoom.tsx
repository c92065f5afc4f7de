import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ProjectorFrame } from '../../../../core/contract/snapshots.ts';
import { shownIn } from '../../../../core/voting/result.ts';
import type { RoomRound } from '../../../../core/voting/room-view.ts';
import { letterOf } from '../../charts/voting/letters.ts';
import { MatrixPicture } from '../../charts/voting/MatrixPicture.tsx';
import { conclusionOf, heldBackWords, peopleWords, rowsToShow } from '../../charts/voting/outcome.ts';
import { RankingTable } from '../../charts/voting/RankingTable.tsx';
import { SingleResult } from '../../charts/voting/SingleResult.tsx';
import { useCountUp } from '../../charts/voting/useCountUp.ts';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useDensity } from './useDensity.ts';

type RoundFrame = Extract<ProjectorFrame, { show: 'votingRound' }>;
type Hidden = Exclude<RoomRound, { state: 'revealed' }>;
type Revealed = Extract<RoomRound, { state: 'revealed' }>;

const words = nl.voting.room;
/** How the cards stand, from the largest to the smallest type: the first that fits. */
const CARDS = ['large', 'small', 'columns', 'lines'] as const;
const FEWEST_ROWS = 3;
/** Steps from the largest to the smallest type of the result. */
const SIZES = 3;
/** Rounds that counted up already: it happens once. */
const counted = new Set<string>();

/** A voting round on the beamer: the question while people vote, and the result once it is revealed. */
export function RoundForRoom({ frame: { round } }: { readonly frame: RoundFrame }) {
  if (round.state !== 'revealed') {
    const content = [round.question, ...round.options.map(({ text }) => text)].join('\n');
    return <Voting key={content} round={round} />;
  }
  return round.method.type === 'matrix' ? <MatrixResult round={round} /> : <Result key={round.id} round={round} />;
}

function Voting({ round }: { readonly round: Hidden }) {
  const { question, options, people, voters, state, method } = round;
  const listed = options.filter(({ type }) => type !== 'question');
  const { list, density } = useDensity<HTMLUListElement>();
  return (
    <main className="round">
      <header>
        <p className="round__kicker">{words.kicker}</p>
        <h1>{question}</h1>
        <p className="round__rule">{nl.voting.rule(method)}</p>
      </header>
      <ul ref={list} className={`round__cards round__cards--${CARDS[density] ?? 'lines'}`}>
        {listed.map(({ id, text, perspective }, index) => (
          <li key={id} className={`round__card round__card--${perspective ?? 'scan'}`}>
            <span className="round__letter">{letterOf(index)}</span>
            <span className="round__text">{text}</span>
            {perspective && density < 2 && <PerspectiveSign perspective={perspective} />}
          </li>
        ))}
      </ul>
      <div className="round__foot" role="status">
        {state === 'draft' && <p className="round__people">{words.soon}</p>}
        {state === 'closed' && <p className="round__people">{words.closed}</p>}
        {state === 'open' && (
          <>
            <p className="round__people">{people <= voters ? words.progress(people, voters) : words.people(people)}</p>
            <progress max={Math.max(1, voters)} value={Math.min(people, voters)} aria-hidden="true" />
          </>
        )}
      </div>
    </main>
  );
}

function ResultHead({ round }: { readonly round: Revealed }) {
  const { question, isSecond } = round;
  const { title, differs } = conclusionOf(round);
  return (
    <header>
      <p className="round__kicker">
        {isSecond ? words.kickerSecond : words.result} · {question}
      </p>
      <h1>{title}</h1>
      {differs && <p className="round__rule">{differs}</p>}
    </header>
  );
}

function Result({ round }: { readonly round: Revealed }) {
  const { result } = round;
  const [isFirstTime] = useState(() => !counted.has(round.id));
  useEffect(() => void counted.add(round.id), [round.id]);
  const progress = useCountUp(isFirstTime);
  const all = result.options.length;
  const { table, squeeze } = useFit(all);
  const rows = rowsToShow(result, Math.max(FEWEST_ROWS, all - Math.max(0, squeeze - SIZES)));
  const left = all - rows;
  return (
    <main className={`round round--result round--size-${Math.min(squeeze, SIZES)}`}>
      <ResultHead round={round} />
      <div ref={table} className="round__table">
        {all === 1 ? (
          <SingleResult outcome={round} progress={progress} />
        ) : (
          <RankingTable
            outcome={round}
            progress={progress}
            most={rows}
            detail={squeeze > 1 ? 'none' : 'perspectives'}
          />
        )}
        {left > 0 && <p className="round__note">{nl.voting.result.more(left)}</p>}
      </div>
      <ResultFoot round={round} />
    </main>
  );
}

/** What does not fit becomes less, never smaller than the floor: first smaller, then fewer words, then fewer rows. */
function useFit(rows: number) {
  const table = useRef<HTMLDivElement>(null);
  const [squeeze, setSqueeze] = useState(0);
  useLayoutEffect(() => {
    const { current } = table;
    if (current && squeeze < SIZES + rows && current.scrollHeight > current.clientHeight) setSqueeze(squeeze + 1);
  }, [squeeze, rows]);
  return { table, squeeze };
}

function MatrixResult({ round }: { readonly round: Revealed }) {
  return (
    <main className="round round--result">
      <ResultHead round={round} />
      <div className="round__matrix">
        <MatrixPicture outcome={round} />
        <ol className="round__legend">
          {round.options.map(({ id, text }, index) => {
            const isTold = shownIn(round.result).some((option) => option.id === id);
            return (
              <li key={id}>
                <span className="round__letter">{letterOf(index)}</span>
                <span className="round__text">{text}</span>
                {!isTold && <span className="round__word">{nl.voting.result.notTold}</span>}
              </li>
            );
          })}
        </ol>
      </div>
      <ResultFoot round={round} />
    </main>
  );
}

function ResultFoot({ round }: { readonly round: Revealed }) {
  const { result, method } = round;
  const shown = shownIn(result);
  const held = heldBackWords(round);
  return (
    <footer className="round__note">
      <p>
        {peopleWords(round)}. {shown.some(({ before }) => before) && nl.voting.result.beforeMark}
        {method.type === 'matrix' && shown.length > 0 && nl.voting.result.ellipse}
      </p>
      {held && <p>{held}</p>}
    </footer>
  );
}
