import { strToU8 } from 'fflate';
import { texts } from '../texts/texts.ts';
import { addParts, partOf } from '../xml/parts.ts';
import { element, isElement, parseXml, writeXml, type XmlElement } from '../xml/tree.ts';
import { all, below, withChildren } from '../xml/walk.ts';
import { type References, sectionAtPlace, withSectionAtPlace } from './sections.ts';

type Parts = Record<string, Uint8Array>;

const FOOTER = 'word/footer-bladzijde.xml';
/** On these pages a number stands; the first page of a letter has its own footer. */
const NUMBERED = ['default', 'even'];

/**
 * The body of a template whose pages have a number: the minutes name pages. A template that numbers its pages itself stays as it
 * is, else the number comes below what stands in its footer. Changes the parts.
 */
export function withPageNumbers(parts: Parts, body: XmlElement): XmlElement {
  const references = sectionAtPlace(body).references;
  if (references.some((one) => numbersPages(parts, one))) return body;
  const footers = references.filter(
    ({ name, attributes }) => name === 'w:footerReference' && NUMBERED.includes(attributes['w:type'] ?? 'default'),
  );
  for (const footer of footers) addNumber(parts, footer);
  if (footers.some(({ attributes }) => attributes['w:type'] !== 'even')) return body;
  parts[FOOTER] = strToU8(writeXml(element('w:ftr', {}, [NUMBER])));
  const [id = ''] = addParts(parts, [FOOTER], 'footer');
  return withSectionAtPlace(body, element('w:footerReference', { 'w:type': 'default', 'r:id': id }));
}

function numbersPages(parts: Parts, reference: References[number]): boolean {
  const part = parts[partOf(parts, reference) ?? ''];
  if (!part) return false;
  return [...below(parseXml(part))].some(
    ({ name, attributes, children }) =>
      (name === 'w:instrText' && /\bPAGE\b/.test(children.join(''))) ||
      (name === 'w:fldSimple' && /\bPAGE\b/.test(attributes['w:instr'] ?? '')),
  );
}

function addNumber(parts: Parts, reference: References[number]): void {
  const name = partOf(parts, reference) ?? '';
  const part = parts[name];
  if (!part) return;
  const story = parseXml(part);
  const last = story.children.filter(isElement).at(-1);
  // An empty line at the end makes place for it.
  const isEmpty = last?.name === 'w:p' && all(last, 'w:r').length === 0;
  const kept = isEmpty ? story.children.slice(0, -1) : story.children;
  parts[name] = strToU8(writeXml(withChildren(story, [...kept, NUMBER])));
}

const run = (...children: XmlElement[]) =>
  element('w:r', {}, [element('w:rPr', {}, [element('w:sz', { 'w:val': '18' })]), ...children]);
const mark = (kind: string) => run(element('w:fldChar', { 'w:fldCharType': kind }));
const words = (name: string, text: string) => run(element(name, { 'xml:space': 'preserve' }, [text]));

const NUMBER = element('w:p', {}, [
  element('w:pPr', {}, [
    element('w:spacing', { 'w:before': '0', 'w:after': '0' }),
    element('w:jc', { 'w:val': 'right' }),
  ]),
  words('w:t', texts.page.before),
  mark('begin'),
  words('w:instrText', ' PAGE '),
  mark('separate'),
  words('w:t', '1'),
  mark('end'),
]);
