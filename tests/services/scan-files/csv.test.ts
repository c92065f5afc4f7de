import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../services/scan-files/decode-text.ts';
import { parseFile } from '../../../services/scan-files/parse-file.ts';
import { sniffDelimiter } from '../../../services/scan-files/sniff-delimiter.ts';
import { rowsOf } from '../../helpers/table.ts';

type Quoting = 'all' | 'needed';
const CODES = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16le-bom', 'utf-16be-bom', 'windows-1252'] as const;
type Code = (typeof CODES)[number];

function toCsv(rows: readonly (readonly string[])[], delimiter: string, newline: string, quoting: Quoting): string {
  const quote = (cell: string) => {
    const needed = quoting === 'all' || cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell);
    return needed ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  return rows.map((row) => row.map(quote).join(delimiter)).join(newline);
}

/** Windows-1252 for the characters that it shares with Latin-1. */
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function encode(text: string, code: Code): Uint8Array {
  if (code === 'windows-1252') return latin(text);
  if (code.startsWith('utf-8')) return new TextEncoder().encode(code === 'utf-8-bom' ? `\ufeff${text}` : text);
  const little = new Uint8Array(Buffer.from(code.endsWith('bom') ? `\ufeff${text}` : text, 'utf16le'));
  return code.startsWith('utf-16be') ? little.map((_, i) => little[i ^ 1] ?? 0) : little;
}

const word = fc.constantFrom(
  'Inwoner',
  'één',
  'van toepassing',
  'Weet ik niet',
  '3,5',
  'a;b',
  'zegt "nee"',
  'x|y',
  'twee\nregels',
  'ü',
  ' los ',
);
const cell = fc.oneof(
  fc.constant(''),
  word,
  fc.array(word, { maxLength: 3 }).map((words) => words.join(', ')),
);
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((columns) =>
    fc.record({
      headers: fc.array(word, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 3, maxLength: 8 }),
    }),
  )
  .map(({ headers, rows }) => ({ headers, rows: rows.map((row, i) => [`rij ${i}`, ...row.slice(1)]) }));

describe('comma-separated text', () => {
  const read = async (bytes: Uint8Array | string) => {
    const outcome = await parseFile('f.csv', typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
    if (!outcome.ok) throw new Error(outcome.code);
    return { headers: outcome.table.headers, rows: rowsOf(outcome.table) };
  };

  test('whatever delimiter, quoting, line end and encoding it is written with, the same table comes back', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom<Quoting>('all', 'needed'),
        fc.constantFrom(...CODES),
        async ({ headers, rows }, delimiter, newline, quoting, code) => {
          const bytes = encode(toCsv([headers, ...rows], delimiter, newline, quoting), code);
          const table = await read(bytes);
          expect({ headers: table.headers, rows: table.rows }).toEqual({ headers, rows });
        },
      ),
      { numRuns: 1500, seed: 1 },
    );
  });

  test('a line "sep=;" is not a header', async () => {
    expect(await read('sep=;\r\na;b\r\n1;2\r\n')).toMatchObject({ headers: ['a', 'b'], rows: [['1', '2']] });
  });

  test('empty rows and columns at the end are left off, short rows are filled up, extra cells get an empty header', async () => {
    expect(await read('\n\na,b,,\n1\n\n2,3,4,\n,,,\n\n')).toMatchObject({
      headers: ['a', 'b', ''],
      rows: [
        ['1', '', ''],
        ['', '', ''],
        ['2', '3', '4'],
      ],
    });
  });

  test('one bad byte far down does not spoil the other letters', async () => {
    const good = 'vraag,antwoord\n'.concat('één,reële\n'.repeat(20_000));
    const bytes = new Uint8Array([...new TextEncoder().encode(good), 0xe9, 0x2c, 0x78, 0x0a]);
    const { rows } = await read(bytes);
    expect(rows[19_999]).toEqual(['één', 'reële']);
    expect(rows[20_000]).toEqual(['é', 'x']);
  });

  test('a byte from Windows that stands first is read as Windows would', async () => {
    const bytes = Uint8Array.from([0x80, ...new TextEncoder().encode(' é;ë\n1;één\n2;ïü\n')]);
    expect((await read(bytes)).headers[0]).toBe('€ é');
  });

  test('a byte from Windows counts as a mistake in UTF-8 only among more than twice as many good letters', () => {
    const bytes = (good: number) => Uint8Array.from([...new TextEncoder().encode('é '.repeat(good)), 0x80, 0x80]);
    expect(decodeText(bytes(5))).toBe('é é é é é €€');
    expect(decodeText(bytes(4))).toBe('Ã© Ã© Ã© Ã© €€');
  });

  test('text from an old Mac is recognised by its letters', async () => {
    const bytes = Uint8Array.from('v,t\ncli\x91nt,foto\xd5s\nidee\x91n,caf\x8e!\nge\x95nd,x\n', (c) => c.charCodeAt(0));
    expect((await read(bytes)).rows).toEqual([
      ['cliënt', 'foto’s'],
      ['ideeën', 'café!'],
      ['geïnd', 'x'],
    ]);
  });

  test('Windows quotes and dashes are kept', async () => {
    const bytes = Uint8Array.from('v,t\nfoto\x92s,\x93ja\x94 \x96 \x80 5\nre\xeble,x\n', (c) => c.charCodeAt(0));
    expect((await read(bytes)).rows[0]).toEqual(['foto’s', '“ja” – € 5']);
  });

  test('control characters, emoji, formulas and long answers are kept exactly', async () => {
    const odd = [
      '\u0001\u0008\u001b\u007f\u0085',
      '👩‍👩‍👧🇳🇱é',
      '=1+1',
      '-',
      "'+31",
      '\ufffe\uffff\u202e',
      'a'.repeat(200_000),
    ];
    const text = toCsv([odd.map((_, i) => `k${i}`), odd], ',', '\n', 'all');
    expect((await read(text)).rows).toEqual([odd]);
  });

  test('a thousand columns are kept', async () => {
    const headers = Array.from({ length: 1000 }, (_, i) => `kolom ${i}`);
    const { rows } = await read(toCsv([headers, headers], ';', '\r\n', 'needed'));
    expect(rows).toEqual([headers]);
  });
});

