import { useMemo } from 'react';
import { ROOM_LINES, type RoomStage } from '../../../../../core/room/stage.ts';
import { PAGE } from '../../../../../core/room-pages/station-pages.ts';
import { VOTING, votingPages } from '../../../../../core/room-pages/voting-pages.ts';
import type { RoomRound } from '../../../../../core/voting/room-view.ts';
import { letterOf } from '../../../charts/voting/letters.ts';
import { nl } from '../../../locale/nl/index.ts';
import { type Kit, textBlock, textLine } from '../../../plate/faces/parts.ts';
import type { Mark, TextStyle } from '../../../plate/marks.ts';
import { oneLine } from '../../../plate/pages/paper.ts';
import { type SheetLook, sheetMarks } from '../../../plate/pages/sheet-marks.ts';
import { usePlateKit } from '../../../plate/usePlateKit.ts';
import { type OnPage, RoomPage } from '../RoomPage.tsx';
import { timerRoom } from '../timer-room.ts';

type Hidden = Exclude<RoomRound, { state: 'revealed' }>;

const words = nl.voting.room;
const KICKER: TextStyle = { size: 32, weight: 600 };
const RULE: TextStyle = { size: 34, weight: 400 };
const PEOPLE: TextStyle = { size: 50, weight: 700 };

interface VotingForRoomProps {
  readonly round: Hidden;
  readonly stage: RoomStage;
}

/** A round while people vote: the question, what they choose from, and how many voted. */
export function VotingForRoom({ round, stage }: VotingForRoomProps) {
  const kit = usePlateKit();
  return (
    <main className="room">
      <h1 className="visually-hidden">{round.question}</h1>
      {kit && <Picture round={round} stage={stage} kit={kit} />}
    </main>
  );
}

function Picture({ round, stage, kit }: VotingForRoomProps & { readonly kit: Kit }) {
  const things = useMemo(() => thingsOf(round, stage, kit), [round, stage, kit]);
  return (
    <RoomPage
      page={`${stage.page} ${stage.width}`}
      width={stage.width}
      label={progressOf(round)}
      veil="light"
      things={things}
    />
  );
}

function thingsOf(round: Hidden, stage: RoomStage, kit: Kit): OnPage[] {
  const { letters, question, pages } = votingPages(round, stage);
  const at = Math.min(stage.page, pages.length - 1);
  const page = pages[at];
  const listed = round.options.filter(({ type }) => type !== 'question');
  const whole = (key: string, marks: readonly Mark[]): OnPage => ({
    ...{ key, x: 0, y: 0, width: stage.width, height: ROOM_LINES, marks },
  });
  const aside = pages.length > 1 ? nl.praatplaat.room.page(at + 1, pages.length) : '';
  const head = page?.isQuestion ? kickerMarks(aside, stage, kit) : headMarks(round, question, aside, stage, kit);
  const things = (page?.pieces ?? []).flatMap((piece): OnPage[] => {
    if (piece.kind !== 'sheet') return [];
    const { sheet, box } = piece;
    const option = listed.find(({ id }) => id === sheet.id);
    const perspective = option?.perspective ?? null;
    const look: SheetLook = {
      ...{ paper: perspective ?? 'plain', sign: perspective },
      label: perspective ? nl.domain.perspective[perspective] : '',
      ...(option ? { letter: letterOf(listed.indexOf(option)) } : {}),
    };
    return [{ key: `${sheet.id}:${sheet.part}`, ...box, marks: sheetMarks(sheet, box, letters, {}, kit, look) }];
  });
  return [whole('head', head), ...things, whole('foot', footMarks(round, stage, kit))];
}

function kickerMarks(aside: string, stage: RoomStage, kit: Kit): Mark[] {
  const { brand, ink } = kit.palette;
  const right = stage.width - PAGE.side - timerRoom(stage) - kit.measures(KICKER)(aside);
  return [
    textLine(words.kicker, PAGE.side, VOTING.kicker, 40, KICKER, brand),
    ...(aside === '' ? [] : [textLine(aside, right, VOTING.kicker, 40, KICKER, ink)]),
  ];
}

function headMarks(
  { question, method }: Hidden,
  { size, line, most }: ReturnType<typeof votingPages>['question'],
  aside: string,
  stage: RoomStage,
  kit: Kit,
): Mark[] {
  const { ink, brandStrong } = kit.palette;
  const width = stage.width - 2 * PAGE.side;
  const style: TextStyle = { size, weight: 700 };
  const title = textBlock(question, kit, {
    ...{ x: PAGE.side, top: VOTING.question, width, line, most },
    ...{ style, fill: brandStrong },
  });
  const y = VOTING.question + most * line;
  return [
    ...kickerMarks(aside, stage, kit),
    ...title.marks,
    textLine(oneLine(nl.voting.rule(method), width, RULE, kit), PAGE.side, y, 44, RULE, ink),
  ];
}

function progressOf({ state, people, voters }: Hidden): string {
  if (state === 'draft') return words.soon;
  if (state === 'closed') return words.closed;
  return people <= voters ? words.progress(people, voters) : words.people(people);
}

function footMarks(round: Hidden, stage: RoomStage, kit: Kit): Mark[] {
  const { ink, brand, line } = kit.palette;
  const width = stage.width - 2 * PAGE.side;
  const y = ROOM_LINES - VOTING.foot + 14;
  const marks: Mark[] = [textLine(oneLine(progressOf(round), width, PEOPLE, kit), PAGE.side, y, 58, PEOPLE, ink)];
  if (round.state !== 'open') return marks;
  const part = Math.min(1, round.people / Math.max(1, round.voters));
  const bar = { x: PAGE.side, y: y + 64, height: 20, radius: 10 };
  const done: Mark[] = part > 0 ? [{ kind: 'box', ...bar, width: Math.max(20, width * part), fill: brand }] : [];
  return [...marks, { kind: 'box', ...bar, width, fill: line }, ...done];
}
