import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * @typedef {'residents' | 'frontline'} Group
 * @typedef {{ text: string, group: Group, principle: number | null }} Labelled
 */

const root = new URL('../../', import.meta.url);
const FOLDER = 'resources/principles/corpus';
const NAMES = ['none', '1', '2', '3', '4', '5', '6', '7'];
/** @type {Readonly<Record<string, Group>>} */
const GROUPS = { '# inwoners': 'residents', '# medewerkers': 'frontline' };
/** What the model depends on, beside the corpus. */
const CODE = [
  'core/scan/principles/features.ts',
  'core/scan/principles/word-families.ts',
  'core/scan/words/text-key.ts',
  'tools/principles/corpus.mjs',
  'tools/principles/learn.mjs',
];

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, root), 'utf8').replaceAll('\r\n', '\n');

/** All labelled statements, in the order of the files. */
export function readCorpus() {
  return NAMES.flatMap((name) => {
    /** @type {Labelled[]} */
    const found = [];
    /** @type {Group} */
    let group = 'residents';
    for (const line of read(`${FOLDER}/${name}.txt`).split('\n')) {
      const heading = GROUPS[line];
      if (heading) group = heading;
      else if (line !== '') found.push({ text: line, group, principle: name === 'none' ? null : Number(name) });
    }
    return found;
  });
}

/** Changes when anything changes that the model is made of. */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const path of [...NAMES.map((name) => `${FOLDER}/${name}.txt`), ...CODE]) hash.update(`${path}\n${read(path)}\n`);
  return hash.digest('hex');
}
