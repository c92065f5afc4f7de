import { ROOM_LINES, type RoomStage } from '../../../../core/room/stage.ts';
import { JOURNEY, type JourneyPage, type RoomJourney } from '../../../../core/room-pages/journey.ts';
import { drawnLines } from '../../../../core/typesetting/wrap.ts';
import { nl } from '../../locale/nl/index.ts';
import { type CurvePoint, curveMarks, levelMarks } from '../../plate/faces/feeling.ts';
import { type Kit, sign, textBlock, textLine } from '../../plate/faces/parts.ts';
import type { Mark, TextStyle } from '../../plate/marks.ts';
import { movedBy, oneLine, paper, softEdge } from '../../plate/pages/paper.ts';
import type { OnPage } from './RoomPage.tsx';
import { timerRoom } from './timer-room.ts';

const words = nl.journey;
const { side, gap, padding, text: TEXT } = JOURNEY;

/** Where the parts stand from top to bottom, in lines of a screen of 1080. */
const ROWS = {
  title: 24,
  intended: 104,
  road: 192,
  names: 222,
  real: 312,
  middle: 490,
  reach: 92,
  cards: 628,
} as const;
/** Letters of an idea: as large as its words allow. */
const IDEA_SIZES = [38, 34, 31, TEXT] as const;
const IDEA_LINE = 1.12;

const LETTERS = {
  title: { size: 54, weight: 700 },
  label: { size: 32, weight: 700 },
  name: { size: 31, weight: 700 },
  nameLong: { size: TEXT, weight: 700 },
  small: { size: TEXT, weight: 400 },
  duration: { size: 31, weight: 700 },
  aside: { size: 30, weight: 600 },
} as const satisfies Record<string, TextStyle>;

interface Picture {
  readonly journey: RoomJourney;
  readonly page: JourneyPage;
  readonly title: string;
  /** Which page this is. */
  readonly aside: string;
  readonly stage: RoomStage;
  readonly kit: Kit;
}

/** One page of a customer journey: the steps beside each other, the two roads above them, ideas below. */
export function journeyThings(picture: Picture): OnPage[] {
  const { stage } = picture;
  const marks = [
    ...headMarks(picture),
    ...roadMarks(picture),
    ...curve(picture),
    ...moments(picture),
    ...ideas(picture),
  ];
  return [{ key: 'journey', x: 0, y: 0, width: stage.width, height: ROOM_LINES, marks }];
}

const columnWidth = ({ stage, page }: Picture) => (stage.width - 2 * side) / Math.max(1, page.count);
const shownSteps = ({ journey, page: { from, count } }: Picture) => journey.phases.slice(from, from + count);

function headMarks(picture: Picture): Mark[] {
  const { journey, title, aside, stage, kit } = picture;
  const { brandStrong, ink } = kit.palette;
  const joint = journey.lines.find(({ journeys }) => journeys > 1);
  const note = [joint ? words.together(joint.journeys) : '', aside].filter(Boolean).join(' · ');
  const wide = kit.measures(LETTERS.aside)(note);
  const right = stage.width - side - timerRoom(stage);
  const shown = oneLine(title, right - side - wide - 30, LETTERS.title, kit);
  return [
    textLine(shown, side, ROWS.title, 66, LETTERS.title, brandStrong),
    textLine(note, right - wide, ROWS.title + 10, 50, LETTERS.aside, ink),
    textLine(words.intended, side, ROWS.intended, 42, LETTERS.label, brandStrong),
    textLine(words.real, side, ROWS.real, 42, LETTERS.label, brandStrong),
  ];
}

/** The intended road with its numbered steps, and below each what is meant to happen. */
function roadMarks(picture: Picture): Mark[] {
  const { page, kit } = picture;
  const width = columnWidth(picture);
  const steps = shownSteps(picture);
  const middle = (i: number) => side + (i + 0.5) * width;
  const route = [
    { x: middle(0), y: ROWS.road },
    { x: middle(steps.length - 1), y: ROWS.road },
  ];
  const strip = (stroke: string, strokeWidth: number): Mark => ({ kind: 'line', route, stroke, strokeWidth });
  const { brandStrong, ink, inkSoft } = kit.palette;
  return [
    strip('#dccdb1', 42),
    strip('#ebdfc8', 36),
    ...steps.flatMap(({ title, intended }, i): Mark[] => {
      const text = oneLine(intended.join(' · '), width - gap, LETTERS.small, kit);
      const name = kit.measures(LETTERS.name)(title) > width - 4 ? LETTERS.nameLong : LETTERS.name;
      return [
        { kind: 'disc', x: middle(i), y: ROWS.road, radius: 23, fill: brandStrong, stroke: '#ffffff', strokeWidth: 4 },
        textLine(String(page.from + i + 1), middle(i), ROWS.road - 20, 40, { size: 28, weight: 700 }, '#ffffff', true),
        textLine(oneLine(title, width - 4, name, kit), middle(i), ROWS.names, 38, name, ink, true),
        textLine(intended.length > 0 ? text : '', middle(i), ROWS.names + 38, 36, LETTERS.small, inkSoft, true),
      ];
    }),
  ];
}

