import { isOwn, signOf } from '../../../../core/cards/card.ts';
import { CARD, CARD_WIDTH } from '../../../../core/cards/measures.ts';
import type { CardRecord } from '../../../../core/document/records.ts';
import { nl } from '../../locale/nl/index.ts';
import type { Face, Mark } from '../marks.ts';
import { faded, type Kit, sheet, sign, textBlock, textLine } from './parts.ts';

/** Letters on screen that are smaller than this (CSS pixels) cannot be read: then the plate is drawn as it looks from afar. */
const READABLE = 6.5;

/** Whether cards are so small at this zoom that they are leaves without words. */
export function isFar(scale: number): boolean {
  return CARD.text * scale < READABLE;
}

const SIGN = 64;
const VOTES = { size: 92, padding: 26 } as const;

/** A card from afar: a leaf in the colour of its group, with its sign and what it got in the last round. */
export function leafFace(content: CardRecord['content'], votes: string, height: number, kit: Kit): Face {
  const { palette } = kit;
  const whose = signOf(content);
  const colour = isOwn(content) ? whose : null;
  const fill = colour ? palette.tint[colour] : palette.surface;
  const edge = colour ? palette.sign[colour] : palette.lineStrong;
  const mark = whose ? [sign(whose, CARD.padding, (height - SIGN) / 2, SIGN, palette.groupInk[whose])] : [];
  return {
    width: CARD_WIDTH,
    height,
    marks: [...sheet(CARD_WIDTH, height, fill, edge), ...mark, ...(votes === '' ? [] : votesMarks(votes, height, kit))],
  };
}

function votesMarks(votes: string, height: number, { measures, palette }: Kit): Mark[] {
  const style = { size: Math.min(VOTES.size, height * 0.8), weight: 800 } as const;
  const width = measures(style)(votes) + 2 * VOTES.padding;
  const tall = style.size * 1.2;
  const x = CARD_WIDTH - width - CARD.padding;
  const y = (height - tall) / 2;
  return [
    { kind: 'box', x, y, width, height: tall, radius: tall / 2, fill: palette.dot },
    textLine(votes, x + width / 2, y, tall, style, '#ffffff', true),
  ];
}

const AFAR = { size: 78, line: 88 } as const;

/** What an improvement task is about, from afar, as much as can be read on its sheet. */
export function farTaskFace(to: string, { width, height }: Pick<Face, 'width' | 'height'>, kit: Kit): Face {
  const { brand, brandStrong } = kit.palette;
  return {
    width,
    height,
    marks: [...sheet(width, height, brand, brandStrong), ...afar(to, width, height, '#fff', kit)],
  };
}

/** How many actions were agreed, from afar. */
export function farActionsFace(count: number, { width, height }: Pick<Face, 'width' | 'height'>, kit: Kit): Face {
  const { surface, lineStrong, ink } = kit.palette;
  const words = nl.praatplaat.room.actions(count);
  return {
    width,
    height,
    marks: [...sheet(width, height, surface, lineStrong), ...afar(words, width, height, ink, kit)],
  };
}

function afar(text: string, width: number, height: number, fill: string, kit: Kit): Mark[] {
  const most = Math.max(1, Math.floor((height - CARD.padding) / AFAR.line));
  const place = { x: CARD.padding, top: CARD.padding / 2, width: width - 2 * CARD.padding, line: AFAR.line, most };
  return textBlock(text, kit, { ...place, style: { size: AFAR.size, weight: 700 }, fill }).marks;
}

const HEADING = { size: 82, line: 94, padding: 20, most: 3 } as const;

/** The heading of a group from afar, over its leaves, with how many cards lie under it. */
export function headingFace(title: string, cards: number, width: number, kit: Kit): Face {
  const { brand, brandStrong, surface } = kit.palette;
  const { size, line, padding, most } = HEADING;
  const place = { x: padding, top: padding, width: width - 2 * padding, line, most };
  const block = textBlock(`${title} (${nl.praatplaat.room.cards(cards)})`, kit, {
    ...place,
    style: { size, weight: 700 },
    fill: brandStrong,
  });
  const height = block.height + 2 * padding;
  const fill = faded(surface, 94);
  return {
    width,
    height,
    marks: [
      { kind: 'box', x: 0, y: 0, width, height, radius: 16, fill, stroke: brand, strokeWidth: 5 },
      ...block.marks,
    ],
  };
}
