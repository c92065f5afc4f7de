/** What a PDF of Chromium says of itself outside its packed streams. */
interface PdfFacts {
  readonly title: string;
  readonly creator: string;
  readonly language: string;
  readonly pages: number;
  readonly isTagged: boolean;
  /** The kinds of elements in its structure, such as `H1` and `Figure`. */
  readonly tags: ReadonlySet<string>;
  readonly descriptions: readonly string[];
}

/** Reads what a program that reads PDF aloud goes by. Source: ISO 32000-1, 14.7 and 14.8. */
export function pdfFacts(file: Uint8Array): PdfFacts {
  const text = Buffer.from(file).toString('latin1');
  const strings = (key: string) =>
    Array.from(
      text.matchAll(new RegExp(`/${key} *(?:<([0-9A-F]*)>|\\(((?:[^()\\\\]|\\\\.)*)\\))`, 'g')),
      ([, hex, plain]) => (hex === undefined ? (plain ?? '').replace(/\\(.)/g, '$1') : fromHex(hex)),
    );
  return {
    title: strings('Title')[0] ?? '',
    creator: strings('Creator')[0] ?? '',
    language: strings('Lang').at(-1) ?? '',
    pages: [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length,
    isTagged: /\/Marked true/.test(text),
    tags: new Set(Array.from(text.matchAll(/\/S \/(\w+)/g), ([, tag = '']) => tag)),
    descriptions: strings('Alt'),
  };
}

function fromHex(hex: string): string {
  const bytes = Buffer.from(hex, 'hex');
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString('utf16le')
    : bytes.toString('latin1');
}
