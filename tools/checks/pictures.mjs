/** The pictures in docs: only what README and handleiding show is committed, and not too much of it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { check } from './outcome.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGES = ['README.md', 'docs/handleiding/README.md'];
const MOST_BYTES = 6_000_000;
const SHOWN = /!\[[^\]]*\]\(([^)\s]+)\)/g;
const PICTURE = /\.(png|jpe?g|gif|webp)$/i;

/**
 * The pictures that README and handleiding show, as paths from the root with `/`.
 * @param {string} [root]
 * @returns {Set<string>}
 */
export function shownPictures(root = ROOT) {
  const shown = PAGES.flatMap((page) => {
    const text = readFileSync(path.join(root, page), 'utf8');
    return [...text.matchAll(SHOWN)].map(([, target = '']) => path.posix.join(path.posix.dirname(page), target));
  });
  return new Set(shown);
}

/**
 * Whether the pictures in `docs` are those that are shown, and small enough together.
 * @param {string} [root]
 * @returns {import('./outcome.mjs').Check[]}
 */
export function checkPictures(root = ROOT) {
  const shown = shownPictures(root);
  const there = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => PICTURE.test(name))
    .map((name) => `docs/${name.replaceAll(path.sep, '/')}`);
  const missing = [...shown].filter((picture) => !there.includes(picture));
  const unused = there.filter((picture) => !shown.has(picture));
  const bytes = there.reduce((sum, picture) => sum + statSync(path.join(root, picture)).size, 0);
  return [
    check('every picture that is shown is there', missing.length === 0, missing.join('\n')),
    check('every picture in docs is shown in README or handleiding', unused.length === 0, unused.join('\n')),
    check(`pictures of at most ${MOST_BYTES} bytes together`, bytes <= MOST_BYTES, `${bytes} bytes`),
  ];
}
