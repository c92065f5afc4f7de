import { z } from 'zod';

/** A colour as six hexadecimal digits, without `#`. */
export const Color = z
  .string()
  .regex(/^[0-9a-f]{6}$/i)
  .transform((color) => color.toUpperCase());

/** What text needs against its background. Source: WCAG 2.1, success criterion 1.4.3 (in EN 301 549). */
export const MIN_CONTRAST = 4.5;

/** Contrast of a colour with white, from 1 to 21. Source: WCAG 2.1, relative luminance. */
export function contrastOnWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** A lighter colour: 0 is the colour itself, 1 is white. */
export function mixWithWhite(color: string, share: number): string {
  return channels(color)
    .map((value) => Math.round(value + (255 - value) * share))
    .map((value) => value.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

function channels(color: string): number[] {
  return [0, 2, 4].map((i) => Number.parseInt(color.slice(i, i + 2), 16));
}
