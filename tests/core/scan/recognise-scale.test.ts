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

const propose = (cells: readonly string[]) =>
  proposeMapping(
    tableOf(
      ['De hulp past bij mij', 'Ik beslis zelf mee'],
      STATEMENT.map((cell, i) => [cell, cells[i] ?? '']),
    ),
    [],
  );

describe('a column is a statement when it shares the answers of others', () => {
  test('also where some wrote something else; a word that returns is asked', () => {
    expect(roleOf([...repeated(SCALE, 18), 'dat wisselt', 'per keer anders'])).toBe('statement');
    expect(propose([...repeated(SCALE, 18), 'dat wisselt', 'per keer anders']).asks).toBeUndefined();
    const returning = propose([...repeated(SCALE, 16), ...repeated(['dat wisselt'], 4)]);
    expect(rolesOf(returning)[1]).toBe('statement');
    expect(returning.asks).toEqual([{ kind: 'order', scale: 0, columns: [0, 1] }]);
  });

  test('and not when everybody only says not to know', () => {
    expect(roleOf(repeated(['Weet ik niet'], 20))).not.toBe('statement');
    expect(roleOf([...repeated(['Weet ik niet'], 19), 'Eens'])).toBe('statement');
  });
});
