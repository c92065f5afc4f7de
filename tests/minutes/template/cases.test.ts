import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { adoptTemplate } from '../../../minutes/template/adopt-template.ts';
import { OUR_STYLE } from '../../../minutes/write-minutes.ts';
import { docxFaults } from '../../helpers/docx-accessibility.ts';
import { docxProblems } from '../../helpers/docx-validity.ts';
import { exampleMinutes } from '../../helpers/minutes-model.ts';
import { picturesFor } from '../../helpers/minutes-pictures.ts';
import { partText } from '../../helpers/municipal-template.ts';
import { writeMinutes } from '../../helpers/write-minutes.ts';
import { readDocx } from '../read-docx.ts';
import { elements } from '../strict-xml.ts';

const template = (name: string) =>
  readFileSync(path.join(import.meta.dirname, '../../fixtures/templates', `${name}.docx`));

async function filled(name: string) {
  const { parts, report } = adoptTemplate(template(name));
  const model = exampleMinutes();
  const file = await writeMinutes(model, picturesFor(model), { ...OUR_STYLE, template: parts });
  return { file, report, paragraphs: readDocx(file).paragraphs };
}

describe('templates that went wrong with others', () => {
  it.each([
    '01-tracked-section',
    '02-deleted-place',
    '03-section-no-size',
    '06-dotx',
    '07-word-online',
    '08-leaks',
    '09-no-heading-style',
    '10-verdana',
    '22-three-sections',
  ])('[M25] %s gives a file that is whole, with the minutes in it and no place left', async (name) => {
    const { file, paragraphs } = await filled(name);
    expect([...docxProblems(file), ...docxFaults(file)]).toEqual([]);
    expect(paragraphs.join('\n')).toContain('Eén vast gezicht');
    expect(paragraphs.join('\n')).not.toMatch(/\{\{|\}\}/);
  });

  it.each([
    ['04-place-in-header', 'template-place-header'],
    ['12-twice', 'template-place-twice'],
    ['14-in-cell', 'template-place-table'],
  ])('[M26] %s is told when it is chosen: %s', (name, code) => {
    expect(() => adoptTemplate(template(name))).toThrow(expect.objectContaining({ code }));
  });

  it('[M27] nothing of the maker of the template is in the minutes, and the screen hears what was left out', async () => {
    const before = unzipSync(template('08-leaks'));
    const { file, report } = await filled('08-leaks');
    const words = Object.entries(before)
      .filter(([name]) => /custom|core\.xml|app\.xml|comments|settings/.test(name))
      .flatMap(([, part]) => strFromU8(part).match(/>([^<>]{6,})</g) ?? [])
      .map((word) => word.slice(1, -1));
    expect(words.length).toBeGreaterThan(3);
    const after = Object.entries(unzipSync(file)).filter(([name]) => /\.(xml|rels)$/.test(name));
    const leaks = words.filter((word) => after.some(([, part]) => strFromU8(part).includes(word)));
    expect(leaks).toEqual([]);
    expect(after.map(([name]) => name).filter((name) => /custom|comments|people|item\d/.test(name))).toEqual([]);
    const links = after
      .filter(([name]) => name.endsWith('.rels'))
      .map(([, part]) => strFromU8(part))
      .join();
    expect(links.match(/TargetMode="External"/g) ?? []).toEqual([]);
    expect(report.leftOut).toEqual(expect.arrayContaining(['attached-template', 'properties', 'protection']));
  });

  it('has headings in the font of the template that stay with what follows, also when it has none of its own', async () => {
    const { file } = await filled('09-no-heading-style');
    const styles = elements(readDocx(file).parts.get('word/styles.xml') ?? raise(), 'w:style');
    const heading = styles.find((style) => style.attributes['w:styleId'] === 'Heading1') ?? raise();
    expect(elements(heading, 'w:keepNext')).toHaveLength(1);
    expect(elements(heading, 'w:rFonts')).toEqual([]);
  });

  it('keeps the headers and the orientation of cover, text and back page', async () => {
    const { file } = await filled('22-three-sections');
    const { body, parts } = readDocx(file);
    const links = partText(file, 'word/_rels/document.xml.rels');
    const headers = elements(body, 'w:sectPr').map((section) => {
      const reference = elements(section, 'w:headerReference').find((one) => one.attributes['w:type'] === 'default');
      const part = new RegExp(`Id="${reference?.attributes['r:id']}"[^>]*Target="/([^"]+)"`).exec(links)?.[1] ?? '';
      const text = elements(parts.get(part) ?? raise(), 'w:t')
        .flatMap(({ children }) => children)
        .join('');
      const lies = elements(section, 'w:pgSz')[0]?.attributes['w:orient'] === 'landscape';
      return `${text}${lies ? ', liggend' : ''}`;
    });
    expect(headers).toEqual(['KOP OMSLAG', 'KOP VERSLAG', 'KOP VERSLAG', 'KOP VERSLAG, liggend', 'KOP ACHTERBLAD']);
  });
});

function raise(): never {
  throw new Error('not there');
}
