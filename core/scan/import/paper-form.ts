import { z } from 'zod';
import { SCAN_PERSPECTIVES, ScanPerspective } from '../../domain/perspective.ts';
import { PrincipleNumber } from '../../domain/principles.ts';
import { TEXT_MAX } from '../../domain/text.ts';
import { type Cells, cellsFrom } from '../model/cells.ts';
import { CHOICES, COMPLETED_TEXTS, type CodedColumn, type CodedScan } from '../model/coded-scan.ts';
import { Scale } from '../model/scan.ts';
import type { AskedStatement, Questionnaire } from '../questionnaire/questionnaire.ts';

const FormItem = z.object({
  id: z.string(),
  text: z.string(),
  principle: PrincipleNumber.nullable(),
  /** The groups that it was asked. */
  perspectives: z.array(ScanPerspective),
});
export type FormItem = z.infer<typeof FormItem>;

/** A paper form as it is entered: what can be answered, in the order of the paper. */
export const PaperForm = z.object({
  scale: Scale,
  statements: z.array(FormItem),
  improvementPoints: z.array(FormItem),
  openQuestions: z.array(z.object({ id: z.string(), question: z.string() })),
  /** Respondents that are in the scan already, per group. */
  respondents: z.record(ScanPerspective, z.number().int()),
  /** The question sets to choose from; empty once there is a scan. */
  questionSets: z.array(z.object({ id: z.string(), name: z.string() })),
  questionSetId: z.string().nullable(),
});
export type PaperForm = z.infer<typeof PaperForm>;

const ItemId = z.string().max(40);
/** One filled-in form. What is not in it was left blank on paper. */
export const FilledForm = z.object({
  perspective: ScanPerspective,
  answers: z
    .array(z.object({ id: ItemId, answer: z.union([z.number().int().min(0).max(10), z.literal('dont-know')]) }))
    .max(2000),
  points: z.array(ItemId).max(200),
  openAnswers: z.array(z.object({ id: ItemId, text: z.string().max(TEXT_MAX) })).max(50),
});
export type FilledForm = z.infer<typeof FilledForm>;

/** Whether nothing at all was filled in. */
export const isBlankForm = ({ answers, points, openAnswers }: FilledForm): boolean =>
  answers.length === 0 && points.length === 0 && openAnswers.every(({ text }) => text.trim() === '');

const one = (text: string): Cells => ({ texts: [text], codes: new Uint8Array(1) });

function answerText(scale: Scale, answer: number | 'dont-know' | undefined): string {
  if (answer === undefined) return '';
  return (answer === 'dont-know' ? scale.dontKnow[0] : scale.labels[answer]) ?? '';
}

/** A filled-in form as a scan of one respondent, to be joined to the scan with these questions. */
export function formAsScan(scan: CodedScan, form: FilledForm): CodedScan {
  const answers = new Map(form.answers.map(({ id, answer }) => [id, answer]));
  const open = new Map(form.openAnswers.map(({ id, text }) => [id, text]));
  const points = new Set(form.points);
  const cellsOf = ({ id, kind }: CodedColumn): Cells => {
    if (kind === 'statement') return one(answerText(scan.scale, answers.get(id)));
    if (kind === 'openQuestion') return one(open.get(id) ?? '');
    const place = points.has(id) ? 0 : points.size > 0 ? 1 : 2;
    return cellsFrom(CHOICES, () => place, 1);
  };
  return {
    ...scan,
    fileName: '',
    perspectives: one(form.perspective),
    completed: one(COMPLETED_TEXTS[0]),
    columns: scan.columns.map((column) => ({ ...column, cells: cellsOf(column) })),
  };
}

interface Defaults {
  readonly scale: Scale;
  readonly openQuestion: string;
}

/** What people were asked on paper: a question set, or a questionnaire of her own, which says which points they chose from. */
export interface AskedSet {
  readonly id: string;
  readonly name: string;
  readonly statements: readonly AskedStatement[];
  /** Absent: the statements are the points. */
  readonly points?: readonly Questionnaire['points'][number][];
}

/** A scan without respondents, with what was asked as statements and as improvement points. */
export function emptyScan({ statements, points = statements }: AskedSet, { scale, openQuestion }: Defaults): CodedScan {
  const none: Cells = { texts: [], codes: new Uint8Array(0) };
  const items = (letter: string, kind: CodedColumn['kind'], all: readonly Questionnaire['points'][number][]) =>
    [...new Map(all.map((one) => [one.text, one])).values()].map(({ text, principle }, i): CodedColumn => {
      return { id: `${letter}${i + 1}`, kind, title: text, principle, cells: none };
    });
  return {
    fileName: '',
    scale,
    includeAbandoned: true,
    perspectives: none,
    completed: none,
    columns: [
      ...items('s', 'statement', statements),
      ...items('v', 'improvementPoint', points),
      ...openColumn(openQuestion),
    ],
  };
}

const openColumn = (title: string): CodedColumn[] =>
  title.trim() === ''
    ? []
    : [{ id: 'o1', kind: 'openQuestion', title, principle: null, cells: { texts: [], codes: new Uint8Array(0) } }];

/** Which groups answered each question: by who filled it in, or by the question set. */
function askedOf({ perspectives, columns }: CodedScan): ReadonlyMap<string, readonly ScanPerspective[]> {
  const asked = columns.map(({ id, kind, cells }) => {
    const says = cells.texts.map((text) => (kind === 'improvementPoint' ? text !== 'no-answer' : text.trim() !== ''));
    const groups = new Set<string>();
    for (let row = 0; row < cells.codes.length; row++) {
      if (says[cells.codes[row] ?? 0]) groups.add(perspectives.texts[perspectives.codes[row] ?? 0] ?? '');
    }
    return [id, SCAN_PERSPECTIVES.filter((perspective) => groups.has(perspective))] as const;
  });
  return new Map(asked);
}

function countPerspectives({ perspectives }: CodedScan): Record<ScanPerspective, number> {
  const counts = { residents: 0, frontline: 0 };
  for (const code of perspectives.codes) counts[perspectives.texts[code] === 'residents' ? 'residents' : 'frontline']++;
  return counts;
}

/** The form that belongs to a scan. A question that a group was never asked is not on its form. */
export function paperFormOf(scan: CodedScan, set: AskedSet | null, sets: readonly AskedSet[]): PaperForm {
  const asked = askedOf(scan);
  const fromSet = Map.groupBy(set?.statements ?? [], ({ text }) => text);
  const groupsOf = (column: CodedColumn) => {
    const inSet = fromSet.get(column.title)?.map(({ perspective }) => perspective);
    const groups = inSet ?? asked.get(column.id) ?? [];
    return groups.length > 0 ? [...groups] : [...SCAN_PERSPECTIVES];
  };
  const items = (kind: CodedColumn['kind']) =>
    scan.columns
      .filter((column) => column.kind === kind)
      .map((column) => {
        return { id: column.id, text: column.title, principle: column.principle, perspectives: groupsOf(column) };
      });
  return {
    scale: scan.scale,
    statements: items('statement'),
    improvementPoints: items('improvementPoint'),
    openQuestions: items('openQuestion').map(({ id, text }) => ({ id, question: text })),
    respondents: countPerspectives(scan),
    questionSets: sets.map(({ id, name }) => ({ id, name })),
    questionSetId: set?.id ?? null,
  };
}
