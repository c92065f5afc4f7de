import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessWidth } from '../../../core/typesetting/text-size.ts';
import { drawnLines, type Measure, wrapText } from '../../../core/typesetting/wrap.ts';

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
const characters = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment);
const byCharacter: Measure = (text) => characters(text).length * 10;
const squeezed = (text: string) => text.replace(/\s+/g, '');

const dutch = fc.constantFrom(
  'Toegangsmedewerkers',
  'levensloopbestendig',
  'onafhankelijke',
  'cliëntondersteuner',
  'Kwaliteitsmedewerkersoverleg',
  'op',
  'één',
  'en/of',
  'toekomst-',
  '👩‍👩‍👧',
  'https://voorbeeld.nl/zorg?id=12',
);
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(fc.oneof(dutch, fc.constant('\n')), { maxLength: 20 }).map((words) => words.join(' ')),
);

describe('wrapText', () => {
  it.each([byCharacter, guessWidth(28, 1)])('[P1] loses no character and adds none but hyphens', (measure) => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 600 }), (text, width) => {
        const lines = wrapText(text, width, measure);
        expect(squeezed(lines.map((line) => line.text).join(''))).toBe(squeezed(text));
      }),
    );
  });

  it('[P2] makes no line wider than the width, unless one character alone is', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 5, max: 600 }), (text, width) => {
        for (const { text: line, hyphen } of wrapText(text, width, byCharacter)) {
          const drawn = hyphen ? `${line}-` : line;
          if (characters(line).length > 1) expect(byCharacter(drawn)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('[P3] keeps an emoji of several parts whole', () => {
    const family = '👩‍👩‍👧'.repeat(9);
    for (const { text } of wrapText(family, 40, byCharacter)) expect(family.split(text).length).toBeGreaterThan(1);
    expect(wrapText(family, 40, byCharacter).map(({ text }) => characters(text).length)).toEqual([4, 4, 1]);
  });

  it('[P4] keeps words together and breaks only what fits on no line, between syllables', () => {
    expect(drawnLines('De onafhankelijke cliënt', 200, byCharacter, 9)).toEqual(['De onafhankelijke', 'cliënt']);
    expect(drawnLines('Toegangsmedewerkers', 120, byCharacter, 9)).toEqual(['Toegangsme-', 'dewerkers']);
    expect(drawnLines('contactpersoon', 110, byCharacter, 9)).toEqual(['contactper-', 'soon']);
    expect(drawnLines('beschermingseffect', 140, byCharacter, 9)).toEqual(['beschermings-', 'effect']);
    expect(drawnLines('verwarmingstoestel', 140, byCharacter, 9)).toEqual(['verwarmings-', 'toestel']);
    expect(drawnLines('veiligheidsplan', 130, byCharacter, 9)).toEqual(['veiligheids-', 'plan']);
    expect(drawnLines('beschermings', 110, byCharacter, 9)).toEqual(['bescher-', 'mings']);
    expect(drawnLines('toekomst-bestendig', 120, byCharacter, 9)).toEqual(['toekomst-', 'bestendig']);
  });

  it('[P4] breaks the word after a sign sooner than leave the sign alone on its line', () => {
    expect(drawnLines('● Gegevensbescherming', 120, byCharacter, 9, '●')).toEqual(['● Gegevens-', 'bescherming']);
    expect(drawnLines('● Keukentafelgesprek', 180, byCharacter, 9, '●'), 'fits on a line').toEqual([
      '● Keukentafelge-',
      'sprek',
    ]);
    expect(drawnLines('● Toegangsmedewerkers', 60, byCharacter, 9, '●')[0], 'too little room').toBe('●');
  });

  it('[P5] keeps empty lines and ends a text that is too long with an ellipsis', () => {
    expect(drawnLines('een\n\ntwee', 200, byCharacter, 9)).toEqual(['een', '', 'twee']);
    expect(drawnLines('een twee drie vier', 40, byCharacter, 2)).toEqual(['een', 'twe…']);
  });
});
