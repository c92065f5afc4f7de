/** docxtemplater on the same content: fills a template with loops. Its charts and pictures are paid modules. */
import { createRequire } from 'node:module';
import { strToU8, zipSync } from 'fflate';
import { content } from './content.mjs';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** @param {string} tools the folder with docxtemplater in its node_modules */
export async function prepare(tools, /** @type {Uint8Array} */ png) {
  const peer = createRequire(`${tools}/package.json`);
  const PizZip = peer('pizzip');
  const Docxtemplater = peer('docxtemplater');
  const template = Buffer.from(templateFile());
  return async () => {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    const tables = content.tables.map(({ title, rows }) => ({
      title,
      rows: rows.map(({ text, counts }) => ({
        text,
        ...Object.fromEntries(counts.map((count, i) => [`c${i}`, `${count}`])),
      })),
    }));
    document.render({ ...content, tables });
    const zip = document.getZip();
    zip.file('word/media/plate.png', png, { compression: 'STORE' });
    return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
}

const paragraph = (/** @type {string} */ text, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const row = (/** @type {string[]} */ cells) =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;

function templateFile() {
  const counts = ['c0', 'c1', 'c2', 'c3', 'c4'].map((name) => `{${name}}`);
  const table = `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1500"/>'.repeat(6)}</w:tblGrid>${row(['Stelling', '1', '2', '3', '4', '5'])}${row(['{#rows}{text}', ...counts.slice(0, 4), `${counts[4]}{/rows}`])}</w:tbl>`;
  const picture =
    '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="5715000" cy="3214688"/><wp:docPr id="1" name="Plaat" descr="De praatplaat"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Plaat"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5715000" cy="3214688"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const body = [
    paragraph('{title}', 'Title'),
    ...['{#tables}', '{title}', table, '{/tables}'].map((one) => (one.startsWith('<') ? one : paragraph(one))),
    ...['{#parts}', '{title}', '{#texts}', '{.}', '{/texts}', '{#quotes}', '{.}', '{/quotes}', '{/parts}'].map((one) =>
      paragraph(one),
    ),
    picture,
  ].join('');
  const relation = (/** @type {string} */ id, /** @type {string} */ type, /** @type {string} */ target) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (/** @type {string} */ items) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
  const style = (/** @type {string} */ id) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/></w:style>`;
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  /** @type {Record<string, string>} */
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'styles', 'styles.xml') + relation('rId2', 'image', 'media/plate.png'),
    ),
    'word/styles.xml': `${HEAD}<w:styles ${w}>${style('Title')}</w:styles>`,
    'word/document.xml': `${HEAD}<w:document ${w} xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/media/plate.png': '',
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}
