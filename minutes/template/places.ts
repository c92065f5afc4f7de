/** Places in a template that are filled in, written as `{{verslag}}`. Without the first, the minutes come at the end. */
export const PLACES = ['verslag', 'titel', 'gemeente', 'datum', 'plaats', 'vervolg'] as const;
export type Place = (typeof PLACES)[number];

const PARAGRAPH = /<w:p[ >][\s\S]*?<\/w:p>/g;

/** The places in a part of a document; Word may have split their words over runs. */
export function placesIn(xml: string): Place[] {
  const texts = (xml.match(PARAGRAPH) ?? []).map((paragraph) => paragraph.replace(/<[^>]*>/g, ''));
  return PLACES.filter((place) => texts.some((text) => text.includes(`{{${place}}}`)));
}
