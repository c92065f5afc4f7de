/** Tests that try thousands of things: they take longer than a thought, and are left to the whole run. */
export const SLOW = [
  'tests/minutes/{any-text,libreoffice}.test.ts',
  'tests/services/windows-equal-database.test.ts',
  'tests/faults/{import,year}.test.ts',
  'tests/services/older-data/killed.test.ts',
  'tests/services/scan-files/hostile-workbooks.test.ts',
  'tests/services/versions/attack.test.ts',
  'tests/core/scan/small-groups/attack/attack.test.ts',
  'tests/minutes/template/odd-templates.test.ts',
];
