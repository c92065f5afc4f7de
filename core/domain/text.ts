import { z } from 'zod';

/** Longest text that a person can type into one field, in UTF-16 code units. */
export const TEXT_MAX = 4000;

/**
 * Keeps what XML 1.0 and SQLite can hold: drops control characters (not tab and newline), lone surrogates,
 * U+FFFE and U+FFFF. Source: W3C XML 1.0, production Char. Every kind of line end becomes a newline, also the vertical tab
 * that Word and PowerPoint put in a copied text, and those of Unicode (UAX 14, class BK and NL).
 */
export function safeText(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
      .replace(/[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: two of them are line ends
      .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n')
  );
}

/** How many bytes the text takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}

/** A text typed by a person: made safe, may be empty. */
export const TypedText = z.string().max(TEXT_MAX).transform(safeText);

/** A text typed by a person that must say something. */
export const FilledText = TypedText.refine((text) => text.trim() !== '');

/** A day as `2026-11-21`, or null when not agreed yet. */
export const Day = z.iso.date().nullable();

/** A time of the day as `19:30`, or null when not agreed yet. */
export const TimeOfDay = z.iso.time({ precision: -1 }).nullable();

/**
 * Identity of a record or trajectory, made by the side that creates it. Any word but the one that JavaScript keeps for itself:
 * in a map of records it would be no record.
 */
export const Id = z.string().regex(/^(?!__proto__$)[A-Za-z0-9_-]{1,64}$/);
