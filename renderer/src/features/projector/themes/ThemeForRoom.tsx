import type { ReactNode } from 'react';
import type { ProjectorPicture } from '../../../../../core/contract/snapshots.ts';
import type { RoomStage } from '../../../../../core/room/stage.ts';
import { THEME_PAGES, themePageAt } from '../../../../../core/room-pages/theme-pages.ts';
import type { RoomRound } from '../../../../../core/voting/room-view.ts';
import { agreeWordOf } from '../../../../../core/voting/themes.ts';
import { nl } from '../../../locale/nl/index.ts';
import { PlaceDrawing } from '../../../plate/drawing/PlaceDrawing.tsx';
import { timerRoom } from '../timer-room.ts';
import { Stones } from './Stones.tsx';

type Frame = Extract<ProjectorPicture, { show: 'theme' }>;

const words = nl.reflection;

interface Props {
  readonly frame: Frame;
  readonly stage: RoomStage;
}

/** A theme before the room, page by page: what it is with its question, propositions, a case, what to try out. */
export function ThemeForRoom({ frame, stage }: Props) {
  const at = Math.min(stage.page, THEME_PAGES.length - 1);
  const { theme } = frame;
  switch (themePageAt(stage.page)) {
    case 'question':
      return frame.scale?.state === 'revealed' ? (
        <Page kicker={theme.title} title={theme.scaleQuestion.text} {...{ at, stage }}>
          <Stones question={theme.scaleQuestion} round={frame.scale} />
        </Page>
      ) : (
        <Page kicker={words.room.kicker} title={theme.title} {...{ at, stage }} isTitle>
          <div className="theme-room__introduction">
            <p>{theme.introduction}</p>
            <PlaceDrawing className="theme-room__drawing theme-room__drawing--large" drawing={theme.drawing} />
          </div>
          <Stones question={theme.scaleQuestion} round={frame.scale} />
        </Page>
      );
    case 'propositions':
      return (
        <Page kicker={theme.title} title={words.room.propositions} {...{ at, stage }}>
          <ol className="theme-room__cards">
            {theme.propositions.map((text, i) => (
              <li key={text}>
                <p>{text}</p>
                <Answer round={frame.propositions[i] ?? null} />
              </li>
            ))}
          </ol>
        </Page>
      );
    case 'case':
      return (
        <Page kicker={theme.title} title={theme.case.title} {...{ at, stage }}>
          <p className="theme-room__text">{theme.case.text}</p>
          <ol className="theme-room__questions">
            {theme.case.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </Page>
      );
    case 'tryOuts':
      return (
        <Page kicker={theme.title} title={words.room.tryOuts} {...{ at, stage }}>
          <ul className="theme-room__cards">
            {theme.tryOuts.map((text) => (
              <li key={text}>
                <p>{text}</p>
              </li>
            ))}
          </ul>
          <p className="theme-room__answer">{words.room.tryOutsHint}</p>
        </Page>
      );
  }
}

interface PageProps {
  readonly kicker: string;
  readonly title: string;
  readonly at: number;
  readonly stage: RoomStage;
  readonly isTitle?: boolean;
  readonly children: ReactNode;
}

function Page({ kicker, title, at, stage, isTitle, children }: PageProps) {
  return (
    <main className={isTitle ? 'room theme-room theme-room--title' : 'room theme-room'}>
      <Hills />
      <p className="theme-room__kicker">
        {kicker}
        <span style={{ marginRight: `${timerRoom(stage) / 10.8}cqh` }}>
          {words.room.page(at + 1, THEME_PAGES.length)}
        </span>
      </p>
      <h1>{title}</h1>
      {children}
    </main>
  );
}

/** A quiet landscape behind the words. */
function Hills() {
  return (
    <svg className="room__landscape" viewBox="0 0 1920 1080" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 720C260 700 520 690 800 690S1300 600 1560 570S1820 540 1920 530V1080H0Z" fill="#eff4e7" />
      <path d="M0 780C260 760 620 770 900 750S1360 680 1600 650S1840 620 1920 615V1080H0Z" fill="#e6efdd" />
      <path d="M0 880C300 860 640 880 960 860S1600 820 1920 800V1080H0Z" fill="#dde9d3" />
    </svg>
  );
}

/** How far a vote on a proposition is, and what it gave in words. */
function Answer({ round }: { readonly round: RoomRound | null }) {
  if (!round) return null;
  if (round.state !== 'revealed') {
    return <p className="theme-room__answer">{words.room.people(round.people, round.voters)}</p>;
  }
  const word = agreeWordOf(round.result);
  return <p className="theme-room__answer">{word ? words.agree[word] : words.room.notTold}</p>;
}
