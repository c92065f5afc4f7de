import { texts } from './texts.ts';
import { oneLine } from './words.ts';

/** Name of the municipality on one line, without "gemeente" in front: the sentences say that word themselves. */
export function municipalityName(municipality: string): string {
  return oneLine(municipality).replace(/^gemeente\s+/i, '');
}

/** What the document is, for its properties and footer: the kind of document and the municipality. */
export function documentTitle(municipality: string): string {
  const name = municipalityName(municipality);
  return name ? `${texts.kind}, ${texts.municipality(name)}` : texts.kind;
}
