import { element, isElement, type XmlElement, type XmlNode } from '../../xml/tree.ts';
import { childOf } from '../../xml/walk.ts';

/** Marks a paragraph whose end was deleted while a story is cleaned. */
const DELETED_END = 'praatplaat-deleted-end';

/** Is a row, or the end of a paragraph, deleted by a tracked change that these properties hold? */
export const isDeleted = (properties: XmlElement | undefined) => childOf(properties, 'w:del') !== undefined;

/** The paragraph, marked when its end was deleted. */
export const markedEnd = (kept: XmlElement, original: XmlElement): XmlElement =>
  isDeleted(childOf(childOf(original, 'w:pPr'), 'w:rPr'))
    ? { ...kept, attributes: { ...kept.attributes, [DELETED_END]: 'true' } }
    : kept;

const isParagraph = (node: XmlNode): node is XmlElement => isElement(node) && node.name === 'w:p';
const isProperties = (node: XmlNode) => isElement(node) && node.name === 'w:pPr';

/** Marked paragraphs go on in the next one; `onJoined` hears of it. */
export function joined(nodes: readonly XmlNode[], onJoined: () => void): XmlNode[] {
  if (!nodes.some((node) => isParagraph(node) && node.attributes[DELETED_END])) return [...nodes];
  onJoined();
  const result: XmlNode[] = [];
  let carried: readonly XmlNode[] = [];
  for (const node of nodes) {
    if (!isParagraph(node)) {
      result.push(node);
      continue;
    }
    const { [DELETED_END]: open, ...attributes } = node.attributes;
    const content = [...carried, ...node.children.filter((child) => !isProperties(child))];
    carried = open ? content : [];
    if (!open) result.push(element('w:p', attributes, [...node.children.filter(isProperties), ...content]));
  }
  if (carried.length > 0) result.push(element('w:p', {}, carried));
  return result;
}
