import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionnaireText } from '../../../../core/scan/questionnaire/as-text.ts';
import { limeSurveyFile } from '../../../../core/scan/questionnaire/lime-survey.ts';
import {
  type Questionnaire,
  questionnaireOf,
  questionSetOf,
  statementsFor,
} from '../../../../core/scan/questionnaire/questionnaire.ts';
import { knownStatements } from '../../../../core/scan/recognise/principle.ts';
import { texts } from '../../../../services/questionnaire/texts.ts';
import { exampleSet, questionnaireWords as words } from '../../../../services/scans/question-sets.ts';

const whole = questionnaireOf(exampleSet, words);
/** What people type: also what would break a table. */
const line = fc
  .array(fc.constantFrom('a', 'é', ' ', '\t', '\n', '"', '<b>', '&', ';', "'"), { minLength: 1, maxLength: 30 })
  .map((parts) => `x${parts.join('')}`);
const questionnaire: fc.Arbitrary<Questionnaire> = fc.record({
  ...{ titles: fc.record({ residents: line, frontline: line }), introduction: line, closing: line },
  statements: fc.array(
    fc.record({
      ...{ text: line, principle: fc.constantFrom(null, 3 as const) },
      perspective: fc.constantFrom('residents' as const, 'frontline' as const),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  points: fc.array(fc.record({ text: line, principle: fc.constant(null) }), { maxLength: 8 }),
  ...{ choices: fc.integer({ min: 1, max: 5 }), openQuestion: fc.oneof(fc.constant(''), line) },
});

/** The rows of a tab-separated file, read as a spreadsheet reads them. */
function rowsOf(file: string): Record<string, string>[] {
  expect(file.startsWith('\uFEFF')).toBe(true);
  const lines = file.slice(1).split('\r\n');
  expect(lines.pop()).toBe('');
  const cells = lines.map((one) =>
    one.split('\t').map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
  );
  const [head = [], ...rows] = cells;
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, i) => [name, row[i] ?? '']));
  });
}

/** As a web page shows it. */
const shown = (html: string) =>
  html.replaceAll('<br />', ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

test('a survey for LimeSurvey asks each group its own statements, and all points, whatever was typed', () => {
  fc.assert(
    fc.property(questionnaire, (one) => {
      const rows = rowsOf(limeSurveyFile(one, words, 'Toegangsscan "Noord"'));
      const partsOf = (name: string) => {
        const from = rows.findIndex((row) => row.class === 'Q' && row.name === name);
        const after = rows.slice(from + 1);
        const to = after.findIndex((row) => row.class !== 'SQ');
        return from < 0 ? [] : after.slice(0, to < 0 ? after.length : to).map(({ text = '' }) => plain(shown(text)));
      };
      expect(partsOf('inwoners')).toEqual(statementsFor(one, 'residents').map(({ text }) => plain(text)));
      expect(partsOf('medewerkers')).toEqual(statementsFor(one, 'frontline').map(({ text }) => plain(text)));
      expect(partsOf('verbeterpunten')).toEqual(one.points.map(({ text }) => plain(text)));
      const groups = new Set(one.statements.map(({ perspective }) => perspective)).size;
      expect(rows.filter(({ class: kind, 'type/scale': type }) => kind === 'Q' && type === 'F')).toHaveLength(groups);
      // Every answer of the scale stands with each group of statements, and who answers is asked with one answer a group.
      expect(rows.filter((row) => row.class === 'A')).toHaveLength(groups * 6 + groups);
      const names = rows.filter((row) => row.class === 'Q' || row.class === 'SQ').map((row) => row.name);
      for (const name of names) expect(name).toMatch(/^[a-zA-Z][a-zA-Z0-9]{0,19}$/);
    }),
  );
});

test('who answered in LimeSurvey cannot be found out by it', () => {
  const settings = rowsOf(limeSurveyFile(whole, words, 'Toegangsscan')).filter((row) => row.class === 'S');
  const settingOf = (name: string) => settings.find((row) => row.name === name)?.text;
  expect(['anonymized', 'ipaddr', 'refurl', 'datestamp', 'savetimings'].map(settingOf)).toEqual([
    'Y',
    'N',
    'N',
    'N',
    'N',
  ]);
});

test('a person of one group does not see the statements of the other', () => {
  const rows = rowsOf(limeSurveyFile(whole, words, 'Toegangsscan'));
  const answers = rows.filter((row) => row.class === 'A').slice(0, 2);
  expect(answers.map(({ text }) => text)).toEqual([words.groups.residents, words.groups.frontline]);
  const relevance = rows.filter((row) => row.class === 'G').map((row) => row.relevance);
  expect(relevance).toEqual(['1', `groep.NAOK == "${answers[0]?.name}"`, `groep.NAOK == "${answers[1]?.name}"`, '1']);
});

test('the text for other forms holds all that is asked, once for each group', () => {
  fc.assert(
    fc.property(questionnaire, (one) => {
      const lines = questionnaireText(one, words, texts.inText).slice(1).split('\r\n');
      const items = lines.filter((text) => text.startsWith('- ')).map((text) => text.slice(2));
      const groups = (['residents', 'frontline'] as const).filter((group) => statementsFor(one, group).length > 0);
      expect(items).toEqual([
        ...groups.map((group) => words.groups[group]),
        ...groups.flatMap((group) => statementsFor(one, group).map(({ text }) => plain(text))),
        ...one.points.map(({ text }) => plain(text)),
      ]);
    }),
  );
});

test('what belongs to a principle is known by it when it comes back, whatever recognition would say', () => {
  const statements = whole.statements.map((one, i) => ({ ...one, principle: ((i % 7) + 1) as 1 }));
  const known = knownStatements([questionSetOf({ ...whole, statements, points: [] }, 'own', '')]);
  expect(statements.map(({ text }) => known.principleOf(text))).toEqual(statements.map(({ principle }) => principle));
});
