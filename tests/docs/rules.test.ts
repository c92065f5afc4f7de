import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Rules that no test names yet. A new rule comes with its test; one that has a test now goes off this list. */
const NOT_CITED: readonly string[] = [];

const RULE = /^- \*\*\[([A-Z]\d+)\]/gm;
/** A rule that a test names, or a range of them. */
const CITED = /\[([A-Z])(\d+)(?:-\1(\d+))?\]/g;
/** The rules at the head of a title. */
const TITLE = /['"`]((?:\[[A-Z]\d+(?:-[A-Z]\d+)?\] ?)+)/g;

const read = (file: string) => readFileSync(file, 'utf8');

/** The rules of each spec by their number. */
function rules(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of globSync('docs/spec/*.md')) {
    for (const [, rule = ''] of read(file).matchAll(RULE)) {
      expect(found.get(rule), `${rule} stands once`).toBeUndefined();
      found.set(rule, file);
    }
  }
  return found;
}

/** The rules that tests name, with a test that does. */
function cited(): Map<string, string> {
  const files = globSync('tests/**/*.{ts,tsx}', { exclude: ['tests/docs/**'] });
  const named = files.flatMap((file) =>
    [...read(file).matchAll(TITLE)].flatMap(([, title = '']) =>
      [...title.matchAll(CITED)].flatMap(([, letter = '', from = '', to = from]) =>
        Array.from(
          { length: Number(to) - Number(from) + 1 },
          (_, i) => [`${letter}${Number(from) + i}`, file] as const,
        ),
      ),
    ),
  );
  return new Map(named);
}

describe('the numbered rules of docs/spec', () => {
  it('are read: five rooms have rules', () => {
    expect(new Set(rules().values()).size).toBeGreaterThanOrEqual(5);
    expect(cited().size).toBeGreaterThan(50);
  });

  it('hold every rule that a test names', () => {
    const known = rules();
    expect([...cited()].filter(([rule]) => !known.has(rule))).toEqual([]);
  });

  it('are each named by a test, or listed as not yet', () => {
    const named = cited();
    expect([...rules().keys()].filter((rule) => !named.has(rule))).toEqual(NOT_CITED);
  });
});
