import { z } from 'zod';
import { ScanPerspective } from '../../domain/perspective.ts';
import { PrincipleNumber } from '../../domain/principles.ts';
import { FilledText, TypedText } from '../../domain/text.ts';
import type { QuestionSet } from '../table/mapping.ts';

/** So many letters fit on a row of the paper form, so many statements of a group on two sheets, so many points on a page. */
export const LINE_MOST = 300;
export const MOST_STATEMENTS = 120;
export const MOST_POINTS = 30;
/** How many points one person can choose at the most. */
export const MOST_CHOICES = 5;

const Line = FilledText.pipe(z.string().max(LINE_MOST));
const Words = TypedText.pipe(z.string().max(1000));

/** A statement (stelling) that one group is asked. */
export const AskedStatement = z.object({
  text: Line,
  principle: PrincipleNumber.nullable(),
  perspective: ScanPerspective,
});
export type AskedStatement = z.infer<typeof AskedStatement>;

/** An improvement point (verbeterpunt) that can be chosen. */
const AskedPoint = z.object({ text: Line, principle: PrincipleNumber.nullable() });

/** A questionnaire (vragenlijst) as it goes out: what each group is asked, and the words around it. */
export const Questionnaire = z.object({
  /** The heading of the form of each group. */
  titles: z.record(ScanPerspective, Line),
  introduction: Words,
  statements: z.array(AskedStatement).min(1).max(MOST_STATEMENTS),
  points: z.array(AskedPoint).max(MOST_POINTS),
  /** How many points one person chooses. */
  choices: z.number().int().min(1).max(MOST_CHOICES),
  /** Asked after the points; empty: no open question. */
  openQuestion: TypedText.pipe(z.string().max(LINE_MOST)),
  /** What people do with the form, and where they get help. */
  closing: Words,
});
export type Questionnaire = z.infer<typeof Questionnaire>;

/** The words of a questionnaire that do not hang on what is asked. */
export const QuestionnaireWords = Questionnaire.omit({ statements: true, points: true }).extend({
  /** Asked above the statements, above the points, and of who answers for two groups at once. */
  question: Line,
  pointsQuestion: Line,
  groupQuestion: Line,
  groups: z.record(ScanPerspective, Line),
  /** The answers in full, lowest first, and the one that is no score. */
  answers: z.array(Line).min(2),
  dontKnow: Line,
  /** The same in short, for the narrow columns of the paper form. */
  short: z.array(Line).min(2),
  shortDontKnow: Line,
});
export type QuestionnaireWords = z.infer<typeof QuestionnaireWords>;

/** A question set as a questionnaire that can be adapted. */
export function questionnaireOf(set: QuestionSet, words: QuestionnaireWords): Questionnaire {
  const { titles, introduction, choices, openQuestion, closing } = words;
  const { statements, improvementPoints = [] } = set;
  return { titles, introduction, statements, points: improvementPoints, choices, openQuestion, closing };
}

/** What goes out as a question set, so that what comes back is known; what belongs to no principle cannot be known by it. */
export function questionSetOf({ statements, points }: Questionnaire, id: string, name: string): QuestionSet {
  const placed = <T extends { principle: PrincipleNumber | null }>(all: readonly T[]) =>
    all.flatMap(({ principle, ...one }) => (principle === null ? [] : [{ ...one, principle }]));
  return { id, name, isExample: false, statements: placed(statements), improvementPoints: placed(points) };
}

/** The statements of one group, in the order of the form. */
export const statementsFor = ({ statements }: Questionnaire, perspective: ScanPerspective): AskedStatement[] =>
  statements.filter((one) => one.perspective === perspective);
