import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../core/qr/encode.ts';
import { qrCode } from '../../../core/qr/qr-code.ts';
import { textIn } from './read-code.ts';

describe('a QR code', () => {
  it('holds the text that was put in it, with sound blocks, for every length and kind of text', () => {
    const capitals = fc.string({ unit: fc.constantFrom(...'0123456789ABCXYZ $%*+-./:'), minLength: 1, maxLength: 290 });
    const any = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const examples = ['HTTP://192.168.8.2:4173/K7QM4X', 'WIFI:T:WPA;S:Súdwest-Fryslân;P:lindewaard;;', 'x'.repeat(213)];
    fc.assert(
      fc.property(fc.oneof(capitals, any, fc.constantFrom(...examples)), (text) => {
        expect(textIn(qrCode(text))).toBe(text);
      }),
      { numRuns: 60, examples: examples.map((text) => [text]) },
    );
  });

  it('is small enough to be read from far: an address with a code has 25 modules', () => {
    expect(qrCode('HTTP://192.168.8.2:4173/K7QM4X')).toHaveLength(25);
    expect(encode('WIFI:T:WPA;S:Praatplaat;P:lindewaard;;').version).toBe(3);
  });

  it('refuses what does not fit', () => {
    expect(() => qrCode('y'.repeat(214))).toThrow(RangeError);
  });
});
