// Makes the surveys of the invented municipalities: resources/sample/toegangsscan-voorbeeldstad.csv, and the one that comes a year
// later. The same story always gives the same files. Run: npx node tools/make-sample.mjs
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {'residents' | 'frontline'} Group
 * @typedef {{ label: string, respondents: number, abandoned: number, wanted: Record<string, number> }} GroupStory
 * @typedef {{
 *   ownStatements: string[], groups: Record<Group, GroupStory>, points: Record<string, string>, shapes: Record<string, number[]>,
 *   statements: Record<Group, Record<string, string>>, answers: Record<Group, Record<string, string[]>>, later: Later,
 * }} Story
 * @typedef {Pick<Story, 'groups' | 'statements' | 'answers'>} Later what is otherwise a year later
 * @typedef {{ statements: { text: string, perspective: Group }[] }} QuestionSet
 * @typedef {{ group: Group, mood: number, reached: number, minute: number, cells: Map<string, string>, points: string[] }} Respondent
 */

const CATEGORIES = ['Helemaal niet', 'Niet', 'Een beetje', 'Wel', 'Helemaal wel'];
const DONT_KNOW = 'Weet ik niet';
const MOST_WANTED = 'Welke drie punten moeten als eerste beter?';
const WHY = 'Waarom juist deze punten?';
const DAYS = 19;

const root = new URL('../', import.meta.url);
/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
/** @type {Story} */
const first = read('tools/sample-story.json');
/** The story a year later: other people, other answers, and some statements that people find otherwise. @type {Story} */
const later = {
  ...first,
  ...first.later,
  statements: {
    residents: { ...first.statements.residents, ...first.later.statements.residents },
    frontline: { ...first.statements.frontline, ...first.later.statements.frontline },
  },
};
const SURVEYS = {
  first: { story: first, seed: 20261203, firstDay: Date.UTC(2026, 9, 5), file: 'toegangsscan-voorbeeldstad.csv' },
  later: { story: later, seed: 20270913, firstDay: Date.UTC(2027, 8, 13), file: 'toegangsscan-een-jaar-later.csv' },
};
/** The story that is told now. */
let story = first;
/** @type {QuestionSet} */
const questionSet = read('resources/question-sets/voorbeeldset.json');

/** @type {Group[]} */
const GROUPS = ['residents', 'frontline'];
/** The example set and what Voorbeeldstad asks both groups itself. @param {Group} group */
const statementsOf = (group) => [
  ...questionSet.statements.filter((s) => s.perspective === group).map((s) => s.text),
  ...story.ownStatements,
];

let state = 0;
/** Mulberry32: the next number from 0 up to 1, always in the same order. */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
/** @param {number} below */
const whole = (below) => Math.floor(random() * below);
/** @template T @param {readonly T[]} list */
const shuffled = (list) =>
  list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** @param {Group} group @returns {Respondent[]} */
function makeRespondents(group) {
  const { respondents, abandoned } = story.groups[group];
  const all = statementsOf(group).length;
  return Array.from({ length: respondents }, (_, i) => ({
    group,
    mood: random() + random() - 1,
    reached: i < abandoned ? 3 + whole(6) : all,
    minute: whole(DAYS) * 1440 + 8 * 60 + whole(13 * 60),
    cells: new Map(),
    points: [],
  }));
}

/**
 * Gives everyone who got this far an answer, so that together they have the shape of the story. Who is in a better
 * mood gives the better answers; one or two skip it.
 * @param {Respondent[]} respondents @param {string} text @param {number[]} shape five shares and one for "weet ik niet"
 */
