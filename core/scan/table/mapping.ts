import { z } from 'zod';
import { ScanPerspective } from '../../domain/perspective.ts';
import { PrincipleNumber } from '../../domain/principles.ts';
import { FilledText, TEXT_MAX } from '../../domain/text.ts';
import type { Cells } from '../model/cells.ts';
import { Scale } from '../model/scan.ts';
import { ImportQuestion, RowKind } from './questions.ts';

/** A survey file as columns of raw text; `headers[i]` belongs to `columns[i]`, and every column has `rowCount` cells. */
export interface Table {
  readonly fileName: string;
  readonly headers: readonly string[];
  readonly columns: readonly Cells[];
  readonly rowCount: number;
  /** Places of rows that are hidden in a workbook. */
  readonly hiddenRows?: readonly number[];
}

/** Why a column is taken to be personal data. */
export const PersonalKind = z.enum([
  'ip',
  'email',
  'name',
  'phone',
  'address',
  'birth-date',
  'number',
  'device',
  'contact',
]);
export type PersonalKind = z.infer<typeof PersonalKind>;

/** What people read for a question: its header, or what a person made of it. */
const ColumnText = z.string().min(1).max(TEXT_MAX);

/** What one column of the file is. */
export const ColumnRole = z.discriminatedUnion('role', [
  /** Says who answered (inwoner or uitvoering). */
  z.object({ role: z.literal('group') }),
  z.object({
    role: z.literal('statement'),
    text: ColumnText,
    principle: PrincipleNumber.nullable(),
    /** Which scale its answers are on; the first when left out. */
    scale: z.number().int().min(1).optional(),
    /** Agreeing is bad, so that answers count the other way round. */
    turned: z.boolean().optional(),
    /** A report mark: shown with its mean, apart from the statements. */
    mark: z.boolean().optional(),
  }),
  /** One improvement point, filled with yes or no. */
  z.object({ role: z.literal('improvementPoint'), text: ColumnText, principle: PrincipleNumber.nullable() }),
  /** Several improvement points in one cell. */
  z.object({ role: z.literal('improvementList') }),
  z.object({ role: z.literal('openAnswer'), question: ColumnText }),
  /** Filled in only by respondents who reached the end. */
  z.object({ role: z.literal('completed') }),
  /** Left out because it says who someone is. */
  z.object({ role: z.literal('personal'), kind: PersonalKind }),
  /** Left out because it says nothing about access (dates, page numbers, ...). */
  z.object({ role: z.literal('other') }),
]);
export type ColumnRole = z.infer<typeof ColumnRole>;

/**
 * Who answered: each text of the group column with its perspective (null: leave these rows out), or one group for the whole
 * file. A text is unknown while the program cannot tell and nobody has said; then it has to be asked.
 */
export const GroupMapping = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('column'),
    values: z.array(
      z.object({ text: z.string(), perspective: ScanPerspective.nullable(), unknown: z.boolean().optional() }),
    ),
  }),
  z.object({ kind: z.literal('whole-file'), perspective: ScanPerspective }),
]);
export type GroupMapping = z.infer<typeof GroupMapping>;

/** One improvement point that can stand in a list cell. */
export const ListOption = z.object({
  /** As it stands in the cells. */
  text: z.string().min(1),
  principle: PrincipleNumber.nullable(),
  /** What people read, when a person corrected it. */
  title: FilledText.optional(),
});
export type ListOption = z.infer<typeof ListOption>;

/** How a file becomes a scan: proposed by the program, corrected by hand, remembered for files of the same shape. */
export const Mapping = z.object({
  /** One role per column, in file order. */
  columns: z.array(ColumnRole),
  /** Null while the program cannot tell; then it has to be asked. */
  group: GroupMapping.nullable(),
  scale: Scale.nullable(),
  /** The scales of other blocks of statements. */
  moreScales: z.array(Scale).max(40).optional(),
  /** What is not sure yet, and has to be asked. */
  asks: z.array(ImportQuestion).max(60).optional(),
  /** Rows that are no usual answers, and whether they count. */
  rows: z
    .array(z.object({ kind: RowKind, counts: z.boolean() }))
    .max(10)
    .optional(),
  /** True while the direction of the scale is a guess (numbers or codes without labels) that nobody has confirmed. */
  directionGuessed: z.boolean().optional(),
  /** For an improvementList column: its separator and the options, which may hold the separator themselves. */
  list: z
    .object({
      separator: z.string().min(1).max(3),
      options: z.array(ListOption),
      /** Of a ranking: how many of the first places count as chosen. */
      places: z.number().int().min(1).optional(),
    })
    .nullable(),
});
export type Mapping = z.infer<typeof Mapping>;

