import { type BadInput, bytesOf, GOOD, inputs, latin } from './bad-input.ts';

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array) => bytes.map((_, i) => bytes[i ^ 1] ?? 0);
const utf32 = (text: string) => new Uint8Array(new Uint32Array(Array.from(text, (c) => c.codePointAt(0) ?? 0)).buffer);
const joined = (...parts: readonly (Uint8Array | readonly number[])[]) => new Uint8Array(parts.flatMap((p) => [...p]));
const inside = (...bytes: number[]) => joined(bytesOf('a;b\nInwoner;'), bytes, bytesOf(' tekst\nInwoner;x\n'));

const encoding = inputs('encoding', {
  'UTF-8 with two byte order marks': `\ufeff\ufeff${GOOD}`,
  'UTF-8 byte order mark alone': '\ufeff',
  'UTF-16LE with mark': () => utf16(`\ufeff${GOOD}`),
  'UTF-16LE without mark': () => utf16(GOOD),
  'UTF-16BE with mark': () => swapped(utf16(`\ufeff${GOOD}`)),
  'UTF-16BE without mark': () => swapped(utf16(GOOD)),
  'UTF-16 of an odd length': () => utf16(`\ufeff${GOOD}`).slice(0, -1),
  'UTF-16 mark alone': () => new Uint8Array([0xff, 0xfe]),
  'UTF-16 mark with UTF-8 text': () => joined([0xff, 0xfe], bytesOf(GOOD)),
  'UTF-16 with a lone high surrogate': () => utf16('\ufeffa;b\nInwoner;\ud800x\n'),
  'UTF-16 with a lone low surrogate': () => utf16('\ufeffa;b\nInwoner;\udc00x\n'),
  'UTF-8 mark with UTF-16 text': () => joined([0xef, 0xbb, 0xbf], utf16(GOOD)),
  'UTF-32LE': () => utf32(`\ufeff${GOOD}`),
  'UTF-32LE without mark': () => utf32(GOOD),
  'UTF-32BE': () => utf32(GOOD).map((_, i, all) => all[(i & ~3) + (3 - (i & 3))] ?? 0),
  'code page 850': () => latin('a;b\nInwoner;E\x82n re\x89el caf\x82\nInwoner;x\n'),
  'Mac Roman': () => latin('a;b\nInwoner;cli\x91nt re\x91el\nInwoner;ge\x95nd\n'),
  'Windows-1252': () => latin('a;b\nInwoner;cli\xebnt \x93ja\x94 \x80 5\nInwoner;x\n'),
  'UTF-8 written twice': () => bytesOf(Buffer.from('a;b\nInwoner;cliënt één\n').toString('latin1')),
  'UTF-8 and Latin-1 mixed': () => joined(bytesOf('a;b\nInwoner;één ééń ïë\n'), latin('Inwoner;cli\xebnt\n')),
  'UTF-8 cut off in a character': () => joined(bytesOf('a;b\nInwoner;'), [0xc3]),
  'overlong UTF-8': () => inside(0xc0, 0xaf, 0xe0, 0x80, 0xaf),
  'surrogates in UTF-8': () => inside(0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80),
  'beyond Unicode': () => inside(0xf4, 0x90, 0x80, 0x80),
  'continuation bytes': () => inside(...Array<number>(500).fill(0x80)),
  'every byte there is': () => Uint8Array.from({ length: 2560 }, (_, i) => i & 255),
  'every byte but zero': () => inside(...Array.from({ length: 255 }, (_, i) => i + 1)),
  EBCDIC: () => new Uint8Array([0xc9, 0x95, 0xa6, 0x96, 0x95, 0x85, 0x99, 0x5e, 0x81, 0x25, 0x81, 0x5e, 0x82, 0x25]),
  'Shift-JIS': () => inside(0x83, 0x65, 0x83, 0x58, 0x83, 0x67),
  'a zero in every third place': () => Uint8Array.from({ length: 600 }, (_, i) => (i % 3 === 0 ? 0 : 0x61)),
  'nonsense after a good start': () =>
    joined(
      bytesOf(GOOD),
      Array.from({ length: 4000 }, (_, i) => 128 + ((i * 37) % 128)),
    ),
});

