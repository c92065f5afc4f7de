import { expect, test } from 'vitest';
import { matchesSearch, searchKey } from '../../../core/domain/search.ts';

test('search finds words without accents and capitals, in any order', () => {
  const key = searchKey('Coördinatie tussen CLIËNTEN en zorg\u00adverleners');
  for (const query of ['coordinatie', 'Cliënten coord', 'zorgverleners', ''])
    expect(matchesSearch(key, query)).toBe(true);
  expect(matchesSearch(key, 'coordinatie gemeente')).toBe(false);
});
