import { type BadInput, bytesOf, GOOD, inputs } from './bad-input.ts';

const MB = 1024 * 1024;
const row = (columns: number, cell = 'x') => Array<string>(columns).fill(cell).join(';');
const filled = (byte: number, length: number) => new Uint8Array(length).fill(byte);

const shape = inputs('shape', {
  'no bytes': () => new Uint8Array(),
  'one byte': 'a',
  'a header only': 'Wie bent u?;Toelichting\r\n',
  'a header and blank rows': `a;b\n${';\n'.repeat(1000)}`,
  'one column': 'Wie?\nInwoner\nInwoner\n',
  'two thousand columns': () => `${row(2000)}\n${row(2000)}\n`,
  'two thousand and one columns': () => `${row(2001)}\n${row(2001)}\n`,
  '16,384 columns': () => `${row(16_384)}\n${row(16_384)}\n`,
  'a million columns': () => `${row(1_000_000)}\n${row(1_000_000)}\n`,
  '200,000 rows': () => `a;b\n${'Inwoner;5\n'.repeat(200_000)}`,
  '200,001 rows': () => `a;b\n${'Inwoner;5\n'.repeat(200_001)}`,
  'a million rows': () => `a;b\n${'1;2\n'.repeat(1_000_000)}`,
  '919 empty rows at the end': `${GOOD}\r\n${';;;\r\n'.repeat(919)}`,
  '129 empty columns at the end': GOOD.replaceAll('\r\n', `${';'.repeat(129)}\r\n`),
  'rows of any length': () => Array.from({ length: 300 }, (_, i) => row((i * 7) % 40)).join('\n'),
  'rows that grow by one': () => Array.from({ length: 1500 }, (_, i) => row(i + 1)).join('\n'),
  'a total below the answers': `${GOOD}\r\nTotaal;5;4;3\r\nExport van 1-1-2026`,
  'a megabyte of delimiters': () => ';'.repeat(MB),
  '25 MB of line ends': () => filled(10, 25 * MB),
  '25 MB of delimiters': () => filled(0x3b, 25 * MB),
  '25 MB of one letter': () => filled(0x61, 25 * MB),
  'more than 25 MB': () => filled(0x61, 25 * MB + 1),
  'a million blank rows, then one': () => `a;b\n${'\n'.repeat(1_000_000)}Inwoner;5\n`,
  'two thousand columns and 150,000 rows, nearly empty': () => `${row(2000)}\n${'1\n'.repeat(150_000)}`,
  '12 million small cells': () => `${row(200)}\n${`${row(200, '5')}\n`.repeat(60_000)}`,
  '4 million different cells': () => {
    const lines = Array.from({ length: 200_000 }, (_, i) => Array.from({ length: 16 }, (_, j) => i * 16 + j).join(';'));
    return `${row(16)}\n${lines.join('\n')}`;
  },
});

const column = (...cells: readonly string[]) => `wie;wat\n${cells.map((cell) => `Inwoner;"${cell}"\n`).join('')}`;
const many = (text: string, times: number) => () => column(text.repeat(times), 'x', 'y');
const values = inputs('values', {
  'a zero character': 'a;b\nInwoner;x\u0000y\n',
  'C0 control characters': column('\u0001\u0008\u000e\u001f', 'x'),
  'C1 control characters': column('\u0080\u0085\u009f', 'x'),
  noncharacters: column('\ufffe\uffff\u{1fffe}', 'x'),
  'right-to-left overrides': column('\u202eeens\u202c\u2066x\u2069', 'x'),
  'zero-width characters': column('\u200bEe\u200dns\ufeff', 'E\u00adens'),
  'emoji of families': column('👩‍👩‍👧‍👦🏳️‍🌈🇳🇱', '👍🏿'),
  'decomposed letters': column('cli\u0065\u0308nt', 'client\u0301'),
  'a thousand accents on one letter': () => column(`e${'\u0301'.repeat(1000)}`, 'x'),
  'an answer of 1 MB': () => `a;b\nInwoner;${'x'.repeat(MB)}\n`,
  'an answer of 2 MB': () => `a;b\nInwoner;${'x'.repeat(2 * MB)}\n`,
  'an answer of 20 MB': () => `a;b\nInwoner;${'woord '.repeat(3_500_000)}\n`,
  HTML: column('<img src=x onerror=alert(1)>', '</td></table>'),
  Markdown: column('[klik](javascript:alert(1))', '**vet** `code`'),
  formulas: column('=1+1', '+31', '-', '@SUM(A1)', '\t=1', "=cmd|'/c calc'!A0", '=HYPERLINK(1)'),
  'errors of Excel': column('#REF!', '#N/B', '#DEEL/0!', '#N/A'),
  'not answered in many ways': column('NA', 'n.v.t.', '-', 'null', 'NULL', 'undefined', 'NaN', '.'),
  'dates that are none': column('30-2-2026', '1980-01-01', '13/13/2026', '1900-02-29', '0000-00-00'),
  'numbers in many ways': column('1,5', '1.5', '1E5', '007', '50%', '٣', '½', '-0', '1_000', '0x10'),
  'numbers beyond all bounds': column('9'.repeat(400), '1e999', '-1e999'),
  'a scale of twelve': () =>
    `w;${'De hulp past goed bij mij;'.repeat(3)}\n${Array.from({ length: 48 }, (_, i) => `Inwoner;${i % 12};${i % 12};${i % 12}`).join('\n')}`,
  'a scale in both directions':
    'wie;A past bij mij;B past bij mij\nInwoner;1 - goed;1 - slecht\nInwoner;5 - slecht;5 - goed\n',
  'only blank answers': () => `wie;wat\n${'Inwoner;\n'.repeat(500)}`,
  'only spaces': () => `wie;wat\n${'Inwoner;   \n'.repeat(500)}`,
  'every answer something else': () => column(...Array.from({ length: 5000 }, (_, i) => `antwoord ${i}`)),
  'JSON in cells': column('{""a"":[1,2]}', '[[[[['),
  'an e-mail address that goes on': () => column(`a@${'.'.repeat(400_000)} `, 'x', 'y'),
  'a list that goes on': many(',', 900_000),
  'a negation that goes on': many('niet ', 200_000),
  'tags that never close': many('<a', 400_000),
  'entities that go on': many('&amp;', 200_000),
  'white space that goes on': () => column(`a${' '.repeat(900_000)}b`, 'x'),
  'numbers that go on': many('1 ', 450_000),
  'codes that go on': many('ab12', 200_000),
  'lines that go on': many('regel\n', 150_000),
});

