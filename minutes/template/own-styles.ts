import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Look } from '../look/design.ts';
import { wordStyles } from '../word/styles.ts';
import { tableStyle } from '../word/table-style.ts';

const STYLE = /<w:style\b[^>]*w:styleId="([^"]*)"[\s\S]*?<\/w:style>/g;

/** Adds the styles that the document uses and the template does not have, based on the template's own text. */
export async function withOwnStyles(stylesXml: string, documentXml: string, look: Look): Promise<string> {
  const known = new Set([...stylesXml.matchAll(STYLE)].map(([, id]) => id));
  const used = new Set([...documentXml.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g)].map(([, id]) => id));
  const ours = await stylesOf(look);
  const normal = defaultStyle(stylesXml, 'paragraph') ?? 'Normal';
  const plainTable = defaultStyle(stylesXml, 'table');
  const added = [...used]
    .filter((id) => !known.has(id))
    .flatMap((id) => ours.get(id ?? '') ?? [])
    .map((xml) => xml.replace('<w:basedOn w:val="Normal"/>', `<w:basedOn w:val="${normal}"/>`))
    .map((xml) =>
      xml.replace('<w:basedOn w:val="TableNormal"/>', plainTable ? `<w:basedOn w:val="${plainTable}"/>` : ''),
    );
  return stylesXml.replace('</w:styles>', () => `${added.join('')}</w:styles>`);
}

function defaultStyle(stylesXml: string, type: string): string | undefined {
  const tags = stylesXml.match(/<w:style\b[^>]*>/g) ?? [];
  const tag = tags.find((one) => one.includes(`w:type="${type}"`) && /w:default="(1|true)"/.test(one));
  return tag && /w:styleId="([^"]*)"/.exec(tag)?.[1];
}

async function stylesOf(look: Look): Promise<Map<string, string>> {
  const document = new Document({ styles: wordStyles(look), sections: [{ children: [new Paragraph('')] }] });
  const part = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)))['word/styles.xml'];
  const xml = strFromU8(part ?? new Uint8Array()) + tableStyle(look);
  return new Map([...xml.matchAll(STYLE)].map(([style, id = '']) => [id, style]));
}
