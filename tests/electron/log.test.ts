import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepLogIn, report } from '../../electron/log.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

function logIn(folder: string) {
  const shown = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => shown.mockRestore());
  keepLogIn(folder);
  const file = path.join(folder, 'logs', 'praatplaat.log');
  return { file, lines: () => readFileSync(file, 'utf8').trimEnd().split('\n') };
}

test('an error is one line: when, what, its name and code and where; never its words', () => {
  const { lines } = logIn(tempFolder());
  const error = Object.assign(new TypeError('Fatima schreef: KANARIE\nover twee regels'), { code: 'SQLITE_FULL' });
  report('call failed', error);
  report('window unresponsive');
  const [first = '', second] = lines();
  expect(lines()).toHaveLength(2);
  expect(first).toMatch(/^\d{4}-\d\d-\d\dT\S+Z call failed TypeError SQLITE_FULL .*log\.test\.ts:\d+:\d+/);
  expect(first).not.toMatch(/KANARIE|Fatima|regels/);
  expect(second).toMatch(/Z window unresponsive$/);
});

test('a log that gets large is put aside, and only one of before is kept', () => {
  const { file, lines } = logIn(tempFolder());
  writeFileSync(file, 'x'.repeat(300_000));
  report('een');
  expect(lines()).toHaveLength(1);
  expect(readFileSync(`${file}.1`, 'utf8')).toHaveLength(300_000);
  expect(existsSync(`${file}.2`)).toBe(false);
});

test('where nothing can be written, nothing is kept and nothing breaks', () => {
  const blocked = path.join(tempFolder(), 'bestand');
  writeFileSync(blocked, '');
  logIn(blocked);
  expect(() => report('een', new Error('twee'))).not.toThrow();
});
