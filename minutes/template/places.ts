import { element, isElement, type XmlElement, type XmlNode } from '../xml/tree.ts';
import { all, childOf, textOf, withChildren } from '../xml/walk.ts';

/** Places in a template that are filled in, written as `{{verslag}}`. Without the first, the minutes come at the end. */
export const PLACES = [
  'verslag',
  'titel',
  'gemeente',
  'datum',
  'plaats',
  'vervolg',
  'organisatie',
  'auteur',
  'vandaag',
] as const;
export type Place = (typeof PLACES)[number];

/** What stands between braces, with blanks and capitals as people type them. */
const WRITTEN = /\{\{\s*([\p{L}\p{N}][\p{L}\p{N} _.-]{0,60}?)\s*\}\}/gu;

const placeNamed = (name: string): Place | undefined => {
  const plain = name.toLowerCase().replaceAll(/[ _.-]/g, '');
  return PLACES.find((place) => place === plain);
};

export const written = (place: Place) => `{{${place}}}`;

/** The places of a part of a document. */
export const placesIn = (part: XmlElement): Place[] => {
  const texts = all(part, 'w:p').map(textOf);
  return PLACES.filter((place) => texts.some((text) => text.includes(written(place))));
};

/**
 * The part with each place written as we write it, whole in one run. A place that we do not know is left empty; `unknown`
 * gets its name.
 */
export function withPlainPlaces(part: XmlElement, unknown: Set<string>): XmlElement {
  return mapParagraphs(part, (paragraph) => plainPlaces(paragraph, unknown));
}

/** The part with each innermost paragraph changed. */
function mapParagraphs(one: XmlElement, change: (paragraph: XmlElement) => XmlElement): XmlElement {
  const children = one.children.map((child) => (isElement(child) ? mapParagraphs(child, change) : child));
  const same = withChildren(one, children);
  return one.name === 'w:p' && !all(one, 'w:p').length ? change(same) : same;
}

function plainPlaces(paragraph: XmlElement, unknown: Set<string>): XmlElement {
  const text = textOf(paragraph);
  const changes = [...text.matchAll(WRITTEN)].map((found) => {
    const place = placeNamed(found[1] ?? '');
    if (!place) unknown.add(found[1] ?? '');
    return { from: found.index, to: found.index + found[0].length, by: place ? written(place) : '' };
  });
  return changes.length > 0 ? rewritten(paragraph, changes) : paragraph;
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** The paragraph with pieces of its text changed; a piece may be spread over runs, and comes in the first of them. */
function rewritten(paragraph: XmlElement, changes: readonly Change[]): XmlElement {
  let at = 0;
  const rewrite = (node: XmlNode): XmlNode => {
    if (!isElement(node)) return node;
    if (node.name !== 'w:t') return withChildren(node, node.children.map(rewrite));
    const text = node.children.join('');
    const start = at;
    at += text.length;
    return element('w:t', { 'xml:space': 'preserve' }, [piece(text, start, changes)]);
  };
  return withChildren(paragraph, paragraph.children.map(rewrite));
}

function piece(text: string, start: number, changes: readonly Change[]): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const at = start + i;
    const change = changes.find(({ from, to }) => at >= from && at < to);
    if (!change) result += text[i];
    else if (change.from === at) result += change.by;
  }
  return result;
}

/** The paragraphs of the body with the place of the minutes each in a paragraph of its own, without what else it holds. */
export function minutesApart(body: XmlElement): XmlElement {
  const mark = written('verslag');
  const children = body.children.flatMap((child) => {
    if (!isElement(child) || child.name !== 'w:p' || !textOf(child).includes(mark)) return [child];
    const section = childOf(childOf(child, 'w:pPr'), 'w:sectPr');
    const [before = '', after = ''] = textOf(child).split(mark);
    const end = section ? [element('w:p', {}, [element('w:pPr', {}, [section])])] : [];
    return [...sentence(child, before), placeParagraph(), ...sentence(child, after), ...end];
  });
  return withChildren(body, children);
}

/** The paragraph in whose place the minutes come. */
export const placeParagraph = (): XmlElement =>
  element('w:p', {}, [element('w:r', {}, [element('w:t', {}, [written('verslag')])])]);

/** Words that stood beside the place, in the same style. */
function sentence(paragraph: XmlElement, text: string): XmlElement[] {
  if (text.trim() === '') return [];
  const properties = childOf(paragraph, 'w:pPr');
  const plain =
    properties &&
    withChildren(
      properties,
      properties.children.filter((one) => !(isElement(one) && one.name === 'w:sectPr')),
    );
  const run = element('w:r', {}, [element('w:t', { 'xml:space': 'preserve' }, [text])]);
  return [element('w:p', {}, [...(plain ? [plain] : []), run])];
}
