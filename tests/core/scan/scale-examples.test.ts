import { expect, test } from 'vitest';
import { scaleExamples } from '../../../core/scan/recognise/scale-examples.ts';
import { mappingOf, statement, tableOf } from './tables.ts';

const answers = (column: number, answer: string, count: number) =>
  Array.from({ length: count }, () => ['inwoner', column === 1 ? answer : '', column === 2 ? answer : '']);
const examplesOf = (...rows: readonly string[][][]) => {
  const table = tableOf(['Wie', 'Brieven', 'Gesprek'], rows.flat());
  const mapping = mappingOf([{ role: 'group' }, statement('Brieven'), statement('Gesprek')], {
    scale: { labels: ['niet', 'wel'], dontKnow: [] },
  });
  return scaleExamples(table, mapping).map((example) => [example.answer, example.statement, example.count]);
};

test('an answer comes with the statement that it was given to most', () => {
  expect(examplesOf(answers(1, 'niet', 2), answers(2, 'niet', 5))).toEqual([['niet', 'Gesprek', 5]]);
  expect(examplesOf(answers(1, 'niet', 5), answers(2, 'niet', 2))).toEqual([['niet', 'Brieven', 5]]);
});

test('the next answer comes with another statement, also when that has it less', () => {
  const shown = examplesOf(answers(1, 'niet', 5), answers(1, 'wel', 9), answers(2, 'wel', 2));
  expect(shown).toEqual([
    ['niet', 'Brieven', 5],
    ['wel', 'Gesprek', 2],
  ]);
});

test('and with the same one when there is no other', () => {
  expect(examplesOf(answers(1, 'niet', 5), answers(1, 'wel', 9))).toEqual([
    ['niet', 'Brieven', 5],
    ['wel', 'Brieven', 9],
  ]);
});
