import { isElement, type XmlElement, type XmlNode } from './tree.ts';

/** All elements below (and not the element itself), in the order of the document. */
export function* below(parent: XmlElement): Generator<XmlElement> {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* below(child);
  }
}

/** The elements below of this name. */
export const all = (parent: XmlElement, name: string): XmlElement[] =>
  [...below(parent)].filter((one) => one.name === name);

/** The first child of this name. */
export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child): child is XmlElement => isElement(child) && child.name === name);

/** The value of `w:val`. */
export const wordValue = (one: XmlElement | undefined): string | undefined => one?.attributes['w:val'];

/** Does a property that is on or off stand here, and on? */
export const isOn = (one: XmlElement | undefined): boolean =>
  one !== undefined && !['false', '0', 'off', 'none'].includes(wordValue(one) ?? 'true');

/** The words of a paragraph or a run, as people read them. */
export function textOf(one: XmlElement): string {
  return [...below(one)]
    .filter(({ name }) => name === 'w:t')
    .map(({ children }) => children.join(''))
    .join('');
}

/** The element with other children. */
export const withChildren = (one: XmlElement, children: readonly XmlNode[]): XmlElement => ({ ...one, children });

/** The element with this child in place of the one of its name, or added before the first of `before`, else at the end. */
export function withChild(parent: XmlElement, child: XmlElement, before: readonly string[] = []): XmlElement {
  const there = parent.children.some((one) => isElement(one) && one.name === child.name);
  if (there)
    return withChildren(
      parent,
      parent.children.map((one) => (isElement(one) && one.name === child.name ? child : one)),
    );
  const at = parent.children.findIndex((one) => isElement(one) && before.includes(one.name));
  return withChildren(parent, at < 0 ? [...parent.children, child] : parent.children.toSpliced(at, 0, child));
}
