import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { adoptTemplate } from '../../../minutes/template/adopt-template.ts';
import { OUR_STYLE } from '../../../minutes/write-minutes.ts';
import { docxFaults } from '../../helpers/docx-accessibility.ts';
import { docxProblems } from '../../helpers/docx-validity.ts';
import { exampleMinutes } from '../../helpers/minutes-model.ts';
import { picturesFor } from '../../helpers/minutes-pictures.ts';
import { municipalTemplate } from '../../helpers/municipal-template.ts';
import { writeMinutes } from '../../helpers/write-minutes.ts';
import { readDocx, styleOf, textOf } from '../read-docx.ts';
import { elements } from '../strict-xml.ts';

const model = exampleMinutes();
async function filled(template: Uint8Array) {
  const file = await writeMinutes(model, picturesFor(model), { ...OUR_STYLE, template: adoptTemplate(template).parts });
  const { body } = readDocx(file);
  const paragraphs = elements(body, 'w:p');
  const links = elements(body, 'w:hyperlink').flatMap((link) => {
    const [text = '', page = ''] = textOf(link).split('\t');
    return link.attributes['w:anchor'] ? [{ id: link.attributes['w:anchor'], text, page: Number(page) }] : [];
  });
  const guide = paragraphs.find((one) => styleOf(one) === 'PpGuide');
  const headings = paragraphs.filter((one) => /^Kop[12]$/.test(styleOf(one))).map((one) => textOf(one).trim());
  return { file, body, links, guide: guide ? textOf(guide) : '', headings };
}
/** The template with its text changed. */
function changed(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(municipalTemplate('contents'));
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(change(before)).not.toBe(before);
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(before)) });
}

describe('the table of contents that a template has', () => {
  it('[M13] names every heading once, in order, and nothing of before, on the pages that the guide line names', async () => {
    const { file, links, guide, headings } = await filled(municipalTemplate('contents'));
    expect([...docxProblems(file), ...docxFaults(file)]).toEqual([]);
    expect(links.map(({ text }) => text)).toEqual(headings);
    expect(headings[0]).toBe('Over dit verslag');
    expect(headings.at(-1)).toBe('Colofon');
    expect(readDocx(file).paragraphs.join('\n')).not.toContain('Oud hoofdstuk');
    const pages = links.map(({ page }) => page);
    expect(pages[0], 'after the contents').toBe(2);
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    const said = [...guide.matchAll(/(?:Hierna: |, | en )([^(]+) \(bladzijde (\d+)\)/g)];
    expect(said.length).toBeGreaterThan(3);
    for (const [, name = '', page] of said) {
      expect(links.find(({ text }) => text.toLowerCase() === name.toLowerCase())?.page, name).toBe(Number(page));
    }
  });

  it('leads to the headings: each has a bookmark', async () => {
    const { body, links } = await filled(municipalTemplate('contents'));
    const marks = new Set(elements(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']));
    expect(links.filter(({ id }) => !marks.has(id))).toEqual([]);
  });

  it('has the levels that it asks for, and stays a field that Word can update', async () => {
    const { links, body } = await filled(changed((xml) => xml.replace('TOC \\o "1-2"', 'TOC \\o "1-1"')));
    expect(links.some(({ text }) => text.startsWith('Verbeteropgave 1'))).toBe(false);
    expect(links.map(({ text }) => text)).toContain('Wat we zeiden');
    const marks = elements(body, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
    expect(marks.filter((kind) => kind === 'begin').length).toBe(marks.filter((kind) => kind === 'end').length);
    expect(
      elements(body, 'w:instrText')
        .map(({ children }) => children.join(''))
        .join(),
    ).toContain('TOC \\o "1-1" \\h');
  });

  it('counts from the number that the template begins with', async () => {
    const pages = async (template: Uint8Array) => (await filled(template)).links.map(({ page }) => page);
    const usual = await pages(municipalTemplate('contents'));
    const later = await pages(changed((xml) => xml.replace('<w:titlePg/>', '<w:pgNumType w:start="11"/><w:titlePg/>')));
    expect(later.slice(0, -1)).toEqual(usual.slice(0, -1).map((page) => page + 10));
  });

  it('leaves contents of something else as they are', async () => {
    const { body } = await filled(changed((xml) => xml.replace('TOC \\o "1-2"', 'TOC \\c "Figuur"')));
    expect(textOf(body)).toContain('Oud hoofdstuk');
  });

  it('[M13] has true pages in the guide line of templates of every kind', async () => {
    const templates = ['01-tracked-section', '09-no-heading-style', '10-verdana', '22-three-sections'].map((name) =>
      readFileSync(path.join(import.meta.dirname, '../../fixtures/templates', `${name}.docx`)),
    );
    for (const template of [municipalTemplate('places'), municipalTemplate('cover'), ...templates]) {
      expect((await filled(template)).guide).toMatch(/^Hierna: .* \(bladzijde \d+\)/);
    }
  });
});