function answerStatement(respondents, text, shape) {
  const [unsure = 0, ...shares] = [shape.at(-1) ?? 0, ...shape.slice(0, -1)].map((n) => n * (0.65 + 0.7 * random()));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const asked = shuffled(respondents).slice(whole(3));
  const doubters = asked.splice(0, Math.round((asked.length * unsure) / 100));
  for (const { cells } of doubters) cells.set(text, DONT_KNOW);
  const ranked = asked
    .map((respondent) => ({ respondent, key: respondent.mood + 1.6 * random() }))
    .sort((a, b) => a.key - b.key);
  ranked.forEach(({ respondent }, i) => {
    const place = ((i + 0.5) / ranked.length) * total;
    const category = shares.findIndex((_, c) => shares.slice(0, c + 1).reduce((sum, share) => sum + share, 0) > place);
    respondent.cells.set(text, CATEGORIES[category] ?? '');
  });
}

/** Up to three improvement points, the wanted ones more often. @param {Respondent} respondent */
function choosePoints({ group, points, cells }) {
  const howMany = [0, 1, 2, 2][whole(25)] ?? 3;
  const ranked = Object.entries(story.groups[group].wanted)
    .map(([key, weight]) => ({ key, rank: random() ** (1 / weight) }))
    .sort((a, b) => b.rank - a.rank);
  points.push(...ranked.slice(0, howMany).map(({ key }) => key));
  const inFormOrder = Object.keys(story.points).filter((key) => points.includes(key));
  cells.set(MOST_WANTED, inFormOrder.map((key) => story.points[key]).join(';'));
}

/** Hands every open answer to someone who chose its point. @param {Respondent[]} respondents @param {Group} group */
function handOutAnswers(respondents, group) {
  for (const [point, answers] of Object.entries(story.answers[group])) {
    for (const answer of answers) {
      const open = respondents.filter(({ cells, points }) => !cells.has(WHY) && points.length > 0);
      const fitting = open.filter(({ points }) => point === 'any' || points.includes(point));
      const writer = fitting[whole(fitting.length)];
      if (!writer) throw new Error(`Nobody is left for: ${answer}`);
      writer.cells.set(WHY, answer);
    }
  }
}

/** @param {Group} group */
function fillIn(group) {
  const everyone = makeRespondents(group);
  statementsOf(group).forEach((text, i) => {
    const shape = story.shapes[story.statements[group][text] ?? ''];
    if (!shape) throw new Error(`The story has no shape for: ${text}`);
    answerStatement(
      everyone.filter(({ reached }) => reached > i),
      text,
      shape,
    );
  });
  const finished = everyone.filter(({ reached }) => reached === statementsOf(group).length);
  finished.forEach(choosePoints);
  handOutAnswers(finished, group);
  return everyone.map((respondent) => ({ ...respondent, finished: finished.includes(respondent) }));
}

/** @param {string} cell */
const quoted = (cell) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
/** @param {number} firstDay @param {number} minute */
const dateTime = (firstDay, minute) =>
  new Date(firstDay + minute * 60_000).toISOString().slice(0, 16).replace('T', ' ');

/** A survey as the text of a CSV file. @param {keyof typeof SURVEYS} which */
export function makeSample(which = 'first') {
  const { seed, firstDay } = SURVEYS[which];
  ({ story } = SURVEYS[which]);
  state = seed;
  const statements = [...new Set(GROUPS.flatMap(statementsOf))];
  const headers = [
    'Ingevuld op',
    'U vult dit in als',
    ...statements.map((text) => `In hoeverre klopt dit nu in onze gemeente? [${text}]`),
    MOST_WANTED,
    WHY,
  ];
  const rows = GROUPS.flatMap(fillIn)
    .sort((a, b) => a.minute - b.minute)
    .map(({ group, minute, cells, finished }) => [
      finished ? dateTime(firstDay, minute) : '',
      story.groups[group].label,
      ...[...statements, MOST_WANTED, WHY].map((column) => cells.get(column) ?? ''),
    ]);
  return [headers, ...rows].map((row) => `${row.map(quoted).join(';')}\n`).join('');
}

/** @param {keyof typeof SURVEYS} which */
export const sampleFile = (which) => new URL(`resources/sample/${SURVEYS[which].file}`, root);

if (import.meta.main) {
  writeFileSync(sampleFile('first'), makeSample('first'));
  writeFileSync(sampleFile('later'), makeSample('later'));
}