/** The feeling curve; of one journey alone, or of all together. */
function curve(picture: Picture): Mark[] {
  const { journey, page, stage, kit } = picture;
  const width = columnWidth(picture);
  const isShown = (phase: number) => phase >= page.from && phase < page.from + page.count;
  const y = (feeling: number) => ROWS.middle - (feeling / 2) * ROWS.reach;
  const { high, middle, low } = words.levels;
  const at = (feeling: number) => ({ x: 8, y: y(feeling), width: stage.width - side - 8 });
  const lines = journey.lines.map(({ points }) =>
    points
      .filter(({ phase }) => isShown(phase))
      .map(
        ({ phase, at: across, feeling }): CurvePoint => ({
          x: side + (phase - page.from + across) * width,
          y: y(feeling),
          feeling,
        }),
      ),
  );
  const most = lines.length > 1 ? { road: 26, face: 27 } : { road: 44, face: 34 };
  return [
    ...levelMarks(high, at(2), 28, kit),
    ...levelMarks(middle, at(0), 28, kit),
    ...levelMarks(low, at(-2), 28, kit),
    ...lines.flatMap((points) => curveMarks(points, most.road, most.face, kit.palette)),
  ];
}

/** What happened, one moment of each step: how long it took, and a line of words. */
function moments(picture: Picture): Mark[] {
  const { page, kit } = picture;
  const width = columnWidth(picture);
  const height = cardHeight(page);
  return shownSteps(picture).flatMap(({ moments: told }, i): Mark[] => {
    const moment = told[page.moment];
    if (!moment) return [];
    const sheet = paper(width - gap, height, kit.palette.surface, '#c9c2b4');
    const room = width - gap - 2 * padding;
    const head = oneLine(moment.duration, room, LETTERS.duration, kit);
    const top = moment.duration === '' ? padding : padding + 36;
    const block = textBlock(moment.text, kit, {
      ...{ x: padding, top, width: room, line: TEXT * 1.14, style: LETTERS.small, fill: kit.palette.ink },
      most: Math.floor((height - top - 6) / (TEXT * 1.14)),
    });
    const title =
      moment.duration === '' ? [] : [textLine(head, padding, padding, 34, LETTERS.duration, kit.palette.ink)];
    return movedBy([...sheet, ...title, ...block.marks], side + i * width + gap / 2, ROWS.cards);
  });
}

const cardHeight = ({ count }: JourneyPage) => (count > 4 ? JOURNEY.low : JOURNEY.high);

/** What could be otherwise, and what helped: with the number of its step when that is known. */
function ideas(picture: Picture): Mark[] {
  const { page, stage, kit } = picture;
  const [first] = page.ideas;
  if (!first) return [];
  const top = ROWS.cards + cardHeight(page) + 18;
  const perPage = stage.width < 1800 ? 2 : 3;
  const width = (stage.width - 2 * side - 24 * (perPage - 1)) / perPage;
  const height = ROOM_LINES - 30 - top - 46;
  const heading = page.ideas.every(({ kind }) => kind === 'helped') ? words.helped : words.ideas;
  return [
    textLine(heading, side, top, 40, LETTERS.label, kit.palette.brandStrong),
    ...page.ideas.flatMap((idea, i) => movedBy(ideaMarks(idea, width, height, kit), side + i * (width + 24), top + 46)),
  ];
}

function ideaMarks(idea: RoomJourney['ideas'][number], width: number, height: number, kit: Kit): Mark[] {
  const { palette } = kit;
  const { sign: whose } = idea;
  const fill = whose ? palette.tint[whose] : palette.surface;
  const edge = whose ? softEdge(palette.sign[whose]) : palette.lineStrong;
  const ink = whose ? palette.groupInk[whose] : palette.ink;
  const number: Mark[] =
    idea.phase === null
      ? []
      : [
          { kind: 'disc', x: 46, y: 36, radius: 22, fill: palette.brandStrong, stroke: '#ffffff', strokeWidth: 3 },
          textLine(String(idea.phase + 1), 46, 16, 40, { size: 28, weight: 700 }, '#ffffff', true),
        ];
  const left = idea.phase === null ? 22 : 80;
  const who = whose ? [sign(whose, left, 22, 28, ink)] : [];
  const named = idea.kind === 'helped' ? words.helped : whose ? nl.domain.sign[whose] : '';
  const vote = idea.vote ?? '';
  const room = width - 44;
  const linesAt = (size: number) => Math.max(1, Math.floor((height - 60) / (size * IDEA_LINE)));
  const isWhole = (size: number) =>
    drawnLines(idea.text, room, kit.measures({ size, weight: 400 }), 99).length <= linesAt(size);
  const size = IDEA_SIZES.find(isWhole) ?? TEXT;
  const block = textBlock(idea.text, kit, {
    ...{ x: 22, top: 56, width: room, line: size * IDEA_LINE, style: { size, weight: 400 }, fill: palette.ink },
    most: linesAt(size),
  });
  return [
    ...paper(width, height, fill, edge),
    ...number,
    ...who,
    textLine(named, left + (whose ? 40 : 0), 16, 40, LETTERS.aside, ink),
    textLine(vote, width - 22 - kit.measures(LETTERS.aside)(vote), 16, 40, LETTERS.aside, palette.dotInk),
    ...block.marks,
  ];
}
