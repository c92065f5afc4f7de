import type { Letters, ParagraphStyle } from '../../../../core/room-pages/letters.ts';
import type { TextStyle } from '../marks.ts';

const WEIGHTS: Readonly<Record<ParagraphStyle, Omit<TextStyle, 'size'>>> = {
  label: { weight: 600 },
  text: { weight: 400 },
  strong: { weight: 700 },
  italic: { weight: 400, italic: true },
  small: { weight: 400 },
};

/** The letters of a style on a page for the room. */
export function styleOf(letters: Letters, style: ParagraphStyle): TextStyle {
  return { size: letters.of[style].size, ...WEIGHTS[style] };
}

/** The same letters, heavier. */
export function heavier(style: TextStyle, weight: TextStyle['weight'] = 700): TextStyle {
  return { ...style, weight };
}
