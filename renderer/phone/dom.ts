/** What can stand in an element; nothing is left out. */
type Child = Node | string | null | false;
export type Parts = readonly Child[];
type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** An element with attributes (a function listens) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  for (const child of children) {
    if (child !== null && child !== false) {
      element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    }
  }
  return element;
}

/** Puts these in place of all children. */
export function fill(element: Element, children: readonly Node[]): void {
  while (element.firstChild) element.removeChild(element.firstChild);
  for (const child of children) element.appendChild(child);
}

/** Text that stands in Dutch, whatever the language of the page. */
export const dutch = (text: string, tag: 'h1' | 'span' = 'span') => h(tag, { lang: 'nl', dir: 'auto' }, text);
