import { describe, expect, test } from 'vitest';
import {
  columnNames,
  ROLES,
  type RoleName,
  sendable,
  withGroupValue,
  withOptions,
  withPrinciple,
  withRole,
  withSeparator,
  withWholeFile,
} from '../../../../core/scan/edits/columns.ts';
import type { ImportProposal, Mapping } from '../../../../core/scan/table/mapping.ts';

const mapping: Mapping = {
  columns: [
    { role: 'group' },
    { role: 'completed' },
    { role: 'statement', text: 'De hulp past.', principle: 1 },
    { role: 'improvementPoint', text: 'Brieven', principle: 6 },
    { role: 'other' },
  ],
  group: {
    kind: 'column',
    values: [
      { text: 'inwoner', perspective: 'residents' },
      { text: 'anders', perspective: null, unknown: true },
    ],
  },
  scale: { labels: ['nee', 'ja'], dontKnow: [] },
  list: null,
};
const HEADERS = ['Wie', 'Klaar', 'S1', 'V1', 'Rol'];
const proposal: ImportProposal = {
  fileName: 'scan.csv',
  rows: 20,
  columns: HEADERS.map((header, i) => ({
    header,
    examples: i === 4 ? ['inwoner', 'medewerker', 'iets'] : [],
    filled: 20,
    distinct: 2,
  })),
  mapping: { ...mapping, columns: mapping.columns.map((role, i) => (i === 3 ? { role: 'completed' } : role)) },
  remembered: false,
  summary: null,
  scaleExamples: [],
  sheets: [],
  sheet: null,
  earlier: null,
  damage: { zeros: 0, unreadable: 0 },
};
const give = (index: number, role: RoleName) => withRole(mapping, proposal, index, role, 'Tekst');
const rolesIn = (of: Mapping) => of.columns.map(({ role }) => role);

describe('another role for a column', () => {
  test.each(ROLES)('can be %s, and the mapping keeps every other column that may stay', (role) => {
    const changed = give(2, role);
    expect(changed.columns[2]?.role).toBe(role);
    const single = role === 'group' || role === 'completed';
    const others = mapping.columns.map((one) => (single && one.role === role ? 'other' : one.role));
    expect(rolesIn(changed).toSpliced(2, 1)).toEqual(others.toSpliced(2, 1));
  });

  test.each(['group', 'completed'] as const)('there is only one column for %s: the other one lets it go', (role) => {
    expect(rolesIn(give(4, role)).filter((one) => one === role)).toHaveLength(1);
  });

  test('a statement that becomes an improvement point keeps its principle', () => {
    expect(give(2, 'improvementPoint').columns[2]).toEqual({ role: 'improvementPoint', text: 'Tekst', principle: 1 });
    expect(give(4, 'statement').columns[4]).toEqual({ role: 'statement', text: 'Tekst', principle: null });
  });

  test('what the program proposed comes back as it was', () => {
    const away = withRole(mapping, { ...proposal, mapping }, 2, 'other', 'S1');
    expect(withRole(away, { ...proposal, mapping }, 2, 'statement', 'S1').columns[2]).toEqual(mapping.columns[2]);
  });

  test('a column that says who answered gets its texts with the group that they name', () => {
    expect(give(4, 'group').group).toEqual({
      kind: 'column',
      values: [
        { text: 'inwoner', perspective: 'residents' },
        { text: 'medewerker', perspective: 'frontline' },
        { text: 'iets', perspective: null, unknown: true },
      ],
    });
    expect(give(0, 'group').group).toEqual(mapping.group);
  });

  test('when the column that says who answered gets another role, that has to be asked again', () => {
    expect(give(0, 'other').group).toBeNull();
    const whole = withWholeFile(mapping, 'frontline');
    expect(withRole(whole, proposal, 0, 'other', '').group).toEqual(whole.group);
  });

  test('a list gets its options later, and keeps those it has', () => {
    expect(give(4, 'improvementList').list).toEqual({ separator: ';', options: [] });
    const listed = withOptions(mapping, 'een loket');
    expect(withRole(listed, proposal, 4, 'improvementList', '').list).toEqual(listed.list);
  });
});

describe('a principle', () => {
  test('goes to a statement or an improvement point, and to nothing else', () => {
    expect(withPrinciple(mapping, 3, 7).columns[3]).toMatchObject({ role: 'improvementPoint', principle: 7 });
    expect(withPrinciple(mapping, 2, null).columns[2]).toMatchObject({ principle: null });
    expect(withPrinciple(mapping, 4, 7)).toEqual(mapping);
  });
});

describe('who answered', () => {
  test('everybody in the file is one group: no column says it any more', () => {
    const whole = withWholeFile(mapping, 'frontline');
    expect(whole.group).toEqual({ kind: 'whole-file', perspective: 'frontline' });
    expect(rolesIn(whole)).not.toContain('group');
    expect(withWholeFile(whole, null).group).toBeNull();
  });

  test('a text gets a group, or leaves its rows out; then it is no longer unknown', () => {
    const { group } = withGroupValue(mapping, 'anders', 'frontline');
    expect(group).toMatchObject({
      values: [{ perspective: 'residents' }, { text: 'anders', perspective: 'frontline' }],
    });
    expect(JSON.stringify(group)).not.toContain('unknown');
    const whole = withWholeFile(mapping, 'residents');
    expect(withGroupValue(whole, 'anders', 'frontline')).toBe(whole);
  });
});

describe('the options of a list', () => {
  const listed = withOptions(mapping, ' een loket \n\nbrieven\neen loket');

  test('are the lines that say something, each once', () => {
    expect(listed.list).toEqual({
      separator: ';',
      options: [
        { text: 'een loket', principle: null },
        { text: 'brieven', principle: null },
      ],
    });
  });

  test('an option that stays keeps its principle and its corrected text', () => {
    const known = { text: 'een loket', principle: 6 as const, title: 'Eén loket' };
    const before: Mapping = { ...listed, list: { separator: '|', options: [known] } };
    expect(withOptions(before, 'nieuw\neen loket').list).toEqual({
      separator: '|',
      options: [{ text: 'nieuw', principle: null }, known],
    });
  });

  test('stay when something else stands between them', () => {
    expect(withSeparator(listed, '|').list).toEqual({ ...listed.list, separator: '|' });
    expect(withSeparator(mapping, ',').list).toEqual({ separator: ',', options: [] });
  });
});

test('a scale of fewer than two answers is no scale yet', () => {
  expect(sendable(mapping)).toBe(mapping);
  expect(sendable({ ...mapping, scale: { labels: ['ja'], dontKnow: [] } }).scale).toBeNull();
});

test('a column without a header is named by its number', () => {
  const columns = ['Wie', ''].map((header) => ({ header, examples: [], filled: 1, distinct: 1 }));
  expect(columnNames(columns, (number) => `Kolom ${number}`)).toEqual(['Wie', 'Kolom 2']);
});
