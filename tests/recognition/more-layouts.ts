import type { Layout } from './layouts.ts';
import {
  choiceColumns,
  column,
  fixedColumn,
  groupColumn,
  listColumn,
  numberColumn,
  openColumn,
  otherColumn,
  statementColumns,
  tickColumns,
  whenColumn,
} from './sheet.ts';

const answer = (option: string) => option;
const always = (text: string) => () => text;

export const MORE_LAYOUTS: readonly Layout[] = [
  {
    ...{ tool: 'REDCap', form: 'comma', list: '(choice=...)', hasOther: false, keepsStopped: true },
    columns: (survey) => [
      ...[
        numberColumn('Record ID'),
        fixedColumn('Survey Identifier', ''),
        whenColumn('Survey Timestamp'),
        groupColumn(survey),
      ],
      ...statementColumns(survey, answer),
      ...tickColumns(survey, (option) => `${survey.pointsQuestion} (choice=${option})`, {
        yes: always('Checked'),
        no: 'Unchecked',
      }),
      ...[openColumn(survey), column('Complete?', ({ done }) => (done ? 'Complete' : 'Incomplete'))],
    ],
  },
  {
    ...{ tool: 'Nextcloud Formulieren', form: 'comma', list: 'cel met puntkomma', hasOther: true, keepsStopped: false },
    columns: (survey) => [
      ...[
        fixedColumn('Gebruikers-ID', ''),
        fixedColumn('Weergavenaam gebruiker', 'Anonieme gebruiker'),
        whenColumn('Tijdstempel'),
      ],
      ...[groupColumn(survey), ...statementColumns(survey, answer), listColumn(survey, '; '), openColumn(survey)],
    ],
  },
  {
    ...{ tool: 'Formbricks', form: 'comma', list: 'cel met puntkomma', hasOther: true, keepsStopped: true },
    columns: (survey) => [
      ...[numberColumn('No.'), column('Response ID', (_, row) => `cm${row}kq`), whenColumn('Timestamp')],
      ...[
        column('Finished', ({ done }) => (done ? 'Yes' : 'No')),
        fixedColumn('Survey ID', 'cm8z'),
        fixedColumn('User ID', ''),
        fixedColumn('Notes', ''),
        fixedColumn('Tags', ''),
      ],
      groupColumn(survey, `1. ${survey.group.header}`),
      ...statementColumns(survey, (text) => `2. ${survey.question} - ${text}`),
      ...[listColumn(survey, '; ', '', `3. ${survey.pointsQuestion}`), openColumn(survey, `4. ${survey.openQuestion}`)],
    ],
  },
  {
    ...{ tool: 'Jotform', form: 'comma', list: 'cel met nieuwe regel', hasOther: true, keepsStopped: false },
    columns: (survey) => [
      ...[
        whenColumn('Submission Date'),
        groupColumn(survey),
        ...statementColumns(survey, (text) => `${survey.question} >> ${text}`),
      ],
      ...[listColumn(survey, '\n'), openColumn(survey), column('Submission IP', (_, row) => `198.51.100.${row % 250}`)],
      numberColumn('Submission ID', 590_000),
    ],
  },
  {
    ...{ tool: 'Enalyzer', form: 'semicolon', list: 'kolom per punt', hasOther: false, keepsStopped: true },
    columns: (survey) => [
      ...[
        numberColumn('Respondent-ID', 90_000),
        column('Status', ({ done }) => (done ? 'Voltooid' : 'Gedeeltelijk')),
        whenColumn('Gestart op'),
      ],
      groupColumn(survey, `1. ${survey.group.header}`),
      ...statementColumns(survey, (text) => `2. ${survey.question}: ${text}`),
      ...tickColumns(survey, (option) => `3. ${survey.pointsQuestion}: ${option}`, { yes: always('1'), no: '0' }),
      openColumn(survey, `4. ${survey.openQuestion}`),
    ],
  },
  {
    ...{ tool: 'Formdesk', form: 'semicolon', list: 'kolom per punt', hasOther: true, keepsStopped: false },
    columns: (survey) => [
      ...[
        numberColumn('Volgnummer'),
        whenColumn('Datum'),
        column('IP', (_, row) => `203.0.113.${row % 250}`),
        groupColumn(survey),
      ],
      ...statementColumns(survey, answer),
      ...tickColumns(survey, (option) => `${survey.pointsQuestion} - ${option}`, { yes: always('x'), no: '' }),
      ...[otherColumn(`${survey.pointsQuestion} - Anders, namelijk`), openColumn(survey)],
    ],
  },
  {
    ...{ tool: 'Survalyzer', form: 'semicolon', list: 'eerste tweede derde', hasOther: false, keepsStopped: true },
    columns: (survey) => [
      ...[
        numberColumn('Interview nummer', 700),
        column('Interview status', ({ done }) => (done ? 'Completed' : 'In progress')),
        whenColumn('Start'),
      ],
      ...[groupColumn(survey), ...statementColumns(survey, (text) => `${survey.question} | ${text}`)],
      ...choiceColumns(survey, (number) => `${survey.pointsQuestion} | keuze ${number}`),
      openColumn(survey),
    ],
  },
  {
    ...{ tool: 'EUSurvey', form: 'workbook', list: 'cel met puntkomma', hasOther: false, keepsStopped: false },
    columns: (survey) => [
      ...[groupColumn(survey), ...statementColumns(survey, answer), listColumn(survey, ';'), openColumn(survey)],
      ...[
        column('Contribution ID', (_, row) => `ab${row}-11`),
        fixedColumn('User name', ''),
        fixedColumn('Languages', 'NL'),
      ],
      ...[whenColumn('Creation date'), whenColumn('Last update')],
    ],
  },
  {
    ...{ tool: 'Survey123', form: 'comma', list: 'cel met komma zonder spatie', hasOther: false, keepsStopped: false },
    columns: (survey) => [
      ...[
        numberColumn('ObjectID'),
        column('GlobalID', (_, row) => `9f1e-${row}`),
        whenColumn('CreationDate'),
        fixedColumn('Creator', ''),
        whenColumn('EditDate'),
        fixedColumn('Editor', ''),
      ],
      ...[groupColumn(survey), ...statementColumns(survey, answer), listColumn(survey, ','), openColumn(survey)],
      ...[fixedColumn('x', '5.12'), fixedColumn('y', '52.09')],
    ],
  },
  {
    ...{ tool: 'Castor', form: 'semicolon', list: 'vraag#optie', hasOther: false, keepsStopped: true },
    columns: (survey) => [
      ...[
        column('Participant Id', (_, row) => `P-${row}`),
        column('Participant Status', () => 'Active'),
        column('Survey Completed', ({ done }) => (done ? 'Yes' : 'No')),
      ],
      ...[groupColumn(survey), ...statementColumns(survey, answer)],
      ...tickColumns(survey, (option) => `${survey.pointsQuestion}#${option}`, { yes: always('1'), no: '0' }),
      openColumn(survey),
    ],
  },
  {
    ...{ tool: 'Eigen Excel', form: 'workbook', list: 'één keuze', hasOther: false, keepsStopped: false },
    columns: (survey) => [
      ...[numberColumn('Nr'), groupColumn(survey), ...statementColumns(survey, answer)],
      ...[column(survey.pointsQuestion, ({ chosen }) => survey.points[chosen[0] ?? -1] ?? ''), openColumn(survey)],
    ],
  },
  {
    ...{ tool: 'Eigen CSV', form: 'semicolon', list: 'eerste tweede derde', hasOther: false, keepsStopped: false },
    columns: (survey) => [
      ...[groupColumn(survey), ...statementColumns(survey, answer)],
      ...choiceColumns(survey, (number) => `Belangrijkste punt ${number}`),
      openColumn(survey),
    ],
  },
];
