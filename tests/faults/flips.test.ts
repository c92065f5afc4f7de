import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bytesOf, changeIn, judge, type Verdict, wholeOf } from './flips.ts';

const NEWEST = path.resolve(import.meta.dirname, '../fixtures/versions/16-row-sums/praatplaat.sqlite');
/** `npm run faults:flips` tries more. */
const TIMES = { bit: Number(process.env.FLIPS_BITS ?? 25), head: Number(process.env.FLIPS_HEADS ?? 15) };

test.each(['bit', 'head'] as const)(
  '[W12] whatever %s of the file is damaged, it is told or changes nothing that is shown',
  (kind) => {
    const whole = wholeOf(NEWEST);
    onTestFinished(() => rmSync(whole.folder, { recursive: true, force: true }));
    const bytes = bytesOf(whole);
    const seen = new Map<Verdict, number>();
    for (let i = 0; i < TIMES[kind]; i += 1) {
      const changed = changeIn(bytes, kind);
      const verdict = judge(whole, changed);
      const at = changed.findIndex((byte, place) => byte !== bytes[place]);
      expect(verdict, `byte ${at} of page ${Math.floor(at / 4096) + 1} became ${changed[at]}`).not.toBe('silent');
      seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
    }
    console.log(`${kind}: ${[...seen].map(([verdict, n]) => `${verdict} ${n}`).join(', ')}`);
  },
);
