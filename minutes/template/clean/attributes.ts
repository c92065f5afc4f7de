import { texts } from '../../texts/texts.ts';
import type { XmlElement } from '../../xml/tree.ts';

/** Where a picture is named, per element. */
export const LINKS: Readonly<Record<string, string>> = { 'a:blip': 'r:embed', 'v:imagedata': 'r:id' };

/** Attributes that tell who wrote what when, or lead out of the file. */
const DROPPED =
  /^(?:w:rsid\w*|w14:(?:paraId|textId)|w:(?:author|date|initials)|o:(?:href|title|relid|gfxdata)|r:(?:link|href|pict)|href)$/;
/** The names of pictures are mostly those of files. */
const NAMED = new Set(['wp:docPr', 'pic:cNvPr']);

/** The attributes of an element that stay, with the new ids of relationships. */
export function cleanAttributes(one: XmlElement, links: ReadonlyMap<string, string>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(one.attributes)) {
    if (DROPPED.test(name)) continue;
    if (!name.startsWith('r:')) kept[name] = value;
    else if (links.has(value)) kept[name] = links.get(value) ?? '';
  }
  if (NAMED.has(one.name)) return { ...kept, name: texts.templatePicture, descr: altText(kept.descr ?? '') };
  if (one.name === 'v:shape' && kept.alt !== undefined) return { ...kept, alt: altText(kept.alt) };
  return kept;
}

/** What was said about a picture; no word, a path or a file name says nothing. */
const altText = (text: string) => (text.trim() === '' || /[\\/]|\.\w{3,4}$/.test(text) ? texts.templatePicture : text);
