import { truthOf } from './count.ts';
import type { Draft } from './faults.ts';
import { LAYOUTS, type Layout } from './layouts.ts';
import type { Chance } from './random.ts';
import { refused } from './refused.ts';
import {
  choiceColumns,
  column,
  fixedColumn,
  groupColumn,
  numberColumn,
  openColumn,
  rowsOf,
  statementColumns,
} from './sheet.ts';
import { makeSurvey, type Person, type Survey, shuffled, type Wishes } from './survey.ts';
import type { MadeFile, ScaleTruth, Truth } from './truth.ts';
import { csvText, workbookBytes } from './writers.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const PLAIN = LAYOUTS.find(({ tool }) => tool === 'Google Formulieren') as Layout;
const NUMBERS: ScaleTruth = { name: 'codes', answers: ['1', '2', '3', '4', '5'].map((text) => [text]), dontKnow: [] };

type Parts = Pick<MadeFile, 'name' | 'bytes' | 'tool' | 'fault' | 'truth'> &
  Partial<Pick<MadeFile, 'sheets' | 'list' | 'refused'>>;
const fileOf = (survey: Survey, parts: Parts): MadeFile => ({
  ...{ sheets: [], list: 'geen', scale: survey.statements[0]?.scale.name ?? '', refused: null },
  ...parts,
});

/** A survey written down in columns, with the truth of a layout that writes all. */
function written(survey: Survey, layout: Layout): Pick<Draft, 'rows' | 'truth'> {
  const whole = layout.keepsStopped
    ? survey
    : { ...survey, people: survey.people.map((one) => ({ ...one, done: true })) };
  return { rows: rowsOf(layout.columns(whole), whole.people), truth: truthOf(whole, layout) };
}
const knowing = (truth: Truth, knows: Partial<Truth['knows']>): Truth => ({
  ...truth,
  knows: { ...truth.knows, ...knows },
});

/** Every answer as the code that stands for it. */
function coded(survey: Survey, codeOf: (place: number, scale: ScaleTruth) => string, dontKnow: string): Survey {
  const one = survey.statements[0]?.scale ?? NUMBERS;
  const scale: ScaleTruth = {
    name: 'codes',
    answers: one.answers.map((_, i) => [codeOf(i, one)]),
    dontKnow: one.dontKnow.length > 0 ? [dontKnow] : [],
  };
  const code = (answer: string) => {
    const place = one.answers.findIndex((spellings) => spellings.includes(answer));
    return answer === '' ? '' : place < 0 ? dontKnow : codeOf(place, one);
  };
  return {
    ...survey,
    statements: survey.statements.map((item) => ({ ...item, scale, legend: '' })),
    people: survey.people.map((person) => ({ ...person, answers: person.answers.map(code) })),
  };
}

function vv(chance: Chance): MadeFile {
  const survey = coded(makeSurvey(chance, { scale: 'eens 5' }), (place) => `A${place + 1}`, '-oth-');
  const hidden = (person: Person) => ({
    ...person,
    answers: person.answers.map((answer) => (answer === '-oth-' || answer === '' ? '{question_not_shown}' : answer)),
  });
  const shown = { ...survey, people: survey.people.map((one) => ({ ...hidden(one), done: true })) };
  const columns = [
    ...[numberColumn(['Respons ID', 'id']), fixedColumn(['Datum ingestuurd', 'submitdate'], '2026-09-01 10:00:00')],
    column([survey.group.header, 'rol'], ({ groupText }) => groupText),
    ...statementColumns(shown, (text, i) => [text, `st_SQ00${i + 1}`]),
    openColumn(shown, [survey.openQuestion, 'waarom']),
  ];
  const truth = truthOf(shown, { ...PLAIN, list: 'geen' });
  return fileOf(survey, {
    ...{
      name: 'vvexport_123.csv',
      bytes: encode(csvText(rowsOf(columns, shown.people), '\t')),
      tool: 'LimeSurvey VV',
      fault: 'tweede kopregel',
    },
    truth: { ...truth, points: [] },
  });
}

function statistics(chance: Chance): MadeFile {
  const survey = coded(makeSurvey(chance, { scale: 'eens 5' }), (place) => String(place + 1), '99');
  const groups = ['I', 'U'];
  const people = survey.people.map((one) => ({ ...one, done: true, groupText: one.group === 'frontline' ? 'U' : 'I' }));
  const all = { ...survey, people };
  const columns = [
    ...[
      column('rol', ({ groupText }) => groupText),
      ...statementColumns(all, (_, i) => `s${String(i + 1).padStart(2, '0')}`),
    ],
    ...choiceColumns(all, (number) => `top3_${number}`).map((one) => ({
      ...one,
      cell: (person: Person, row: number) => {
        const text = one.cell(person, row);
        return text === '' ? '' : String(survey.points.indexOf(text) + 1);
      },
    })),
  ];
  const truth = truthOf(all, { ...PLAIN, hasOther: false });
  return fileOf(survey, {
    ...{
      name: 'data.csv',
      bytes: encode(csvText(rowsOf(columns, people), ';')),
      tool: 'SPSS',
      fault: 'alleen codes',
      list: 'codes',
    },
    truth: {
      ...knowing(truth, {
        groups: Object.fromEntries(groups.map((text) => [text, text === 'I' ? 'residents' : 'frontline'])),
        noScores: ['99'],
      }),
      open: [],
      statements: truth.statements.map((one, i) => ({ ...one, text: `s${String(i + 1).padStart(2, '0')}` })),
      points: truth.points.map((point, i) => ({ ...point, code: String(i + 1) })),
    },
  });
}

