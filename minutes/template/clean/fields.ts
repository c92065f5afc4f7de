import type { XmlElement } from '../../xml/tree.ts';
import { below, isOn } from '../../xml/walk.ts';

/** What becomes of a field: it stays, its shown text stays, it becomes a place of ours, or nothing of it stays. */
export type FieldFate = 'keep' | 'text' | 'drop' | { readonly place: string };

/** Fields of the text itself (ISO 29500-1, 17.16.5); they ask for nothing and tell of nobody. */
const KEPT = new Set(
  'PAGE NUMPAGES SECTION SECTIONPAGES TOC PAGEREF REF NOTEREF STYLEREF SEQ SYMBOL LISTNUM EQ TC XE INDEX ='.split(' '),
);
/** Fields that show today, or who wrote this; that is somebody else now. */
const PLACES: Readonly<Record<string, string>> = {
  DATE: 'vandaag',
  TIME: 'vandaag',
  CREATEDATE: 'vandaag',
  SAVEDATE: 'vandaag',
  PRINTDATE: 'vandaag',
  AUTHOR: 'auteur',
  LASTSAVEDBY: 'auteur',
  USERNAME: 'auteur',
  TITLE: 'titel',
};
/** Fields whose shown text is only a form of the text around it. */
const SHOWN = new Set('IF COMPARE QUOTE FORMTEXT FORMCHECKBOX FORMDROPDOWN BIBLIOGRAPHY CITATION'.split(' '));

/** What becomes of a field with this instruction; what we do not know is left out. */
export function fateOf(instruction: string): FieldFate {
  const words = instruction.trim().split(/\s+/);
  const kind = (words[0] ?? '').toUpperCase();
  if (KEPT.has(kind)) return 'keep';
  if (kind === 'HYPERLINK') return isPlainAddress(addressIn(instruction)) ? 'keep' : 'text';
  if (SHOWN.has(kind) || kind === '') return 'text';
  const place = kind === 'DOCPROPERTY' ? propertyPlace(words[1] ?? '') : PLACES[kind];
  return place ? { place } : 'drop';
}

const propertyPlace = (name: string) =>
  ({ company: 'organisatie', author: 'auteur', title: 'titel' })[name.replaceAll('"', '').toLowerCase()];

/** The address of a link; null for a link inside the document. */
function addressIn(instruction: string): string | null {
  const [, quoted, bare] = /HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]\S*))/i.exec(instruction) ?? [];
  return quoted ?? bare ?? null;
}

/** A link that a reader chooses to follow: a web page or an e-mail address, or a place in the document itself (null). */
export function isPlainAddress(address: string | null): boolean {
  return address === null || /^(https?:\/\/|mailto:)[^\\]*$/i.test(address);
}

/** The fates of the fields of a story, by the mark where each begins. A field that never ends is left out. */
export function fieldFates(story: XmlElement): Map<XmlElement, FieldFate> {
  const fates = new Map<XmlElement, FieldFate>();
  const open: { begin: XmlElement; instruction: string; inCode: boolean }[] = [];
  for (const one of below(story)) {
    const last = open.at(-1);
    if (one.name === 'w:instrText' && last?.inCode) last.instruction += one.children.join('');
    if (one.name !== 'w:fldChar') continue;
    const kind = one.attributes['w:fldCharType'];
    if (kind === 'begin') open.push({ begin: one, instruction: '', inCode: true });
    else if (kind === 'separate' && last) last.inCode = false;
    else if (kind === 'end' && last) {
      open.pop();
      fates.set(last.begin, fateOf(last.instruction));
    }
  }
  return fates;
}

/** Is the text of this run hidden, by itself or by its style? */
export function isHidden(run: XmlElement, hiddenStyles: ReadonlySet<string>): boolean {
  const properties = [...below(run)];
  const own = properties.find(({ name }) => name === 'w:vanish');
  const style = properties.find(({ name }) => name === 'w:rStyle')?.attributes['w:val'];
  return own ? isOn(own) : style !== undefined && hiddenStyles.has(style);
}