/** What the program shows of one column before anything is stored. */
export const ColumnPreview = z.object({
  header: z.string(),
  /** Three different filled cells, or all of them when they are few and short. Empty for personal columns. */
  examples: z.array(z.string()),
  filled: z.number().int(),
  distinct: z.number().int(),
});
export type ColumnPreview = z.infer<typeof ColumnPreview>;

/** What an import would store, or has stored. */
export const ImportSummary = z.object({
  groups: z.array(
    z.object({ perspective: ScanPerspective, respondents: z.number().int(), abandoned: z.number().int() }),
  ),
  /** Rows left out because their group is unknown or set to be left out. */
  withoutGroup: z.number().int(),
  /** What those rows say of their group, where they say something. */
  otherGroups: z.array(z.string()),
  /** Rows left out because they are no answers of people. */
  leftOutRows: z.array(z.object({ kind: RowKind, count: z.number().int() })),
  statements: z.number().int(),
  improvementPoints: z.number().int(),
  openAnswers: z.number().int(),
  leftOut: z.array(z.object({ header: z.string(), why: z.enum(['personal', 'other']) })),
  /** Answers to statements that are in no category of the scale, most frequent first. They count as not answered. */
  unknownAnswers: z.array(z.object({ text: z.string(), count: z.number().int() })),
  /** Nearly everybody of the scan that is there is in it again: a newer version. */
  again: z.boolean().optional(),
});
export type ImportSummary = z.infer<typeof ImportSummary>;

/** An answer from the file with the statement that it was given to, and how often. */
export const ScaleExample = z.object({ statement: z.string(), answer: z.string(), count: z.number().int() });
export type ScaleExample = z.infer<typeof ScaleExample>;

/** Why a mapping cannot be used yet. */
export const MappingProblem = z.enum([
  'no-group',
  'no-answers',
  'no-scale',
  'direction-guessed',
  'no-options',
  'unanswered',
  'columns-differ',
]);
export type MappingProblem = z.infer<typeof MappingProblem>;

/** An earlier import of the very same file. */
const EarlierImport = z.object({ fileName: z.string(), importedAt: z.string() });

/** The program's reading of a file. */
export const ImportProposal = z.object({
  fileName: z.string(),
  rows: z.number().int(),
  columns: z.array(ColumnPreview),
  mapping: Mapping,
  /** True when the mapping comes from an earlier file of the same shape. */
  remembered: z.boolean(),
  summary: ImportSummary.nullable(),
  /** Answers from low to high that show which way the scale runs. */
  scaleExamples: z.array(ScaleExample),
  /** The visible sheets of a workbook, and the one that was read. */
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  /** Filled when this file is in the scan of the trajectory already. */
  earlier: EarlierImport.nullable(),
  /** Zero characters that were left out, and cells in which a letter was lost before (U+FFFD). */
  damage: z.object({ zeros: z.number().int(), unreadable: z.number().int() }),
});
export type ImportProposal = z.infer<typeof ImportProposal>;

/** A question set (vragenlijst): statements with their principle per group; data in resources/question-sets. */
export const QuestionSet = z.object({
  id: z.string(),
  name: z.string(),
  isExample: z.boolean(),
  statements: z.array(z.object({ text: z.string(), principle: PrincipleNumber, perspective: ScanPerspective })),
  /** Improvement points that are no statement of the set. */
  improvementPoints: z.array(z.object({ text: z.string(), principle: PrincipleNumber })).optional(),
});
export type QuestionSet = z.infer<typeof QuestionSet>;
