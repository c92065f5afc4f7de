import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ProjectorFrame } from '../../../../../core/contract/snapshots.ts';
import type { RoomStage } from '../../../../../core/room/stage.ts';
import { type ResultPage, resultPages } from '../../../../../core/room-pages/result-pages.ts';
import { shownIn } from '../../../../../core/voting/result.ts';
import type { RoomRound } from '../../../../../core/voting/room-view.ts';
import { letterOf } from '../../../charts/voting/letters.ts';
import { MatrixPicture } from '../../../charts/voting/MatrixPicture.tsx';
import { conclusionOf, heldBackWords, peopleWords } from '../../../charts/voting/outcome.ts';
import { RankingTable } from '../../../charts/voting/RankingTable.tsx';
import { SingleResult } from '../../../charts/voting/SingleResult.tsx';
import { useCountUp } from '../../../charts/voting/useCountUp.ts';
import { nl } from '../../../locale/nl/index.ts';
import { VotingForRoom } from './VotingForRoom.tsx';
import { WinnersForRoom } from './WinnersForRoom.tsx';

interface RoundForRoomProps {
  readonly frame: Extract<ProjectorFrame, { show: 'votingRound' }>;
  readonly stage: RoomStage;
}
type RevealedRound = Extract<RoomRound, { state: 'revealed' }>;
type Rows = Extract<ResultPage, { shows: 'rows' }>;

const words = nl.voting.room;
/** Steps from the largest to the smallest type of the result. */
const SIZES = 3;
/** Rounds that counted up already: it happens once. */
const counted = new Set<string>();

/** A voting round on the beamer: the question while people vote, and the result once it is revealed. */
export function RoundForRoom({ frame: { round }, stage }: RoundForRoomProps) {
  if (round.state !== 'revealed') return <VotingForRoom round={round} stage={stage} />;
  return <Revealed key={`${round.id} ${stage.page} ${stage.width}`} round={round} at={stage.page} />;
}

/** A picture of the result; one that is not there any more gives the last one. It counts up the first time it is seen. */
function Revealed({ round, at }: { readonly round: RevealedRound; readonly at: number }) {
  const [isFirstTime] = useState(() => !counted.has(round.id));
  useEffect(() => void counted.add(round.id), [round.id]);
  const progress = useCountUp(isFirstTime);
  const pages = resultPages(round);
  const number = Math.min(at, pages.length - 1);
  const page = pages[number];
  if (page?.shows === 'winners') {
    return <WinnersForRoom {...{ round, progress }} winners={page.winners} dropsIn={isFirstTime} />;
  }
  const head = {
    pageWords: pages.length > 1 ? nl.praatplaat.room.page(number + 1, pages.length) : '',
    isTold: pages[0]?.shows === 'winners',
  };
  if (round.method.type === 'matrix') return <MatrixResult round={round} head={head} />;
  return page && <Result {...{ round, page, head, progress }} />;
}

interface Head {
  readonly pageWords: string;
  /** Whether the picture before these said what won. */
  readonly isTold: boolean;
}

function ResultHead({ round, head: { pageWords, isTold } }: { readonly round: RevealedRound; readonly head: Head }) {
  const { question, isSecond } = round;
  const { title, differs } = conclusionOf(round);
  return (
    <header>
      <p className="round__kicker">
        {isSecond ? words.kickerSecond : words.result}
        {!isTold && ` · ${question}`}
        {pageWords && <span className="round__page">{pageWords}</span>}
      </p>
      <h1>{isTold ? question : title}</h1>
      {differs && <p className="round__rule">{differs}</p>}
    </header>
  );
}

interface ResultProps {
  readonly round: RevealedRound;
  readonly page: Rows;
  readonly head: Head;
  readonly progress: number;
}

function Result({ round, page: { from, to }, head, progress }: ResultProps) {
  const { table, squeeze } = useFit();
  return (
    <main className={`round round--result round--size-${Math.min(squeeze, SIZES)}`}>
      <ResultHead round={round} head={head} />
      <div ref={table} className="round__table">
        {round.result.options.length === 1 ? (
          <SingleResult outcome={round} progress={progress} />
        ) : (
          <RankingTable
            outcome={round}
            progress={progress}
            from={from}
            most={to}
            detail={squeeze > 1 ? 'none' : 'perspectives'}
          />
        )}
      </div>
      <ResultFoot round={round} />
    </main>
  );
}

/** What does not fit becomes less, never smaller than the floor: first smaller, then fewer words. The rest is on a next page. */
function useFit() {
  const table = useRef<HTMLDivElement>(null);
  const [squeeze, setSqueeze] = useState(0);
  useLayoutEffect(() => {
    const { current } = table;
    if (current && squeeze < SIZES && current.scrollHeight > current.clientHeight) setSqueeze(squeeze + 1);
  }, [squeeze]);
  return { table, squeeze };
}

function MatrixResult({ round, head }: { readonly round: RevealedRound; readonly head: Head }) {
  return (
    <main className="round round--result">
      <ResultHead round={round} head={head} />
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

function ResultFoot({ round }: { readonly round: RevealedRound }) {
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
