import { z } from 'zod';
import { CardKind } from '../cards/registry.ts';
import { Perspective } from '../domain/perspective.ts';
import { FilledText, Id } from '../domain/text.ts';

/** Most things on one ballot: each has a letter. */
export const MOST_OPTIONS = 26;
/** Places on each axis of the matrix, 1 is lowest. */
export const MATRIX_STEPS = 5;
/** Dots that one person can have. */
export const DOTS_PER_PERSON = { lowest: 1, highest: 20 } as const;
/** People that a room can hold. */
export const PEOPLE = { lowest: 0, highest: 500 } as const;

/** A whole number within limits. */
const within = ({ lowest, highest }: { readonly lowest: number; readonly highest: number }) =>
  z.number().int().min(lowest).max(highest);

/** How many dots a person has. */
const DotsPerPerson = within(DOTS_PER_PERSON);

/** How many people there can be in a room. */
export const People = within(PEOPLE);

/** How people choose in a round: with dots, a score, agree or disagree, or a place on importance x influence. */
export const VotingMethod = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('dots'),
    /** Dots per person. */
    budget: DotsPerPerson,
    /** Most dots of one person on one card. */
    cap: DotsPerPerson,
  }),
  z.object({ type: z.literal('scale'), highest: z.union([z.literal(5), z.literal(10)]) }),
  z.object({ type: z.literal('agree') }),
  z.object({ type: z.literal('matrix') }),
]);
export type VotingMethod = z.infer<typeof VotingMethod>;

/** What can be voted on: a card as it was when the round opened, a theme to reflect on, or the question of the round itself. */
export const VotingOption = z.object({
  id: Id,
  type: z.enum([...CardKind.options, 'question', 'theme']),
  perspective: Perspective.nullable(),
  text: z.string(),
});
export type VotingOption = z.infer<typeof VotingOption>;

/** Whether an option is a card of the plate. */
export function isOfCard(type: VotingOption['type']): type is CardKind {
  return type !== 'question' && type !== 'theme';
}

/**
 * A draft can change, an open round takes votes, a closed one does not, a revealed one may be seen by the room. A revealed
 * round of which the reveal was undone is hidden: nobody sees it, and its votes stay as they were seen.
 */
export const RoundState = z.enum(['draft', 'open', 'closed', 'revealed', 'hidden']);
export type RoundState = z.infer<typeof RoundState>;

/** A voting round (stemronde): its question and its rules. */
export const VotingRoundRecord = z.object({
  kind: z.literal('votingRound'),
  id: Id,
  order: z.number(),
  sessionId: Id,
  question: FilledText,
  method: VotingMethod,
  options: z.array(VotingOption).max(MOST_OPTIONS),
  /** Whether every vote says from which perspective it comes. */
  perPerspective: z.boolean(),
  /** People who may vote. */
  voters: People,
  state: RoundState,
  /** Dots of before there were rounds: put on the cards in the open, and nobody counted by how many people. */
  placedOpenly: z.boolean().optional(),
  /** Phones voted without voting cards: nothing kept a person with two phones from voting twice. */
  openLobby: z.boolean().optional(),
  /** The how manieth of its session that was revealed; the last one is what the plate and the minutes show. */
  revealedAs: z.number().int().min(1).optional(),
  /** Which theme of a reflection it asks about. */
  themeId: Id.optional(),
  /** For a second round: the round before the conversation. */
  parentId: Id.nullable(),
});
export type VotingRoundRecord = z.infer<typeof VotingRoundRecord>;

/**
 * What one ballot says of one option. `value`: dots, score, agree (1) or disagree (0), or importance on the matrix;
 * `influence` is for the matrix alone.
 */
export const BallotChoice = z.object({
  optionId: Id,
  value: z.number().int().min(0).max(DOTS_PER_PERSON.highest),
  influence: z.number().int().min(1).max(MATRIX_STEPS).optional(),
});
export type BallotChoice = z.infer<typeof BallotChoice>;

/** One ballot (stembriefje) of one person. It holds no name: a number and a perspective at most. */
export const BallotRecord = z.object({
  kind: z.literal('ballot'),
  id: Id,
  order: z.number(),
  roundId: Id,
  /** The number on the slip; null for a ballot that never was on paper. */
  number: z.number().int().min(1).max(9999).nullable(),
  perspective: Perspective.nullable(),
  source: z.enum(['slips', 'phone', 'card']),
  choices: z.array(BallotChoice).max(MOST_OPTIONS),
});
export type BallotRecord = z.infer<typeof BallotRecord>;

/** Totals of one option: dots (one number), people per score from 1, or disagree and agree. */
export const OptionCounts = z.object({ optionId: Id, counts: z.array(z.number().int().min(0).max(10_000)).max(10) });
export type OptionCounts = z.infer<typeof OptionCounts>;

/** Raised hands or stickers (handen tellen) of one perspective in one round, counted as totals. */
export const HandCountRecord = z.object({
  kind: z.literal('handCount'),
  id: Id,
  order: z.number(),
  roundId: Id,
  perspective: Perspective.nullable(),
  /** People who took part by hand. */
  people: People,
  options: z.array(OptionCounts).max(MOST_OPTIONS),
});
export type HandCountRecord = z.infer<typeof HandCountRecord>;