const delimiter = inputs('delimiter', {
  'spaces between the cells': GOOD.replaceAll(';', ' '),
  'colons between the cells': GOOD.replaceAll(';', ':'),
  'carets between the cells': GOOD.replaceAll(';', '^'),
  'tabs and commas at random': 'a\tb,c\n1,2\t3\n1\t2,3\n1,2,3\n',
  'another delimiter in every row': 'a;b;c\n1,2,3\n1\t2\t3\n1|2|3\n',
  'sep=; above commas': `sep=;\r\n${GOOD.replaceAll(';', ',')}`,
  'sep= with a word': `sep=komma\r\n${GOOD}`,
  'sep=; and nothing else': 'sep=;',
  'CR alone ends a line': GOOD.replaceAll('\r\n', '\r'),
  'LF CR ends a line': GOOD.replaceAll('\r\n', '\n\r'),
  'line ends mixed': GOOD.replace('\r\n', '\n').replace('\r\n', '\r'),
  'line separators of Unicode': GOOD.replaceAll('\r\n', '\u2028'),
  'form feeds': GOOD.replaceAll('\r\n', '\f'),
  'a quote in the middle': 'a;b\nInwoner;zei "nee" toen\nInwoner;5" buis\n',
  'a quote that is never closed': 'a;b\nInwoner;"open\nInwoner;x\n',
  'a quote that is never closed, 5 MB': () => `a;b\nInwoner;"${'open en verder\n'.repeat(350_000)}`,
  'a quote open in the header': '"a;b\nInwoner;x\nInwoner;y\n',
  'text after a closing quote': 'a;b\n"Inwoner"x;"y"z\n"q" ;"r"\n',
  'quotes with backslashes': 'a;b\n"Inwoner";"zei \\"nee\\" toen"\n',
  'typographic quotes': 'a;b\n“Inwoner”;“een; twee”\n',
  'single quotes': "a;b\n'Inwoner';'een; twee'\n",
  'a million quotes': () => '"'.repeat(1_000_000),
  'half a million empty quoted cells': () => '"";'.repeat(500_000),
  'quotes and delimiters in turn': () => '";'.repeat(300_000),
  'ten thousand blank lines first': () => `${'\r\n'.repeat(10_000)}${GOOD}`,
  'delimiters at the end of lines': GOOD.replaceAll('\r\n', ';;;;;\r\n'),
  'a newline in every cell': 'a;b\n"In\nwoner";"x\r\ny"\n"\n";"\r"\n',
});

const bare = (header: string) => `${header}\nInwoner;Eens\nInwoner;Oneens\n`;
const header = inputs('header', {
  'the same header 500 times': () => `${Array(500).fill('vraag').join(';')}\n${Array(500).fill('Eens').join(';')}\n`,
  'no headers at all': bare(';'),
  'a header of 1,257 characters': bare(`${'w'.repeat(1257)};b`),
  'a header of a million characters': () => bare(`${'w '.repeat(500_000)};b`),
  'a header of two million characters': () => bare(`${'w'.repeat(2_000_000)};b`),
  'headers of many lines': bare('"een\ntwee\ndrie";"vier\n\n\nvijf"'),
  'names of object parts': 'constructor;__proto__;toString;hasOwnProperty\n1;2;3;4\nvalueOf;a;b;c\n',
  'numbers for headers': '1;2;3\n1;2;3\n4;5;6\n',
  'HTML in headers': bare('<script>alert(1)</script><b>Vraag</b>;&lt;b&gt;'),
  'entities that name entities': () => bare(`${'&amp;'.repeat(100_000)};&#x26;#x26;`),
  'a hundred thousand brackets': () => bare(`${'['.repeat(100_000)};${']'.repeat(100_000)}`),
  'brackets in brackets': () => bare(`${'['.repeat(1000)}x${']'.repeat(1000)};b`),
  'two header rows without a tool': 'Vraag;;\nA;B;C\nEens;Oneens;Eens\n',
  'three header rows of Qualtrics, cut off': 'Q1;Q2\nWie?;Wat?\n"{""ImportId"":""QID1""}"\n',
  'import ids but no answers': 'Q1;Q2\nWie?;Wat?\n"{""ImportId"":""QID1""}";"{""ImportId"":""QID2""}"\n',
  'the first header empty': ';De hulp past.\nInwoner;Eens\nInwoner;Oneens\n',
  'control characters in a header': bare('a\u0001\u0002;b\u001b[31m'),
  'emoji and right-to-left in a header': bare('👩‍👩‍👧 wie?;\u202eeiw'),
  'a header longer than the rows': 'a;b;c;d;e;f\n1\n2\n',
  'a header shorter than the rows': 'a\n1;2;3;4;5\n2;3;4;5;6\n',
  'a title above the header': 'Resultaten 2026\n\nwie;wat\nInwoner;Eens\n',
  'personal data as header': bare('jan@example.org;123456782'),
});

export const badText: readonly BadInput[] = [...encoding, ...delimiter, ...header];
