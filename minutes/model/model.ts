import { z } from 'zod';
import { Feeling } from '../../core/cards/figures.ts';
import { CardKind } from '../../core/cards/registry.ts';
import { ExperimentRecord } from '../../core/document/learning.ts';
import { MinutesSettings } from '../../core/document/minutes-settings.ts';
import { ActionStatus } from '../../core/document/records.ts';
import { VotingMethod, VotingOption } from '../../core/document/voting-records.ts';
import { Perspective, Sign } from '../../core/domain/perspective.ts';
import { RoomWaves } from '../../core/scan/waves/room-waves.ts';
import { Began } from '../../core/trajectory/began.ts';
import { RoundResult } from '../../core/voting/result.ts';
import { MinutesScan } from './scan-part.ts';

/** A voting round whose result was revealed: its rules and its result, as the room saw them. */
export const MinutesRound = z.object({
  id: z.string(),
  question: z.string(),
  method: VotingMethod,
  perPerspective: z.boolean(),
  voters: z.number().int(),
  isSecond: z.boolean(),
  /** Dots of before there were rounds. */
  placedOpenly: z.boolean(),
  /** Phones voted without voting cards. */
  openLobby: z.boolean().optional(),
  options: z.array(VotingOption),
  result: RoundResult,
  /** How many people voted in which way; absent: all on paper or by hand, as before there were phones. */
  ways: z.array(z.object({ way: z.enum(['phone', 'card', 'slips', 'hands']), people: z.number().int() })).optional(),
});
export type MinutesRound = z.infer<typeof MinutesRound>;

const Day = z.iso.date().nullable();

/** A card in the minutes, in words. */
export const MinutesCard = z.object({
  id: z.string(),
  type: CardKind,
  /** Whose words it holds; null: the scan's. */
  perspective: Sign.nullable(),
  text: z.string(),
  /** What it got in the round that the minutes speak of, in words; null when it was not on the ballot or nothing is told. */
  vote: z.string().nullable(),
  /** The words of the cards that it is connected with; absent: none. */
  connected: z.array(z.string()).optional(),
});
export type MinutesCard = z.infer<typeof MinutesCard>;

/** Cards that lie together on the plate under a title; a title of null is for cards that lie by themselves. */
export const MinutesGroup = z.object({ title: z.string().nullable(), cardIds: z.array(z.string()) });
export type MinutesGroup = z.infer<typeof MinutesGroup>;

/** What the room answered to a scale question, in words: where most scores lie, also of each perspective that is told. */
const ScaleAnswer = z.object({
  room: z.enum(['low', 'middle', 'high', 'divided']),
  perspectives: z.array(z.object({ perspective: Perspective, band: z.enum(['low', 'middle', 'high']) })),
});

/** A theme that a session reflected on, with what the room answered in words; null where nothing is told. */
export const MinutesTheme = z.object({
  title: z.string(),
  scales: z.array(z.object({ question: z.string(), isSecond: z.boolean(), answer: ScaleAnswer.nullable() })),
  propositions: z.array(z.object({ text: z.string(), answer: z.enum(['most', 'fewest', 'half']).nullable() })),
});
export type MinutesTheme = z.infer<typeof MinutesTheme>;

/** A learning question with the cycles that began or were decided in a session. */
export const MinutesLearning = z.object({
  question: z.string(),
  cycles: z.array(
    ExperimentRecord.pick({
      ...{ what: true, where: true, prediction: true, struck: true, seen: true, tally: true },
      ...{ asExpected: true, insight: true, decision: true },
    }),
  ),
});
export type MinutesLearning = z.infer<typeof MinutesLearning>;

/** A customer journey: only what tellers agreed to in the minutes, and no place for who they are. */
export const MinutesJourney = z.object({
  title: z.string(),
  phases: z.array(
    z.object({
      title: z.string(),
      intended: z.array(z.string()),
      moments: z.array(z.object({ text: z.string(), duration: z.string(), feeling: Feeling.nullable() })),
      /** How it felt to all who told of it together, from -2 to 2; null when nobody said, or too few to tell it together. */
      feeling: z.number().nullable(),
    }),
  ),
});
export type MinutesJourney = z.infer<typeof MinutesJourney>;

/** A deepening, with how many cards it brought. */
const MinutesDeepening = z.object({
  name: z.string(),
  why: z.string(),
  day: Day,
  who: z.string(),
  cards: z.number().int(),
});

/** What a session heard of an action that was agreed before it. */
export const MinutesReport = z.object({
  number: z.number().int(),
  what: z.string(),
  who: z.string(),
  status: ActionStatus,
  note: z.string(),
});
export type MinutesReport = z.infer<typeof MinutesReport>;

/** The minutes (verslag) as plain data: what goes into the Word document, in order. */
export const MinutesModel = z.object({
  settings: MinutesSettings,
  municipality: z.string(),
  isSample: z.boolean(),
  date: Day,
  place: z.string(),
  /** Times of the day as `19:30`. */
  begin: z.string().nullable(),
  end: z.string().nullable(),
  facilitator: z.string(),
  noteTaker: z.string(),
  /** Who could not come, as typed. */
  absent: z.string(),
  replyBy: Day,
  contact: z.string(),
  followUpDate: Day,
  present: z.array(z.object({ name: z.string(), organisation: z.string(), perspective: Perspective })),
  /** Null when no scan was imported. */
  scan: MinutesScan.nullable(),
  /** What was said: the cards per zone of the plate, left to right. */
  zones: z.array(
    z.object({ title: z.string(), cards: z.array(MinutesCard), groups: z.array(MinutesGroup).optional() }),
  ),
  /** What was chosen in the last round that was revealed, best place first; null when there is none. */
  chosen: z
    .object({
      question: z.string(),
      cards: z.array(z.object({ text: z.string(), rank: z.number().int(), vote: z.string() })),
    })
    .nullable(),
  /** Voting rounds with a revealed result, in order. */
  votingRounds: z.array(MinutesRound),
  improvementTasks: z.array(
    z.object({
      id: z.string(),
      from: z.string(),
      to: z.string(),
      forWhom: z.string(),
      why: z.string(),
      cards: z.array(MinutesCard),
    }),
  ),
  actions: z.array(
    z.object({
      id: z.string(),
      /** Runs on through the trajectory. */
      number: z.number().int(),
      status: ActionStatus,
      taskId: z.string().nullable(),
      taskTo: z.string().nullable(),
      what: z.string(),
      who: z.string(),
      dueDate: Day,
      firstStep: z.string(),
      howWeKnow: z.string(),
      lookBackDate: Day,
    }),
  ),
  /** Why the trajectory began, in the minutes of its first session. */
  began: Began.nullable(),
  /** What became of what was agreed in earlier sessions, as this session heard it. */
  earlier: z.array(MinutesReport),
  /** The themes that the session reflected on, in order. */
  themes: z.array(MinutesTheme),
  /** What was tried out: what began or was decided in this session, per learning question. */
  learning: z.array(MinutesLearning),
  /** The followed points then and now, as the room of this session saw them; absent: it did not. */
  waves: RoomWaves.optional(),
  /** The customer journeys on plates of this session; absent: none. */
  journeys: z.array(MinutesJourney).optional(),
  /** The deepenings whose yield was laid on a plate of this session. */
  deepenings: z.array(MinutesDeepening),
});
export type MinutesModel = z.infer<typeof MinutesModel>;
