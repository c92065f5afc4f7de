import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cleanStyles } from '../../../minutes/template/clean/styles.ts';
import { templateStyles } from '../../../minutes/template/measure/template-styles.ts';
import { parseXml } from '../../../minutes/xml/tree.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const style = (id: string, name: string, base: string, inside: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"${base ? '' : ' w:default="1"'}><w:name w:val="${name}"/>${base ? `<w:basedOn w:val="${base}"/>` : ''}${inside}</w:style>`;
const size = (halfPoints: number) => `<w:rPr><w:sz w:val="${halfPoints}"/></w:rPr>`;
const spacing = (attributes: string) => `<w:pPr><w:spacing ${attributes}/></w:pPr>`;

/** A house style as the state has it: every line is 12 points high, also those of what is based on running text. */
function linesOf(title: string, rule = 'exact') {
  const xml = `<w:styles ${W}>${[
    style('Standaard', 'Normal', '', `${spacing(`w:line="240" w:lineRule="${rule}"`)}${size(18)}`),
    style('Onder', 'Heading', 'Standaard', ''),
    style('Titel', 'Title', 'Onder', title),
    style('Kop1', 'heading 1', 'Standaard', `${spacing('w:before="300"')}${size(20)}`),
    style('Kop2', 'heading 2', 'Standaard', size(28)),
  ].join('')}</w:styles>`;
  const { metrics } = templateStyles({}, cleanStyles(parseXml(strToU8(xml))));
  const named = (name: string) => {
    const { line, before, own } = metrics(name);
    return { line, before, rule: own?.lineRule };
  };
  return { title: named('Title'), heading1: named('Heading1'), heading2: named('Heading2'), text: named('') };
}

describe('a fixed height of lines in a template', () => {
  it('stays where its letters fit, and becomes what they need in a title and in headings where these do not', () => {
    const { title, heading1, heading2, text } = linesOf(size(48));
    expect([title.rule, heading2.rule]).toEqual(['auto', 'auto']);
    expect(heading1, '10 points fit in 12, and its own space stays').toEqual({ line: 240, before: 300, rule: 'exact' });
    expect(text).toEqual({ line: 240, before: 0, rule: 'exact' });
  });

  it('is not touched where the style has a height of its own that is enough, or where lines grow with their letters', () => {
    expect(linesOf(`${spacing('w:line="600"')}${size(48)}`).title).toMatchObject({ line: 600, rule: 'exact' });
    expect(linesOf(size(48), 'atLeast').title).toMatchObject({ line: 240, rule: 'atLeast' });
    expect(linesOf(size(48), 'auto').title).toMatchObject({ line: 240, rule: 'auto' });
  });
});
