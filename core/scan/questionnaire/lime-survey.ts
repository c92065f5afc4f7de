/**
 * A questionnaire as a survey that LimeSurvey reads in: its "tab separated values survey structure" (one row a group,
 * question, part of a question or answer; what follows belongs to what stands before it), as its manual describes it.
 * Not tried in LimeSurvey itself.
 */
import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../domain/perspective.ts';
import { type Questionnaire, type QuestionnaireWords, statementsFor } from './questionnaire.ts';

const COLUMNS = [
  ...['id', 'related_id', 'class', 'type/scale', 'name', 'relevance', 'text', 'help', 'language', 'validation'],
  ...['mandatory', 'encrypted', 'other', 'default', 'same_default', 'max_answers'],
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

const LANGUAGE = 'nl';
/** Which answer of the first question a group gives. */
const CODE: Readonly<Record<ScanPerspective, string>> = { residents: 'A1', frontline: 'A2' };
const SETTINGS = [
  ['language', LANGUAGE],
  ['format', 'G'],
  // Who answered cannot be found by it: no name, no address, no time.
  ...['anonymized', 'allowprev'].map((name) => [name, 'Y'] as const),
  ...['datestamp', 'ipaddr', 'refurl', 'savetimings', 'usecookie'].map((name) => [name, 'N'] as const),
] as const;

/** The text of the file: UTF-8 with a byte order mark, lines that end in CR and LF. `name` is the name of the survey. */
export function limeSurveyFile(questionnaire: Questionnaire, words: QuestionnaireWords, name: string): string {
  const { points } = questionnaire;
  const groups = SCAN_PERSPECTIVES.filter((one) => statementsFor(questionnaire, one).length > 0);
  const rows: Row[] = [
    ...SETTINGS.map(([setting, text]) => ({ class: 'S', name: setting, text })),
    ...aboutSurvey(questionnaire, name),
    ...group('1', words.groupQuestion),
    ...groupQuestion(groups, words),
    ...groups.flatMap((one) => statementRows(questionnaire, one, words, groups.length > 1)),
    ...(points.length > 0 ? pointRows(questionnaire, words) : []),
    ...openRows(questionnaire),
  ];
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))];
  return `\uFEFF${lines.map((line) => line.map(cell).join('\t')).join('\r\n')}\r\n`;
}

/** A cell: on one line, in quotes where it holds one. */
function cell(text: string): string {
  const line = text.replace(/\s*\n\s*/g, '<br />').replaceAll('\t', ' ');
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

const aboutSurvey = ({ introduction, closing }: Questionnaire, name: string): Row[] =>
  Object.entries({ title: name, welcometext: introduction, endtext: closing }).map(([setting, text]) => {
    return {
      class: 'SL',
      name: `surveyls_${setting}`,
      text: setting === 'title' ? text : html(text),
      language: LANGUAGE,
    };
  });

/** What people typed, where LimeSurvey reads HTML. */
const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const group = (id: string, name: string, relevance = '1'): Row[] => [
  { id, class: 'G', name, relevance, language: LANGUAGE },
];

const question = (type: string, name: string, text: string, more: Row = {}): Row => {
  return { class: 'Q', 'type/scale': type, name, relevance: '1', text: html(text), language: LANGUAGE, ...more };
};
const part = (name: string, text: string): Row => {
  return { class: 'SQ', 'type/scale': '0', name, relevance: '1', text: html(text), language: LANGUAGE };
};
const answer = (name: string, text: string): Row => {
  return { class: 'A', 'type/scale': '0', name, text: html(text), language: LANGUAGE };
};
const numbered = (letters: string, i: number) => `${letters}${String(i + 1).padStart(3, '0')}`;

function groupQuestion(groups: readonly ScanPerspective[], words: QuestionnaireWords): Row[] {
  return [
    question('L', 'groep', words.groupQuestion, { mandatory: 'Y' }),
    ...groups.map((one) => answer(CODE[one], words.groups[one])),
  ];
}

/** The statements of one group as an array; whoever is of the other group does not see it. */
function statementRows(
  questionnaire: Questionnaire,
  perspective: ScanPerspective,
  words: QuestionnaireWords,
  isOneOfTwo: boolean,
): Row[] {
  const relevance = isOneOfTwo ? `groep.NAOK == "${CODE[perspective]}"` : '1';
  const name = perspective === 'residents' ? 'inwoners' : 'medewerkers';
  return [
    ...group(perspective === 'residents' ? '2' : '3', questionnaire.titles[perspective], relevance),
    question('F', name, words.question),
    ...statementsFor(questionnaire, perspective).map(({ text }, i) => part(numbered('S', i), text)),
    ...[...words.answers, words.dontKnow].map((text, i) => answer(`A${i + 1}`, text)),
  ];
}

const pointRows = ({ points, choices }: Questionnaire, words: QuestionnaireWords): Row[] => [
  ...group('4', words.pointsQuestion),
  question('M', 'verbeterpunten', words.pointsQuestion, { max_answers: String(choices) }),
  ...points.map(({ text }, i) => part(numbered('V', i), text)),
];

const openRows = ({ openQuestion, points }: Questionnaire): Row[] =>
  openQuestion.trim() === ''
    ? []
    : [...(points.length > 0 ? [] : group('4', openQuestion)), question('T', 'toelichting', openQuestion)];
