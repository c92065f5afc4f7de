import { z } from 'zod';
import { LearningDecision } from '../../document/learning.ts';
import { ActionStatus } from '../../document/records.ts';
import { ScanPerspective } from '../../domain/perspective.ts';
import { PrincipleNumber } from '../../domain/principles.ts';
import { Id, TypedText } from '../../domain/text.ts';
import { DOCUMENT_MINIMUM } from '../../scan/small-groups/thresholds.ts';

/** By which a file says that it is a shared sheet (deelblad), and of which shape. */
export const SHEET_KIND = 'praatplaat-deelblad';
export const SHEET_VERSION = 1;
/** A shared sheet is some pages of words at most. */
export const SHEET_MOST_BYTES = 512 * 1024;

const Line = TypedText.pipe(z.string().min(1).max(2000));
const Loose = TypedText.pipe(z.string().max(2000));
const Short = TypedText.pipe(z.string().max(200));

/** How one group finds a principle: the share that finds its statements to apply, and over which statements. */
export const SheetFigure = z.strictObject({
  principle: PrincipleNumber,
  perspective: ScanPerspective,
  share: z.number().min(0).max(1),
  n: z.number().int().min(DOCUMENT_MINIMUM).max(1_000_000),
  statements: z.array(Line).min(1).max(100),
});
export type SheetFigure = z.infer<typeof SheetFigure>;

/**
 * What a municipality shares with others (deelblad): words and shares that it ticked. No rows, no participants, no open answers,
 * and no name but that of the municipality and the contact, where those were ticked.
 */
export const SharedSheet = z.strictObject({
  kind: z.literal(SHEET_KIND),
  version: z.literal(SHEET_VERSION),
  /** The same for each sheet of one trajectory. */
  id: Id,
  madeOn: z.iso.date(),
  /** Empty when it is not told. */
  municipality: Short,
  contact: Short,
  ambitions: z.array(z.strictObject({ text: Line, indicator: Loose })).max(20),
  tasks: z.array(z.strictObject({ from: Loose, to: Line, principle: PrincipleNumber.nullable() })).max(300),
  insights: z
    .array(
      z.strictObject({
        ...{ question: Line, insight: Line, decision: LearningDecision.nullable() },
        principle: PrincipleNumber.nullable(),
      }),
    )
    .max(300),
  actions: z
    .array(z.strictObject({ what: Line, status: ActionStatus, principle: PrincipleNumber.nullable() }))
    .max(500),
  figures: z.array(SheetFigure).max(14),
});
export type SharedSheet = z.infer<typeof SharedSheet>;

/** Why a file is no shared sheet that can be read. */
export const SheetProblem = z.enum(['sheet-unknown', 'sheet-newer', 'sheet-damaged', 'sheet-too-large', 'sheet-own']);
export type SheetProblem = z.infer<typeof SheetProblem>;

export type ReadSheet =
  | { readonly ok: true; readonly sheet: SharedSheet }
  | { readonly ok: false; readonly code: SheetProblem };

const Marked = z.looseObject({ kind: z.literal(SHEET_KIND), version: z.number() });

/** Reads the text of a file as a shared sheet. What is not exactly one is refused: somebody may have changed it. */
export function readSheet(text: string): ReadSheet {
  const marked = Marked.safeParse(jsonOf(text));
  if (!marked.success) return { ok: false, code: 'sheet-unknown' };
  if (marked.data.version > SHEET_VERSION) return { ok: false, code: 'sheet-newer' };
  const read = SharedSheet.safeParse(marked.data);
  return read.success ? { ok: true, sheet: read.data } : { ok: false, code: 'sheet-damaged' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
