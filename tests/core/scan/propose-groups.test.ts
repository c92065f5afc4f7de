import { describe, expect, test } from 'vitest';
import { mappingProblem } from '../../../core/scan/import/check.ts';
import { groupFromColumn, perspectiveOf } from '../../../core/scan/recognise/group.ts';
import { proposeMapping } from '../../../core/scan/recognise/propose.ts';
import { Mapping } from '../../../core/scan/table/mapping.ts';
import { tableOf, times } from './tables.ts';

describe('the group that a text names', () => {
  test.for([
    'Jongerenwerker',
    'Ouderenadviseur',
    'Mantelzorgconsulent',
    'Cliëntbegeleider',
    'Bewonersconsulent',
    'Cliëntondersteuner',
    'Cliënt-ondersteuner',
    'Onafhankelijk cliëntondersteuner',
    'Medewerker die met inwoners werkt',
    'Coördinator',
    'Adviseur',
    'Jobcoach',
    'Prof',
    'Professional',
    'Sociaal team',
    'Wmo-consulent',
    'Wmo',
    'Wijkteamlid',
  ])('%s: uitvoering', (text) => {
    expect(perspectiveOf(text)).toBe('frontline');
  });

  test.for([
    'Cliënt',
    'Jongere',
    'Ouder',
    'Oudere',
    'Mantelzorger',
    'Bewoner',
    'Lid cliëntenraad',
    'Cliëntenraadslid',
    'Wmo-raad',
    'Wmo-cliënt',
    'Ervaringsdeskundige',
    'Inwoner geholpen door het sociaal team',
  ])('%s: inwoners', (text) => {
    expect(perspectiveOf(text)).toBe('residents');
  });

  test.for(['Beleidsmedewerker', 'Beleidsadviseur', 'Wethouder', 'Gemeenteraadslid', 'Bestuurder', 'Verwijzer'])(
    '%s: neither',
    (text) => {
      expect(perspectiveOf(text)).toBeNull();
    },
  );
});

describe('a text that names nobody', () => {
  const tableWith = (rows: number, ...others: string[]) =>
    tableOf(
      ['Wie bent u?', 'De hulp past'],
      [...times(rows, ['Inwoner', 'Eens'], ['Medewerker', 'Oneens']), ...others.map((text) => [text, 'Eens'])],
    );
  const valueIn = (rows: number, text: string, ...others: string[]) => {
    const group = groupFromColumn(tableWith(rows, text, ...others), 0);
    return group.kind === 'column' ? group.values.find((value) => value.text === text) : undefined;
  };

  test('is asked for where it holds more than a few rows', () => {
    expect(valueIn(10, 'Verwijzer')).toEqual({ text: 'Verwijzer', perspective: null, unknown: true });
    expect(valueIn(1000, 'a', 'b', 'c', 'd', 'e')).toMatchObject({ unknown: true });
    expect(valueIn(1000, 'Verwijzer', 'Anders')).toEqual({ text: 'Verwijzer', perspective: null });
  });

  test('is not asked for where it says policy: that is left out on purpose', () => {
    expect(valueIn(3, 'Wethouder')).toEqual({ text: 'Wethouder', perspective: null });
  });

  test('keeps the mapping from being used until somebody decides, and what is known is proposed', () => {
    const table = tableWith(10, 'Verwijzer');
    const mapping = proposeMapping(table, []);
    expect(mappingProblem(table, mapping)).toBe('no-group');
    if (mapping.group?.kind !== 'column') throw new Error('no column');
    expect(mapping.group.values[0]).toEqual({ text: 'Inwoner', perspective: 'residents' });
    const values = mapping.group.values.map(({ text, perspective }) => ({ text, perspective }));
    const decided = { ...mapping, group: { kind: 'column' as const, values } };
    expect(mappingProblem(table, decided)).toBeNull();
    expect(Mapping.parse(decided)).toEqual(decided);
    expect(Mapping.parse(mapping)).toEqual(mapping);
  });
});

test('of a file with nothing to use, that is said first', () => {
  const table = tableOf(['a', 'b'], [['1', '2']]);
  expect(mappingProblem(table, proposeMapping(table, []))).toBe('no-answers');
});
