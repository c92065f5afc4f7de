import type { Document } from '../../../../core/document/document.ts';
import { TASK_LINES } from '../../../../core/room-pages/action-sections.ts';
import type { Letters } from '../../../../core/room-pages/letters.ts';
import type { Piece } from '../../../../core/room-pages/sections.ts';
import { HEADING_LINES } from '../../../../core/room-pages/station-pages.ts';
import { nl } from '../../locale/nl/index.ts';
import { type Kit, textBlock, textLine } from '../faces/parts.ts';
import type { Mark } from '../marks.ts';
import { oneLine, paper } from './paper.ts';
import { styleOf } from './type.ts';

type FramePiece = Extract<Piece, { kind: 'frame' }>;

const { room, card } = nl.praatplaat;

/** The sheet behind cards of a group or actions of a task, with its heading. */
export function frameMarks(piece: FramePiece, letters: Letters, document: Document, kit: Kit): Mark[] {
  const { of, box, left, foot } = piece;
  const { palette } = kit;
  const sheet =
    of.kind === 'group'
      ? paper(box.width, box.height, 'rgb(255 255 255 / 88%)', palette.brand, 3)
      : paper(box.width, box.height, palette.surface, palette.lineStrong);
  const marks = [...sheet, ...headMarks(piece, letters, document, kit)];
  if (foot === 0) return marks;
  const style = styleOf(letters, 'label');
  const more = of.kind === 'loose' ? room.moreLoose(left) : room.moreOfTask(left);
  const words = oneLine(left > 0 ? more : room.noActions, box.width - 2 * letters.padX, style, kit);
  return [...marks, textLine(words, letters.padX, box.height - foot, foot, style, palette.brandStrong)];
}

function headMarks({ of, box, head, again }: FramePiece, letters: Letters, document: Document, kit: Kit): Mark[] {
  const record = document[of.id];
  const { palette } = kit;
  const { padX, padY } = letters;
  const strong = styleOf(letters, 'strong');
  const { line } = letters.of.strong;
  const width = box.width - 2 * padX;
  if (record?.kind === 'group') {
    const place = { x: padX, top: Math.round(padY * 0.8), width, line, most: HEADING_LINES };
    const title = again ? room.again(record.title) : record.title;
    return textBlock(title, kit, { ...place, style: strong, fill: palette.brandStrong }).marks;
  }
  if (record?.kind !== 'improvementTask') {
    const title = oneLine(again ? room.again(room.loose) : room.loose, width, strong, kit);
    return [textLine(title, padX, padY * 0.7, line, strong, palette.brandStrong)];
  }
  const small = styleOf(letters, 'small');
  const tall = head - Math.round(padY * 0.6);
  const marks: Mark[] = [{ kind: 'box', x: 0, y: 0, width: box.width, height: tall, radius: 14, fill: palette.brand }];
  let y = Math.round(padY * 0.7);
  if (record.from.trim() !== '') {
    marks.push(
      textLine(oneLine(card.from(record.from), width, small, kit), padX, y, letters.of.small.line, small, '#ffffff'),
    );
    y += letters.of.small.line;
  }
  const to = textBlock(card.to(record.to), kit, {
    ...{ x: padX, top: y, width, line, most: TASK_LINES.to },
    ...{ style: strong, fill: '#ffffff' },
  });
  return [...marks, ...to.marks];
}
