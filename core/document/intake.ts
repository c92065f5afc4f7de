import { z } from 'zod';
import { FilledText, Id, TypedText } from '../domain/text.ts';

/** An ambition (ambitie) of the municipality in its own words, and by which sign people will notice that it is reached. */
export const Ambition = z.object({ id: Id, text: FilledText, indicator: TypedText });
export type Ambition = z.infer<typeof Ambition>;

/** What was tried before (eerder geprobeerd), when, and what is left of it. */
export const EarlierAttempt = z.object({ id: Id, what: TypedText, when: TypedText, left: TypedText });
export type EarlierAttempt = z.infer<typeof EarlierAttempt>;

/** So many ambitions are enough for a year, and so many earlier attempts for a page. */
export const MOST_AMBITIONS = 3;
export const MOST_ATTEMPTS = 40;
/** So many people of one group can take part. */
export const MOST_IN_CIRCLE = 9999;
/** More questions or groups than there can be. */
const MOST_NAMED = 100;
/** Entries by the id of a question or group. */
const byId = <T extends z.ZodType>(of: T) =>
  z.record(z.string().max(64), of).refine((all) => Object.keys(all).length <= MOST_NAMED);
/** How many people of one group take part. */
const Count = z.number().int().min(0).max(MOST_IN_CIRCLE);

const fields = {
  /** What was answered, by the id of the question. */
  answers: byId(TypedText),
  /** About how many people take part, by the id of the group. */
  circle: byId(Count),
  ambitions: z.array(Ambition).max(MOST_AMBITIONS),
  earlier: z.array(EarlierAttempt).max(MOST_ATTEMPTS),
  /** What only the facilitator reads; never in what the room gets and never in the minutes. */
  soreSpot: TypedText,
};

/** What was asked of a municipality and its partners before a trajectory begins; one of a trajectory. */
export const IntakeRecord = z.object({ kind: z.literal('intake'), id: Id, ...fields });
export type IntakeRecord = z.infer<typeof IntakeRecord>;

/** What changes in an intake; of the answers and the circle what is not named stays as it was. */
export const IntakeChanges = z.object(fields).partial();
export type IntakeChanges = z.infer<typeof IntakeChanges>;
