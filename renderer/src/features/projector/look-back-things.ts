import { ActionStatus } from '../../../../core/document/records.ts';
import { ROOM_LINES, type RoomStage } from '../../../../core/room/stage.ts';
import type { RoomLookBack } from '../../../../core/room-pages/look-back.ts';
import { LOOK_BACK, type LookBackPage, lookBackSizes } from '../../../../core/room-pages/look-back-pages.ts';
import { nl } from '../../locale/nl/index.ts';
import { type Kit, textBlock, textLine } from '../../plate/faces/parts.ts';
import { statusMarks } from '../../plate/faces/status-marks.ts';
import type { Mark, TextStyle } from '../../plate/marks.ts';
import { oneLine } from '../../plate/pages/paper.ts';
import type { OnPage } from './RoomPage.tsx';
import { timerRoom } from './timer-room.ts';

const words = nl.lookBack;

interface Picture {
  readonly action: RoomLookBack;
  readonly page: LookBackPage | undefined;
  readonly at: number;
  readonly pages: number;
  readonly stage: RoomStage;
  readonly kit: Kit;
}
type Sizes = ReturnType<typeof lookBackSizes>;

/** Everything on one picture of looking back. */
export function lookBackThings({ action, page, at, pages, stage, kit }: Picture): OnPage[] {
  const sizes = lookBackSizes(stage);
  const aside = pages > 1 ? words.room.page(at + 1, pages) : '';
  return [
    headThing(action, aside, stage, sizes, kit),
    ...(page?.card ? [cardThing(action, page.card, sizes, kit)] : []),
    ...(page?.states ? stateThings(action, page.states, sizes, kit) : []),
    ...(page?.note ? [noteThing(page.note, sizes, kit)] : []),
  ];
}

/** There is nothing to look back at. */
export function emptyThings(stage: RoomStage, kit: Kit): OnPage[] {
  const { side, width, scaled } = lookBackSizes(stage);
  const style: TextStyle = { size: scaled(60), weight: 700 };
  const line = Math.round(style.size * 1.2);
  const text = textBlock(words.none, kit, { x: 0, top: 0, width, line, style, fill: kit.palette.brandStrong, most: 6 });
  return [{ key: 'empty', x: side, y: ROOM_LINES / 3, width, height: text.height, marks: text.marks }];
}

const PIP = { size: 44, now: 60, dot: 22, gap: 12 } as const;
const HEAD_LINE = 60;

function headThing(action: RoomLookBack, aside: string, stage: RoomStage, sizes: Sizes, kit: Kit): OnPage {
  const { ink, brand } = kit.palette;
  const right = stage.width - sizes.side - timerRoom(stage);
  const kicker: TextStyle = { size: 36, weight: 600 };
  const count: TextStyle = { size: 34, weight: 400 };
  const title = words.room.title(action.agreedOn);
  const pipsWide = pipsWidth(action);
  const titleWide = kit.measures(kicker)(title);
  const long = [words.room.count(action.number, action.of), aside].filter(Boolean).join(' · ');
  const short = [words.room.short(action.number, action.of), aside].filter(Boolean).join(' · ');
  const fits = (text: string, pips: number) => sizes.side + titleWide + 40 + pips + kit.measures(count)(text) < right;
  const withPips = action.marks.length > 0 && fits(short, pipsWide);
  const text = fits(long, withPips ? pipsWide : 0) ? long : short;
  const at = right - kit.measures(count)(text);
  const marks: Mark[] = [
    textLine(oneLine(title, at - sizes.side - 30, kicker, kit), sizes.side, LOOK_BACK.head, HEAD_LINE, kicker, brand),
    textLine(text, at, LOOK_BACK.head, HEAD_LINE, count, ink),
    ...(withPips ? pipMarks(action, at - pipsWide, kit) : []),
  ];
  return { key: 'head', x: 0, y: 0, width: stage.width, height: ROOM_LINES, marks };
}

