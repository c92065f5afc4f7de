import { strToU8 } from 'fflate';
import { element, isElement, parseXml, writeXml, type XmlElement } from '../xml/tree.ts';
import { withChildren } from '../xml/walk.ts';

type Parts = Record<string, Uint8Array>;

const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const relationsIn = (parts: Parts) => parseXml(parts[RELATIONS] ?? new Uint8Array());

/** The name of the part that an element of the text refers to. */
export function partOf(parts: Parts, { attributes }: XmlElement): string | undefined {
  const found = relationsIn(parts)
    .children.filter(isElement)
    .find((one) => one.attributes.Id === attributes['r:id']);
  return found?.attributes.Target?.replace(/^\//, '');
}

/** Makes a part known to the text, as a story of this kind; gives the id to refer to it with. */
export function addPart(parts: Parts, name: string, kind: 'footer'): string {
  const relations = relationsIn(parts);
  const ids = new Set(relations.children.filter(isElement).map(({ attributes }) => attributes.Id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const relation = element('Relationship', { Id: id, Type: `${OFFICE}/${kind}`, Target: `/${name}` });
  parts[RELATIONS] = added(relations, relation, `${PACKAGE}/relationships`);
  const type = element('Override', { PartName: `/${name}`, ContentType: `${WORD}.${kind}+xml` });
  parts[TYPES] = added(parseXml(parts[TYPES] ?? new Uint8Array()), type, `${PACKAGE}/content-types`);
  return id;
}

/** These parts have a namespace without a prefix. */
const added = (root: XmlElement, child: XmlElement, space: string) =>
  strToU8(
    writeXml({ ...withChildren(root, [...root.children, child]), attributes: { xmlns: space, ...root.attributes } }),
  );
