import type { PrincipleNumber } from '../../domain/principles.ts';
import { type Cells, cellTexts } from './cells.ts';
import type { ImprovementPointColumn, Scale, Scan } from './scan.ts';

/** What respondents can have done with an improvement point, in the order of strength. */
export const CHOICES = ['chosen', 'not-chosen', 'no-answer'] as const;

/** One question of a scan. */
export interface CodedColumn {
  readonly id: string;
  readonly kind: 'statement' | 'improvementPoint' | 'openQuestion';
  readonly title: string;
  readonly principle: PrincipleNumber | null;
  /** Of a statement: the scale of its answers where that is not the one of the scan. */
  readonly scale?: Scale;
  /** Of a statement: agreeing is bad, so that answers count the other way round. */
  readonly turned?: boolean;
  /** A report mark. */
  readonly mark?: boolean;
  /** The raw cells; of an improvement point one of CHOICES. */
  readonly cells: Cells;
}

/** A scan as it is made, stored and joined: every column is its different texts and a code per respondent. */
export interface CodedScan {
  readonly fileName: string;
  readonly scale: Scale;
  readonly includeAbandoned: boolean;
  /** Per respondent 'residents' or 'frontline'. */
  readonly perspectives: Cells;
  /** Per respondent 'yes' when the end was reached. */
  readonly completed: Cells;
  readonly columns: readonly CodedColumn[];
}

const COMPLETED = 'yes';

/** Which codes of the completion column mean that the end was reached. */
export const isCompleted = (text: string): boolean => text === COMPLETED;
export const COMPLETED_TEXTS = [COMPLETED, 'no'] as const;

/** What a statement has of its own, without what it has not. */
export const aboutStatement = ({ scale, turned, mark }: Pick<CodedColumn, 'scale' | 'turned' | 'mark'>) => ({
  ...(scale ? { scale } : {}),
  ...(turned ? { turned } : {}),
  ...(mark ? { mark } : {}),
});

/** The scan with the text of every cell, as results are computed from it. */
export function decodeScan(coded: CodedScan): Scan {
  const { fileName, scale, includeAbandoned, columns } = coded;
  const completed = cellTexts(coded.completed).map(isCompleted);
  const perspectives = cellTexts(coded.perspectives) as Scan['respondents'][number]['perspective'][];
  const ofKind = (kind: CodedColumn['kind']) => columns.filter((column) => column.kind === kind);
  return {
    fileName,
    scale,
    includeAbandoned,
    respondents: perspectives.map((perspective, i) => ({ perspective, completed: completed[i] ?? false })),
    statements: ofKind('statement').map(({ id, title, principle, cells, ...about }) => {
      return { id, text: title, principle, ...aboutStatement(about), cells: cellTexts(cells) };
    }),
    improvementPoints: ofKind('improvementPoint').map(({ id, title, principle, cells }) => {
      return { id, text: title, principle, choices: cellTexts(cells) as ImprovementPointColumn['choices'] };
    }),
    openQuestions: ofKind('openQuestion').map(({ id, title, cells }) => {
      return { id, question: title, cells: cellTexts(cells) };
    }),
  };
}
