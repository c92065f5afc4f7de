import { strFromU8, unzipSync } from 'fflate';
import { elements, parseXml, type XmlElement } from './strict-xml.ts';

/** A Word file, opened and parsed strictly: throws when a part is not well-formed. */
export interface ReadDocx {
  readonly parts: ReadonlyMap<string, XmlElement>;
  readonly body: XmlElement;
  /** Text per paragraph, line ends and tabs as people see them. */
  readonly paragraphs: readonly string[];
  readonly headings: readonly { readonly level: string; readonly text: string }[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly altTexts: readonly string[];
}

/** Opens a Word file for a test. */
export function readDocx(file: Uint8Array): ReadDocx {
  const entries = Object.entries(unzipSync(file)).filter(([name]) => /\.(xml|rels)$/.test(name));
  const parts = new Map(entries.map(([name, bytes]) => [name, parseXml(strFromU8(bytes))]));
  const body = elements(part(parts, 'word/document.xml'), 'w:body')[0];
  if (!body) throw new Error('No body');
  const paragraphs = elements(body, 'w:p');
  return {
    parts,
    body,
    paragraphs: paragraphs.map(textOf),
    headings: paragraphs.flatMap((p) => {
      const level = styleOf(p);
      return /^(Title|Heading\d)$/.test(level) ? [{ level, text: textOf(p) }] : [];
    }),
    tables: elements(body, 'w:tbl').map((table) =>
      elements(table, 'w:tr').map((row) =>
        elements(row, 'w:tc').map((cell) => elements(cell, 'w:p').map(textOf).join('\n')),
      ),
    ),
    altTexts: elements(body, 'wp:docPr').map(({ attributes }) => attributes.descr ?? ''),
  };
}

/** A part of the package by its name. */
export function part(parts: ReadonlyMap<string, XmlElement>, name: string): XmlElement {
  const found = parts.get(name);
  if (!found) throw new Error(`No part ${name}`);
  return found;
}

/** The style of a paragraph. */
export function styleOf(paragraph: XmlElement): string {
  return elements(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
}

/** Everything that people read in an element. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : '';
      if (child.name === 'w:br') return '\n';
      if (child.name === 'w:tab') return element.name === 'w:r' ? '\t' : '';
      return textOf(child);
    })
    .join('');
}
