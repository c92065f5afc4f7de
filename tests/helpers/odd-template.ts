import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { pictureOf } from './minutes-pictures.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Begins what may be in no document that is made with the template. */
export const CANARY = 'Kanarie';

/** How the template of a municipality that nobody made on purpose can be. */
export interface OddTemplate {
  readonly main: string;
  readonly prefix: string;
  readonly kind: 'document' | 'template';
  readonly place: 'none' | 'alone' | 'in-sentence' | 'split' | 'in-control' | 'ends-section' | 'spaced';
  readonly sections: 1 | 2 | 3;
  readonly lastSection: 'whole' | 'no-size' | 'none';
  readonly landscapeCover: boolean;
  readonly tracked: boolean;
  readonly hidden: boolean;
  readonly fields: boolean;
  readonly outside: boolean;
  readonly properties: boolean;
  readonly headings: 'Kop 1' | 'heading 1' | 'Überschrift 1' | null;
  readonly font: 'Verdana' | 'Arial' | 'Calibri' | 'Corbel' | 'Open Sans';
  /** A table of contents with entries that are no longer true. */
  readonly contents: boolean;
  /** How many lines its header has beside its logo: more than its margin has room for. */
  readonly headerLines: 0 | 4 | 9;
}

export const anyTemplate: fc.Arbitrary<OddTemplate> = fc.record({
  main: fc.constantFrom('word/document.xml', 'word/document2.xml', 'doc/Hoofd.xml'),
  prefix: fc.constantFrom('w', 'ns0', 'x'),
  kind: fc.constantFrom('document', 'template'),
  place: fc.constantFrom('none', 'alone', 'in-sentence', 'split', 'in-control', 'ends-section', 'spaced'),
  sections: fc.constantFrom(1, 2, 3),
  lastSection: fc.constantFrom('whole', 'no-size', 'none'),
  landscapeCover: fc.boolean(),
  tracked: fc.boolean(),
  hidden: fc.boolean(),
  fields: fc.boolean(),
  outside: fc.boolean(),
  properties: fc.boolean(),
  headings: fc.constantFrom('Kop 1', 'heading 1', 'Überschrift 1', null),
  font: fc.constantFrom('Verdana', 'Arial', 'Calibri', 'Corbel', 'Open Sans'),
  contents: fc.boolean(),
  headerLines: fc.constantFrom(0, 4, 9),
});

