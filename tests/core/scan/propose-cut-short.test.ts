import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openQuestions, withAnswer } from '../../../core/scan/edits/answers.ts';
import { proposeMapping } from '../../../core/scan/recognise/propose.ts';
import type { ImportProposal } from '../../../core/scan/table/mapping.ts';
import { previewColumns } from '../../../core/scan/table/preview.ts';
import { rolesOf, tableOf, times } from './tables.ts';

const HEADERS = ['Wie bent u?', 'De hulp past bij mij en mijn gezin', 'Ik beslis zelf mee over mijn hulp'];

/** What is made of two statements that were answered with these texts, everybody as often. */
function propose(answers: readonly string[], headers = HEADERS) {
  const rows = answers.map((answer, i) => ['Inwoner', answer, answers[(i + 1) % answers.length] ?? '']);
  return proposeMapping(tableOf(headers, times(5, ...rows)), []);
}
const asked = (answers: readonly string[]) => openQuestions(propose(answers)).map(({ kind }) => kind);

describe('a scale of which nobody chose an end', () => {
  test('in numbers with words: a number that is missing has its place', () => {
    expect(propose(['4 = slecht', '3 = matig', '2 = goed']).scale?.labels).toHaveLength(4);
    expect(propose(['1 = slecht', '2 = matig', '4 = zeer goed']).scale?.labels).toEqual([
      ...['1 = slecht', '2 = matig', '3', '4 = zeer goed'],
    ]);
  });

  test('in numbers with words: it is asked when one end is near the middle', () => {
    expect(asked(['1 = zeer goed', '2 = goed', '3 = matig'])).toEqual(['direction']);
    expect(asked(['1 = slecht', '2 = matig', '3 = goed', '4 = zeer goed'])).toEqual([]);
  });

  test('in degrees: "in grote mate" is not sure to be the end', () => {
    expect(asked(['Niet', 'In enige mate', 'In grote mate'])).toEqual(['order']);
    expect(asked(['Niet', 'In enige mate', 'In grote mate', 'Volledig'])).toEqual([]);
  });
});

test('two statements in words that nobody knows are seen when most people gave one answer to both', () => {
  const rows = [...times(14, ['Inwoner', 'Oranje', 'Oranje']), ...times(3, ['Inwoner', 'Rood', 'Groen'])];
  const mapping = proposeMapping(tableOf(HEADERS, rows), []);
  expect(rolesOf(mapping)).toEqual(['group', 'statement', 'statement']);
  expect(openQuestions(mapping).map(({ kind }) => kind)).toEqual(['order']);
});

test('a row of totals says nothing about the answers above it', () => {
  const scale = ['Helemaal mee oneens', 'Mee oneens', 'Neutraal', 'Mee eens', 'Helemaal mee eens'];
  const cell = fc.constantFrom(...scale);
  const tick = fc.constantFrom('0', '1');
  const person = fc.tuple(fc.constantFrom('Inwoner', 'Medewerker'), cell, cell, tick, tick);
  const headers = ['Nr', ...HEADERS, 'Wat moet beter?/Kortere wachttijd', 'Wat moet beter?/Gewone taal'];
  fc.assert(
    fc.property(fc.array(person, { minLength: 30, maxLength: 40 }), (people) => {
      const rows = people.map((one, i) => [`${i + 1}`, ...one]);
      const total = ['Totaal', ...Array.from({ length: 5 }, () => `${people.length}`)];
      const { rows: special, ...found } = proposeMapping(tableOf(headers, [...rows, total]), []);
      expect(found).toEqual(proposeMapping(tableOf(headers, rows), []));
      expect(special).toEqual([{ kind: 'total', counts: false }]);
    }),
    { numRuns: 40 },
  );
});

describe('columns with yes and no', () => {
  const texts = [
    'Ik kreeg uitleg over de stappen',
    'Via de telefoon kreeg ik snel iemand',
    'Er was tijd genoeg voor mij',
  ];
  const headers = ['Wie bent u?', ...texts.map((text) => `Wat vindt u? [${text}]`), 'Welk rapportcijfer geeft u?'];
  const rows = times(4, ['Inwoner', 'Ja', 'Nee', 'Ja', '7'], ['Inwoner', 'Nee', 'Ja', 'Nee', '4']);
  const table = tableOf(headers, rows);
  const mapping = proposeMapping(table, []);

  test('are no open answers and tell nobody who somebody is, whatever their header says', () => {
    expect(mapping.asks).toEqual([{ kind: 'yes-no', columns: [1, 2, 3] }]);
  });

  test('become statements with the text of the statement alone', () => {
    const proposal = { mapping, columns: previewColumns(table, mapping) } as unknown as ImportProposal;
    const [question] = openQuestions(mapping);
    if (!question) throw new Error('nothing is asked');
    const answered = withAnswer(mapping, proposal, question, { kind: 'yes-no', role: 'statement' });
    expect(answered.columns.slice(1, 4)).toMatchObject(texts.map((text) => ({ role: 'statement', text })));
  });
});
