import { labelKey } from '../words/text-key.ts';
import type { Scale } from './scan.ts';

/** What a cell says: the place of its category on the scale, "don't know", nothing, or something that is on no scale. */
export type Category = number | 'dont-know' | 'blank' | 'unknown';

/** Reads cells as categories of a scale; remembers each text, because few differ. */
export function categorizer(scale: Scale): (cell: string) => Category {
  const places = new Map<string, Category>(scale.labels.map((label, place) => [labelKey(label), place]));
  for (const { text, as } of scale.same ?? []) {
    const place = places.get(labelKey(as));
    if (place !== undefined) places.set(labelKey(text), place);
  }
  for (const label of scale.dontKnow) places.set(labelKey(label), 'dont-know');
  const seen = new Map<string, Category>([['', 'blank']]);
  return (cell) => {
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const category = cell.trim() === '' ? 'blank' : (places.get(labelKey(cell)) ?? 'unknown');
    seen.set(cell, category);
    return category;
  };
}
