import type { LeftOut } from '../../../core/house-style/house-style.ts';
import { element, isElement, UNKNOWN, type XmlElement, type XmlNode } from '../../xml/tree.ts';
import { below, childOf, isOn, textOf, withChildren, wordValue } from '../../xml/walk.ts';
import { cleanAttributes, LINKS } from './attributes.ts';
import { isDeleted, joined, markedEnd } from './deleted-ends.ts';
import { isHidden } from './fields.ts';
import { type OpenFields, openFields, placeOf } from './open-fields.ts';
import { DROPPED, IN_RUN, UNWRAPPED } from './what-stays.ts';

/** What a story (the text, a header, a footer, notes) refers to. */
export interface StoryContext {
  /** The new id of a relationship that stays. */
  readonly links: ReadonlyMap<string, string>;
  /** Paragraph and character styles whose text is hidden. */
  readonly hiddenStyles: ReadonlySet<string>;
  readonly leftOut: Set<LeftOut>;
}

/** One reading of a story. */
interface Reading extends StoryContext {
  readonly fields: OpenFields;
}

/** Parts that hold a paragraph at least. */
const NEVER_EMPTY = new Set(['w:tc', 'w:txbxContent', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote']);

/**
 * A story with only what its reader may see and get: tracked changes accepted, content controls cut with their text kept,
 * comments, hidden text, embedded and linked files and every field that asks for something left out.
 */
export function cleanStory(story: XmlElement, context: StoryContext): XmlElement {
  const fields = openFields(story, () => context.leftOut.add('fields'));
  return rebuilt(story, { ...context, fields });
}

/** Elements with a rule of their own. */
const RULES: Readonly<Record<string, (one: XmlElement, reading: Reading) => XmlNode[]>> = {
  'w:fldChar': (one, { fields }) => fields.mark(one),
  'w:instrText': (one, reading) => (reading.fields.keepsCode() ? [rebuilt(one, reading)] : []),
  'w:fldSimple': simpleField,
  'w:sdt': contentControl,
  'w:r': run,
  'w:p': paragraph,
  'w:tr': (one, reading) => (isDeleted(childOf(one, 'w:trPr')) ? [] : [rebuilt(one, reading)]),
  'w:drawing': drawing,
  'w:pict': drawing,
  'w:object': drawing,
  'w:hyperlink': linked,
  'a:hlinkClick': linked,
  'w:headerReference': linked,
  'w:footerReference': linked,
  'mc:AlternateContent': alternatives,
  'w:ins': accepted,
  'w:moveTo': accepted,
};

function cleaned(one: XmlElement, reading: Reading): XmlNode[] {
  if (one.name in DROPPED) {
    const kind = DROPPED[one.name];
    if (kind) reading.leftOut.add(kind);
    return [];
  }
  const rule = RULES[one.name];
  if (rule) return rule(one, reading);
  if (UNWRAPPED.has(one.name)) return children(one, reading);
  return IN_RUN.has(one.name) && !reading.fields.shown() ? [] : [rebuilt(one, reading)];
}

function children(parent: XmlElement, reading: Reading): XmlNode[] {
  const kept = parent.children.flatMap((child) => (isElement(child) ? cleaned(child, reading) : [child]));
  return joined(kept, () => reading.leftOut.add('tracked-changes'));
}

function rebuilt(one: XmlElement, reading: Reading): XmlElement {
  const inside = children(one, reading);
  const last = inside.at(-1);
  const ends = last !== undefined && isElement(last) && last.name === 'w:p';
  const filled = NEVER_EMPTY.has(one.name) && !ends ? [...inside, element('w:p')] : inside;
  return element(one.name, cleanAttributes(one, reading.links), filled);
}

function accepted(one: XmlElement, reading: Reading): XmlNode[] {
  reading.leftOut.add('tracked-changes');
  return children(one, reading);
}

function simpleField(one: XmlElement, reading: Reading): XmlNode[] {
  if (!reading.fields.shown()) return [];
  const fate = reading.fields.simple(one);
  if (fate === 'drop') return [];
  if (fate === 'keep') return [rebuilt(one, reading)];
  return fate === 'text' ? children(one, reading) : [element('w:r', {}, placeOf(fate))];
}

function run(one: XmlElement, reading: Reading): XmlNode[] {
  const kept = rebuilt(one, reading);
  if (isHidden(one, reading.hiddenStyles)) {
    reading.leftOut.add('hidden-text');
    return [];
  }
  const says = kept.children.some((child) => isElement(child) && child.name !== 'w:rPr');
  return says ? [kept] : [];
}

function paragraph(one: XmlElement, reading: Reading): XmlNode[] {
  const kept = rebuilt(one, reading);
  const style = wordValue(childOf(childOf(one, 'w:pPr'), 'w:pStyle'));
  if (style === undefined || !reading.hiddenStyles.has(style)) return [markedEnd(kept, one)];
  reading.leftOut.add('hidden-text');
  const section = childOf(childOf(kept, 'w:pPr'), 'w:sectPr');
  return section ? [element('w:p', {}, [element('w:pPr', {}, [section])])] : [];
}

/** The text of a control that was filled in; one that only asks for text says nothing, unless it holds a place. */
function contentControl(one: XmlElement, reading: Reading): XmlNode[] {
  reading.leftOut.add('content-controls');
  const content = childOf(one, 'w:sdtContent');
  if (!content) return [];
  const asks = isOn(childOf(childOf(one, 'w:sdtPr'), 'w:showingPlcHdr'));
  const kept = children(content, reading);
  return asks && !textOf(content).includes('{{') ? withoutWords(kept) : kept;
}

function withoutWords(nodes: readonly XmlNode[]): XmlNode[] {
  return nodes.flatMap((node) => {
    if (!isElement(node) || node.name === 'w:r') return [];
    return [withChildren(node, withoutWords(node.children))];
  });
}

/** A drawing whose pictures are all in the file. */
function drawing(one: XmlElement, reading: Reading): XmlNode[] {
  if (!reading.fields.shown()) return [];
  const pictures = [...below(one)].filter(({ name }) => name in LINKS);
  const isThere = ({ name, attributes }: XmlElement) => reading.links.has(attributes[LINKS[name] ?? ''] ?? '');
  if (pictures.every(isThere)) return [rebuilt(one, reading)];
  reading.leftOut.add('linked-files');
  return [];
}

function linked(one: XmlElement, reading: Reading): XmlNode[] {
  const id = one.attributes['r:id'];
  if (id === undefined || reading.links.has(id)) return [rebuilt(one, reading)];
  reading.leftOut.add('linked-files');
  return one.name === 'w:hyperlink' ? children(one, reading) : [];
}

/** Forms of one thing for different readers. Without a form that we know, the fallback stands by itself. */
function alternatives(one: XmlElement, reading: Reading): XmlNode[] {
  const known = one.children.filter(isElement).filter(({ attributes }) => !attributes.Requires?.includes(UNKNOWN));
  const [first] = known;
  if (!first) return [];
  if (first.name === 'mc:Fallback') return children(first, reading);
  const kept = known.map((form) => rebuilt(form, reading)).filter((form) => form.children.length > 0);
  return kept.some(({ name }) => name === 'mc:Choice') ? [withChildren(one, kept)] : [];
}