const pipsWidth = ({ marks }: RoomLookBack) =>
  marks.length === 0 ? 0 : (marks.length - 1) * (PIP.size + PIP.gap) + PIP.now + 2 * PIP.gap;

/** What was heard of each: its sign, the number of the one that is shown, a dot for what is to come. */
function pipMarks({ marks, number }: RoomLookBack, left: number, { palette }: Kit): Mark[] {
  const middle = LOOK_BACK.head + HEAD_LINE / 2;
  let x = left;
  return marks.flatMap((status, i): Mark[] => {
    const isNow = i + 1 === number;
    const width = isNow ? PIP.now : PIP.size;
    const centre = x + width / 2;
    x += width + PIP.gap;
    if (isNow) {
      const style: TextStyle = { size: 34, weight: 700 };
      return [
        { kind: 'disc', x: centre, y: middle, radius: PIP.now / 2, fill: palette.focus },
        textLine(String(number), centre, middle - 20, 40, style, palette.surface, true),
      ];
    }
    if (status) return statusMarks(status, centre - PIP.size / 2, middle - PIP.size / 2, PIP.size, palette);
    return [{ kind: 'disc', x: centre, y: middle, radius: PIP.dot / 2, fill: palette.lineStrong }];
  });
}

const SOFT_ON_BRAND = '#dff0ee';

function cardThing(action: RoomLookBack, card: NonNullable<LookBackPage['card']>, sizes: Sizes, kit: Kit): OnPage {
  const { surface, brand } = kit.palette;
  const { title, x, y, width, height, whoLines } = card;
  const task: TextStyle = { size: sizes.scaled(LOOK_BACK.task), weight: 400 };
  const hasTask = action.task.trim() !== '';
  const content = (hasTask ? sizes.task : 0) + title.lines.length * title.line + whoHeight(whoLines, sizes);
  let top = (height - content) / 2;
  const marks: Mark[] = [{ kind: 'box', x: 0, y: 0, width, height, radius: 20, fill: brand }];
  if (hasTask) {
    const text = oneLine(words.room.to(action.task.replaceAll(/\s+/g, ' ')), sizes.words, task, kit);
    marks.push(textLine(text, sizes.pad, top, sizes.task, task, SOFT_ON_BRAND));
    top += sizes.task;
  }
  const style: TextStyle = { size: title.size, weight: 700 };
  marks.push(
    ...title.lines.map((line, i) => textLine(line, sizes.pad, top + i * title.line, title.line, style, surface)),
  );
  top += title.lines.length * title.line;
  if (whoLines > 0) {
    const who = words.who(action.who?.trim() || words.room.nobody);
    marks.push(
      ...textBlock(who, kit, {
        ...{ x: sizes.pad, top: top + LOOK_BACK.below, width: sizes.words, line: sizes.who, most: whoLines },
        ...{ style: { size: sizes.scaled(LOOK_BACK.who), weight: 600 }, fill: surface },
      }).marks,
    );
  }
  return { key: 'card', x, y, width, height, marks: [...marks, ...calendarMarks(action, width, height, sizes, kit)] };
}

const whoHeight = (lines: number, { who }: Sizes) => (lines > 0 ? LOOK_BACK.below + lines * who : 0);

