import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { letterFile, letterText } from '../../minutes/texts/letter.ts';
import { emptyMinutes, exampleMinutes } from '../helpers/minutes-model.ts';
import { naughtyMinutes } from './naughty-models.ts';

const squeezed = (text: string) => text.replace(/\s+/g, ' ');

describe('the text to send the minutes with', () => {
  it('says what was agreed by whom, and when people meet again', () => {
    const text = letterText({ ...exampleMinutes(), replyBy: '2026-12-10', contact: 'Anna, 06 1234' });
    expect(text).toContain(
      'Onderwerp: Verslag van onze bijeenkomst over de toegang gemeente Voorbeeldstad (3 december 2026)',
    );
    expect(text).toContain('Wie: Fatima El Amrani (wijkteam Oost) en Jan de Vries. Uiterlijk: 18 december 2026.');
    expect(text).toContain('Wij zien elkaar weer op 14 januari 2027.');
    expect(text).toContain('uiterlijk 10 december 2026: Anna, 06 1234.');
    expect(text).toContain('Met vriendelijke groet,');
  });

  it('leaves out what did not happen', () => {
    expect(letterText(emptyMinutes())).not.toMatch(/spraken we af|elkaar weer|agenda|Klopt er iets|undefined|null/);
  });

  it('has no figure of the scan, no quote and no card in it, and every action whole', () => {
    const model = exampleMinutes();
    const text = squeezed(letterText(model));
    for (const { what, who } of model.actions) {
      expect(text).toContain(squeezed(what).trim());
      if (who) expect(text).toContain(squeezed(who).trim());
    }
    const cards = model.zones.flatMap(({ cards: all }) => all.map((card) => card.text));
    for (const card of cards) expect(text).not.toContain(card);
    expect(text).not.toMatch(/%/);
  });

  it('takes any text, as a file with the line ends of Windows', () => {
    fc.assert(
      fc.property(naughtyMinutes, (model) => {
        const bytes = letterFile(model);
        expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
        const file = strFromU8(bytes);
        expect(file.replaceAll('\r\n', '').includes('\n')).toBe(false);
        expect(file.replaceAll('\r\n', '\n').trim()).toBe(letterText(model).trim());
      }),
      { numRuns: 200 },
    );
  });
});
