import { describe, expect, test } from 'vitest';
import { parseFile } from '../../../services/scan-files/parse-file.ts';
import { rowsOf } from '../../helpers/table.ts';

const read = async (text: string) => {
  const outcome = await parseFile('f.csv', new TextEncoder().encode(text));
  return outcome.ok ? rowsOf(outcome.table) : outcome.code;
};
const lines = (count: number) => Array.from({ length: count }, (_, i) => `${i},Inwoner,Eens,Oneens\n`).join('');
const HEAD = 'id,wie,a,b\n';

describe('a file that was cut off half way', () => {
  test.for([
    ['in a quoted cell', `${HEAD}${lines(20)}20,Inwoner,"het duurt te la`],
    ['in a quoted cell with a line end', `${HEAD}${lines(20)}20,Inwoner,"het duurt\n`],
    ['in the middle of a row', `${HEAD}${lines(20)}20,Inw`],
    ['after the first cell', `${HEAD}${lines(20)}20`],
    ['far down', `${HEAD}${lines(100_000)}20,Inwoner,E`],
  ] as const)('%s is refused', async ([, text]) => {
    expect(await read(text)).toBe('file-damaged');
  });

  test.for([
    ['without a last line end', `${HEAD}${lines(20)}20,Inwoner,Eens,Oneens`, 21],
    ['with a short last row and a line end', `${HEAD}${lines(20)}20,Inwoner\r\n`, 21],
    ['with a short last row and a blank line', `${HEAD}${lines(20)}20,Inwoner\n\n  `, 21],
    ['with a short row in between', `${HEAD}${lines(9)}20,Inwoner\n${lines(9)}20,Inwoner,Eens,Oneens`, 20],
    ['with ragged rows', 'a,b,c\n1,2,3\n1,2\n1,2,3\n1,2', 4],
    ['with rows of all lengths', 'a,b,c,d\n1,2,3\n1,2\n1,2,3,4\n1,2,3\n1', 5],
    ['of two rows', 'a,b\n1', 1],
    ['with a quotation mark inside a cell', `${HEAD}${lines(20)}20,Inwoner,zegt "nee,Eens`, 21],
  ] as const)('but not a whole one: %s', async ([, text, rows]) => {
    expect(await read(text)).toHaveLength(rows);
  });
});

describe('NUL characters', () => {
  test('a few in good text are taken off and nothing else', async () => {
    const rows = await read(`${HEAD}${lines(10)}10,Inw\u0000oner,Eens,On\u0000eens\n`);
    expect(rows.at(-1)).toEqual(['10', 'Inwoner', 'Eens', 'Oneens']);
  });

  test('many, or with other control characters, are no text', async () => {
    expect(await read(`${HEAD}${lines(100)}${'\u0000'.repeat(21)}`)).toBe('file-binary');
    expect(await read(`${HEAD}${lines(10)}\u0000${'\u0001'.repeat(40)}`)).toBe('file-binary');
  });
});
