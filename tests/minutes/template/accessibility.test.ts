import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { adoptTemplate } from '../../../minutes/template/adopt-template.ts';
import { OUR_STYLE } from '../../../minutes/write-minutes.ts';
import { docxFaults } from '../../helpers/docx-accessibility.ts';
import { exampleMinutes } from '../../helpers/minutes-model.ts';
import { picturesFor } from '../../helpers/minutes-pictures.ts';
import { municipalTemplate } from '../../helpers/municipal-template.ts';
import { writeMinutes } from '../../helpers/write-minutes.ts';

type Parts = Record<string, Uint8Array>;
type Change = (xml: string) => string;

const BODY = /^word\/document\.xml$/;
const HEADER = /^word\/header\d*\.xml$/;
const STYLES = /^word\/styles\.xml$/;

const fixture = (name: string) =>
  readFileSync(path.join(import.meta.dirname, '../../fixtures/templates', `${name}.docx`));
/** All kinds of templates that are taken. */
const TEMPLATES: Readonly<Record<string, Uint8Array>> = {
  places: municipalTemplate('places'),
  cover: municipalTemplate('cover'),
  empty: municipalTemplate('empty'),
  ...Object.fromEntries(
    ['01-tracked-section', '06-dotx', '08-leaks', '09-no-heading-style', '10-verdana', '22-three-sections'].map(
      (name) => [name, fixture(name)],
    ),
  ),
};

async function filled(template: Uint8Array): Promise<Parts> {
  const model = exampleMinutes();
  const style = { ...OUR_STYLE, template: adoptTemplate(template).parts };
  return unzipSync(await writeMinutes(model, picturesFor(model), style));
}
const faultsOf = (parts: Parts) => docxFaults(zipSync(parts)).join('\n');

/** The first part with such a name in which the change changes something, changed; null where there is none. */
function changed(parts: Parts, name: RegExp, change: Change): Parts | null {
  for (const [part, bytes] of Object.entries(parts)) {
    if (!name.test(part)) continue;
    const [before, after] = [strFromU8(bytes), change(strFromU8(bytes))];
    if (after !== before) return { ...parts, [part]: strToU8(after) };
  }
  return null;
}

const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const DATA = `<w:tbl><w:tr>${cell('Team')}${cell('Telefoon')}</w:tr><w:tr>${cell('Oost')}${cell('14 020')}</w:tr></w:tbl>`;
const PICTURE =
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Logo"/></wp:inline></w:drawing></w:r></w:p>';
const LANGUAGE = '<w:rPr><w:lang w:val="en-GB"/></w:rPr>';
const afterOpening = (root: string, added: string) => (xml: string) =>
  xml.replace(new RegExp(`<w:${root}( [^>]*)?>`), (found) => found + added);

const PLANTED: readonly (readonly [kind: string, part: RegExp, change: Change, fault: string])[] = [
  ['no title', /^docProps\/core\.xml$/, (xml) => xml.replace(/<dc:title>[^<]*/, '<dc:title>'), 'geen titel'],
  ['no language', STYLES, (xml) => xml.replace(/<w:lang [^>]*>/g, ''), 'niet ingevuld'],
  ['another language', STYLES, (xml) => xml.replaceAll('nl-NL', 'de-DE'), 'de taal is de-DE'],
  [
    'a style in another language',
    STYLES,
    (xml) => xml.replace('</w:style>', `${LANGUAGE}</w:style>`),
    'stijl is en-GB',
  ],
  [
    'a heading skipped',
    BODY,
    (xml) => {
      const [first = ''] = /<w:pStyle w:val="(Heading1|Kop1|KopEen|heading1)"\/>/i.exec(xml) ?? [];
      return xml.replace(first, first.replace('1"', '2"').replace('KopEen', 'KopTwee'));
    },
    'kop 2 na kop 0',
  ],
  ['a chart without words', BODY, (xml) => xml.replace(/ descr="Staaf[^"]*"/, ''), 'geen tekst'],
  ['a plate without words', BODY, (xml) => xml.replace(/ descr="Afbeelding[^"]*"/, ' descr=""'), 'geen tekst'],
  ['a table without a header row', BODY, (xml) => xml.replace('<w:tblHeader/>', ''), 'geen kopregel'],
  ['a table of the template without a header row', BODY, afterOpening('body', DATA), 'geen kopregel'],
  ['a picture in its header without words', HEADER, (xml) => xml.replace(/ descr="[^"]*"/, ''), 'geen tekst'],
  ['another picture in its header without words', HEADER, afterOpening('hdr', PICTURE), 'geen tekst'],
  ['a table in its header without a header row', HEADER, afterOpening('hdr', DATA), 'geen kopregel'],
];

describe('minutes in a template for who cannot see them well', () => {
  it.each(Object.entries(TEMPLATES))(
    '[M20] have no faults, and each that is planted is found: %s',
    async (name, template) => {
      const parts = await filled(template);
      expect(faultsOf(parts)).toBe('');
      for (const [kind, part, change, fault] of PLANTED) {
        const faulty = changed(parts, part, change);
        // A template without a header, or without a picture in it, has no such fault.
        if (HEADER.source === part.source && !faulty) continue;
        expect(faulty, `${name} can have ${kind}`).not.toBeNull();
        if (faulty) expect(faultsOf(faulty), `${kind} in ${name}`).toContain(fault);
      }
    },
  );

  it('has templates of each kind with a picture and a place for a table in their own header', async () => {
    const filledOnes = await Promise.all(
      [TEMPLATES.places, TEMPLATES.cover].map((one) => filled(one ?? fixture('06-dotx'))),
    );
    for (const parts of filledOnes) {
      for (const [, part, change] of PLANTED.filter(([, where]) => where === HEADER)) {
        expect(changed(parts, part, change)).not.toBeNull();
      }
    }
  });

  it('[M20] say of a picture of the template without words that it is one', async () => {
    const before = unzipSync(municipalTemplate('places'));
    const silent = changed(before, HEADER, (xml) => xml.replace(/ descr="[^"]*"/, ''));
    expect(faultsOf(silent ?? {})).toContain('geen tekst');
    const parts = await filled(zipSync(silent ?? {}));
    expect(faultsOf(parts)).toBe('');
    expect(strFromU8(parts['word/header1.xml'] ?? new Uint8Array())).toContain('descr="Beeld uit het sjabloon"');
  });

  it('[M20] is Dutch also where a style of the template says another language', async () => {
    const before = unzipSync(municipalTemplate('places'));
    const english = changed(before, STYLES, (xml) =>
      xml.replace('</w:pPr></w:style>', `</w:pPr>${LANGUAGE}</w:style>`),
    );
    expect(english).not.toBeNull();
    const parts = await filled(zipSync(english ?? {}));
    expect(faultsOf(parts)).toBe('');
  });
});
