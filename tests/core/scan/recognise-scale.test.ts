import { describe, expect, test } from 'vitest';
import { proposeMapping } from '../../../core/scan/recognise/propose.ts';
import { rolesOf, tableOf } from './tables.ts';

const SCALE = ['Helemaal oneens', 'Oneens', 'Neutraal', 'Eens', 'Helemaal eens'];
const repeated = (labels: readonly string[], count: number) =>
  Array.from({ length: count }, (_, i) => labels[i % labels.length] ?? '');
const STATEMENT = repeated(SCALE, 20);

/** What the second column is taken for, beside a statement. */
function roleOf(cells: readonly string[]): string | undefined {
  const table = tableOf(
    ['De hulp past bij mij', 'Ik beslis zelf mee'],
    STATEMENT.map((cell, i) => [cell, cells[i] ?? '']),
  );
  return rolesOf(proposeMapping(table, []))[1];
}

describe('a column is a statement when it is answered on the scale', () => {
  test('by nine of ten or more; the others wrote something else', () => {
    expect(roleOf([...repeated(SCALE, 18), 'dat wisselt', 'per keer anders'])).toBe('statement');
    expect(roleOf([...repeated(SCALE, 17), 'dat wisselt', 'per keer anders', 'ligt eraan'])).not.toBe('statement');
  });

  test('and not when everybody only says not to know', () => {
    expect(roleOf(repeated(['Weet ik niet'], 20))).not.toBe('statement');
    expect(roleOf([...repeated(['Weet ik niet'], 19), 'Eens'])).toBe('statement');
  });
});
