/**
 * `npm run reading-level`: how hard the Dutch is that ships: per file of content and per page of the handleiding the words of a
 * sentence, the letters of a word, and the reading ease of Flesch for Dutch (Douma 1960: 206.84 - 0.93 x words per sentence -
 * 77 x syllables per word; 65 and more is plain, about B1). Ends with one JSON line; fails when a file is over a bound.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Content that people read, and none that is there to be recognised. */
const CONTENT = [
  'intake',
  'journey',
  'learning',
  'question-sets',
  'questionnaire.json',
  'reflection',
  'run-sheets',
  'toolbox',
];
/** Words of a sentence on the average, and at the most. */
const BOUNDS = { average: 12, ease: 60 };
const NOT_READ = /^(id|kind|template|templateId|source|zone|color|block|picture|role|type)$/i;
/** One sound, however many letters: the longest first. */
const VOWELS = /aai|eeu|ieu|oei|ooi|aa|ee|ie|oo|uu|ui|eu|oe|ij|ei|au|ou|[aeiouyáàäéèëíïóòöúùü]/giu;

/** The texts of content that say something in sentences. @param {unknown} value @returns {string[]} */
export function textsOf(value, key = '') {
  if (typeof value === 'string') return NOT_READ.test(key) || !/\s/.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, name));
}

/** The running text of a page in Markdown: no code, tables, headings, pictures or addresses. @param {string} page */
export const proseOf = (page) =>
  page
    .replace(/```[\s\S]*?```/g, '')
    .split(/\n{2,}|\n(?=[-*\d])/)
    .filter((part) => !/^\s*(#|\||!\[|<)/.test(part))
    .map((part) =>
      part
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/^\s*(?:[-*]|\d+\.)\s+/, '')
        .replace(/[*_`]/g, '')
        .replace(/\s+/g, ' '),
    );

/** @param {readonly string[]} texts */
export function levelOf(texts) {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/)).filter((one) => /\p{L}/u.test(one));
  const wordsOf = (/** @type {string} */ text) => text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, word.match(VOWELS)?.length ?? 0), 0);
  const perSentence = words.length / Math.max(1, sentences.length);
  const longest = sentences.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0] ?? '';
  return {
    ...{ sentences: sentences.length, words: words.length, perSentence, longest },
    letters: words.join('').length / Math.max(1, words.length),
    ease: 206.84 - 0.93 * perSentence - (77 * syllables) / Math.max(1, words.length),
    mostWords: wordsOf(longest).length,
  };
}

function filesIn(/** @type {string} */ folder, /** @type {RegExp} */ ending) {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .sort();
}

/** Each file that people read, with its level. */
export function levels() {
  const read = (/** @type {string} */ file) => readFileSync(path.join(ROOT, file), 'utf8');
  const isContent = (/** @type {string} */ file) => CONTENT.includes(file.split('/')[1] ?? '');
  return [
    ...filesIn('resources', /\.json$/)
      .filter(isContent)
      .map((file) => ({ file, ...levelOf(textsOf(JSON.parse(read(file)))) })),
    ...filesIn('docs/handleiding', /\.md$/).map((file) => ({ file, ...levelOf(proseOf(read(file))) })),
  ];
}

/** Whether a text is over a bound. */
export const isHard = (/** @type {{ perSentence: number, ease: number }} */ { perSentence, ease }) =>
  perSentence > BOUNDS.average || ease < BOUNDS.ease;

if (import.meta.main) {
  const all = levels();
  console.log('words a sentence, longest sentence, letters a word, reading ease, sentences, file');
  for (const one of all) {
    const { file, perSentence, mostWords, letters, ease, sentences } = one;
    const figures = [perSentence.toFixed(1), mostWords, letters.toFixed(1), ease.toFixed(0), sentences];
    console.log(
      `${figures.map((figure) => String(figure).padStart(6)).join('')}  ${file}${isHard(one) ? '  TOO HARD' : ''}`,
    );
  }
  const holds = !all.some(isHard);
  const ratios = Object.fromEntries(all.map(({ file, perSentence }) => [file, Number(perSentence.toFixed(1))]));
  console.log(JSON.stringify({ bench: 'reading-level', ratios, holds }));
  if (!holds) process.exitCode = 1;
}
