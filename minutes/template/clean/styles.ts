import { element, isElement, type XmlElement } from '../../xml/tree.ts';
import { childOf, isOn, withChild, wordValue } from '../../xml/walk.ts';

/** Built-in styles have one name in every Word file; other programs write the name that people see. */
const BUILT_IN: Readonly<Record<string, string>> = {
  'kop 1': 'heading 1',
  'kop 2': 'heading 2',
  'kop 3': 'heading 3',
  'überschrift 1': 'heading 1',
  'überschrift 2': 'heading 2',
  'überschrift 3': 'heading 3',
  kop1: 'heading 1',
  kop2: 'heading 2',
  titel: 'Title',
  standaard: 'Normal',
  standard: 'Normal',
  voettekst: 'footer',
  koptekst: 'header',
  'inhopg 1': 'toc 1',
  'inhopg 2': 'toc 2',
  kopvaninhoudsopgave: 'TOC Heading',
};
const HEADINGS = new Set(['heading 1', 'heading 2', 'title']);
/** What may stand after each of these in the properties of a paragraph, in the order of the schema. */
const AFTER_KEEP = [
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
  'w:numPr',
  'w:suppressLineNumbers',
  'w:pBdr',
  'w:shd',
  'w:tabs',
  'w:suppressAutoHyphens',
  'w:spacing',
  'w:ind',
  'w:contextualSpacing',
  'w:jc',
  'w:textAlignment',
  'w:outlineLvl',
  'w:rPr',
];
/** In twips. */
const SPACE = element('w:spacing', { 'w:before': '240', 'w:after': '60' });
const AFTER_SPACING = AFTER_KEEP.slice(AFTER_KEEP.indexOf('w:spacing') + 1);
/** What comes after the properties of a paragraph in a style. */
const AFTER_PARAGRAPH = ['w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:tblStylePr'];

/** The styles of a template under the names that Word itself gives them, with headings that stay with what follows. */
export function cleanStyles(styles: XmlElement): XmlElement {
  const taken = new Set(stylesIn(styles).map((style) => nameOf(style)?.toLowerCase()));
  const children = styles.children.map((child) => {
    if (!isElement(child) || child.name !== 'w:style' || child.attributes['w:type'] !== 'paragraph') return child;
    const builtIn = BUILT_IN[nameOf(child)?.toLowerCase() ?? ''];
    const free = builtIn !== undefined && !taken.has(builtIn.toLowerCase());
    const named = free ? withChild(child, element('w:name', { 'w:val': builtIn })) : child;
    return HEADINGS.has(nameOf(named)?.toLowerCase() ?? '') ? keptWithNext(named) : named;
  });
  return { ...styles, children };
}

/** The styles of the part. */
export const stylesIn = (styles: XmlElement): XmlElement[] =>
  styles.children.filter((child): child is XmlElement => isElement(child) && child.name === 'w:style');

export const nameOf = (style: XmlElement) => wordValue(childOf(style, 'w:name'));

function keptWithNext(style: XmlElement): XmlElement {
  const properties = childOf(style, 'w:pPr') ?? element('w:pPr');
  const next = withChild(properties, element('w:keepNext'), ['w:keepLines', ...AFTER_KEEP]);
  const kept = withChild(next, element('w:keepLines'), AFTER_KEEP);
  // Without any space of its own it would stand against the table above it.
  const spaced = childOf(kept, 'w:spacing') ? kept : withChild(kept, SPACE, AFTER_SPACING);
  return withChild(style, spaced, AFTER_PARAGRAPH);
}

/** The ids of styles whose text is hidden, by themselves or by what they are based on. */
export function hiddenStyles(styles: XmlElement): Set<string> {
  const byId = new Map(stylesIn(styles).map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const hides = (id: string | undefined, seen: readonly string[] = []): boolean => {
    const style = byId.get(id ?? '');
    if (!id || !style || seen.includes(id)) return false;
    const own = childOf(childOf(style, 'w:rPr'), 'w:vanish');
    return own ? isOn(own) : hides(wordValue(childOf(style, 'w:basedOn')), [...seen, id]);
  };
  return new Set([...byId.keys()].filter((id) => hides(id)));
}
