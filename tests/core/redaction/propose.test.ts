import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeRedactions, stillThere } from '../../../core/redaction/propose.ts';
import { redact } from '../../../core/redaction/redact.ts';
import { measure, SETS, type SetName } from './labelled.ts';

const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

test.for(Object.keys(SETS) as SetName[])('labelled answers, %s: the figures', (name) => {
  const found = measure(SETS[name]);
  const [recall, precision] = [percent(found.namesFound, found.names), percent(found.namesRight, found.namesProposed)];
  console.info(
    `redaction, ${name}: ${found.answers} answers; structured ${found.structuredFound} of ${found.structured} found, ` +
      `${found.structuredProposed - found.structuredRight} wrong; names ${found.names}, recall ${recall} %, precision ${precision} %`,
  );
  expect(found.structuredFound, found.mistakes.join('\n')).toBe(found.structured);
  expect(recall, found.mistakes.join('\n')).toBeGreaterThanOrEqual(90);
  expect(precision, found.mistakes.join('\n')).toBeGreaterThanOrEqual(85);
});

test('there are at least 300 labelled answers, a third of them held out', () => {
  const [tuning, heldOut] = [SETS.tuning.length, SETS['held out'].length];
  expect(tuning + heldOut).toBeGreaterThanOrEqual(300);
  expect(heldOut / (tuning + heldOut)).toBeGreaterThan(0.33);
});

const pieces = fc.constantFrom(
  'mijn ', 'consulent ', 'Jan ', 'van ', 'de ', 'Vries', '06', '12345678', '-', '.', ' ', '@', 'voorbeeld.nl', '999990111',
  'NL02ABNA0123456789', '1234 AB', 'Dorpsstraat ', '12', '\u00ad', '\u200b', 'é', '👩‍🦽', '\n', 'geb. ', '1-1-1960',
); // biome-ignore format: a list of words
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join('')),
  fc.string({ unit: 'binary' }),
);

test('spans are in order, inside the text, not empty and without overlap', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let position = 0;
      for (const { start, end } of proposeRedactions(text)) {
        expect(start).toBeGreaterThanOrEqual(position);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        position = end;
      }
    }),
    { numRuns: 500 },
  );
});

test('what a person accepts as a whole can be released: nothing structured is proposed again', () => {
  for (const { text } of [...SETS.tuning, ...SETS['held out']]) {
    expect(stillThere(redact(text, proposeRedactions(text))), text).toBeNull();
  }
});

test.for([
  ['zero-width spaces', 'bel 06\u200b12\u200b34\u200b56\u200b78 even', 'bel [telefoonnummer] even'],
  ['non-breaking hyphens', 'bel 06\u201112345678', 'bel [telefoonnummer]'],
  ['full-width digits', 'bsn ９９９９９０１１１', 'bsn [bsn]'],
  ['soft hyphens', 'mail jan\u00ad@voor\u00adbeeld.nl', 'mail [e-mailadres]'],
  ['spoken digits', 'nul zes een twee drie vier vijf zes zeven acht', '[telefoonnummer]'],
  ['emoji before', '👩‍🦽👩‍🦽 bel 0612345678', '👩‍🦽👩‍🦽 bel [telefoonnummer]'],
  ['decomposed accents', 'mijn zoon Rene\u0301 wacht', 'mijn zoon [naam] wacht'],
])('%s do not hide personal data', ([, text, expected]) => {
  expect(redact(text ?? '', proposeRedactions(text ?? ''))).toBe(expected);
});

test('a number passes the eleven-test once in eleven times, so it is called likely and not certain', () => {
  expect(proposeRedactions('het was 999990111 of zo')).toMatchObject([{ kind: 'bsn', certainty: 'likely' }]);
  expect(proposeRedactions('mijn bsn is 999990111')).toMatchObject([{ kind: 'bsn', certainty: 'certain' }]);
  expect(proposeRedactions('het was 123456789 of zo')).toEqual([]);
});

test('names are no structured identifiers', () => {
  expect(stillThere('Mevrouw Jansen, 06-12345678')).toEqual({ kinds: ['phone'], isCombination: false });
});

test('200 kB takes no longer than its length asks for, whatever is repeated in it', () => {
  const repeated = [
    'a',
    '1',
    '0 ',
    '1.',
    '06-',
    'A. ',
    'van de ',
    'Jan ',
    'a@',
    'a.',
    '@',
    'NL02 ',
    'straat ',
    '12-',
    'Aa ',
  ];
  const more = [
    'nul zes ',
    'x-',
    '(0',
    '+31',
    'a punt ',
    'http://',
    '1234 ab ',
    ' ',
    '\n',
    'mijn consulent ',
    // Words that may stand between somebody and what is said of them.
    ...[
      'mijn ',
      'een ',
      'ook ',
      'nu ',
      'al ',
      'zelf ',
      'zijn ',
      'haar ',
      'bijna ',
      'ruim ',
      'hier ',
      'op ',
      'de ',
      'met ',
    ],
    "'",
    'é',
    '.',
  ];
  const run = (piece: string) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    // Processor time, not the clock: the machine may be busy with something else.
    const before = process.cpuUsage();
    proposeRedactions(text);
    return process.cpuUsage(before).user / 1000;
  };
  for (const piece of [...repeated, ...more]) expect(run(piece), JSON.stringify(piece)).toBeLessThan(1500);
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (words) => run(words.join('')) < 1500),
    { numRuns: 15 },
  );
}, 120_000);
