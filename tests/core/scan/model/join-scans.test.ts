import { describe, expect, test } from 'vitest';
import { toCodedScan } from '../../../../core/scan/import/to-scan.ts';
import { type CodedScan, decodeScan } from '../../../../core/scan/model/coded-scan.ts';
import { joinScans } from '../../../../core/scan/model/join-scans.ts';
import type { ColumnRole, Mapping } from '../../../../core/scan/table/mapping.ts';
import { mappingOf, statement, tableOf } from '../tables.ts';

const open = (question: string): ColumnRole => ({ role: 'openAnswer', question });
const group: ColumnRole = { role: 'group' };

/** The scan of a file with these questions; each row begins with its group. */
function file(name: string, questions: readonly ColumnRole[], rows: readonly string[][], rest: Partial<Mapping> = {}) {
  const headers = ['wie', ...questions.map((_, i) => `v${i}`)];
  return toCodedScan(tableOf(headers, rows, name), mappingOf([group, ...questions], rest), true);
}
const joined = (there: CodedScan, added: CodedScan) => {
  const outcome = joinScans(there, added);
  if (!outcome.ok) throw new Error(outcome.code);
  return decodeScan(outcome.scan);
};

const residents = file(
  'inwoners.csv',
  [statement('A'), statement('B'), open('Waarom?')],
  [
    ['inwoner', 'wel', 'niet', 'ja'],
    ['inwoner', 'niet', 'wel', 'nee'],
  ],
);
const frontline = file(
  'uitvoering.csv',
  [statement('C'), statement('a '), open('Hoe?')],
  [['medewerker', 'wel', 'een beetje', 'zo']],
);

describe('a file that is added to a scan', () => {
  test('puts its respondents below, with blanks where they were not asked', () => {
    const scan = joined(residents, frontline);
    expect(scan.respondents.map(({ perspective }) => perspective)).toEqual(['residents', 'residents', 'frontline']);
    expect(scan.statements.map(({ text, cells }) => [text, cells])).toEqual([
      ['A', ['wel', 'niet', 'een beetje']],
      ['B', ['niet', 'wel', '']],
      ['C', ['', '', 'wel']],
    ]);
    expect(scan.openQuestions.map(({ question, cells }) => [question, cells])).toEqual([
      ['Waarom?', ['ja', 'nee', '']],
      ['Hoe?', ['', '', 'zo']],
    ]);
    expect(scan.fileName).toBe('inwoners.csv + uitvoering.csv');
  });

  test('leaves the ids that there are, and gives new questions ids of their own', () => {
    const before = residents.columns.map(({ id }) => id);
    const outcome = joinScans(residents, frontline);
    const after = outcome.ok ? outcome.scan.columns.map(({ id }) => id) : [];
    expect(after.slice(0, before.length)).toEqual(before);
    expect(new Set(after).size).toBe(before.length + 2);
  });

  test('has the scale that is there, with what else means "weet ik niet"', () => {
    const scale = { labels: ['Niet', 'Een beetje', 'Wel'], dontKnow: ['Weet ik niet', 'nvt'] };
    const other = file('b.csv', [statement('A')], [['medewerker', 'Wel']], { scale });
    expect(joined(residents, other).scale).toMatchObject({
      labels: ['niet', 'een beetje', 'wel'],
      dontKnow: ['weet ik niet', 'nvt'],
    });
  });

  test('is refused with another scale, or when it shares neither a question nor has a group of its own', () => {
    const scale = { labels: ['wel', 'een beetje', 'niet'], dontKnow: [] };
    const otherScale = file('b.csv', [statement('A')], [['medewerker', 'wel']], { scale });
    expect(joinScans(residents, otherScale)).toEqual({ ok: false, code: 'add-scale-differs' });
    const stranger = file('b.csv', [statement('Z')], [['inwoner', 'wel']]);
    expect(joinScans(residents, stranger)).toEqual({ ok: false, code: 'add-no-match' });
    const mixed = file(
      'b.csv',
      [statement('Z')],
      [
        ['inwoner', 'wel'],
        ['medewerker', 'wel'],
      ],
    );
    expect(joinScans(residents, mixed)).toEqual({ ok: false, code: 'add-no-match' });
    expect(joinScans(residents, file('b.csv', [statement('Z')], [['medewerker', 'wel']])).ok).toBe(true);
  });
});
