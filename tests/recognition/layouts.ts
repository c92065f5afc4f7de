import {
  type Column,
  choiceColumns,
  column,
  fixedColumn,
  groupColumn,
  listColumn,
  numberColumn,
  openColumn,
  otherColumn,
  sentColumn,
  statementColumns,
  tickColumns,
  whenColumn,
} from './sheet.ts';
import type { Survey } from './survey.ts';

/** How a survey tool lays out what people answered. Facts about formats; all texts are ours. */
export interface Layout {
  readonly tool: string;
  readonly form: 'comma' | 'semicolon' | 'tab' | 'workbook';
  /** How improvement points are written, for the table of the yardstick. */
  readonly list: string;
  /** Whether what somebody typed under "anders" comes along, and whether who stopped half way does. */
  readonly hasOther: boolean;
  readonly keepsStopped: boolean;
  readonly columns: (survey: Survey) => readonly Column[];
}

const answer = (option: string) => option;
const always = (text: string) => () => text;

export const LAYOUTS: readonly Layout[] = [
  {
    ...{ tool: 'LimeSurvey', form: 'comma', list: 'kolom per punt', hasOther: true, keepsStopped: true },
    columns: (survey) => [
      ...[numberColumn('Respons ID'), sentColumn('Datum ingestuurd'), numberColumn('Laatste pagina', 3)],
      ...[fixedColumn('Starttaal', 'nl'), column('IP-adres', (_, row) => `192.0.2.${row % 250}`), groupColumn(survey)],
      ...statementColumns(survey, (text) => `${survey.question} [${text}]`),
      ...tickColumns(survey, (option) => `${survey.pointsQuestion} [${option}]`, { yes: always('Ja'), no: 'Nee' }),
      ...[otherColumn(`${survey.pointsQuestion} [Anders]`), openColumn(survey)],
    ],
  },
  {
    ...{ tool: 'LimeSurvey rangorde', form: 'comma', list: 'eerste tweede derde', hasOther: false, keepsStopped: true },
    columns: (survey) => [
      ...[
        numberColumn('id. Antwoord ID'),
        sentColumn('submitdate. Datum verzonden'),
        groupColumn(survey, `rol. ${survey.group.header}`),
      ],
      ...statementColumns(survey, (text, i) => `st[SQ00${i}]. ${survey.question} [${text}]`),
      ...choiceColumns(survey, (number) => `top[${number}]. ${survey.pointsQuestion} [Rang ${number}]`),
      openColumn(survey, `w. ${survey.openQuestion}`),
    ],
  },
  {
    ...{ tool: 'Google Formulieren', form: 'comma', list: 'cel met komma', hasOther: true, keepsStopped: false },
    columns: (survey) => [
      ...[whenColumn('Tijdstempel'), groupColumn(survey)],
      ...statementColumns(survey, (text) => `${survey.question} [${text}]`),
      ...[listColumn(survey, ', '), openColumn(survey)],
    ],
  },
  {
    ...{ tool: 'Microsoft Forms', form: 'workbook', list: 'cel met puntkomma', hasOther: true, keepsStopped: false },
    columns: (survey) => [
      ...[
        numberColumn('ID'),
        whenColumn('Begintijd'),
        whenColumn('Tijd van voltooien'),
        fixedColumn('E-mail', 'anonymous'),
      ],
      ...[fixedColumn('Naam', ''), groupColumn(survey), ...statementColumns(survey, answer)],
      ...[listColumn(survey, ';', ';'), openColumn(survey)],
    ],
  },
  {
    ...{
      tool: 'Microsoft Forms toets',
      form: 'workbook',
      list: 'cel met puntkomma',
      hasOther: false,
      keepsStopped: false,
    },
    columns: (survey) => {
      const marked = (one: Column, name: string) => [
        one,
        column(`Punten – ${name}`, (_, row) => String(row % 2)),
        fixedColumn(`Feedback – ${name}`, ''),
      ];
      return [
        ...[
          numberColumn('Id'),
          whenColumn('Begintijd'),
          whenColumn('Tijd van voltooien'),
          fixedColumn('Totaal aantal punten', '0'),
        ],
        ...[fixedColumn('Feedback over de toets', ''), groupColumn(survey)],
        ...statementColumns(survey, answer).flatMap((one, i) => marked(one, survey.statements[i]?.text ?? '')),
        ...marked(listColumn(survey, ';', ';'), survey.pointsQuestion),
        openColumn(survey),
      ];
    },
  },
  {
    ...{ tool: 'Qualtrics', form: 'comma', list: 'cel met komma', hasOther: false, keepsStopped: true },
    columns: (survey) => {
      // Exports of before 2017 write single quotes and a space.
      const isOld = survey.statements.length % 2 === 1;
      const importId = (qid: string) => (isOld ? `{'ImportId': '${qid}'}` : `{"ImportId":"${qid}"}`);
      const id = (code: string, text: string, qid = code) => [code, text, importId(qid)];
      return [
        ...[whenColumn(id('StartDate', 'Start Date', 'startDate')), whenColumn(id('EndDate', 'End Date', 'endDate'))],
        ...[
          fixedColumn(id('Status', 'Response Type', 'status'), 'IP Address'),
          column(id('Progress', 'Progress', 'progress'), ({ done }) => (done ? '100' : '60')),
        ],
        ...[
          column(id('Finished', 'Finished', 'finished'), ({ done }) => (done ? 'True' : 'False')),
          column(id('ResponseId', 'Response ID', '_recordId'), (_, row) => `R_${row}x`),
        ],
        groupColumn(survey, id('Q1', survey.group.header, 'QID1') as unknown as string),
        ...statementColumns(survey, (text, i) => id(`Q2_${i + 1}`, `${survey.question} - ${text}`, `QID2_${i + 1}`)),
        listColumn(
          survey,
          ',',
          '',
          id('Q3', `${survey.pointsQuestion} - Selected Choice`, 'QID3') as unknown as string,
        ),
        openColumn(survey, id('Q4', survey.openQuestion, 'QID4_TEXT')),
      ];
    },
  },
  {
    ...{ tool: 'SurveyMonkey', form: 'workbook', list: 'kolom per punt', hasOther: true, keepsStopped: false },
    columns: (survey) => [
      ...[
        numberColumn(['Respondent ID', ''], 11_000),
        fixedColumn(['Collector ID', ''], '400'),
        whenColumn(['Start Date', '']),
      ],
      ...[whenColumn(['End Date', '']), column([survey.group.header, 'Response'], ({ groupText }) => groupText)],
      ...statementColumns(survey, (text, i) => [i === 0 ? survey.question : '', text]),
      ...tickColumns(survey, (option, i) => [i === 0 ? survey.pointsQuestion : '', option], { yes: answer, no: '' }),
      ...[
        otherColumn(['', 'Anders (geef nadere toelichting)']),
        openColumn(survey, [survey.openQuestion, 'Open-Ended Response']),
      ],
    ],
  },
  {
    ...{ tool: 'Typeform', form: 'comma', list: 'kolom per punt', hasOther: true, keepsStopped: false },
    columns: (survey) => [
      ...[column('#', (_, row) => `t${row}z9`), groupColumn(survey), ...statementColumns(survey, answer)],
      ...tickColumns(survey, answer, { yes: answer, no: '' }),
      ...[otherColumn('Anders'), openColumn(survey), whenColumn('Start Date (UTC)'), whenColumn('Submit Date (UTC)')],
      column('Network ID', (_, row) => `n${row}`),
    ],
  },
  {
    ...{ tool: 'KoboToolbox', form: 'workbook', list: 'vraag/optie', hasOther: false, keepsStopped: false },
    columns: (survey) => [
      ...[whenColumn('start'), whenColumn('end'), groupColumn(survey), ...statementColumns(survey, answer)],
      listColumn(survey, ' '),
      ...tickColumns(survey, (option) => `${survey.pointsQuestion}/${option}`, { yes: always('1'), no: '0' }),
      ...[openColumn(survey), numberColumn('_id', 91_000), column('_uuid', (_, row) => `5d3c-${row}-ab`)],
      ...[whenColumn('_submission_time'), fixedColumn('_validation_status', ''), numberColumn('_index')],
    ],
  },
];
