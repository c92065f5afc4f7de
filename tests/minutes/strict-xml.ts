/** An element with its attributes and content. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** The characters that XML 1.0 allows (production Char). */
const CHARS = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const TOKEN = /<\?[^?]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/y;
const ATTRIBUTE = /([\w:.-]+)="([^"<]*)"/g;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-fA-F]+));|&/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Parses XML and throws on anything that is not well-formed (the part of XML 1.0 that Word files use). */
export function parseXml(xml: string): XmlElement {
  if (!CHARS.test(xml)) throw new Error('A character that XML does not allow');
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (!token) throw new Error(`Not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    take(token, open);
  }
  if (open.length !== 1) throw new Error(`Not closed: ${open.at(-1)?.name}`);
  const roots = top.children.filter((child) => typeof child !== 'string');
  if (roots.length !== 1 || !roots[0]) throw new Error('Not one root element');
  return roots[0];
}

function take([text, closes, opens, attributes = '', empty]: RegExpExecArray, open: XmlElement[]): void {
  const parent = open.at(-1);
  if (!parent) throw new Error('Closed too often');
  if (closes) {
    if (open.pop()?.name !== closes) throw new Error(`Closes ${closes}, open is ${parent.name}`);
  } else if (opens) {
    const element = { name: opens, attributes: attributesOf(attributes), children: [] };
    parent.children.push(element);
    if (!empty) open.push(element);
  } else if (!text.startsWith('<?')) {
    parent.children.push(decoded(text));
  }
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(found, name)) throw new Error(`Attribute twice: ${name}`);
    found[name] = decoded(value);
  }
  return found;
}

function decoded(text: string): string {
  return text.replace(ENTITY, (whole, named: string, decimal: string, hex: string) => {
    if (whole === '&') throw new Error('A bare &');
    if (named) return NAMED[named] ?? '';
    const character = String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    if (!CHARS.test(character)) throw new Error(`A reference to a character that XML does not allow: ${whole}`);
    return character;
  });
}

/** All elements with this name, in document order. */
export function elements(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  );
}
