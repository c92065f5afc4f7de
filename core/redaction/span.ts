import { z } from 'zod';

/** What kind of personal data a piece of text may hold. */
export const RedactionKind = z.enum([
  'bsn',
  'iban',
  'phone',
  'email',
  'address',
  'birthDate',
  'licencePlate',
  'online',
  'name',
  'age',
  'case',
  'health',
  'benefit',
  'place',
  'organisation',
  'function',
  'date',
]);
export type RedactionKind = z.infer<typeof RedactionKind>;

/** How sure the program is; a person decides. */
export const Certainty = z.enum(['certain', 'likely', 'possible']);
export type Certainty = z.infer<typeof Certainty>;

/** A piece of the exact text (UTF-16 positions, end not included) that may be personal data. */
export const RedactionSpan = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  kind: RedactionKind,
  certainty: Certainty,
});
export type RedactionSpan = z.infer<typeof RedactionSpan>;

/** Whether the program doubts that a piece is personal data: found by where it stands, and not by its form or a list. */
export const isDoubtful = ({ certainty }: Pick<RedactionSpan, 'certainty'>) => certainty === 'possible';

/** Looks for one kind of personal data in a folded text. */
export type Detector = (text: string) => readonly RedactionSpan[];

/** Kinds with a fixed form, which point at one person: these may not be released without a second confirmation. */
export const STRUCTURED_KINDS: ReadonlySet<RedactionKind> = new Set([
  'bsn',
  'iban',
  'phone',
  'email',
  'address',
  'birthDate',
  'licencePlate',
  'case',
]);
