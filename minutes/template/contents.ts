import { element, isElement, type XmlElement, type XmlNode } from '../xml/tree.ts';
import { below, childOf, textOf, withChildren, wordValue } from '../xml/walk.ts';
import type { TemplateStyles } from './measure/template-styles.ts';
import { isPlace } from './sections.ts';

/** A heading in a table of contents (inhoudsopgave): of which level, and on which page. */
export interface ContentsEntry {
  readonly id: string;
  readonly level: number;
  readonly text: string;
  readonly page: number;
}

/** A table of contents of a template: which of its paragraphs it takes, and the levels that it asks for. */
interface Contents {
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly levels: readonly [number, number];
}

/** A heading of the template itself. */
export interface TemplateHeading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
  readonly paragraph: XmlElement;
  readonly isBefore: boolean;
}

/** Contents that list something else than headings: captions, marked words, or a part of the document. */
const OTHER = /\\[abcfl]\b/i;
/** Which headings stand in contents that do not say it (ISO 29500-1, 17.16.5.69). */
const USUAL = [1, 9] as const;

function contentsWith(code: string, from: number, to: number): Contents[] {
  if (!/^\s*TOC\b/i.test(code) || OTHER.test(code)) return [];
  const [, first, last] = /\\o\s*"?(\d)\s*-\s*(\d)/i.exec(code) ?? [];
  return [{ from, to, code: code.trim(), levels: first && last ? [Number(first), Number(last)] : USUAL }];
}

/** The tables of contents among the paragraphs of the text. */
function contentsIn(body: XmlElement): Contents[] {
  const open: OpenField[] = [];
  const found = body.children.flatMap((child, at): Contents[] => {
    if (!isElement(child) || child.name !== 'w:p') return [];
    return [...below(child)].flatMap((one) => {
      if (one.name === 'w:fldSimple') return contentsWith(one.attributes['w:instr'] ?? '', at, at);
      const ended = readMark(one, at, open);
      return ended ? contentsWith(ended.code, ended.from, at) : [];
    });
  });
  return found.filter((one) => !found.some((other) => other !== one && other.from <= one.from && other.to > one.to));
}

/** A field that has not ended yet, from the paragraph in which it begins. */
interface OpenField {
  readonly from: number;
  code: string;
  inCode: boolean;
}

/** Follows the fields from mark to mark; gives the field that ends here. */
function readMark(one: XmlElement, at: number, open: OpenField[]): OpenField | undefined {
  const last = open.at(-1);
  if (one.name === 'w:instrText' && last?.inCode) last.code += one.children.join('');
  if (one.name !== 'w:fldChar') return undefined;
  const kind = one.attributes['w:fldCharType'];
  if (kind === 'begin') open.push({ code: '', from: at, inCode: true });
  if (kind === 'separate' && last) last.inCode = false;
  return kind === 'end' ? open.pop() : undefined;
}

/** Whether the template has contents of its headings. */
export const hasContents = (body: XmlElement): boolean => contentsIn(body).length > 0;

/** The bookmarks of headings of the template have numbers that no others have. */
const FIRST_BOOKMARK = 900_000;

/** The body with a bookmark around each heading of the template, outside its contents, and those headings. */
export function withBookmarks(
  body: XmlElement,
  styles: TemplateStyles,
): { body: XmlElement; headings: TemplateHeading[] } {
  const contents = contentsIn(body);
  const place = body.children.findIndex(isPlace);
  const headings: TemplateHeading[] = [];
  const children = body.children.map((child, at): XmlNode => {
    if (!isElement(child) || child.name !== 'w:p') return child;
    const level = styles.levelOf(wordValue(childOf(childOf(child, 'w:pPr'), 'w:pStyle')));
    const text = textOf(child).replace(/\s+/g, ' ').trim();
    const inContents = contents.some(({ from, to }) => at >= from && at <= to);
    if (level === undefined || text === '' || inContents) return child;
    const id = `_PpKop${headings.length + 1}`;
    const number = `${FIRST_BOOKMARK + headings.length}`;
    const [properties, rest] = [
      childOf(child, 'w:pPr'),
      child.children.filter((one) => !isElement(one) || one.name !== 'w:pPr'),
    ];
    const paragraph = withChildren(child, [
      ...(properties ? [properties] : []),
      element('w:bookmarkStart', { 'w:id': number, 'w:name': id }),
      ...rest,
      element('w:bookmarkEnd', { 'w:id': number }),
    ]);
    headings.push({ id, level, text, paragraph, isBefore: at < place });
    return paragraph;
  });
  return { body: withChildren(body, children), headings };
}

/** How contents are written: as wide as the text; asked to be updated where a page cannot be known. */
interface Shape {
  readonly width: number;
  readonly styles: TemplateStyles;
  readonly isSure: boolean;
}

/** The body with these entries in its contents. */
export function withContents(body: XmlElement, entries: readonly ContentsEntry[], shape: Shape): XmlElement {
  const children = [...body.children];
  for (const one of contentsIn(body).toReversed()) {
    const taken = children.slice(one.from, one.to + 1).filter(isElement);
    const shown = entries.filter(({ level }) => level >= one.levels[0] && level <= one.levels[1]);
    const sections = taken.flatMap((paragraph) => childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr') ?? []);
    const ends = sections.map((section) => element('w:p', {}, [element('w:pPr', {}, [section])]));
    children.splice(one.from, taken.length, ...listed(one, shown, shape), ...ends);
  }
  return withChildren(body, children);
}

/** How far each level begins from the one above it where the template has no style for it, in twips. */
const INDENT = 240;

const run = (...children: XmlNode[]) => element('w:r', {}, children);
const words = (text: string) => run(element('w:t', { 'xml:space': 'preserve' }, [text]));
const mark = (kind: string) => run(element('w:fldChar', { 'w:fldCharType': kind }));
const code = (text: string) => run(element('w:instrText', { 'xml:space': 'preserve' }, [` ${text} `]));

function listed(
  { code: own }: Contents,
  entries: readonly ContentsEntry[],
  { width, styles, isSure }: Shape,
): XmlElement[] {
  const start = isSure ? {} : { 'w:dirty': 'true' };
  const begin = [run(element('w:fldChar', { 'w:fldCharType': 'begin', ...start })), code(own), mark('separate')];
  if (entries.length === 0) return [element('w:p', {}, [...begin, mark('end')])];
  return entries.map(({ id, level, text, page }, i) => {
    const style = styles.named(`toc ${level}`);
    const tab = element('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': `${width}` });
    const link = element('w:hyperlink', { 'w:anchor': id, 'w:history': '1' }, [
      words(text),
      run(element('w:tab')),
      ...[mark('begin'), code(`PAGEREF ${id} \\h`), mark('separate'), words(`${page}`), mark('end')],
    ]);
    return element('w:p', {}, [
      element('w:pPr', {}, [
        ...(style ? [element('w:pStyle', { 'w:val': style })] : []),
        element('w:tabs', {}, [tab]),
        ...(style ? [] : [element('w:ind', { 'w:left': `${INDENT * (level - 1)}` })]),
      ]),
      ...(i === 0 ? begin : []),
      link,
      ...(i === entries.length - 1 ? [mark('end')] : []),
    ]);
  });
}