function ranking(chance: Chance): MadeFile {
  const survey = makeSurvey(chance, { scale: 'eens 5' });
  const people = survey.people.map((one) => ({
    ...one,
    done: true,
    chosen: shuffled(
      chance,
      survey.points.map((_, i) => i),
    ),
  }));
  const all: Survey = { ...survey, people, pointsQuestion: 'Zet op volgorde: wat moet als eerste beter?' };
  const forms = LAYOUTS.find(({ tool }) => tool === 'Microsoft Forms') as Layout;
  const { rows, truth } = written(all, forms);
  const first = truthOf({ ...all, people: people.map((one) => ({ ...one, chosen: one.chosen.slice(0, 1) })) }, forms);
  return fileOf(survey, {
    ...{
      name: 'vragenlijst.xlsx',
      bytes: workbookBytes([{ name: 'Sheet1', rows }]),
      tool: forms.tool,
      fault: 'rangorde',
      list: 'rangorde',
    },
    truth: { ...knowing(truth, { places: 1 }), points: first.points },
  });
}

const withGoogle = (chance: Chance, wishes: Wishes = {}) => {
  const survey = makeSurvey(chance, wishes);
  return { survey, ...written(survey, PLAIN) };
};

function oneColumn(chance: Chance): MadeFile {
  const { survey, rows, truth } = withGoogle(chance, { scale: 'eens 5' });
  const lines = csvText(rows, ',')
    .split('\r\n')
    .map((line) => [line]);
  return fileOf(survey, {
    name: 'antwoorden.xlsx',
    bytes: workbookBytes([{ name: 'Blad1', rows: lines }]),
    tool: 'Excel',
    fault: 'alles in één kolom',
    list: 'cel met komma',
    truth,
  });
}

function explained(chance: Chance): MadeFile {
  const { survey, rows, truth } = withGoogle(chance);
  const note = [
    ['Leeswijzer'],
    ['Dit bestand hoort bij de toegangsscan.'],
    ['Kolom A', 'Moment van invullen'],
    ['Kolom B', 'Groep'],
    ['Vragen?', 'Mail het team'],
  ];
  return fileOf(survey, {
    name: 'scan.xlsx',
    bytes: workbookBytes([
      { name: 'Leeswijzer', rows: note },
      { name: 'Antwoorden', rows },
    ]),
    tool: 'Excel',
    fault: 'toelichting eerst',
    list: 'cel met komma',
    truth,
  });
}

/** A sheet for each group, without a column that says so. */
function sheetPerGroup(chance: Chance): MadeFile {
  const survey = makeSurvey(chance, { scale: 'van toepassing' });
  const sheets = (['residents', 'frontline'] as const).map((group) => {
    const people = survey.people.filter((one) => one.group === group);
    const rows = written(
      { ...survey, people },
      { ...PLAIN, columns: (one) => PLAIN.columns(one).filter(({ heads }) => heads[0] !== one.group.header) },
    ).rows;
    return { name: group === 'residents' ? 'Inwoners' : 'Medewerkers', rows };
  });
  const { truth } = written(survey, PLAIN);
  return fileOf(survey, {
    ...{
      name: 'toegangsscan.xlsx',
      bytes: workbookBytes(sheets),
      tool: 'Excel',
      fault: 'blad per groep',
      list: 'cel met komma',
    },
    ...{ sheets: sheets.map(({ name }) => name), truth },
  });
}

/** Quote marks that somebody typed, in a file that never quotes. */
function strayQuotes(chance: Chance): MadeFile {
  const survey = makeSurvey(chance, { scale: 'eens 5' });
  const people = survey.people.map((one, i) => {
    const open =
      i === 3
        ? '"Niemand belt terug" zeggen ze'
        : i === 9 || chance.percent(5)
          ? 'zij zei "kom morgen maar"'
          : one.open.replaceAll(';', ',');
    return { ...one, done: true, open };
  });
  const all = { ...survey, people };
  const columns = [groupColumn(all), ...statementColumns(all, (text) => text), openColumn(all)];
  const truth = truthOf(all, PLAIN);
  return fileOf(survey, {
    ...{
      name: 'uitvoer.csv',
      bytes: encode(csvText(rowsOf(columns, people), ';', true)),
      tool: 'Eigen CSV',
      fault: 'losse aanhalingstekens',
    },
    truth: { ...truth, points: [], open: people.flatMap(({ open }) => (open === '' ? [] : [open])) },
  });
}

/** Files that no layout makes by itself. */
export const SPECIALS: readonly ((chance: Chance) => MadeFile)[] = [
  vv,
  statistics,
  ranking,
  oneColumn,
  explained,
  sheetPerGroup,
  strayQuotes,
  refused,
];
