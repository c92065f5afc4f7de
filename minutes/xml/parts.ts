import { strToU8 } from 'fflate';
import { element, isElement, parseXml, writeXml, type XmlElement } from './tree.ts';
import { withChildren } from './walk.ts';

type Parts = Record<string, Uint8Array>;

const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FORMATS = 'application/vnd.openxmlformats-officedocument';
/** What the text may refer to, with its content type. */
const KINDS = { footer: 'wordprocessingml.footer+xml', chart: 'drawingml.chart+xml' } as const;

const relationsIn = (parts: Parts) => parseXml(parts[RELATIONS] ?? new Uint8Array());

/** The name of the part that an element of the text refers to. */
export function partOf(parts: Parts, { attributes }: XmlElement): string | undefined {
  const found = relationsIn(parts)
    .children.filter(isElement)
    .find((one) => one.attributes.Id === attributes['r:id']);
  return found?.attributes.Target?.replace(/^\//, '');
}

/** Makes parts known to the text, as what they are; gives the ids to refer to them with. */
export function addParts(parts: Parts, names: readonly string[], kind: keyof typeof KINDS): string[] {
  const relations = relationsIn(parts);
  const ids = freeIds(relations, names.length);
  const links = names.map((name, i) =>
    element('Relationship', { Id: ids[i] ?? '', Type: `${OFFICE}/${kind}`, Target: `/${name}` }),
  );
  parts[RELATIONS] = added(relations, links, `${PACKAGE}/relationships`);
  addTypes(parts, names, KINDS[kind]);
  return ids;
}

/** Says of parts what they hold, as the end of its content type. */
export function addTypes(parts: Parts, names: readonly string[], type: string): void {
  const types = names.map((name) => element('Override', { PartName: `/${name}`, ContentType: `${FORMATS}.${type}` }));
  parts[TYPES] = added(parseXml(parts[TYPES] ?? new Uint8Array()), types, `${PACKAGE}/content-types`);
}

/** The relationships of a part that refers to one other, under the id `rId1`. */
export const onlyRelationship = (kind: string, target: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;

function freeIds(relations: XmlElement, count: number): string[] {
  const taken = new Set(relations.children.filter(isElement).map(({ attributes }) => attributes.Id));
  const free: string[] = [];
  for (let number = taken.size + 1; free.length < count; number++)
    if (!taken.has(`rId${number}`)) free.push(`rId${number}`);
  return free;
}

/** These parts have a namespace without a prefix. */
const added = (root: XmlElement, children: readonly XmlElement[], space: string) =>
  strToU8(
    writeXml({
      ...withChildren(root, [...root.children, ...children]),
      attributes: { xmlns: space, ...root.attributes },
    }),
  );
