import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { MinutesModel } from '../../minutes/model/model.ts';
import { docxFaults } from '../helpers/docx-accessibility.ts';
import { emptyMinutes, exampleMinutes } from '../helpers/minutes-model.ts';
import { picturesFor } from '../helpers/minutes-pictures.ts';
import { writeMinutes } from '../helpers/write-minutes.ts';

const write = (model: MinutesModel) => writeMinutes(model, picturesFor(model));
const inVersion = (model: MinutesModel, version: 'short' | 'full', chartForm: 'editable' | 'drawn' = 'editable') => ({
  ...model,
  settings: { ...model.settings, version, chartForm },
});

/** The file with one part changed. */
function planted(file: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

describe('the minutes for who cannot see them well', () => {
  it.each([
    ['full', inVersion(exampleMinutes(), 'full')],
    ['full with drawings', inVersion(exampleMinutes(), 'full', 'drawn')],
    ['short', inVersion(exampleMinutes(), 'short')],
    ['empty', emptyMinutes()],
    ['empty and short', inVersion(emptyMinutes(), 'short')],
  ])('have no faults: %s', async (_, model) => {
    expect(docxFaults(await write(model))).toEqual([]);
  });

  const BODY = 'word/document.xml';
  it.each([
    ['no title', 'docProps/core.xml', (xml: string) => xml.replace(/<dc:title>[^<]*/, '<dc:title>'), 'geen titel'],
    ['another language', 'word/styles.xml', (xml: string) => xml.replaceAll('nl-NL', 'en-US'), 'de taal is en-US'],
    ['no language', 'word/styles.xml', (xml: string) => xml.replace(/<w:lang [^>]*>/g, ''), 'niet ingevuld'],
    ['a gap in the headings', BODY, (xml: string) => xml.replace('"Heading1"', '"Heading2"'), 'kop 2 na kop 0'],
    [
      'an empty heading',
      BODY,
      (xml: string) => xml.replace('<w:body>', '<w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:p>'),
      'een kop is leeg',
    ],
    [
      'an English chart',
      'word/charts/chart1.xml',
      (xml: string) => xml.replace('<c:lang val="nl-NL"', '<c:lang val="en-US"'),
      'grafiek is niet Nederlands',
    ],
    ['no headings', BODY, (xml: string) => xml.replaceAll(/"Heading[12]"/g, '"PpSmall"'), 'er zijn geen koppen'],
    ['a chart without words', BODY, (xml: string) => xml.replace(/ descr="Staaf[^"]*"/, ''), 'geen tekst'],
    [
      'a plate without words',
      BODY,
      (xml: string) => xml.replace(/ descr="Afbeelding[^"]*"/, ' descr=" "'),
      'geen tekst',
    ],
    ['a table without a header row', BODY, (xml: string) => xml.replace('<w:tblHeader/>', ''), 'geen kopregel'],
    [
      'a table without a description',
      BODY,
      (xml: string) => xml.replace(/<w:tblCaption[^>]*>/, ''),
      'geen beschrijving',
    ],
    ['an empty header cell', BODY, (xml: string) => xml.replace('>Eerste stap<', '> <'), 'kopcel'],
    ['light text', 'word/styles.xml', (xml: string) => xml.replace('"0F5C63"', '"B0C0C0"'), 'kleur B0C0C0 is te licht'],
    [
      'a perspective by colour alone',
      BODY,
      (xml: string) => xml.replace(/(PpFrom-residents.*?)●\u00a0Inwoners/, '$1●'),
      'alleen een kleur',
    ],
  ])('are found faulty when planted: %s', async (_, part, change, fault) => {
    const file = planted(await write(exampleMinutes()), part, change);
    expect(docxFaults(file).join('\n')).toContain(fault);
  });
});
