import { isOwn, signOf } from '../../../../core/cards/card.ts';
import { type Document, recordsOf } from '../../../../core/document/document.ts';
import type { GroupRecord } from '../../../../core/document/records.ts';
import { SIGNS, type Sign } from '../../../../core/domain/perspective.ts';
import type { Template } from '../../../../core/plate/template.ts';
import type { Letters } from '../../../../core/room-pages/letters.ts';
import { LEAF, leavesIn } from '../../../../core/room-pages/overview.ts';
import { HEADING_LINES } from '../../../../core/room-pages/station-pages.ts';
import { nl } from '../../locale/nl/index.ts';
import { faded, type Kit, sign, textBlock, textLine } from '../faces/parts.ts';
import type { Mark } from '../marks.ts';
import { paper, softEdge } from './paper.ts';
import { pillMarks } from './pill.ts';
import { heavier, styleOf } from './type.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const { room } = nl.praatplaat;
const MANY = 8;

/** The title of a zone, with the number of its cards where these cannot be counted at a glance. */
export function zoneTitleMarks(
  { zones }: Template,
  { zone, count }: { readonly zone: number; readonly count: number },
  { width }: Size,
  letters: Letters,
  kit: Kit,
): Mark[] {
  const style = styleOf(letters, 'label');
  const words = count > MANY ? room.cards(count) : '';
  const wide = words === '' ? 0 : kit.measures(style)(words) + 14;
  const full = pillMarks(zone + 1, zones[zone]?.title ?? '', width, OVERVIEW_PILL, kit);
  const isShown = wide > 0 && full.width + wide <= width;
  const aside = isShown ? [textLine(words, full.width + 14, 0, OVERVIEW_PILL.disc, style, kit.palette.ink)] : [];
  return [...full.marks, ...aside];
}

/** Measures of the title of a zone on the overview. */
const OVERVIEW_PILL = { disc: 68, height: 58, size: 34 } as const;

/** A group in short: its heading, how many cards of each perspective, and a leaf for each card. */
export function summaryMarks(
  group: GroupRecord,
  { width, height }: Size,
  letters: Letters,
  document: Document,
  kit: Kit,
): Mark[] {
  const { padX, padY, row } = letters;
  const { line } = letters.of.strong;
  const heading = textBlock(group.title, kit, {
    ...{ x: padX, top: Math.round(padY * 0.8), width: width - 2 * padX, line, most: HEADING_LINES },
    ...{ style: styleOf(letters, 'strong'), fill: kit.palette.brandStrong },
  });
  const y = Math.round(padY * 1.2) + heading.height;
  return [
    ...paper(width, height, kit.palette.surface, softEdge(kit.palette.lineStrong)),
    ...heading.marks,
    ...countMarks(group.cardIds, padX, y, letters, document, kit),
    ...leafMarks(group.cardIds, { x: padX, y: y + row, width: width - 2 * padX }, letters, document, kit),
  ];
}

/** What is not shown itself: how many, and a leaf for each as far as they fit. */
export function restMarks(
  ids: readonly string[],
  { width, height }: Size,
  letters: Letters,
  document: Document,
  kit: Kit,
): Mark[] {
  const { padX } = letters;
  const style = heavier(styleOf(letters, 'label'));
  const words = room.rest(ids.length);
  const x = padX + kit.measures(style)(words) + 18;
  const fits = leavesIn(width - x + padX, letters);
  const place = { x, y: (height - LEAF.height) / 2, width: width - x - padX };
  return [
    ...paper(width, height, 'rgb(255 255 255 / 82%)', softEdge(kit.palette.lineStrong)),
    textLine(words, padX, 0, height, style, kit.palette.ink),
    ...leafMarks(ids.slice(0, fits), place, letters, document, kit),
  ];
}

/** A question where nothing lies yet. */
export function promptMarks(text: string, { width, height }: Size, letters: Letters, kit: Kit): Mark[] {
  const { padX, padY } = letters;
  const { line } = letters.of.text;
  const most = Math.max(1, Math.floor((height - 2 * padY) / line));
  const words = textBlock(text, kit, {
    ...{ x: padX, top: padY, width: width - 2 * padX, line, most },
    ...{ style: styleOf(letters, 'text'), fill: kit.palette.inkSoft },
  });
  const tall = words.height + 2 * padY;
  const { lineStrong } = kit.palette;
  const sheet = { x: 1, y: 1, width: width - 2, height: tall, radius: 14, fill: 'rgb(255 255 255 / 60%)' };
  return [{ kind: 'box', ...sheet, stroke: lineStrong, strokeWidth: 2.5, dash: [12, 9] }, ...words.marks];
}

/** The signs of the groups with their words, at the foot of the overview; ends at `right`. Samen is there when a card has it. */
export function legendMarks(right: number, y: number, letters: Letters, document: Document, kit: Kit): Mark[] {
  const style = heavier(styleOf(letters, 'label'));
  const measure = kit.measures(style);
  const isUsed = (one: Sign) => recordsOf(document, 'card').some(({ id }) => groupOf(document, id) === one);
  const signs = SIGNS.filter((one) => one !== 'together' || isUsed(one));
  const names = signs.map((one) => ({ one, name: nl.domain.sign[one] }));
  const wide = names.reduce((sum, { name }) => sum + measure(name) + 64, 36);
  let x = right - wide + 32;
  const marks = names.flatMap(({ one, name }): Mark[] => {
    const left = x;
    x += measure(name) + 64;
    const fill = kit.palette.groupInk[one];
    return [sign(one, left, y + 14, 24, fill), textLine(name, left + 34, y, 52, style, fill)];
  });
  const box = { x: right - wide, y, width: wide, height: 52, radius: 26 };
  return [{ kind: 'box', ...box, fill: faded(kit.palette.paper, 92) }, ...marks];
}

function groupOf(document: Document, id: string): Sign | null {
  const record = document[id];
  return record?.kind === 'card' && isOwn(record.content) ? signOf(record.content) : null;
}

function countMarks(
  ids: readonly string[],
  x: number,
  y: number,
  letters: Letters,
  document: Document,
  kit: Kit,
): Mark[] {
  const style = heavier(styleOf(letters, 'label'));
  let left = x;
  return SIGNS.flatMap((one): Mark[] => {
    const count = ids.filter((id) => groupOf(document, id) === one).length;
    if (count === 0) return [];
    const at = left;
    left += 34 + kit.measures(style)(String(count)) + 26;
    const fill = kit.palette.groupInk[one];
    return [
      sign(one, at, y + (letters.row - 24) / 2, 24, fill),
      textLine(String(count), at + 34, y, letters.row, style, fill),
    ];
  });
}

function leafMarks(
  ids: readonly string[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { padX }: Letters,
  document: Document,
  { palette }: Kit,
): Mark[] {
  const perRow = leavesIn(width + 2 * padX, { padX });
  return ids.map((id, i): Mark => {
    const group = groupOf(document, id);
    return {
      kind: 'box',
      x: x + (i % perRow) * (LEAF.width + 6),
      y: y + Math.floor(i / perRow) * LEAF.step,
      ...{ width: LEAF.width, height: LEAF.height, radius: 5 },
      fill: group ? palette.tint[group] : palette.surface,
      stroke: group ? palette.sign[group] : palette.inkSoft,
      strokeWidth: 2,
    };
  });
}
