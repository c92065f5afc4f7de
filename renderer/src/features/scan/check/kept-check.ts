import { z } from 'zod';
import { Mapping } from '../../../../../core/scan/table/mapping.ts';

/** What a person made of a file so far; the file itself stays with the services. */
const KeptCheck = z.object({
  uploadId: z.string(),
  fileName: z.string(),
  sheet: z.string().nullable(),
  mapping: Mapping,
  before: z.array(Mapping).readonly(),
  includeAbandoned: z.boolean(),
  how: z.enum(['replace', 'add', 'new']),
  hasChosen: z.boolean(),
});
export type KeptCheck = z.infer<typeof KeptCheck>;

/** So many corrections can be taken back after a reload. */
const KEPT_CORRECTIONS = 20;

const keyOf = (trajectoryId: string) => `scan ${trajectoryId}`;

/** Keeps a check in this window, so that a reload does not lose it. */
export function keepCheck(trajectoryId: string, check: KeptCheck): void {
  const keep = (before: readonly Mapping[]) =>
    sessionStorage.setItem(keyOf(trajectoryId), JSON.stringify({ ...check, before }));
  try {
    keep(check.before.slice(-KEPT_CORRECTIONS));
  } catch {
    // A window keeps only so much: what can be taken back is worth least.
    keep([]);
  }
}

/** The check of this window, or null. */
export function keptCheck(trajectoryId: string): KeptCheck | null {
  try {
    return KeptCheck.parse(JSON.parse(sessionStorage.getItem(keyOf(trajectoryId)) ?? 'null'));
  } catch {
    return null;
  }
}

/** The file was read in, or given up. */
export function forgetCheck(trajectoryId: string): void {
  sessionStorage.removeItem(keyOf(trajectoryId));
}