/** The due date as a leaf of a calendar, at the right of the card. */
function calendarMarks(action: RoomLookBack, cardWidth: number, cardHeight: number, sizes: Sizes, kit: Kit): Mark[] {
  const { surface, ink, sun } = kit.palette;
  const { scale, scaled, pad } = sizes;
  const { width, height } = sizes.calendar;
  const [x, y] = [cardWidth - pad - width, (cardHeight - height) / 2];
  const head = Math.round(60 * scale);
  const centre = x + width / 2;
  const line = (text: string, top: number, high: number, style: TextStyle) =>
    textLine(text, centre, top, high, style, ink, true);
  const leaf: Mark[] = [
    { kind: 'box', x, y, width, height, radius: 18, fill: surface },
    { kind: 'box', x, y, width, height: head, radius: 18, fill: sun },
    { kind: 'box', x, y: y + head / 2, width, height: head / 2, fill: sun },
  ];
  const small: TextStyle = { size: scaled(34), weight: 600 };
  if (!action.dueDate) {
    const none = { x: x + 16, top: y + head + 20 * scale, width: width - 32, line: Math.round(44 * scale), most: 3 };
    const text = textBlock(words.room.noDay, kit, { ...none, style: { size: scaled(36), weight: 400 }, fill: ink });
    return [...leaf, line(words.room.until, y, head, small), ...text.marks];
  }
  const month = words.room.month(action.dueDate, action.agreedOn);
  const letters = [36, 32, 29].map(scaled).find((size) => kit.measures({ size, weight: 400 })(month) < width - 12);
  return [
    ...leaf,
    line(action.isPast ? words.room.was : words.room.until, y, head, small),
    line(words.room.day(action.dueDate), y + head, 108 * scale, { size: scaled(104), weight: 700 }),
    line(month, y + head + 108 * scale, 48 * scale, { size: letters ?? scaled(28), weight: 400 }),
  ];
}

function stateThings(
  action: RoomLookBack,
  { y, boxes, size }: NonNullable<LookBackPage['states']>,
  sizes: Sizes,
  kit: Kit,
): OnPage[] {
  const { brandStrong } = kit.palette;
  const heading: TextStyle = { size: sizes.scaled(LOOK_BACK.heading), weight: 700 };
  const question = textLine(words.how, 0, 0, sizes.heading, heading, brandStrong);
  const cards = ActionStatus.options.flatMap((status, i): OnPage[] => {
    const box = boxes[i];
    if (!box) return [];
    return [{ key: `state:${status}`, ...box, marks: stateMarks(status, status === action.status, box, size, kit) }];
  });
  return [{ key: 'how', x: sizes.side, y, width: sizes.width, height: sizes.heading, marks: [question] }, ...cards];
}

function stateMarks(
  status: ActionStatus,
  isOn: boolean,
  { width, height }: { readonly width: number; readonly height: number },
  size: number,
  kit: Kit,
): Mark[] {
  const { surface, lineStrong, ink, brandStrong, brandTint, paper } = kit.palette;
  const sign = Math.round(size * 1.4);
  const edge = isOn ? { stroke: brandStrong, strokeWidth: 7 } : { stroke: lineStrong, strokeWidth: 4 };
  const inset = edge.strokeWidth / 2;
  const box: Mark = {
    ...{ kind: 'box', x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset, radius: 18 },
    ...{ fill: isOn ? brandTint : surface, ...edge },
  };
  const left = Math.round(size * 0.65);
  const word = textLine(words.statuses[status], left + sign + size * 0.45, 0, height, { size, weight: 700 }, ink);
  const marks = [box, ...statusMarks(status, left, (height - sign) / 2, sign, kit.palette), word];
  if (!isOn) return marks;
  const tick = { x: width - 16, y: 10 };
  return [
    ...marks,
    { kind: 'disc', ...tick, radius: 33, fill: paper },
    ...statusMarks('done', tick.x - 32, tick.y - 32, 64, kit.palette),
  ];
}

function noteThing(note: NonNullable<LookBackPage['note']>, sizes: Sizes, kit: Kit): OnPage {
  const { brandStrong, ink, sun } = kit.palette;
  const { text, x, y, width, height } = note;
  const heading: TextStyle = { size: sizes.scaled(LOOK_BACK.heading), weight: 700 };
  const left = LOOK_BACK.cardPad;
  const marks: Mark[] = [
    { kind: 'box', x: 0, y: 0, width: 10, height, fill: sun },
    textLine(words.noticed, left, 0, sizes.heading, heading, brandStrong),
    ...text.lines.map((line, i) =>
      textLine(line, left, sizes.heading + i * text.line, text.line, { size: text.size, weight: 400 }, ink),
    ),
  ];
  return { key: 'note', x, y, width, height, marks };
}
