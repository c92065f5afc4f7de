import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * @typedef {'residents' | 'frontline'} Group
 * @typedef {{ text: string, group: Group, principle: number | null }} Labelled
 */

const root = new URL('../../', import.meta.url);
const FOLDER = 'resources/principles/corpus';
const EXAMPLE_SET = 'resources/question-sets/voorbeeldset.json';
const NAMES = ['none', '1', '2', '3', '4', '5', '6', '7'];
/** @type {Readonly<Record<string, Group>>} */
const GROUPS = { '# inwoners': 'residents', '# medewerkers': 'frontline' };
/** What the model depends on, beside the corpus. */
const CODE = [
  EXAMPLE_SET,
  'core/scan/principles/features.ts',
  'core/scan/principles/word-families.ts',
  'core/scan/words/text-key.ts',
  'tools/principles/corpus.mjs',
  'tools/principles/learn.mjs',
];

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, root), 'utf8').replaceAll('\r\n', '\n');

/**
 * The labelled statements of resources/principles, in the order of the files.
 * @returns {readonly Labelled[]}
 */
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

/**
 * What recognition learns of: the corpus and the example set, whose makers also said what belongs where.
 * @returns {readonly Labelled[]}
 */
export function readLessons() {
  /** @type {{ statements: { text: string, principle: number, perspective: Group }[], improvementPoints: { text: string, principle: number }[] }} */
  const { statements, improvementPoints } = JSON.parse(read(EXAMPLE_SET));
  return [
    ...readCorpus(),
    ...statements.map(({ perspective: group, ...rest }) => ({ ...rest, group })),
    ...improvementPoints.map((point) => ({ ...point, group: /** @type {const} */ ('residents') })),
  ];
}

/** Changes when anything changes that the model is made of. */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const path of [...NAMES.map((name) => `${FOLDER}/${name}.txt`), ...CODE])
    hash.update(`${path}\n${read(path)}\n`);
  return hash.digest('hex');
}
