import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Look } from '../look/design.ts';
import { STYLES } from '../look/style-ids.ts';
import { wordStyles } from '../word/styles.ts';
import { tableStyle } from '../word/table-style.ts';
import { element, isElement, parseXml, type XmlElement } from '../xml/tree.ts';
import { below, childOf, withChild, withChildren, wordValue } from '../xml/walk.ts';
import { nameOf, stylesIn } from './clean/styles.ts';

const USES = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);

/** Styles that Word itself names, by the name; the docx library takes a design of its own for one that is not there. */
const BUILT_IN = ['heading 1', 'heading 2', 'title'];

/** Adds headings to a template that has none of its own, in its font and with its colour. */
export async function withHeadings(styles: XmlElement, look: Look): Promise<XmlElement> {
  const names = new Set(stylesIn(styles).map((style) => nameOf(style)?.toLowerCase()));
  const ours = [...(await stylesOf(look)).values()];
  const missing = ours
    .filter((style) => BUILT_IN.includes(nameOf(style)?.toLowerCase() ?? ''))
    .filter((style) => !names.has(nameOf(style)?.toLowerCase()));
  return withAdded(styles, missing);
}

/** Adds all our styles that the template does not have, to measure with. */
export async function withAllStyles(styles: XmlElement, look: Look, letters: number): Promise<XmlElement> {
  const known = new Set(stylesIn(styles).map(idOf));
  const ours = await stylesOf(look);
  return withAdded(
    styles,
    [...ours].filter(([id]) => id.startsWith('Pp') && !known.has(id)).map(([, style]) => labelled(style, letters)),
  );
}

/** Adds the styles that the document uses and the template does not have, in the template's own font and based on its own text. */
export async function withOwnStyles(
  styles: XmlElement,
  document: XmlElement,
  look: Look,
  letters: number,
): Promise<XmlElement> {
  const known = new Set(stylesIn(styles).map(idOf));
  const used = new Set([...below(document)].flatMap((one) => (USES.has(one.name) ? [wordValue(one) ?? ''] : [])));
  const ours = await stylesOf(look);
  return withAdded(
    styles,
    [...used].filter((id) => !known.has(id)).flatMap((id) => labelled(ours.get(id), letters) ?? []),
  );
}

/** In these a label stands before the text. */
const LABELLED: ReadonlySet<string> = new Set([STYLES.fact, STYLES.task]);
/** So much wider than ours letters are before a label needs more room. */
const ROOM = 1.08;

/** A style with room for its labels in letters that are wider than ours. */
function labelled<S extends XmlElement | undefined>(style: S, letters: number): S {
  if (!style || !LABELLED.has(idOf(style)) || letters <= ROOM) return style;
  return widened(style, letters / ROOM) as S;
}

function widened(one: XmlElement, times: number): XmlElement {
  const places = one.name === 'w:ind' || one.name === 'w:tab' ? ['w:left', 'w:hanging', 'w:pos'] : [];
  const wider = places.flatMap((name) =>
    one.attributes[name] === undefined ? [] : [[name, `${Math.round(Number(one.attributes[name]) * times)}`] as const],
  );
  const children = one.children.map((child) => (isElement(child) ? widened(child, times) : child));
  return element(one.name, { ...one.attributes, ...Object.fromEntries(wider) }, children);
}

function withAdded(styles: XmlElement, added: readonly XmlElement[]): XmlElement {
  const bases = {
    Normal: defaultStyle(styles, 'paragraph'),
    TableNormal: defaultStyle(styles, 'table'),
  };
  return withChildren(styles, [...styles.children, ...added.map((style) => basedOn(inItsFont(style), bases))]);
}

const idOf = (style: XmlElement) => style.attributes['w:styleId'] ?? '';

function defaultStyle(styles: XmlElement, type: string): string | undefined {
  const found = stylesIn(styles).find(
    ({ attributes }) => attributes['w:type'] === type && ['1', 'true'].includes(attributes['w:default'] ?? ''),
  );
  return found && idOf(found);
}

function basedOn(style: XmlElement, bases: Readonly<Record<string, string | undefined>>): XmlElement {
  const base = wordValue(childOf(style, 'w:basedOn')) ?? '';
  if (!(base in bases)) return style;
  const own = bases[base];
  const without = style.children.filter((child) => !(isElement(child) && child.name === 'w:basedOn'));
  return own ? withChild(style, element('w:basedOn', { 'w:val': own })) : withChildren(style, without);
}

function inItsFont(style: XmlElement): XmlElement {
  const properties = childOf(style, 'w:rPr');
  if (!properties) return style;
  const kept = properties.children.filter((child) => !(isElement(child) && child.name === 'w:rFonts'));
  return withChild(style, withChildren(properties, kept));
}

async function stylesOf(look: Look): Promise<Map<string, XmlElement>> {
  const document = new Document({ styles: wordStyles(look), sections: [{ children: [new Paragraph('')] }] });
  const part = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)))['word/styles.xml'] ?? new Uint8Array();
  const text = strFromU8(part);
  const whole = strToU8(text.slice(0, text.lastIndexOf('</')) + tableStyle(look) + text.slice(text.lastIndexOf('</')));
  return new Map(stylesIn(parseXml(whole)).map((style) => [idOf(style), style]));
}
