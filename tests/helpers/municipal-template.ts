import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { pictureOf } from './minutes-pictures.ts';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const style = (id: string, name: string, properties: string, extra = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${extra}><w:name w:val="${name}"/>${extra ? '' : '<w:basedOn w:val="Standaard"/>'}<w:qFormat/>${properties}</w:style>`;

const STYLES = `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Standaard', 'Normal', '<w:pPr><w:spacing w:after="100"/></w:pPr>', ' w:default="1"')}${style('Kop1', 'heading 1', '<w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="7A1F3D"/><w:sz w:val="30"/></w:rPr>')}${style('Kop2', 'heading 2', '<w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:color w:val="7A1F3D"/><w:sz w:val="24"/></w:rPr>')}${style('Titel', 'Title', '<w:rPr><w:b/><w:sz w:val="44"/></w:rPr>')}<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style></w:styles>`;

const LOGO = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="1440000" cy="360000"/><wp:docPr id="900" name="Logo" descr="Logo van Voorbeeldstad"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="900" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const chapter = (text: string) => `<w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
/** A table of contents as Word writes it, in a content control, with entries that are no longer true. */
const CONTENTS = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p>${mark('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" </w:instrText></w:r><w:r><w:instrText xml:space="preserve">\\h \\z \\u </w:instrText></w:r>${mark('separate')}<w:hyperlink w:anchor="_Toc1"><w:r><w:t>Oud hoofdstuk</w:t></w:r><w:r><w:tab/></w:r>${mark('begin')}<w:r><w:instrText xml:space="preserve"> PAGEREF _Toc1 \\h </w:instrText></w:r>${mark('separate')}<w:r><w:t>88</w:t></w:r>${mark('end')}</w:hyperlink></w:p><w:p>${mark('end')}</w:p></w:sdtContent></w:sdt>`;
const relations = (items: readonly string[]) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/><w:titlePg/></w:sectPr>';

/** What the body of the template holds, by kind. */
const BODIES = {
  /** A cover and nothing to fill: the minutes come after it. */
  cover: `${paragraph('Afdeling Samenleving')}${paragraph('Voor intern gebruik')}`,
  /** Places to fill, one of them split over runs as Word does. */
  places: `${paragraph('Van: {{gemeente}} op {{datum}}')}<w:p><w:r><w:t>{{ver</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>slag}}</w:t></w:r></w:p>${paragraph('Einde van het verslag')}`,
  empty: '<w:p/>',
  /** A cover, contents of long ago on a page of their own, and a chapter of the municipality before and after the minutes. */
  contents: `${paragraph('Afdeling Samenleving')}${paragraph('Inhoud')}${CONTENTS}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${chapter('Over dit verslag')}${paragraph('Dit verslag is openbaar.')}${paragraph('{{verslag}}')}${chapter('Colofon')}${paragraph('Gemeente Voorbeeldstad')}`,
} as const;

/** A Word template as a Dutch municipality has it: Kop 1, Arial, own header with a logo, own footer. */
export function municipalTemplate(kind: keyof typeof BODIES): Uint8Array {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${main}${type}+xml"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override('word/document.xml', 'document.main')}${override('word/styles.xml', 'styles')}${override('word/header1.xml', 'header')}${override('word/footer1.xml', 'footer')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': relations([
      relation('rId1', `${OFFICE}/officeDocument`, 'word/document.xml'),
      relation(
        'rId2',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ),
    ]),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Sjabloon</dc:title><dc:creator>Iemand van ICT</dc:creator></cp:coreProperties>`,
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${BODIES[kind]}${SECTION}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations([
      relation('rId1', `${OFFICE}/styles`, 'styles.xml'),
      relation('rId2', `${OFFICE}/header`, 'header1.xml'),
      relation('rId3', `${OFFICE}/footer`, 'footer1.xml'),
    ]),
    'word/styles.xml': STYLES,
    'word/header1.xml': `${HEAD}<w:hdr ${W}><w:p>${LOGO}</w:p></w:hdr>`,
    'word/_rels/header1.xml.rels': relations([relation('rId1', `${OFFICE}/image`, 'media/logo.png')]),
    'word/footer1.xml': `${HEAD}<w:ftr ${W}>${paragraph('Gemeente Voorbeeldstad, Postbus 1')}</w:ftr>`,
  };
  const parts = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync({ ...parts, 'word/media/logo.png': pictureOf(160, 40).png });
}

/** A part of a Word file as text. */
export function partText(file: Uint8Array, name: string): string {
  return strFromU8(unzipSync(file)[name] ?? new Uint8Array());
}
