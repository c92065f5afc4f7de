import { strToU8 } from 'fflate';
import { element, isElement, parseXml, writeXml, type XmlElement, type XmlNode } from '../xml/tree.ts';
import { all, childOf, withChildren } from '../xml/walk.ts';
import type { References, TemplatePage } from './sections.ts';

type Parts = Record<string, Uint8Array>;

const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const TWIPS_PER_EMU = 1 / 635;

/**
 * Headers and footers for pages that lie: what is placed somewhere on a standing page, as a logo beside the text, would lie
 * over a table, so it is left out there. Adds the parts; gives the references of the pages.
 */
export function lyingReferences(parts: Parts, { section }: TemplatePage): References {
  const relations = parseXml(parts[RELATIONS] ?? new Uint8Array());
  const references = section.children.filter(isElement).filter(({ name }) => /Reference$/.test(name));
  const added: XmlElement[] = [];
  const lying = references.map((reference) => {
    const target = relations.children
      .filter(isElement)
      .find(({ attributes }) => attributes.Id === reference.attributes['r:id']);
    const name = target?.attributes.Target?.slice(1) ?? '';
    const part = parts[name];
    if (!target || !part) return reference;
    const tree = parseXml(part);
    const plain = withoutFloating(tree, marginOf(section, reference.name));
    if (plain === tree) return reference;
    const own = name.replace('.xml', '-lying.xml');
    const id = `rId${relations.children.length + added.length + 1}`;
    parts[own] = strToU8(writeXml(plain));
    const links = parts[relationsOf(name)];
    if (links) parts[relationsOf(own)] = links;
    added.push(element('Relationship', { ...target.attributes, Id: id, Target: `/${own}` }));
    addType(parts, name, own);
    return { ...reference, attributes: { ...reference.attributes, 'r:id': id } };
  });
  if (added.length > 0)
    parts[RELATIONS] = strToU8(plainXml(withChildren(relations, [...relations.children, ...added]), RELATIONS_SPACE));
  return lying;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS_SPACE = `${PACKAGE}/relationships`;
const TYPES_SPACE = `${PACKAGE}/content-types`;

/** These parts have a namespace without a prefix. */
const plainXml = (root: XmlElement, space: string) =>
  writeXml({ ...root, attributes: { xmlns: space, ...root.attributes } });

const relationsOf = (part: string) => part.replace(/([^/]+)$/, '_rels/$1.rels');

function addType(parts: Parts, like: string, name: string): void {
  const types = parseXml(parts[TYPES] ?? new Uint8Array());
  const same = types.children.filter(isElement).find(({ attributes }) => attributes.PartName === `/${like}`);
  const own = element('Override', { ...same?.attributes, PartName: `/${name}` });
  parts[TYPES] = strToU8(plainXml(withChildren(types, [...types.children, own]), TYPES_SPACE));
}

const marginOf = (section: XmlElement, kind: string) => {
  const margins = childOf(section, 'w:pgMar')?.attributes ?? {};
  const side = Math.abs(Number(margins[kind === 'w:headerReference' ? 'w:top' : 'w:bottom'] ?? 0));
  const edge = Math.abs(Number(margins[kind === 'w:headerReference' ? 'w:header' : 'w:footer'] ?? 0));
  return { room: side, edge, isFooter: kind === 'w:footerReference' };
};

type Margin = ReturnType<typeof marginOf>;

function withoutFloating(one: XmlElement, margin: Margin): XmlElement {
  const children = one.children.flatMap((child): XmlNode[] => {
    if (!isElement(child)) return [child];
    const floats = ['w:drawing', 'w:pict', 'mc:AlternateContent'].includes(child.name) && liesOutside(child, margin);
    return floats ? [] : [withoutFloating(child, margin)];
  });
  const same = children.length === one.children.length && children.every((child, i) => child === one.children[i]);
  return same ? one : withChildren(one, children);
}

/** Does a drawing stand on a place of its own, beyond the margin that belongs to the header? */
function liesOutside(drawing: XmlElement, { room, edge, isFooter }: Margin): boolean {
  const anchor = all(drawing, 'wp:anchor')[0];
  if (!anchor)
    return all(drawing, 'v:shape').some(({ attributes }) => /position:\s*absolute/.test(attributes.style ?? ''));
  const place = childOf(anchor, 'wp:positionV');
  const offset = childOf(place, 'wp:posOffset');
  const height = Number(childOf(anchor, 'wp:extent')?.attributes.cy ?? 0) * TWIPS_PER_EMU;
  // Of a footer the height of the standing page would be needed.
  if (isFooter || !offset) return place?.attributes.relativeFrom === 'page';
  const start = Number(offset.children.join('')) * TWIPS_PER_EMU;
  const from = place?.attributes.relativeFrom === 'page' ? 0 : edge;
  return from + start + height > room + edge;
}
