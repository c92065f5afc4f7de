import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkPictures } from '../../tools/checks/pictures.mjs';
import { tempFolder } from '../helpers/temp-folder.ts';

const [ALL_THERE, ALL_SHOWN, SMALL] = [0, 1, 2];

/** A tree whose README shows a.png and whose handleiding shows b.png, with these files of so many bytes in docs. */
function tree(files: Readonly<Record<string, number>>): string {
  const root = tempFolder();
  for (const folder of ['docs/handleiding', 'docs/screenshots'])
    mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'README.md'), '![first](docs/screenshots/a.png)');
  writeFileSync(path.join(root, 'docs/handleiding/README.md'), 'text ![second](../screenshots/b.png) text');
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(root, 'docs', name), Buffer.alloc(bytes));
  return root;
}

const failed = (root: string) => checkPictures(root).flatMap(({ ok }, i) => (ok ? [] : [i]));

test('the pictures of README and handleiding, small enough, are right', () => {
  expect(failed(tree({ 'screenshots/a.png': 10, 'screenshots/b.png': 10 }))).toEqual([]);
});

test('a picture that is shown and not there is missed', () => {
  expect(failed(tree({ 'screenshots/a.png': 10 }))).toEqual([ALL_THERE]);
});

test('a picture that no page shows is told, wherever it lies in docs', () => {
  const both = { 'screenshots/a.png': 10, 'screenshots/b.png': 10 };
  expect(failed(tree({ ...both, 'screenshots/c.png': 10 }))).toEqual([ALL_SHOWN]);
  expect(failed(tree({ ...both, 'handleiding/c.JPG': 10 }))).toEqual([ALL_SHOWN]);
});

test('together they are at most six megabytes', () => {
  expect(failed(tree({ 'screenshots/a.png': 3_000_000, 'screenshots/b.png': 3_000_000 }))).toEqual([]);
  expect(failed(tree({ 'screenshots/a.png': 3_000_000, 'screenshots/b.png': 3_000_001 }))).toEqual([SMALL]);
});