const text = (start: string) => () => bytesOf(`${start}${'tekst '.repeat(50)}\n`.repeat(20));
const start =
  (...bytes: number[]) =>
  () =>
    new Uint8Array([...bytes, ...Array<number>(512).fill(7)]);
const compound = (stream: string) => () => {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Uint8Array([...head, ...Array<number>(1016).fill(0), ...Buffer.from(stream, 'utf16le'), 0, 0]);
};
const other = inputs('other', {
  'Excel 97 (.xls)': compound('Workbook'),
  'Excel 5 (.xls)': compound('Book'),
  'a workbook with a password': compound('EncryptedPackage'),
  'an old Word document': compound('WordDocument'),
  'a compound file without anything': start(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  'a PDF': text('%PDF-1.7\n'),
  'a PNG': start(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  'a JPEG': start(0xff, 0xd8, 0xff, 0xe0),
  'a GIF': start(0x47, 0x49, 0x46, 0x38, 0x39, 0x61),
  'a WebP': start(0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50),
  'a gzip file': start(0x1f, 0x8b, 8, 0),
  'a 7z file': start(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c),
  'a RAR file': start(0x52, 0x61, 0x72, 0x21, 0x1a, 7),
  'a bzip2 file': start(0x42, 0x5a, 0x68, 0x39),
  'an xz file': start(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0),
  'a tar file': () => bytesOf(`a.csv${'\0'.repeat(252)}ustar\0${'\0'.repeat(254)}a;b\n1;2\n`),
  'an SQLite database': () => bytesOf(`SQLite format 3\0${'\u0001'.repeat(500)}`),
  'a program for Linux': start(0x7f, 0x45, 0x4c, 0x46),
  'a program for Windows': start(0x4d, 0x5a, 0x90, 0),
  'an RTF document': text('{\\rtf1\\ansi '),
  'an SPSS file': text('$FL2@(#) SPSS DATA FILE'),
  'a web page called .xls': '<html><table><tr><td>a</td></tr></table></html>',
  'a web archive': text('MIME-Version: 1.0\nContent-Type: multipart/related\n'),
  'XML of Excel 2003': text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'),
  'a LimeSurvey structure': text('<?xml version="1.0"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType>'),
  'a Git LFS pointer': 'version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 12345\n',
  'a lock file of Excel': () => new Uint8Array([4, 0x4a, 0x61, 0x6e, ...Array<number>(160).fill(0x20)]),
  JSON: '{"antwoorden": [{"wie": "Inwoner", "wat": 5}]}',
  'a program text': 'const a = 1;\nfunction f() { return a; }\n',
  'a letter': 'Geachte mevrouw,\n\nHierbij de resultaten.\n\nGroet',
  'a mail': 'From: jan@example.org\nTo: piet@example.org\nSubject: resultaten\n\nBijlage volgt.',
  base64: () => `${Buffer.alloc(6000, 7).toString('base64')}\n`,
});

export const badTables: readonly BadInput[] = [...shape, ...values, ...other];
