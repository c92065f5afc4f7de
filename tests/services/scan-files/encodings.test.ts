import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../services/scan-files/decode-text.ts';

/** The letters with a mark that Dutch text has most, and the apostrophe of "foto’s". */
const LETTERS = Array.from('áàâäçéèêëîïóôöü’');
const decoders = { macintosh: new TextDecoder('macintosh'), 'windows-1252': new TextDecoder('windows-1252') };
type EightBit = keyof typeof decoders;

/** The byte of a character in an encoding of one byte for each. */
function byteOf(character: string, encoding: EightBit): number {
  for (let byte = 0; byte < 256; byte++) if (decoders[encoding].decode(Uint8Array.of(byte)) === character) return byte;
  throw new Error(`${encoding} has no ${character}`);
}
const encode = (text: string, encoding: EightBit) => Uint8Array.from(text, (character) => byteOf(character, encoding));
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

describe('Windows or an old Mac', () => {
  it.each(LETTERS)('%s inside a word tells them apart', (letter) => {
    expect(decodeText(encode(`a${letter}b`, 'macintosh'))).toBe(`a${letter}b`);
    const one = encode(`a${letter}b`, 'windows-1252');
    expect(decodeText(one)).toBe(`a${letter}b`);
    const [windows = 0] = one.subarray(1);
    const mac = encode(' ideeën ', 'macintosh');
    expect(decodeText(joined(one, mac)), 'as many of each: Windows').toContain(`a${letter}b`);
    expect(decodeText(joined(one, mac, mac)), 'more of the Mac').toContain(
      decoders.macintosh.decode(Uint8Array.of(windows)),
    );
  });

  it('is only told by letters inside words: the first and the last letters of the alphabet, large and small', () => {
    const told = (before: string, after: string) =>
      decodeText(joined(encode(`x${before}`, 'macintosh'), encode('ë', 'macintosh'), encode(`${after}x`, 'macintosh')));
    for (const letter of 'azAZ') {
      expect(told(letter, 'b')).toBe(`x${letter}ëbx`);
      expect(told('b', letter)).toBe(`xbë${letter}x`);
    }
    for (const sign of '`{@[1 ') {
      expect(told(sign, 'b')).toBe(`x${sign}‘bx`);
      expect(told('b', sign)).toBe(`xb‘${sign}x`);
    }
  });

  it('counts a letter before another letter with a mark, and none at the ends of the file', () => {
    expect(decodeText(encode('reëël', 'macintosh'))).toBe('reëël');
    expect(decodeText(joined(encode('ë', 'macintosh'), encode('b', 'macintosh')))).toBe('‘b');
    expect(decodeText(encode('abë', 'macintosh'))).toBe('ab‘');
    expect(decodeText(encode('aëb', 'macintosh')), 'but the second and the one before the last are').toBe('aëb');
  });
});

describe('UTF-8 with a byte of Windows in it', () => {
  const good = new TextEncoder().encode('é '.repeat(20));
  const windows = (bytes: readonly number[]) => decoders['windows-1252'].decode(Uint8Array.from(bytes));

  function expected(bytes: readonly number[]): string {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    } catch {
      return windows(bytes);
    }
  }

  it('reads as UTF-8 exactly what a strict reader takes, and each other byte as Windows does', () => {
    const seconds = [0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0];
    const later = [0x7f, 0x80, 0xbf, 0xc0];
    const twos = [0xc1, 0xc2, 0xd0, 0xdf].flatMap((lead) => seconds.map((second) => [lead, second]));
    const threes = [0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef].flatMap((lead) =>
      seconds.flatMap((second) => later.map((third) => [lead, second, third])),
    );
    const fours = [0xf0, 0xf1, 0xf3, 0xf4, 0xf5].flatMap((lead) =>
      seconds.flatMap((second) => later.flatMap((third) => later.map((fourth) => [lead, second, third, fourth]))),
    );
    const differing = [...twos, ...threes, ...fours].filter((bytes) => {
      // A start of a sequence that is whole without its last bytes is not what is looked at here.
      const wholes = [2, 3].filter((length) => length < bytes.length && expected(bytes.slice(0, length)).length === 1);
      if (wholes.length > 0) return false;
      const text = decodeText(Uint8Array.from([...good, ...bytes, 0x20, 0x80]));
      return text !== `${'é '.repeat(20)}${expected(bytes)} €`;
    });
    expect(differing).toEqual([]);
  });

  it('is no UTF-8 any more when fewer than three good letters stand against each such byte', () => {
    const text = (letters: number) =>
      decodeText(Uint8Array.from([...new TextEncoder().encode('é'.repeat(letters)), 0x80]));
    expect(text(3)).toBe('ééé€');
    expect(text(2)).toBe('Ã©Ã©€');
  });

  it('has its byte order mark taken off, and no other one', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(`\ufeff${'é'.repeat(9)}\ufeffé`), 0x80]);
    expect(decodeText(bytes)).toBe(`${'é'.repeat(9)}\ufeffé€`);
  });
});

describe('UTF-16', () => {
  /** So many pairs, of which some have a zero in their first, and some in their second place. */
  function pairs(count: number, { first = 0, second = 0 }: { first?: number; second?: number }): Uint8Array {
    return Uint8Array.from({ length: 2 * count }, (_, i) => {
      const pair = i >> 1;
      const isZero = i % 2 === 0 ? pair >= count - first : pair < second;
      return isZero ? 0 : 0x41;
    });
  }
  const ofPairs = (bytes: Uint8Array) => decodeText(bytes)?.length === bytes.length / 2;

  it('is known by its mark, whichever byte comes first', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0x4e))).toBe('乁');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x4e, 0x41))).toBe('乁');
    expect(decodeText(Uint8Array.of(0xff, 0x41))).toBe('ÿA');
    expect(decodeText(Uint8Array.of(0xfe, 0x41))).toBe('þA');
    expect(decodeText(Uint8Array.of(0x41, 0xfe))).toBe('Aþ');
    expect(decodeText(Uint8Array.of(0x41, 0xff))).toBe('Aÿ');
  });

  it('without a mark is known by more than seven in ten zeros on one side, and less than one in ten on the other', () => {
    expect([700, 701].map((second) => ofPairs(pairs(1000, { second })))).toEqual([false, true]);
    expect([700, 701].map((first) => ofPairs(pairs(1000, { first })))).toEqual([false, true]);
    expect([99, 100].map((first) => ofPairs(pairs(1000, { first, second: 800 })))).toEqual([true, false]);
    expect([99, 100].map((second) => ofPairs(pairs(1000, { first: 800, second })))).toEqual([true, false]);
  });

  it('is known from two letters on, whatever stands after 4,096 bytes', () => {
    expect(decodeText(Uint8Array.of(0x61, 0, 0x62, 0))).toBe('ab');
    expect(decodeText(Uint8Array.of(0x61, 0))).toBe('a\0');
    const start = pairs(2048, { second: 2048 });
    const text = joined(start, new Uint8Array(6000).fill(0x41));
    expect(ofPairs(text)).toBe(true);
  });
});
