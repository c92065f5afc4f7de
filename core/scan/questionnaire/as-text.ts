import { SCAN_PERSPECTIVES } from '../../domain/perspective.ts';
import { type Questionnaire, type QuestionnaireWords, statementsFor } from './questionnaire.ts';

/** The Dutch words between the questions. */
export interface TextWords {
  /** What kind of question it is, as survey tools call it. */
  readonly kinds: {
    readonly one: string;
    readonly rows: string;
    readonly some: (count: number) => string;
    readonly open: string;
  };
  /** Above the statements of one group. */
  readonly only: (group: string) => string;
}

/**
 * A questionnaire as plain text, to be typed or pasted into a tool for forms: a question a paragraph, its kind in square
 * brackets, its choices under it with a dash. Lines end in CR and LF, as Notepad wants them.
 */
export function questionnaireText(questionnaire: Questionnaire, words: QuestionnaireWords, texts: TextWords): string {
  const { introduction, points, choices, openQuestion, closing } = questionnaire;
  const groups = SCAN_PERSPECTIVES.filter((one) => statementsFor(questionnaire, one).length > 0);
  const listed = (all: readonly string[]) => all.map((text) => `- ${oneLine(text)}`);
  const asked = (text: string, kind: string, lines: readonly string[]) => [`${oneLine(text)} [${kind}]`, ...lines, ''];
  const answers = [...words.answers, words.dontKnow];
  const lines = [
    ...[introduction, ''],
    ...asked(words.groupQuestion, texts.kinds.one, listed(groups.map((one) => words.groups[one]))),
    ...groups.flatMap((one) => [
      ...(groups.length > 1 ? [texts.only(words.groups[one])] : []),
      questionnaire.titles[one],
      ...asked(words.question, texts.kinds.rows, [
        ...listed(statementsFor(questionnaire, one).map(({ text }) => text)),
        `(${answers.join(' / ')})`,
      ]),
    ]),
    ...(points.length > 0
      ? asked(words.pointsQuestion, texts.kinds.some(choices), listed(points.map(({ text }) => text)))
      : []),
    ...(openQuestion.trim() === '' ? [] : asked(openQuestion, texts.kinds.open, [])),
    closing,
  ];
  return `\uFEFF${lines.join('\n').trim().replaceAll('\n', '\r\n')}\r\n`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
