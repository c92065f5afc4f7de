import { z } from 'zod';
import { ScanPerspective } from '../../domain/perspective.ts';

/** Rows that perhaps are no respondents. */
export const RowKind = z.enum(['hidden', 'preview', 'total']);
export type RowKind = z.infer<typeof RowKind>;

/** Two spellings that perhaps are one answer: `text` counts as `as`. */
export const Twin = z.object({ text: z.string(), as: z.string() });
export type Twin = z.infer<typeof Twin>;

/** Which answer scale: 0 for the first one, as `scaleAt` counts. */
const ScaleNumber = z.number().int().min(0);

/**
 * What the program could not know of a file, or is not sure enough of. Each is answered by a person before anything is read in.
 * `columns` are places in the file.
 */
export const ImportQuestion = z.discriminatedUnion('kind', [
  /** Who answered: no column says it, or it is not sure that this one does. */
  z.object({ kind: z.literal('group'), columns: z.array(z.number().int()), proposed: ScanPerspective.nullable() }),
  /** To which group these texts of the group column belong. */
  z.object({ kind: z.literal('group-values'), texts: z.array(z.string()) }),
  /** In which order these answers stand: nobody can know the words, or some of them. */
  z.object({ kind: z.literal('order'), scale: ScaleNumber, columns: z.array(z.number().int()) }),
  /** Which end of a scale of numbers is the good one. */
  z.object({ kind: z.literal('direction'), scale: ScaleNumber, columns: z.array(z.number().int()) }),
  /** Whether a number means that somebody does not know. */
  z.object({ kind: z.literal('no-score'), scale: ScaleNumber, text: z.string(), count: z.number().int() }),
  /** Whether answers that mean the same are one answer. */
  z.object({ kind: z.literal('same-answer'), scale: ScaleNumber, twins: z.array(Twin) }),
  /** Whether agreeing with these statements is bad. */
  z.object({ kind: z.literal('turned'), columns: z.array(z.number().int()) }),
  /** What counts as chosen where everybody put all points in order. */
  z.object({ kind: z.literal('ranking'), columns: z.array(z.number().int()) }),
  /** Whether rare texts among the improvement points are points, or somebody's own words. */
  z.object({ kind: z.literal('own-words'), texts: z.array(z.string()) }),
  /** What columns with yes and no are. */
  z.object({ kind: z.literal('yes-no'), columns: z.array(z.number().int()) }),
  /** Whether such rows count. */
  z.object({ kind: z.literal('rows'), rows: RowKind, count: z.number().int() }),
]);
export type ImportQuestion = z.infer<typeof ImportQuestion>;
export type QuestionKind = ImportQuestion['kind'];

/** What a person answers. */
export type ImportAnswer =
  | { readonly kind: 'group'; readonly perspective: ScanPerspective }
  | { readonly kind: 'group'; readonly column: number }
  | {
      readonly kind: 'group-values';
      readonly values: readonly { readonly text: string; readonly perspective: ScanPerspective | null }[];
    }
  /** Without labels these columns are no statements. */
  | { readonly kind: 'order'; readonly labels: readonly string[]; readonly dontKnow: readonly string[] }
  /** Null: these numbers are no scores. The scale can go further than what people gave. */
  | {
      readonly kind: 'direction';
      readonly reversed: boolean | null;
      readonly range?: { readonly from: number; readonly to: number };
    }
  | { readonly kind: 'no-score'; readonly means: 'dont-know' | 'number' | 'mistake' }
  | { readonly kind: 'same-answer'; readonly same: boolean }
  | { readonly kind: 'turned'; readonly columns: readonly number[] }
  | { readonly kind: 'ranking'; readonly places: number | null }
  | { readonly kind: 'own-words'; readonly points: readonly string[] }
  | { readonly kind: 'yes-no'; readonly role: 'statement' | 'improvementPoint' | 'other' }
  | { readonly kind: 'rows'; readonly counts: boolean };

/** The most harmful first: who somebody is, what is private, which way is up, and then the rest. */
export const MOST_HARMFUL_FIRST: readonly QuestionKind[] = [
  'own-words',
  'group',
  'group-values',
  'order',
  'direction',
  'no-score',
  'same-answer',
  'turned',
  'rows',
  'ranking',
  'yes-no',
];
