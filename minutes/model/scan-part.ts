import { z } from 'zod';
import { ScanPerspective } from '../../core/domain/perspective.ts';
import { PrincipleNumber } from '../../core/domain/principles.ts';
import { ImprovementPointResult, StatementResult } from '../../core/scan/model/results.ts';

/** One chart of the minutes with the figures for its table; the picture is drawn by the screen. */
export const MinutesChart = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('statements'),
    id: z.string(),
    principle: PrincipleNumber.nullable(),
    statements: z.array(StatementResult),
    /** The scale of these statements where that is not the one of the scan. */
    scale: z.array(z.string()).optional(),
  }),
  z.object({ type: z.literal('improvementPoints'), id: z.string(), points: z.array(ImprovementPointResult) }),
]);
export type MinutesChart = z.infer<typeof MinutesChart>;

/** What the minutes say of a statement or a principle; `counts` is merely counted, `isClear` is more than chance. */
export const MinutesFinding = z.discriminatedUnion('kind', [
  /** Shares between 0 and 1 that find it applies. */
  z.object({ kind: z.literal('gap'), residents: z.number(), frontline: z.number(), isClear: z.boolean() }),
  z.object({
    kind: z.enum(['weak', 'strong', 'two-camps', 'counts']),
    perspective: ScanPerspective,
    n: z.number().int(),
    below: z.number().int(),
    middle: z.number().int(),
    above: z.number().int(),
    isClear: z.boolean(),
  }),
  /** The room saw the chart; nothing of it stands out. */
  z.object({ kind: z.literal('seen') }),
]);
export type MinutesFinding = z.infer<typeof MinutesFinding>;

/** A conclusion: of which statement or which whole principle, what is said of it, and its chart. */
export const MinutesConclusion = z.object({
  /** The statement; null for a whole principle. */
  statement: z.string().nullable(),
  principle: PrincipleNumber.nullable(),
  findings: z.array(MinutesFinding),
  chart: MinutesChart,
});
export type MinutesConclusion = z.infer<typeof MinutesConclusion>;

/** An improvement point that a group, or both, chose most: how many of how many. */
export const MinutesWanted = z.object({
  text: z.string(),
  groups: z.array(z.object({ perspective: ScanPerspective, k: z.number().int(), n: z.number().int() })),
  isClear: z.boolean(),
});
export type MinutesWanted = z.infer<typeof MinutesWanted>;

/** The scan in the minutes. */
export const MinutesScan = z.object({
  groups: z.array(z.object({ perspective: ScanPerspective, respondents: z.number().int().nullable() })),
  threshold: z.number().int(),
  scale: z.array(z.string()),
  /** All figures, a chart for each principle and scale, and one of the improvement points. */
  charts: z.array(MinutesChart),
  /** What stands out, what was put on the plate, and what the room saw a chart of; each statement once. */
  conclusions: z.array(MinutesConclusion),
  /** The points that groups want most; each once. */
  wanted: z.array(MinutesWanted),
});
export type MinutesScan = z.infer<typeof MinutesScan>;