test('a header of two columns tells the delimiter, also when most rows stop before it', () => {
  expect(sniffDelimiter('nr;antwoord\n1;ja, hoor\n2;nee, nooit\n3\n4\n5\n6\n')).toBe(';');
});

test('a line longer than four million characters is refused before it is taken apart', async () => {
  const line = ';'.repeat(4 * 1024 * 1024 + 1);
  const outcome = await parseFile('f.csv', new TextEncoder().encode(`a;b\n${line}`));
  expect(outcome).toMatchObject({ ok: false, code: 'file-cell-too-long' });
});

test('a line of title above the header hides neither the delimiter nor the header', async () => {
  const text = 'Toegangsscan, gemeente Voorbeeld\r\n\r\nWie?;Past het?;Waarom?\r\nInwoner;Eens;"Ja, goed; fijn"\r\n';
  const outcome = await parseFile('scan.csv', new TextEncoder().encode(text));
  expect(outcome.ok && [outcome.table.headers, rowsOf(outcome.table)]).toEqual([
    ['Wie?', 'Past het?', 'Waarom?'],
    [['Inwoner', 'Eens', 'Ja, goed; fijn']],
  ]);
});

describe('a file that a program put in one column', () => {
  const read = async (lines: readonly string[]) => {
    const outcome = await parseFile('scan.csv', new TextEncoder().encode(lines.join('\r\n')));
    return outcome.ok ? [outcome.table.headers, ...rowsOf(outcome.table)] : outcome.code;
  };
  const quoted = (line: string) => `"${line.replaceAll('"', '""')}"`;

  test('and saved again, with quote marks around each line, is read as it was', async () => {
    const lines = ['Wie bent u?;Ik word gehoord;Waarom?', 'Inwoner;Eens;"Goed; snel"', 'Medewerker;Oneens;'];
    expect(await read(lines.map(quoted))).toEqual(await read(lines));
    expect(await read(lines.map(quoted))).toEqual([
      ['Wie bent u?', 'Ik word gehoord', 'Waarom?'],
      ['Inwoner', 'Eens', 'Goed; snel'],
      ['Medewerker', 'Oneens', ''],
    ]);
  });

  test('one open question with commas stays one column', async () => {
    const lines = ['Wat vindt u goed, minder goed, of slecht?', 'Dat zij belde, en op tijd', 'Niets'];
    expect(await read(lines.map(quoted))).toEqual(lines.map((line) => [line]));
  });
});
