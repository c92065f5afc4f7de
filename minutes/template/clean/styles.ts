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
    return HEADINGS.has(nameOf(named)?.toLowerCase() ?? '') ? withRoom(keptWithNext(named), styles) : named;
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

/** A fixed height of lines that is less than this times their letters lets them stand over each other. */
const LEAST_LINE = 1.1;
/** In twips a half point, and of a file that says no size. */
const TWIPS = 10;
const SIZE = '20';

/** With the height that its letters need, where a fixed height of lines is less: running text had it, a title comes over two lines. */
function withRoom(style: XmlElement, styles: XmlElement): XmlElement {
  const layers = layersOf(style, styles);
  const spacing = (attribute: string) =>
    layers
      .map(({ paragraph }) => childOf(paragraph, 'w:spacing')?.attributes[attribute])
      .find((one) => one !== undefined);
  const size = layers.map(({ run }) => wordValue(childOf(run, 'w:sz'))).find((one) => one !== undefined) ?? SIZE;
  const isTight = Number(spacing('w:line')) < Number(size) * TWIPS * LEAST_LINE;
  if (spacing('w:lineRule') !== 'exact' || !isTight) return style;
  const properties = childOf(style, 'w:pPr') ?? element('w:pPr');
  const own = childOf(properties, 'w:spacing')?.attributes ?? {};
  const free = element('w:spacing', { ...own, 'w:line': '240', 'w:lineRule': 'auto' });
  return withChild(style, withChild(properties, free, AFTER_SPACING), AFTER_PARAGRAPH);
}

interface Layer {
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
}

/** The properties of a style, then those of what it is based on, and last those of the file. */
function layersOf(style: XmlElement, styles: XmlElement, seen: readonly XmlElement[] = []): Layer[] {
  const own = { paragraph: childOf(style, 'w:pPr'), run: childOf(style, 'w:rPr') };
  const base = wordValue(childOf(style, 'w:basedOn'));
  const found = stylesIn(styles).find(({ attributes }) => attributes['w:styleId'] === base);
  if (base !== undefined && found && !seen.includes(found)) return [own, ...layersOf(found, styles, [...seen, found])];
  const defaults = childOf(styles, 'w:docDefaults');
  return [
    own,
    {
      paragraph: childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'),
      run: childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'),
    },
  ];
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
