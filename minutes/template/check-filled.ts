import { readRelationships, relationshipsPart } from '../xml/relationships.ts';
import { isElement, parseXml, type XmlElement } from '../xml/tree.ts';
import { below, textOf } from '../xml/walk.ts';
import { placesIn } from './places.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

const MAIN = 'word/document.xml';
/** Parts that the template brought, or that were filled in. */
const CHECKED = /^word\/[^/]+\.xml$/;

/** What is wrong with a filled template, for the log; empty when it may be handed over. Throws XmlProblem for what is no XML. */
export function faultsIn(parts: Parts, document: XmlElement, opening: string): string[] {
  const inParts = Object.entries(parts)
    .filter(([name]) => CHECKED.test(name))
    .flatMap(([name, part]) => partFaults(parts, name, name === MAIN ? document : parseXml(part)));
  const last = document.children.filter(isElement).at(-1)?.children.at(-1);
  const ends = last !== undefined && isElement(last) && last.name === 'w:sectPr';
  return [
    ...inParts,
    ...(textOf(document).includes(opening) ? [] : ['the minutes are not in it']),
    ...(ends ? [] : ['the text does not end in a section']),
  ];
}

function partFaults(parts: Parts, name: string, tree: XmlElement): string[] {
  const left = placesIn(tree).map((place) => `${name}: ${place} is left`);
  const links = new Map(readRelationships(parts[relationshipsPart(name)], name).map((one) => [one.id, one]));
  const leadsNowhere = (id: string) => {
    const link = links.get(id);
    return !link || !(link.external || parts[link.target]);
  };
  const lost = [...below(tree)].flatMap((one) =>
    Object.entries(one.attributes).flatMap(([attribute, id]) =>
      attribute.startsWith('r:') && leadsNowhere(id) ? [`${name}: ${one.name} leads nowhere (${id})`] : [],
    ),
  );
  return [...left, ...lost];
}
