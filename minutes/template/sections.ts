import type { PageKind } from '../blocks/blocks.ts';
import type { Room } from '../pages/page-room.ts';
import { element, isElement, type XmlElement, type XmlNode } from '../xml/tree.ts';
import { all, childOf, textOf, withChild, withChildren } from '../xml/walk.ts';
import { measured } from './clean/body.ts';
import { placeParagraph, written } from './places.ts';

/** The section of a template in which the minutes come. */
export interface TemplatePage {
  readonly section: XmlElement;
  readonly portrait: Room;
  readonly landscape: Room;
}

/** Which header or footer a section shows, by kind and turn (`w:headerReference default`). */
export type References = readonly XmlElement[];

const REFERENCES = new Set(['w:headerReference', 'w:footerReference']);
const AFTER_TYPE = [
  'w:pgSz',
  'w:pgMar',
  'w:paperSrc',
  'w:pgBorders',
  'w:lnNumType',
  'w:pgNumType',
  'w:cols',
  'w:titlePg',
  'w:docGrid',
];

/** Is this the paragraph in whose place the minutes come? */
export const isPlace = (node: XmlNode): boolean =>
  isElement(node) && node.name === 'w:p' && textOf(node) === written('verslag');
/** The section that ends with this paragraph, or that of the whole text. */
export const sectionOf = (node: XmlNode): XmlElement | undefined => {
  if (!isElement(node)) return undefined;
  return node.name === 'w:sectPr' ? node : childOf(childOf(node, 'w:pPr'), 'w:sectPr');
};

/** The body with a place for the minutes: its own, else a new page after what the template holds. */
export function withPlace(body: XmlElement): XmlElement {
  if (body.children.some(isPlace)) return body;
  const shows = all(body, 'w:t').length > 0 || all(body, 'w:drawing').length > 0 || all(body, 'w:pict').length > 0;
  const turn = element('w:p', {}, [element('w:r', {}, [element('w:br', { 'w:type': 'page' })])]);
  const last = body.children.length - 1;
  return withChildren(body, body.children.toSpliced(last, 0, ...(shows ? [turn] : []), placeParagraph()));
}

/** Which headers and footers the section shows in which the minutes come. */
export function sectionAtPlace(body: XmlElement): { readonly end: number; readonly references: References } {
  const at = body.children.findIndex(isPlace);
  const end = body.children.findIndex((child, i) => i >= at && sectionOf(child) !== undefined);
  return { end, references: shownIn(body.children.slice(0, end + 1).flatMap((child) => sectionOf(child) ?? [])) };
}

/** The body in which that section shows one more. */
export function withSectionAtPlace(body: XmlElement, added: XmlElement): XmlElement {
  const { end } = sectionAtPlace(body);
  const children = body.children.map((child, i) => {
    const section = sectionOf(child);
    return i === end && section ? withSection(child, withChildren(section, [added, ...section.children])) : child;
  });
  return withChildren(body, children);
}

/** The page on which the minutes come in a body with a place; sizes in twips, `letters` as in a Room. */
export function templatePage(body: XmlElement, letters: number): TemplatePage {
  const at = body.children.findIndex(isPlace);
  const own = body.children.slice(at).flatMap((child) => sectionOf(child) ?? [])[0] ?? element('w:sectPr');
  const before = body.children.slice(0, at).flatMap((child) => sectionOf(child) ?? []);
  const section = withShown(measured(own), [...before, own]);
  const side = (name: string, attribute: string) =>
    Math.abs(Number(childOf(section, name)?.attributes[`w:${attribute}`] ?? 0)) || 0;
  const sizes = [side('w:pgSz', 'w'), side('w:pgSz', 'h')];
  const [short, long] = [Math.min(...sizes), Math.max(...sizes)];
  const across = side('w:pgMar', 'left') + side('w:pgMar', 'right') + side('w:pgMar', 'gutter');
  const down = side('w:pgMar', 'top') + side('w:pgMar', 'bottom');
  return {
    section,
    portrait: { width: short - across, height: long - down, letters },
    landscape: { width: long - across, height: short - down, letters },
  };
}

/** The section with the headers and footers that it shows after those before it. */
export const withShown = (section: XmlElement, all: readonly XmlElement[]): XmlElement =>
  withReferences(section, shownIn(all));

