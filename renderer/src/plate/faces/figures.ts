import type { BarCounts, CardFigures, ChosenCount, Felt } from '../../../../core/cards/figures.ts';
import { CARD, CARD_WIDTH, FIGURES } from '../../../../core/cards/measures.ts';
import { nl } from '../../locale/nl/index.ts';
import type { Box } from '../camera.ts';
import type { Mark, TextStyle } from '../marks.ts';
import { feelingMarks } from './feeling.ts';
import { type Kit, STYLE, sign, textLine } from './parts.ts';

const SIGN = 26;
const LABEL = 42;
const BAR = 26;

/** The figures of a card, below its text. */
export function figureMarks(figures: CardFigures, top: number, kit: Kit): Mark[] {
  switch (figures.form) {
    case 'bars':
      return barMarks(figures.rows, top, kit);
    case 'chosen':
      return chosenMarks(figures.rows, top, kit);
    case 'feeling':
      return feltMarks(figures.rows[0], top, kit);
  }
}

/** Small stacked bars: one per group, from "not at all" on the left to "completely" on the right. */
function barMarks(bars: readonly BarCounts[], top: number, kit: Kit): Mark[] {
  return bars.flatMap(({ perspective, counts }, i) => {
    const y = top + FIGURES.gap + i * FIGURES.row;
    return [
      sign(perspective, CARD.padding, y + (FIGURES.row - SIGN) / 2, SIGN, kit.palette.groupInk[perspective]),
      ...stackedBar(
        counts,
        {
          x: CARD.padding + LABEL,
          y: y + (FIGURES.row - BAR) / 2,
          width: CARD_WIDTH - 2 * CARD.padding - LABEL,
          height: BAR,
        },
        STYLE.figure,
        kit,
      ),
    ];
  });
}

/** One bar of answers in this place, lowest on the left; in words when nobody answered. */
export function stackedBar(counts: readonly number[], at: Box, style: TextStyle, kit: Kit): Mark[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [textLine(nl.praatplaat.card.noAnswers, at.x, at.y, at.height, style, kit.palette.inkSoft)];
  let { x } = at;
  return counts.flatMap((count, i): Mark[] => {
    const part = (count / total) * at.width;
    x += part;
    if (count === 0) return [];
    const fill = stepColour(kit.palette.likert, i, counts.length);
    return [{ kind: 'box', x: x - part, y: at.y, width: part + 0.4, height: at.height, fill }];
  });
}

/** The colour of one answer category of a scale of any length. */
function stepColour(colours: readonly string[], step: number, steps: number): string {
  const place = steps > 1 ? step / (steps - 1) : 0.5;
  return colours[Math.round(place * (colours.length - 1))] ?? '#888888';
}

/** How many of each group chose the point, with the sign of the group. */
function chosenMarks(counts: readonly ChosenCount[], top: number, kit: Kit): Mark[] {
  const head = textLine(
    nl.praatplaat.card.chosenHead,
    CARD.padding,
    top + FIGURES.gap,
    FIGURES.head,
    STYLE.figure,
    kit.palette.inkSoft,
  );
  const texts = counts.map(({ perspective, count, of }) => nl.praatplaat.card.chosenBy(perspective, count, of));
  const style = chosenStyle(texts, kit);
  const rows = counts.flatMap(({ perspective }, i) => {
    const y = top + FIGURES.gap + FIGURES.head + i * FIGURES.row;
    const fill = kit.palette.groupInk[perspective];
    return [
      sign(perspective, CARD.padding, y + (FIGURES.row - SIGN) / 2, SIGN, fill),
      textLine(texts[i] ?? '', CARD.padding + BESIDE_SIGN, y, FIGURES.row, style, fill),
    ];
  });
  return [head, ...rows];
}

const BESIDE_SIGN = 36;
const CHOSEN_SIZES = [30, 28, 26, 24, 22, 20] as const;

/** Letters as large as the longest of these lines allows. */
function chosenStyle(texts: readonly string[], kit: Kit): TextStyle {
  const room = CARD_WIDTH - 2 * CARD.padding - BESIDE_SIGN;
  const styles = CHOSEN_SIZES.map((size): TextStyle => ({ size, weight: 600 }));
  const fits = styles.find((style) => texts.every((text) => kit.measures(style)(text) <= room));
  return fits ?? STYLE.smallStrong;
}

/** A face that looks as it felt, and how long it took. */
function feltMarks({ feeling, duration }: Felt, top: number, kit: Kit): Mark[] {
  const radius = FIGURES.row / 2 - 2;
  const y = top + FIGURES.gap;
  const face =
    feeling === null ? [] : feelingMarks(feeling, CARD.padding + radius, y + radius + 2, radius, kit.palette);
  const words = duration || (feeling === null ? '' : nl.journey.feelings[feeling]);
  const x = CARD.padding + (feeling === null ? 0 : BESIDE_SIGN + 12);
  return [...face, textLine(words, x, y, FIGURES.row, STYLE.figure, kit.palette.ink)];
}
