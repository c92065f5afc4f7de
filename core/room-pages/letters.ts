import { TEXT_SIZE } from '../room/stage.ts';
import { guessWidth, WEIGHT } from '../typesetting/text-size.ts';
import type { Measure } from '../typesetting/wrap.ts';

/** How a paragraph on a sheet is set. */
export const PARAGRAPHS = ['label', 'text', 'strong', 'italic', 'small'] as const;
export type ParagraphStyle = (typeof PARAGRAPHS)[number];

interface Type {
  readonly size: number;
  readonly line: number;
}

/** The sizes of a picture for the room, in lines of a screen of 1080; nothing is smaller than the floor. */
export interface Letters {
  readonly of: Readonly<Record<ParagraphStyle, Type>>;
  /** Room between the edge of a sheet and its text. */
  readonly padX: number;
  readonly padY: number;
  /** Room between sheets. */
  readonly gap: number;
  /** Height of one row of figures, of a row of dots, and of a line of counts. */
  readonly row: number;
}

const FIXED: Readonly<Record<ParagraphStyle, number>> = {
  label: WEIGHT.strong,
  text: WEIGHT.regular,
  strong: WEIGHT.bold,
  italic: WEIGHT.italic,
  small: WEIGHT.regular,
};

const LABEL = 0.65;
const SMALL = 0.8;

/** Letters in which the text of a card has exactly this size. */
export function lettersFor(textSize: number): Letters {
  const text = Math.max(TEXT_SIZE.floor, textSize);
  const type = (size: number, lineHeight: number): Type => {
    const whole = Math.max(TEXT_SIZE.floor, Math.round(size));
    return { size: whole, line: Math.round(whole * lineHeight) };
  };
  const body = type(text, 1.24);
  const label = type(text * LABEL, 1.35);
  return {
    of: { label, text: body, strong: body, italic: body, small: type(text * SMALL, 1.24) },
    padX: Math.round(text * 0.55),
    padY: Math.round(text * 0.42),
    gap: Math.round(text * 0.45),
    row: Math.round(label.size * 1.45),
  };
}

/** A safe guess of widths in one of the styles. */
export function guessFor(letters: Letters, style: ParagraphStyle): Measure {
  return guessWidth(letters.of[style].size, FIXED[style]);
}