/** What a section shows that names no header of its own kind: that of the section before it. */
function shownIn(sections: readonly XmlElement[]): References {
  const shown = new Map<string, XmlElement>();
  for (const one of sections.flatMap(({ children }) => children.filter(isElement))) {
    if (REFERENCES.has(one.name)) shown.set(`${one.name} ${one.attributes['w:type']}`, one);
  }
  return [...shown.values()];
}

function withReferences(section: XmlElement, references: References): XmlElement {
  const rest = section.children.filter((child) => !(isElement(child) && REFERENCES.has(child.name)));
  return withChildren(section, [...references, ...rest]);
}

/** A paragraph that ends a section of the minutes. `lying` are the headers and footers of a page that lies. */
export function sectionEnd(page: TemplatePage, kind: PageKind, isFirst: boolean, lying: References): XmlElement {
  return element('w:p', {}, [element('w:pPr', {}, [...NO_HEIGHT, minutesSection(page, kind, isFirst, lying)])]);
}

/** What ends a section takes no line: after a plate that fills its page there is none. */
const NO_HEIGHT = [
  element('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '20', 'w:lineRule': 'exact' }),
  element('w:rPr', {}, [element('w:sz', { 'w:val': '2' })]),
];

/** A section of the minutes. */
export const minutesSection = (page: TemplatePage, kind: PageKind, isFirst: boolean, lying: References): XmlElement =>
  turned(isFirst ? page.section : goingOn(page.section), kind, lying);

/** The section goes on where the one before ended: on a new page, with the same numbers, without a first page of its own. */
function goingOn(section: XmlElement): XmlElement {
  const rest = section.children.filter((child) => !(isElement(child) && child.name === 'w:titlePg'));
  const numbered = rest.map((child) => {
    if (!isElement(child) || child.name !== 'w:pgNumType') return child;
    const { 'w:start': _start, ...attributes } = child.attributes;
    return { ...child, attributes };
  });
  return withChild(withChildren(section, numbered), element('w:type', { 'w:val': 'nextPage' }), AFTER_TYPE);
}

function turned(section: XmlElement, kind: PageKind, lying: References): XmlElement {
  if (kind === 'portrait') return section;
  const size = childOf(section, 'w:pgSz');
  const sides = ['w:w', 'w:h'].map((name) => Number(size?.attributes[name] ?? 0));
  const lies = element('w:pgSz', {
    'w:w': `${Math.max(...sides)}`,
    'w:h': `${Math.min(...sides)}`,
    'w:orient': 'landscape',
  });
  return withReferences(withChild(section, lies), lying);
}

/**
 * The body after which the minutes fit: the section in which they end has the page of their last part, or goes on after it
 * when more of the template follows. True in `endsMinutes` asks for an end of section after the last part.
 */
export function withSectionAfter(
  body: XmlElement,
  page: TemplatePage,
  kinds: readonly PageKind[],
  lying: References,
): { readonly body: XmlElement; readonly endsMinutes: boolean } {
  const at = body.children.findIndex(isPlace);
  const end = body.children.findIndex((child, i) => i >= at && sectionOf(child) !== undefined);
  const last = kinds.at(-1) ?? 'portrait';
  const follows = body.children.slice(at + 1, end).some((child) => isElement(child) && shows(child));
  if (kinds.length === 1 && last === 'portrait') return { body, endsMinutes: false };
  const after = kinds.length > 1 || follows ? goingOn(page.section) : page.section;
  const section = follows ? after : turned(after, last, lying);
  const children = body.children.map((child, i) => {
    if (i === end) return withSection(child, section);
    return i > end ? withOwnReferences(child, page) : child;
  });
  return { body: withChildren(body, children), endsMinutes: follows };
}

const shows = (node: XmlElement) =>
  node.name === 'w:tbl' || textOf(node).trim() !== '' || all(node, 'w:drawing').length + all(node, 'w:pict').length > 0;

function withSection(child: XmlNode, section: XmlElement): XmlNode {
  if (!isElement(child) || child.name === 'w:sectPr') return section;
  const properties = childOf(child, 'w:pPr') ?? element('w:pPr');
  return withChild(child, withChild(properties, section));
}

/** A later section of the template shows what it showed, also when the minutes ended on a page with other headers. */
function withOwnReferences(child: XmlNode, { section }: TemplatePage): XmlNode {
  const own = sectionOf(child);
  return own ? withSection(child, withReferences(own, shownIn([section, own]))) : child;
}
