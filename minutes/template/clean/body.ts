import { element, isElement, type XmlElement } from '../../xml/tree.ts';
import { childOf, withChild, withChildren } from '../../xml/walk.ts';

const A4 = element('w:pgSz', { 'w:w': '11906', 'w:h': '16838' });
const MARGINS = element('w:pgMar', {
  'w:top': '1134',
  'w:right': '1134',
  'w:bottom': '1134',
  'w:left': '1134',
  'w:header': '567',
  'w:footer': '567',
  'w:gutter': '0',
});
/** What stands after the size and the margins in a section, in the order of the schema. */
const AFTER_MARGINS = [
  'w:paperSrc',
  'w:pgBorders',
  'w:lnNumType',
  'w:pgNumType',
  'w:cols',
  'w:formProt',
  'w:vAlign',
  'w:noEndnote',
  'w:titlePg',
  'w:textDirection',
  'w:bidi',
  'w:rtlGutter',
  'w:docGrid',
  'w:printerSettings',
];

/** What is there, and each measure that it does not say. */
const filledIn = (own: XmlElement | undefined, standard: XmlElement) =>
  element(standard.name, { ...standard.attributes, ...own?.attributes });

/** A section with a size and margins; A4 where it says none. */
export function measured(section: XmlElement): XmlElement {
  const sized = withChild(section, filledIn(childOf(section, 'w:pgSz'), A4), ['w:pgMar', ...AFTER_MARGINS]);
  return withChild(sized, filledIn(childOf(sized, 'w:pgMar'), MARGINS), AFTER_MARGINS);
}

/** The document with a measured section at its end, which Word may leave out. */
export function bodyWithLastSection(document: XmlElement): XmlElement {
  const body = childOf(document, 'w:body') ?? element('w:body');
  const last = body.children.at(-1);
  const ends = last !== undefined && isElement(last) && last.name === 'w:sectPr';
  const content = ends ? body.children.slice(0, -1) : body.children;
  const section = measured(ends ? last : element('w:sectPr'));
  return withChildren(
    document,
    document.children.map((child) =>
      isElement(child) && child.name === 'w:body' ? withChildren(body, [...content, section]) : child,
    ),
  );
}
