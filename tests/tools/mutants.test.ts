import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marked, mutated, mutationsIn } from '../../tools/mutants/mutations.mjs';
import { commandsIn, OTHERS, refusing } from '../../tools/mutants/refuse.mjs';
import { POSITIVE } from '../core/gestures/positive/all.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const allOf = (source: string) => mutationsIn(source).map((mutation) => mutated(source, mutation));

describe('mutants', () => {
  it('are other operators, numbers, truths, conditions and quantifiers, each by itself', () => {
    expect(allOf('f(a < b)')).toEqual(['f(a <= b)']);
    expect(allOf('f(a && !b)')).toEqual(['f(a || !b)', 'f(a && b)']);
    expect(allOf('f(2, true)')).toEqual(['f(3, true)', 'f(1, true)', 'f(2, false)']);
    expect(allOf('if (x) y();')).toEqual(['if (false) y();']);
    expect(allOf('list.some(f)')).toEqual(['list.every(f)']);
    expect(allOf('let n = a; n += b; n++;')).toEqual(['let n = a; n -= b; n++;', 'let n = a; n += b; n--;']);
  });

  it('leave types, texts and imports alone, whatever letters stand before', () => {
    expect(allOf("import a from 'a'; type T = 1 | 2; const x: Map<string, 3> = 'é <' + y;")).toEqual([]);
    expect(allOf("const x = 'é 🙂'; f((a as 1) === b!)")).toEqual(["const x = 'é 🙂'; f((a as 1) !== b!)"]);
  });

  it('can be marked with the function that has to run before a test can notice', () => {
    const markedAll = (source: string) =>
      marked(
        source,
        mutationsIn(source).map((mutation, number) => ({ number, mutation })),
      );
    expect(markedAll('const f = (x) => !x;')).toBe('const f = (x) => (globalThis.passed?.(0), !x);');
    expect(markedAll('function f() { g(() => { h(true); }); }')).toBe(
      'function f() { g(() => {globalThis.passed?.(0); h(true); }); }',
    );
    expect(markedAll('const a = true;')).toBe('const a = true;\n;globalThis.passed?.(0);');
  });
});

describe('commands that refuse', () => {
  const decide = read('core/gestures/decide.ts');

  it('are all commands that there are', () => {
    const known = commandsIn(decide, ...OTHERS.map((path: string) => read(path)));
    expect(new Set(known)).toEqual(new Set(Object.keys(POSITIVE)));
  });

  it('refuse in both ways to decide', () => {
    expect(
      refusing(decide, 'task.remove').match(/if \(command\.type === 'task\.remove'\) return \{ ok: false/g),
    ).toHaveLength(2);
  });
});
