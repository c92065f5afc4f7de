import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { differences } from '../helpers/minutes-against-model.ts';
import { exampleMinutes } from '../helpers/minutes-model.ts';
import { picturesFor } from '../helpers/minutes-pictures.ts';
import { writeMinutes } from '../helpers/write-minutes.ts';

const BODY = 'word/document.xml';

/** The example in Word, with one thing in it changed afterwards. */
async function changed(change: (xml: string) => string = (xml) => xml) {
  const model = exampleMinutes();
  const parts = unzipSync(await writeMinutes(model, picturesFor(model)));
  const xml = change(strFromU8(parts[BODY] ?? new Uint8Array()));
  return differences(zipSync({ ...parts, [BODY]: strToU8(xml) }), model);
}

describe('the comparison of a document with its session', () => {
  it('finds nothing when all is there', async () => {
    expect(await changed()).toEqual([]);
  });

  it.each([
    ['a figure that is another', (xml: string) => xml.replace('>12 (9%)<', '>13 (9%)<'), '13 (9%)'],
    ['an action that is gone', (xml: string) => xml.replaceAll(/>Een toestemmingsformulier[^<]*</g, '><'), 'ontbreekt'],
    ['a card that is gone', (xml: string) => xml.replaceAll(/>Mijn dossier[^<]*</g, '><'), 'ontbreekt: Mijn dossier'],
    ['somebody who was not there', (xml: string) => xml.replace('Ahmed Yilmaz', 'Karel Anders'), 'verzonnen: karel'],
    [
      'a sentence from nowhere',
      (xml: string) => xml.replace('</w:body>', '<w:p><w:r><w:t>Mijn consulent belde niet</w:t></w:r></w:p></w:body>'),
      'verzonnen: belde',
    ],
  ])('finds %s', async (_, change, found) => {
    expect((await changed(change)).join('\n')).toContain(found);
  });
});
