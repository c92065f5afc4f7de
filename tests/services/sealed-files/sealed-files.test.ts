import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import words from '../../../resources/pass-words.json' with { type: 'json' };
import { type Kdf, readHeader, writeHeader } from '../../../services/sealed-files/header.ts';
import { FEWEST_WORDS, proposePhrase } from '../../../services/sealed-files/pass-phrase.ts';
import { seal, together, unseal } from '../../../services/sealed-files/seal.ts';
import { keyFor, newKey, type SealKey } from '../../../services/sealed-files/seal-key.ts';

/** As strong as nothing, to be quick. */
const WEAK: Kdf = { name: 'scrypt', N: 2, r: 1, p: 1, salt: 'AAAA' };
const MB = 1024 * 1024;

const sealed = async (bytes: Uint8Array, key: SealKey) => together(seal([bytes], key, 'trajectory'));
const opened = async (file: Uint8Array, key: SealKey) => together(unseal([file], () => key));
const problem = async (file: Uint8Array, key: SealKey) =>
  opened(file, key).then(
    () => 'opened',
    (error: { code?: string }) => error.code ?? String(error),
  );

describe('a sealed file', () => {
  it('gives back what went in, whatever it is and however it comes', async () => {
    const key = await keyFor('een twee drie vier', WEAK);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 500 }), { maxLength: 8 }), async (pieces) => {
        const file = await together(seal(pieces, key, 'copy'));
        const cut = fc.sample(fc.nat(file.length), 1)[0] ?? 0;
        const again = await together(unseal([file.subarray(0, cut), file.subarray(cut)], () => key));
        expect(again.equals(Buffer.concat(pieces))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each([0, 1, MB - 1, MB, MB + 1, 3 * MB])('holds %d bytes, at the edges of its frames too', async (length) => {
    const key = await keyFor('een twee drie vier', WEAK);
    const bytes = randomBytes(length);
    expect((await opened(await sealed(bytes, key), key)).equals(bytes)).toBe(true);
  });

  it('of 100 MB passes piece by piece', async () => {
    const key = await keyFor('een twee drie vier', WEAK);
    const piece = randomBytes(MB);
    const pieces = function* () {
      for (let i = 0; i < 100; i++) yield piece;
    };
    const sum = createHash('sha256');
    let most = 0;
    for await (const part of unseal(seal(pieces(), key, 'copy'), () => key)) {
      most = Math.max(most, part.length);
      sum.update(part);
    }
    const expected = createHash('sha256');
    for (const one of pieces()) expected.update(one);
    expect(sum.digest('hex')).toBe(expected.digest('hex'));
    expect(most).toBe(MB);
  });

  it('opens with its own phrase only; capitals, hyphens and spaces do not matter', async () => {
    const key = await keyFor('appel boom kaas tuin', WEAK);
    const file = await sealed(Buffer.from('inhoud'), key);
    const right = await keyFor('  Appel-BOOM  kaas\ttuin ', WEAK);
    expect(String(await opened(file, right))).toBe('inhoud');
    expect(await problem(file, await keyFor('appel boom kaas tuim', WEAK))).toBe('sealed-phrase');
    expect(await problem(file, await keyFor('', WEAK))).toBe('sealed-phrase');
  });

  it('with a flipped bit anywhere, or cut off anywhere, gives nothing', async () => {
    const key = await keyFor('een twee drie vier', WEAK);
    const file = await sealed(randomBytes(300), key);
    for (let at = 0; at < file.length; at++) {
      const flipped = Buffer.from(file);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      expect(['sealed-damaged', 'sealed-unknown'], `bit of byte ${at}`).toContain(await problem(flipped, key));
      expect(['sealed-damaged', 'sealed-unknown'], `cut at ${at}`).toContain(await problem(file.subarray(0, at), key));
    }
    expect(await problem(Buffer.concat([file, Buffer.from([0])]), key)).toBe('sealed-damaged');
  });

  it('cannot lose, gain or change the order of whole frames', async () => {
    const key = await keyFor('een twee drie vier', WEAK);
    const file = await sealed(randomBytes(3 * MB), key);
    const head = readHeader(file).bytes.length;
    const frame = MB + 16;
    const [a, b, c] = [0, 1, 2].map((i) => file.subarray(head + i * frame, head + (i + 1) * frame)) as Buffer[];
    const start = file.subarray(0, head);
    for (const frames of [[a, b], [a, c], [b, a, c], [a, b, b, c], [a, b, c, c], []]) {
      expect(await problem(Buffer.concat([start, ...(frames as Buffer[])]), key)).toBe('sealed-damaged');
    }
  });

  it('of a newer version, or none of ours, is told apart', async () => {
    const key = await keyFor('een twee drie vier', WEAK);
    const file = await sealed(Buffer.from('x'), key);
    const { header, bytes } = readHeader(file);
    const newer = Buffer.from(bytes.subarray(0, bytes.length - 32));
    newer.writeUInt16BE(2, 8);
    const sum = createHash('sha256').update(newer).digest();
    expect(await problem(Buffer.concat([newer, sum]), key)).toBe('sealed-newer');
    const costly = writeHeader({ ...header, kdf: { ...header.kdf, N: 2 ** 30 } });
    expect(await problem(costly, key), 'that would take all memory').toBe('sealed-newer');
    for (const other of ['', 'PK\u0003\u0004 a Word file', 'Praatplaat is mooi']) {
      expect(await problem(Buffer.from(other), key)).toBe('sealed-unknown');
    }
  });

  it('says in front nothing but how it was sealed, and is never twice the same', async () => {
    const key = await newKey('appel boom kaas tuin');
    const text = 'De heer Jansen uit Rivierdal. '.repeat(1000);
    const [first, second] = [await sealed(Buffer.from(text), key), await sealed(Buffer.from(text), key)];
    expect(first.equals(second)).toBe(false);
    for (const word of ['Jansen', 'Rivierdal', 'appel']) expect(first.includes(word)).toBe(false);
    expect(readHeader(first).header).toMatchObject({ kind: 'trajectory', kdf: { name: 'scrypt', N: 131072, r: 8 } });
    expect(new Set(Object.keys(readHeader(first).header))).toEqual(new Set(['check', 'kdf', 'kind', 'salt']));
    const again = await keyFor('appel boom kaas tuin', key.kdf);
    expect(String(await opened(first, again))).toBe(text);
  });
});

test('four words are proposed from a list that is long enough, without the same word twice in it', () => {
  expect(words.length).toBeGreaterThanOrEqual(FEWEST_WORDS);
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^[a-z]{2,9}$/);
  const proposed = Array.from({ length: 300 }, proposePhrase);
  expect(new Set(proposed).size).toBe(300);
  for (const phrase of proposed) {
    expect(phrase.split(' ')).toHaveLength(4);
    for (const word of phrase.split(' ')) expect(words).toContain(word);
  }
});
