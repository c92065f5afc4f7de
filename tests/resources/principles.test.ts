import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { PRINCIPLE_NUMBERS } from '../../core/domain/principles.ts';
import model from '../../core/scan/principles/model.json' with { type: 'json' };
import { textKey } from '../../core/scan/words/text-key.ts';
import { fingerprint, readCorpus } from '../../tools/principles/corpus.mjs';
import { HELD_OUT, readHeldOut } from '../helpers/held-out.ts';

const corpus = readCorpus();
const root = path.resolve(import.meta.dirname, '../..');
const GROUPS = ['residents', 'frontline'] as const;

const seenWords = new Map<string, ReadonlySet<string>>();
function wordsIn(text: string): ReadonlySet<string> {
  const words = seenWords.get(text) ?? new Set(textKey(text).split(' '));
  seenWords.set(text, words);
  return words;
}
/** How much of the words of two texts is the same. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both / (a.size + b.size - both);
}

describe('the corpus', () => {
  test.each(PRINCIPLE_NUMBERS)('has at least 150 statements of principle %i, of both groups', (number) => {
    const own = corpus.filter(({ principle }) => principle === number);
    expect(own.length).toBeGreaterThanOrEqual(150);
    for (const group of GROUPS) expect(own.filter((one) => one.group === group).length).toBeGreaterThanOrEqual(75);
  });

  test('has at least 300 statements that belong to none', () => {
    expect(corpus.filter(({ principle }) => principle === null).length).toBeGreaterThanOrEqual(300);
  });

  test('has every statement once', () => {
    const keys = corpus.map(({ text }) => textKey(text));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('has no statement that recognition is measured with, and none that is nearly the same', () => {
    const measured = HELD_OUT.flatMap((name) => readHeldOut(name).map(({ text }) => text));
    const Expected = z.record(z.string(), z.object({ statements: z.record(z.string(), z.unknown()) }));
    for (const tool of ['google', 'limesurvey', 'msforms']) {
      const file = path.join(root, `tests/fixtures/toegangsscan/expected-${tool}.json`);
      const groups = Expected.parse(JSON.parse(readFileSync(file, 'utf8')));
      measured.push(...Object.values(groups).flatMap(({ statements }) => Object.keys(statements)));
    }
    const seen = corpus.filter(({ text }) => measured.some((other) => shared(wordsIn(text), wordsIn(other)) >= 0.8));
    expect(seen.map(({ text }) => text)).toEqual([]);
  });
});

test('what was learned is up to date with the corpus; `npm run principles` makes it again', () => {
  expect(model.madeOf).toBe(fingerprint());
});
