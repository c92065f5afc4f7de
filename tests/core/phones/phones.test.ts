import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinUrl, shownAddress, wifiCode } from '../../../core/phones/addresses.ts';
import { cleanMessage, messageProblem } from '../../../core/phones/message.ts';
import { codeFrom, TicketCode, typedCode } from '../../../core/phones/ticket.ts';

describe('codes on voting cards', () => {
  it('are six signs that look like no other, each as likely as the next', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte++) {
      const code = codeFrom(new Uint8Array(6).fill(byte));
      if (code === null) continue;
      expect(TicketCode.parse(code)).toBe(code);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    expect(counts.size).toBe(31);
    expect(new Set(counts.values())).toEqual(new Set([8]));
    expect([...counts.keys()].join('')).not.toMatch(/[01OIL]/);
    expect(codeFrom(new Uint8Array(5))).toBeNull();
  });

  it('are read as people type them', () => {
    expect(typedCode(' k7q m-4x ')).toBe('K7QM4X');
  });
});

describe('addresses', () => {
  it('are short to type, and in capitals to scan', () => {
    expect(shownAddress('http://192.168.8.2:4173/')).toBe('192.168.8.2:4173');
    expect(joinUrl('http://192.168.8.2:4173/', 'K7QM4X')).toBe('HTTP://192.168.8.2:4173/K7QM4X');
    expect(joinUrl('http://192.168.8.2:4173/', null)).toBe('HTTP://192.168.8.2:4173/');
  });

  it('of a wifi escape what means something in them', () => {
    expect(wifiCode({ name: 'Zaal; "1"', password: 'a:b\\c' })).toBe('WIFI:T:WPA;S:Zaal\\; \\"1\\";P:a\\:b\\\\c;;');
    expect(wifiCode({ name: 'Open', password: '' })).toBe('WIFI:T:nopass;S:Open;;');
  });
});

describe('messages', () => {
  it('are kept without what is not seen, on one line', () => {
    expect(cleanMessage('  Kan\u202e dat\n\n in\u200b gewone\ttaal?\u0007 ')).toBe('Kan dat in gewone taal?');
    expect(cleanMessage('!\t\u0000\t!'), 'no gap where something unseen stood').toBe('! !');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanMessage(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(cleanMessage(cleanMessage(text))).toBe(cleanMessage(text));
      }),
    );
  });

  it('are something, and no longer than people can read', () => {
    expect(messageProblem('')).toBe('empty');
    expect(messageProblem('é'.repeat(280))).toBeNull();
    expect(messageProblem('é'.repeat(281))).toBe('too-long');
  });
});
