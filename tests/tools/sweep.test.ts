import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { claim, sweep } from '../../tools/start/sweep.mjs';
import { tempFolder } from '../helpers/temp-folder.ts';

test('what a program left behind when the power went goes at a next start; what is in use or of others stays', () => {
  const folder = tempFolder();
  const make = (name: string, age = 0) => {
    const at = path.join(folder, name);
    mkdirSync(at);
    writeFileSync(path.join(at, 'History'), 'KANARIE');
    const then = (Date.now() - age) / 1000;
    utimesSync(at, then, then);
    return at;
  };
  const day = 25 * 3_600_000;
  const [used, left] = [make('praatplaat-venster-used', day), make('praatplaat-venster-left')];
  claim(used);
  // No process has this number: it is beyond what systems give.
  writeFileSync(path.join(left, 'praatplaat-owner'), '99999999');
  const [old, young] = [make('praatplaat-pdf-old', day), make('praatplaat-pdf-young')];
  const other = make('andere-map', day);
  sweep(folder);
  expect([used, young, other].every(existsSync)).toBe(true);
  expect([left, old].some(existsSync)).toBe(false);
});
