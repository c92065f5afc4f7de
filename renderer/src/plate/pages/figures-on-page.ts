import type { BarCounts, CardFigures } from '../../../../core/cards/figures.ts';
import type { Letters } from '../../../../core/room-pages/letters.ts';
import { nl } from '../../locale/nl/index.ts';
import { stackedBar } from '../faces/figures.ts';
import { type Kit, sign, textLine } from '../faces/parts.ts';
import type { Mark } from '../marks.ts';
import { firstFitting } from './paper.ts';
import { heavier, styleOf } from './type.ts';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const words = nl.praatplaat.card;

/** The figures of a card on a page for the room, below its text. */
export function figuresOnPage(figures: CardFigures, at: Place, letters: Letters, kit: Kit): Mark[] {
  if (figures.form === 'bars')
    return figures.rows.flatMap((row, i) => barRow(row, rowAt(at, i, letters), letters, kit));
  // What the room reads of a moment is a note.
  if (figures.form === 'feeling') return [];
  const style = styleOf(letters, 'label');
  const head = textLine(words.chosenHead, at.x, at.y, letters.row, { ...style, weight: 400 }, kit.palette.inkSoft);
  const rows = figures.rows.flatMap(({ perspective, count, of }, i) => {
    const place = rowAt(at, i + 1, letters);
    const texts = [words.chosenBy(perspective, count, of), words.chosenOf(count, of), String(count)];
    return signed(perspective, texts, place, letters, kit);
  });
  return [head, ...rows];
}

const rowAt = (at: Place, i: number, { row }: Letters): Place => ({ ...at, y: at.y + i * row });

function barRow({ perspective, counts }: BarCounts, at: Place, letters: Letters, kit: Kit): Mark[] {
  const style = styleOf(letters, 'label');
  const label = words.group(perspective);
  const size = markSize(letters);
  const named = size * 1.4 + kit.measures(heavier(style))('uitvoering') + size * 0.5;
  // On a narrow sheet the sign alone says whose answers these are.
  const isNamed = named < at.width * 0.45;
  const indent = isNamed ? named : size * 1.5;
  const tall = Math.round(letters.row * 0.62);
  const bar = { x: at.x + indent, y: at.y + (letters.row - tall) / 2, width: at.width - indent, height: tall };
  const who = isNamed
    ? signed(perspective, [label], { ...at, width: named }, letters, kit)
    : markOnly(perspective, at, letters, kit);
  return [...who, ...stackedBar(counts, bar, style, kit)];
}

const markSize = ({ of }: Letters) => Math.round(of.label.size * 0.8);

function markOnly(perspective: BarCounts['perspective'], { x, y }: Place, letters: Letters, kit: Kit): Mark[] {
  const size = markSize(letters);
  return [sign(perspective, x, y + (letters.row - size) / 2, size, kit.palette.groupInk[perspective])];
}

function signed(
  perspective: BarCounts['perspective'],
  texts: readonly string[],
  at: Place,
  letters: Letters,
  kit: Kit,
): Mark[] {
  const style = heavier(styleOf(letters, 'label'));
  const indent = markSize(letters) * 1.4;
  const line = firstFitting(texts, at.width - indent, style, kit);
  const fill = kit.palette.groupInk[perspective];
  return [...markOnly(perspective, at, letters, kit), textLine(line, at.x + indent, at.y, letters.row, style, fill)];
}
