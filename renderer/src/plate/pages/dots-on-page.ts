import type { Letters } from '../../../../core/room-pages/letters.ts';
import type { VoteOnCard } from '../../../../core/voting/chosen.ts';
import { counted } from '../../../../core/words/nl.ts';
import { type Kit, textLine } from '../faces/parts.ts';
import type { Mark } from '../marks.ts';
import { heavier, styleOf } from './type.ts';

interface Row {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Stickers beside each other when all of them fit, and always how many they are, in words; of another vote what it says. */
export function voteRow({ dots, badge }: VoteOnCard, { x, y, width }: Row, letters: Letters, kit: Kit): Mark[] {
  const { row } = letters;
  const style = heavier(styleOf(letters, 'label'));
  const words = dots > 0 ? counted(dots, 'stip', 'stippen') : badge;
  const radius = letters.of.label.size * 0.36;
  const step = radius * 2.4;
  const room = width - kit.measures(style)(words) - step;
  const drawn = dots * step <= room ? dots : 0;
  const stickers = Array.from(
    { length: drawn },
    (_, i): Mark => ({ kind: 'disc', x: x + radius + i * step, y: y + row / 2, radius, fill: kit.palette.dot }),
  );
  const left = drawn > 0 ? x + drawn * step + radius : x;
  return [...stickers, textLine(words, left, y, row, style, kit.palette.dotInk)];
}

/** What it got, as a pill at the right end of this line. */
export function voteBadge(
  { badge }: VoteOnCard,
  { x, y, width }: Row,
  letters: Letters,
  kit: Kit,
): { marks: Mark[]; width: number } {
  const { line, size } = letters.of.label;
  const style = heavier(styleOf(letters, 'label'), 800);
  const wide = Math.max(line * 1.6, kit.measures(style)(badge) + size);
  const left = x + width - wide;
  const marks: Mark[] = [
    { kind: 'box', x: left, y: y - 2, width: wide, height: line + 4, radius: line / 2 + 2, fill: kit.palette.dot },
    textLine(badge, left + wide / 2, y - 2, line + 4, style, '#ffffff', true),
  ];
  return { marks, width: wide + size * 0.4 };
}
