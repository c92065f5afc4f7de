import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutchDate } from '../../../core/domain/dutch-date.ts';
import { fileNameOf, municipalityName } from '../../../core/domain/file-name.ts';
import { isSame } from '../../../core/domain/same.ts';
import { FilledText, safeText, TEXT_MAX, TypedText, utf8Length } from '../../../core/domain/text.ts';
import { Municipality } from '../../../core/domain/trajectory.ts';

describe('a text that a person typed', () => {
  it('keeps what XML can hold, and nothing else', () => {
    const kept = String.fromCodePoint(0x09, 0x0a, 0x20, 0x7e, 0x80, 0xe9, 0xd7ff, 0xe000, 0xfffd, 0x1_0000);
    expect(safeText(kept)).toBe(kept);
    const controls = Array.from({ length: 32 }, (_, code) => code).filter(
      (code) => ![9, 10, 11, 12, 13].includes(code),
    );
    expect(safeText(`a${String.fromCharCode(...controls, 0x7f, 0xfffe, 0xffff)}b`)).toBe('ab');
    expect(safeText('a\r\nb\rc')).toBe('a\nb\nc');
    expect(safeText('a\u000bb\u000cc\u0085d\u2028e\u2029f'), 'every kind of line end').toBe('a\nb\nc\nd\ne\nf');
    expect(safeText('a\ud800b')).toBe('a\ufffdb');
  });

  it('has at most 4,000 characters, and must say something where it is asked', () => {
    expect(TEXT_MAX).toBe(4000);
    expect(TypedText.safeParse('x'.repeat(4000)).success).toBe(true);
    expect(TypedText.safeParse('x'.repeat(4001)).success).toBe(false);
    expect([' \n', 'a'].map((text) => FilledText.safeParse(text).success)).toEqual([false, true]);
  });

  it('is counted in bytes as a file holds it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text));
      }),
    );
    const edges = [0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x1_0000];
    expect(edges.map((point) => utf8Length(String.fromCodePoint(point)))).toEqual([1, 2, 2, 3, 3, 4]);
  });
});

describe('names', () => {
  it('of a municipality have 1 to 120 characters without space around them', () => {
    expect(Municipality.parse('  Ede ')).toBe('Ede');
    expect([120, 121].map((length) => Municipality.safeParse('x'.repeat(length)).success)).toEqual([true, false]);
    expect(Municipality.safeParse('  ').success).toBe(false);
    expect(['gemeente  Ede', 'Gemeente Ede', 'Ede'].map(municipalityName)).toEqual(['Ede', 'Ede', 'Ede']);
  });

  it('of files have at most 180 bytes before the dot, cut between characters', () => {
    const name = (whose: string) => fileNameOf({ day: null, kind: 'k', whose, extension: '.x' });
    expect(name('a'.repeat(178))).toBe(`k ${'a'.repeat(178)}.x`);
    expect(name('a'.repeat(179))).toBe(`k ${'a'.repeat(178)}.x`);
    expect(name('é'.repeat(100))).toBe(`k ${'é'.repeat(89)}.x`);
  });
});

describe('a day', () => {
  it('is written in Dutch in each month, and as it is when it is none', () => {
    const months = Array.from({ length: 12 }, (_, i) => dutchDate(`2026-${String(i + 1).padStart(2, '0')}-09`));
    expect(months[0]).toBe('9 januari 2026');
    expect(months[11]).toBe('9 december 2026');
    expect(new Set(months).size).toBe(12);
    expect([dutchDate('2026-13-01'), dutchDate('2026-00-01'), dutchDate('later')]).toEqual([
      '2026-13-01',
      '2026-00-01',
      'later',
    ]);
  });
});

describe('two values', () => {
  it('are the same when they say the same, whatever the order of their fields', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(isSame(a, structuredClone(a))).toBe(true);
        expect(isSame({ a, b }, { b, a })).toBe(true);
        expect(isSame([a, b], [b, a])).toBe(isSame(a, b));
        expect(isSame(a, b)).toBe(isSame(b, a));
      }),
    );
    expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    const others = [{ a: 1 }, { a: 2 }, { a: 1, b: 2 }, { b: 1 }, {}, [], null, 1, '1', [1], [1, 2], { 0: 1 }];
    for (const [i, one] of others.entries())
      for (const [j, other] of others.entries()) expect(isSame(one, other), `${i} and ${j}`).toBe(i === j);
  });
});