const run = (text: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const SIZE = '<w:pgSz w:w="11906" w:h="16838"/>';
const LYING = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>';
const MARGINS =
  '<w:pgMar w:top="1985" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/>';
const section = (content: string) =>
  `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>${content}</w:sectPr>`;

function picture(relation: string): string {
  return `<w:r><w:drawing><wp:inline><wp:extent cx="1440000" cy="360000"/><wp:docPr id="7" name="C:\\Users\\${CANARY}\\logo.png" descr="Logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="${CANARY}.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${relation}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

const TRACKED = [
  paragraph(
    `<w:del w:id="90" w:author="${CANARY} Wijziger" w:date="2020-01-01T00:00:00Z"><w:r><w:delText>${CANARY} {{verslag}}</w:delText></w:r></w:del><w:ins w:id="91" w:author="${CANARY}" w:date="2020-01-01T00:00:00Z">${run('Ingevoegd')}</w:ins>`,
    `<w:rPr><w:del w:id="92" w:author="${CANARY}"/></w:rPr><w:pPrChange w:id="93" w:author="${CANARY}"><w:pPr><w:sectPr>${SIZE}</w:sectPr></w:pPr></w:pPrChange>`,
  ),
  paragraph(
    `<w:commentRangeStart w:id="0"/>${run('Gewoon')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
  ),
].join('');
const HIDDEN = paragraph(`${run(`${CANARY} verborgen {{verslag}}`, '<w:vanish/>')}${run('Zichtbaar')}`);
const FIELDS = [
  paragraph(
    `${run('Van ')}${field('AUTHOR', `${CANARY} Auteur`)}${run(' op ')}${field('SAVEDATE \\@ "d MMMM yyyy"', `1 ${CANARY} 2020`)}`,
  ),
  paragraph(field('DOCPROPERTY Kenmerk', `${CANARY}-kenmerk`)),
  paragraph(field(`INCLUDEPICTURE "http://${CANARY}.example/a.png" \\d`, 'plaatje')),
  paragraph(`<w:fldSimple w:instr=" FILENAME \\p ">${run(`X:\\${CANARY}\\a.docx`)}</w:fldSimple>`),
  paragraph(field(`DDEAUTO cmd.exe "${CANARY}"`, 'iets')),
  paragraph(`${run('Bladzijde ')}${field('PAGE', '1')}`),
].join('');
const OUTSIDE = [
  paragraph(picture('r:link="rId20"')),
  '<w:altChunk r:id="rId21"/>',
  paragraph(
    `<w:hyperlink r:id="rId22">${run('Website')}</w:hyperlink><w:hyperlink r:id="rId23">${run('Bestand')}</w:hyperlink>`,
  ),
].join('');
const CONTENTS = `${paragraph(run('Inhoud'))}${paragraph(field('TOC \\o "1-3" \\h \\z \\u', 'Oud hoofdstuk 88'))}`;
const PLACES: Readonly<Record<OddTemplate['place'], string>> = {
  none: paragraph(run('Inleiding van de gemeente')),
  alone: paragraph(run('{{verslag}}')),
  'in-sentence': paragraph(run('Hieronder: {{Verslag}} en verder.')),
  split: paragraph(`${run('{{ver')}<w:proofErr w:type="spellStart"/>${run('slag', '<w:b/>')}${run(' }}')}`),
  'in-control': `<w:sdt><w:sdtPr><w:alias w:val="${CANARY}"/><w:dataBinding w:xpath="/${CANARY}" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent>${paragraph(run('{{verslag}}'))}</w:sdtContent></w:sdt>`,
  'ends-section': '',
  spaced: paragraph(run('{{ VERSLAG }}')),
};

function bodyOf(odd: OddTemplate): string {
  const cover = `${paragraph(run('Omslag van {{Gemeente}} {{onbekend}}'))}${paragraph('', section(odd.landscapeCover ? LYING + MARGINS : SIZE + MARGINS))}`;
  const ended = paragraph(run('{{verslag}}'), section(SIZE + MARGINS));
  const place = odd.place === 'ends-section' ? (odd.sections === 1 ? PLACES.alone : ended) : PLACES[odd.place];
  const closes = odd.sections === 3 && odd.place !== 'ends-section' ? paragraph('', section(SIZE + MARGINS)) : '';
  const back = odd.sections === 3 ? paragraph(run('Achterblad')) : '';
  const last = { whole: section(SIZE + MARGINS), 'no-size': section(''), none: '' }[odd.lastSection];
  return [
    odd.sections > 1 ? cover : '',
    paragraph(run('Kop van de brief'), odd.headings ? '<w:pStyle w:val="KopEen"/>' : ''),
    odd.contents ? CONTENTS : '',
    odd.tracked ? TRACKED : '',
    odd.hidden ? HIDDEN : '',
    odd.fields ? FIELDS : '',
    odd.outside ? OUTSIDE : '',
    place,
    closes,
    back,
    last,
  ].join('');
}

function stylesOf({ font, headings }: OddTemplate): string {
  const heading = headings
    ? `<w:style w:type="paragraph" w:styleId="KopEen"><w:name w:val="${headings}"/><w:basedOn w:val="Basis"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="7A1F3D"/><w:sz w:val="32"/></w:rPr></w:style>`
    : '';
  return `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Basis"><w:name w:val="Normal"/></w:style>${heading}</w:styles>`;
}

const relation = (id: string, type: string, target: string, external = false) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
const relations = (...all: string[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

/** The template as a Word file. */
export function oddTemplate(odd: OddTemplate): Uint8Array {
  const { main, prefix, kind } = odd;
  const spaces = `xmlns:${prefix}="${W}" xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;
  const part = (root: string, content: string) => {
    const xml = `<w:${root} ${spaces}>${content}</w:${root}>`;
    return (
      HEAD +
      (prefix === 'w'
        ? xml
        : xml.replaceAll('<w:', `<${prefix}:`).replaceAll('</w:', `</${prefix}:`).replaceAll(' w:', ` ${prefix}:`))
    );
  };
  const folder = main.slice(0, main.lastIndexOf('/'));
  const links = main.replace(/([^/]+)$/, '_rels/$1.rels');
  const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${WORD}.${type}+xml"/>`;
  const styles = stylesOf(odd).replace(/^<w:styles>|<\/w:styles>$/g, '');
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override(main, `${kind}.main`)}${override(`${folder}/stijlen.xml`, 'styles')}${override(`${folder}/kop.xml`, 'header')}${override(`${folder}/voet.xml`, 'footer')}${override(`${folder}/instellingen.xml`, 'settings')}${override(`${folder}/opmerkingen.xml`, 'comments')}</Types>`,
    '_rels/.rels': relations(
      relation('rId1', 'officeDocument', main),
      `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
      relation('rId3', 'extended-properties', 'docProps/app.xml'),
      relation('rId4', 'custom-properties', 'docProps/custom.xml'),
    ),
    [links]: relations(
      relation('rId1', 'styles', 'stijlen.xml'),
      relation('rId2', 'header', 'kop.xml'),
      relation('rId3', 'footer', 'voet.xml'),
      relation('rId4', 'settings', 'instellingen.xml'),
      relation('rId5', 'comments', 'opmerkingen.xml'),
      relation('rId20', 'image', `http://${CANARY}.example/a.png`, true),
      relation('rId21', 'aFChunk', 'deel.html'),
      relation('rId22', 'hyperlink', 'https://www.voorbeeldstad.nl/', true),
      relation('rId23', 'hyperlink', `file:///\\\\server\\${CANARY}`, true),
    ),
    [main]: part('document', `<w:body>${bodyOf(odd)}</w:body>`),
    [`${folder}/stijlen.xml`]: part('styles', styles),
    [`${folder}/kop.xml`]: part(
      'hdr',
      paragraph(`${picture('r:embed="rId1"')}${run('Gemeente {{gemeente}}')}`) +
        Array.from({ length: odd.headerLines }, (_, i) => paragraph(run(`Regel ${i + 1} van het briefhoofd`))).join(''),
    ),
    [`${folder}/_rels/kop.xml.rels`]: relations(relation('rId1', 'image', '../media/logo.png')),
    [`${folder}/voet.xml`]: part('ftr', paragraph(run('Postbus 1'))),
    [`${folder}/instellingen.xml`]: part(
      'settings',
      odd.properties
        ? `<w:attachedTemplate r:id="rId1"/><w:documentProtection w:edit="forms" w:hash="${CANARY}"/><w:docVars><w:docVar w:name="${CANARY}" w:val="${CANARY}"/></w:docVars>`
        : '',
    ),
    [`${folder}/_rels/instellingen.xml.rels`]: relations(
      relation('rId1', 'attachedTemplate', `file:///\\\\server\\${CANARY}.dotm`, true),
    ),
    [`${folder}/opmerkingen.xml`]: part(
      'comments',
      `<w:comment w:id="0" w:author="${CANARY}">${paragraph(run(CANARY))}</w:comment>`,
    ),
    [`${folder}/deel.html`]: `<p>${CANARY}</p>`,
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${CANARY}</dc:creator></cp:coreProperties>`,
    'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${CANARY}</Company><Manager>${CANARY}</Manager></Properties>`,
    'docProps/custom.xml': `<p>${CANARY}</p>`,
    'customXml/item1.xml': `<x>${CANARY}</x>`,
    [`../../${CANARY}.txt`]: CANARY,
  };
  const parts = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  const media = `${folder.slice(0, Math.max(0, folder.lastIndexOf('/')))}media/logo.png`;
  return zipSync({ ...parts, [media]: pictureOf(160, 40).png });
}
