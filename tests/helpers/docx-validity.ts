import { strFromU8, unzipSync } from 'fflate';
import { part, readDocx } from '../minutes/read-docx.ts';
import { elements, parseXml, type XmlElement } from '../minutes/strict-xml.ts';

/** What Word refuses or repairs though the schema may allow it. Empty when nothing is wrong. */
export function docxProblems(file: Uint8Array): string[] {
  const { parts, body } = readDocx(file);
  return [
    ...elements(body, 'w:tbl').flatMap(tableProblems),
    ...doubles(
      elements(body, 'wp:docPr').map(({ attributes }) => attributes.id),
      'nummer van een afbeelding',
    ),
    ...doubles(
      elements(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']),
      'naam van een bladwijzer',
    ),
    ...doubles(
      elements(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:id']),
      'nummer van een bladwijzer',
    ),
    ...sizeProblems(body),
    ...styleProblems(body, part(parts, 'word/styles.xml')),
    ...linkProblems(body),
    ...relationProblems(unzipSync(file)),
  ];
}

function tableProblems(table: XmlElement): string[] {
  const rows = elements(table, 'w:tr').map((row) => elements(row, 'w:tc'));
  const last = (cell: XmlElement) => cell.children.at(-1);
  const open = rows.flat().some((cell) => {
    const end = last(cell);
    return typeof end === 'string' || end?.name !== 'w:p';
  });
  return [
    ...(rows.length < 2 ? ['een tabel zonder rijen'] : []),
    ...(rows.some((cells) => cells.length === 0 || cells.length !== rows[0]?.length)
      ? ['rijen van ongelijke lengte']
      : []),
    ...(open ? ['een cel eindigt niet op een alinea'] : []),
  ];
}

function doubles(values: readonly (string | undefined)[], what: string): string[] {
  return values.some((value, i) => !value || values.indexOf(value) !== i) ? [`${what} dubbel of leeg`] : [];
}

/** Sizes and widths are whole numbers of more than nothing. */
function sizeProblems(body: XmlElement): string[] {
  const sizes = [
    ...elements(body, 'wp:extent').flatMap(({ attributes }) => [attributes.cx, attributes.cy]),
    ...['w:gridCol', 'w:tcW', 'w:tblW'].flatMap((name) =>
      elements(body, name).map(({ attributes }) => attributes['w:w']),
    ),
  ];
  return sizes.every((size) => /^[1-9]\d*$/.test(size ?? '')) ? [] : [`een maat die geen getal is: ${sizes.join(' ')}`];
}

function styleProblems(body: XmlElement, styles: XmlElement): string[] {
  const known = elements(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']);
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
    elements(body, name).map(({ attributes }) => attributes['w:val']),
  );
  const unknown = [...new Set(used)].filter((id) => !known.includes(id));
  return [...doubles(known, 'stijl'), ...unknown.map((id) => `een stijl die er niet is: ${id}`)];
}

function linkProblems(body: XmlElement): string[] {
  const names = new Set(elements(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']));
  // One with an id leads out of the file.
  const inside = elements(body, 'w:hyperlink').filter(({ attributes }) => !attributes['r:id']);
  const anchors = inside.map(({ attributes }) => attributes['w:anchor']);
  return anchors.every((anchor) => names.has(anchor)) ? [] : ['een koppeling naar niets'];
}

/** Every relation leads to a part that is there. */
function relationProblems(files: Readonly<Record<string, Uint8Array>>): string[] {
  return Object.entries(files)
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, bytes]) => {
      const folder = name.replace(/_rels\/[^/]*$/, '');
      const targets = elements(parseXml(strFromU8(bytes)), 'Relationship')
        .filter(({ attributes }) => attributes.TargetMode !== 'External')
        .map(({ attributes }) => new URL(attributes.Target ?? '', `zip:///${folder}`).pathname.slice(1));
      return targets.filter((target) => !(target in files)).map((target) => `${name} leidt naar niets: ${target}`);
    });
}
