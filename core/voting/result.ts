import { z } from 'zod';
import { Perspective } from '../domain/perspective.ts';
import { Id } from '../domain/text.ts';

const count = z.number().int().min(0);

/** How far people agree, in words: eens, twee meningen. Said only when it is hardly chance. */
export const Agreement = z.enum(['agreed', 'two-camps']);
export type Agreement = z.infer<typeof Agreement>;

/** What people gave to one option. */
export const OptionFigures = z.strictObject({
  /** Dots, sum of the scores, people who agree, or sum of the places on both axes. */
  total: count,
  /** People whose answer is in the total; for dots everyone who voted. */
  answers: count,
  /** Per person. */
  mean: z.number(),
  /** Null when there is nothing to say. */
  agreement: Agreement.nullable(),
});
export type OptionFigures = z.infer<typeof OptionFigures>;

/** An option of which nothing is told. It has no place for a number, a rank or a reason. */
const HeldBackOption = z.strictObject({ id: Id, shown: z.literal(false) });

/** An option of which the room as a whole is told. It has no place for anything of a perspective. */
const RoomOption = z.strictObject({
  id: Id,
  shown: z.literal(true),
  /** Place among what is told, when every person weighs the same; equal results share a place. */
  rank: count,
  room: OptionFigures,
  /** For a score and for the matrix: how often each value was given, per axis. */
  spread: z.array(z.array(count)),
  /** In the round before the conversation. */
  before: z.strictObject({ rank: count, mean: z.number() }).nullable(),
});

/** An option of which each perspective is told too. */
const GroupsOption = RoomOption.extend({
  perspectives: z.array(OptionFigures.extend({ perspective: Perspective })),
  /** Place and mean of the means when every perspective weighs the same. */
  balanced: z.strictObject({ rank: count, mean: z.number() }),
});
export type GroupsOption = z.infer<typeof GroupsOption>;

/** The result of one option that is told: of the room, or also of the perspectives. */
export type ShownOption = z.infer<typeof RoomOption> | GroupsOption;
export type OptionResult = ShownOption | z.infer<typeof HeldBackOption>;

/**
 * The result of a round as it may be told: to the room, on the plate, in the minutes, everywhere. What is held back has no
 * place in it. Best place first, and what is held back last, as it stands on the ballot.
 */
export const RoundResult = z.discriminatedUnion('tells', [
  z.strictObject({ tells: z.literal('nothing'), people: count, options: z.array(HeldBackOption) }),
  z.strictObject({
    tells: z.literal('room'),
    people: count,
    options: z.array(z.discriminatedUnion('shown', [RoomOption, HeldBackOption])),
  }),
  z.strictObject({
    tells: z.literal('groups'),
    people: count,
    perspectives: z.array(z.strictObject({ perspective: Perspective, people: count })),
    options: z.array(z.discriminatedUnion('shown', [GroupsOption, HeldBackOption])),
  }),
]);
export type RoundResult = z.infer<typeof RoundResult>;

/** The options that are told, best place first. */
export function shownIn({ options }: RoundResult): readonly ShownOption[] {
  return (options as readonly OptionResult[]).filter((option) => option.shown);
}

/** What shares the first place among what is told. */
export function winnersIn(result: RoundResult): readonly ShownOption[] {
  return shownIn(result).filter(({ rank }) => rank === 1);
}

/** What won: what shares the first place, when it can be told from all others. Empty while something is held back. */
export function wonIn(result: RoundResult): readonly ShownOption[] {
  const first = winnersIn(result);
  return heldBackIn(result) === 0 && first.length < result.options.length ? first : [];
}

/** How many options are held back. */
export function heldBackIn(result: RoundResult): number {
  return result.options.length - shownIn(result).length;
}

/** What is told of the perspectives of an option; null when that is nothing. */
export function groupsIn(option: ShownOption): GroupsOption | null {
  return 'balanced' in option ? option : null;
}
