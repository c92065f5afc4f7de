import type { Measure } from '../../../core/typesetting/wrap.ts';
import { FONT_FAMILY, fontOf, type TextStyle } from './marks.ts';

/** Gives the measure of a text style. */
export type Measures = (style: TextStyle) => Measure;

const MOST_CACHED = 20_000;

/** Measures with a real canvas; every text is measured once per style. */
export function canvasMeasures(): Measures {
  const context = document.createElement('canvas').getContext('2d');
  const caches = new Map<string, Map<string, number>>();
  return (style) => {
    const font = fontOf(style);
    const cache = caches.get(font) ?? new Map<string, number>();
    caches.set(font, cache);
    return (text) => {
      const known = cache.get(text);
      if (known !== undefined || !context) return known ?? 0;
      if (cache.size > MOST_CACHED) cache.clear();
      context.font = font;
      const { width } = context.measureText(text);
      cache.set(text, width);
      return width;
    };
  };
}

let loading: Promise<void> | null = null;

/** Waits for the letters of the plate: a text measured with another font would not fit. */
export function loadPlateFonts(): Promise<void> {
  loading ??= (async () => {
    const wanted = ['400', '500', '600', '700', '800', 'italic 400'].map((look) => `${look} 28px "${FONT_FAMILY}"`);
    // A font that cannot be read must not keep the plate away: the next best one is drawn then.
    await Promise.allSettled(wanted.map((font) => document.fonts.load(font, 'Aé“')));
  })();
  return loading;
}
