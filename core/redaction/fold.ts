/** A text in which look-alike characters are one, with the place of each character in the text it came from. */
export interface Folded {
  readonly text: string;
  /** Position in the original of a UTF-16 unit, or of the end. */
  readonly at: (position: number) => number;
}

/** Characters that show nothing: soft hyphen, zero-width spaces and joiners, direction marks, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const FULL_WIDTH = /[\uff01-\uff5e]/;

const BEYOND_ASCII = /[\u0080-\uffff]/;

function foldUnit(unit: string): string {
  if (SPACE.test(unit)) return ' ';
  if (DASH.test(unit)) return '-';
  if (FULL_WIDTH.test(unit)) return String.fromCharCode(unit.charCodeAt(0) - 0xfee0);
  return unit === '\u2019' || unit === '\u02bc' ? "'" : unit;
}

/** Folds unit by unit, so that every position can be taken back to the original. */
export function fold(text: string): Folded {
  if (!BEYOND_ASCII.test(text)) return { text, at: (position) => position };
  const at: number[] = [];
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (unit > '\u007f' && INVISIBLE.test(unit)) continue;
    folded += unit > '\u007f' ? foldUnit(unit) : unit;
    at.push(i);
  }
  at.push(text.length);
  return { text: folded, at: (position) => at[position] ?? text.length };
}
