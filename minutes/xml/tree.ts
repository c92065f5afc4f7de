import { DOMParser, type Element as DomElement, type Node as DomNode } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import { escapeXml } from './escape.ts';
import { IGNORABLE, NAMESPACES, prefixOf } from './namespaces.ts';

/** An element with our prefix in its name (`w:p`); attributes likewise. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Text that is no XML, has a document type, or more elements than `MAX_ELEMENTS`. */
export class XmlProblem extends Error {}

/** A hundred pages of text with its formatting have about a tenth of it. */
const MAX_ELEMENTS = 300_000;
const LESS_THAN = 0x3c;
const ELEMENT = 1;
const TEXT = new Set([3, 4]);
/** In these a space is a space. */
const HOLDS_TEXT = new Set(['w:t', 'w:instrText', 'w:delText', 'a:t', 'm:t']);

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/**
 * Reads XML of an Office file with every name under our prefix; elements and attributes of namespaces that we do not know are
 * left out, and so are comments. Throws XmlProblem for what is no such XML; entities of its own are never resolved.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  if (count(bytes) > MAX_ELEMENTS * 2) throw new XmlProblem('too many elements');
  const text = decoded(bytes);
  if (/<!DOCTYPE/i.test(text)) throw new XmlProblem('a document type');
  const root = rootOf(text);
  const tree = root && elementOf(root);
  if (!tree) throw new XmlProblem('no Office XML');
  return tree;
}

/** UTF-8, or UTF-16 that says so: a part may be either (ECMA-376 part 2, 8.1.4). */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return pairs(bytes, 0, 1);
  if (first === 0xfe && second === 0xff) return pairs(bytes, 1, 0);
  return strFromU8(bytes).replace(/^\ufeff/, '');
}

function pairs(bytes: Uint8Array, low: number, high: number): string {
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode((bytes[at + low] ?? 0) + 256 * (bytes[at + high] ?? 0));
  return text;
}

function rootOf(text: string): DomElement | null {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new XmlProblem(message);
  };
  try {
    return new DOMParser({ onError }).parseFromString(text, 'text/xml').documentElement;
  } catch (error) {
    throw error instanceof XmlProblem ? error : new XmlProblem(String(error));
  }
}

const count = (bytes: Uint8Array) => bytes.reduce((sum, byte) => sum + (byte === LESS_THAN ? 1 : 0), 0);

function nameOf(uri: string | null, local: string): string | null {
  if (!uri) return local;
  const prefix = prefixOf(uri);
  if (prefix === undefined) return null;
  return prefix ? `${prefix}:${local}` : local;
}

function elementOf(dom: DomElement): XmlElement | null {
  const name = nameOf(dom.namespaceURI, dom.localName ?? dom.tagName);
  if (name === null) return null;
  const attributes: Record<string, string> = {};
  for (const { namespaceURI, localName, name: whole, value } of dom.attributes) {
    if (whole === 'xmlns' || whole.startsWith('xmlns:')) continue;
    const own = nameOf(namespaceURI, localName ?? whole);
    // These name prefixes of the file itself.
    if (own === 'mc:Ignorable' || own === 'mc:MustUnderstand' || own === 'mc:ProcessContent') continue;
    if (own !== null) attributes[own] = own === 'Requires' ? required(dom, value) : value;
  }
  return { name, attributes, children: childrenOf(dom, name) };
}

/** The prefixes that a choice requires, as ours; an unknown one stays unknown, so that no reader takes the choice. */
function required(dom: DomElement, value: string): string {
  const ours = (prefix: string) => prefixOf(dom.lookupNamespaceURI(prefix) ?? '') ?? UNKNOWN;
  return value.split(/\s+/).filter(Boolean).map(ours).join(' ');
}
/** Stands where a file requires what we do not know. */
export const UNKNOWN = 'unknown';

function childrenOf(dom: DomElement, name: string): XmlNode[] {
  const keepsSpace = HOLDS_TEXT.has(name);
  const children: XmlNode[] = [];
  for (let node: DomNode | null = dom.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === ELEMENT) {
      const child = elementOf(node as DomElement);
      if (child) children.push(child);
    } else if (TEXT.has(node.nodeType) && node.nodeValue && (keepsSpace || node.nodeValue.trim())) {
      children.push(node.nodeValue);
    }
  }
  return children;
}

/** The element as a whole XML part, with the namespaces that it uses. */
export function writeXml(root: XmlElement): string {
  const used = new Set<string>();
  collectPrefixes(root, used);
  const ignorable = [...used].filter((prefix) => IGNORABLE.has(prefix)).toSorted((a, b) => (a < b ? -1 : 1));
  if (ignorable.length > 0) used.add('mc');
  const spaces = [...used]
    .sort()
    .flatMap((prefix) => (NAMESPACES[prefix] ? [[`xmlns:${prefix}`, NAMESPACES[prefix]]] : []));
  const attributes = {
    ...Object.fromEntries(spaces),
    ...(ignorable.length > 0 && { 'mc:Ignorable': ignorable.join(' ') }),
    ...root.attributes,
  };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${fragment({ ...root, attributes })}`;
}

/** The element as it stands inside a part that knows its namespaces. */
export function fragment(node: XmlNode): string {
  if (!isElement(node)) return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${attributeText(value)}"`);
  const start = `<${node.name}${attributes.join('')}`;
  return node.children.length === 0 ? `${start}/>` : `${start}>${node.children.map(fragment).join('')}</${node.name}>`;
}

const attributeText = (value: string) =>
  escapeXml(value).replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;');

function collectPrefixes({ name, attributes, children }: XmlElement, used: Set<string>): void {
  for (const one of [name, ...Object.keys(attributes)]) {
    const at = one.indexOf(':');
    if (at > 0) used.add(one.slice(0, at));
  }
  for (const prefix of (attributes.Requires ?? '').split(' ')) if (prefix) used.add(prefix);
  for (const child of children) if (isElement(child)) collectPrefixes(child, used);
}
