import { z } from 'zod';
import { Perspective, ScanPerspective } from '../domain/perspective.ts';
import { PrincipleNumber } from '../domain/principles.ts';
import { Day, FilledText, Id, TypedText } from '../domain/text.ts';
import { ReleasedText } from '../scan/model/released-answer.ts';
import { MinutesSettings } from './minutes-settings.ts';
import { BallotRecord, HandCountRecord, VotingRoundRecord } from './voting-records.ts';

/** The one session (bijeenkomst) of a trajectory: when, where, and the rules of the dots. */
export const SessionRecord = z.object({
  kind: z.literal('session'),
  id: z.literal('session'),
  date: Day,
  place: TypedText,
  followUpDate: Day,
  /** People in the room who may place dots (stippen). */
  voters: z.number().int().min(0).max(500),
  dotsPerPerson: z.number().int().min(1).max(20),
  /** What only the facilitator reads; never in what the room gets and never in the minutes. */
  privateNotes: TypedText.optional(),
});
export type SessionRecord = z.infer<typeof SessionRecord>;

/** Someone in the room (deelnemer). */
export const ParticipantRecord = z.object({
  kind: z.literal('participant'),
  id: Id,
  order: z.number(),
  name: FilledText,
  organisation: TypedText,
  perspective: Perspective,
});
export type ParticipantRecord = z.infer<typeof ParticipantRecord>;

/** Counts of one group for one statement: one number per answer category, lowest first; dontKnow apart. */
export const BarCounts = z.object({
  perspective: ScanPerspective,
  counts: z.array(z.number().int().min(0)),
  dontKnow: z.number().int().min(0),
});
export type BarCounts = z.infer<typeof BarCounts>;

/** What a card (kaart) says. Scan figures are copied when the card is placed, so the card stays what the room saw. */
export const CardContent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('note'), perspective: Perspective, text: FilledText }),
  z.object({
    type: z.literal('statement'),
    statementId: z.string(),
    principle: PrincipleNumber.nullable(),
    text: z.string(),
    scale: z.array(z.string()),
    bars: z.array(BarCounts),
  }),
  z.object({
    type: z.literal('improvementPoint'),
    pointId: z.string(),
    text: z.string(),
    /** How many of the respondents of a group chose this point. */
    counts: z.array(z.object({ perspective: ScanPerspective, count: z.number().int(), of: z.number().int() })),
  }),
  /** A released open answer; the release says which one, so that withdrawing it finds the card. */
  z.object({
    type: z.literal('quote'),
    perspective: ScanPerspective,
    text: ReleasedText,
    releaseId: z.string().default(''),
  }),
]);
export type CardContent = z.infer<typeof CardContent>;

/** A card on the praatplaat; x and y are its top left corner in plate units. */
export const CardRecord = z.object({
  kind: z.literal('card'),
  id: Id,
  order: z.number(),
  x: z.number(),
  y: z.number(),
  content: CardContent,
  dots: z.number().int().min(0),
  /** A locked card stays where it is until it is unlocked. */
  locked: z.boolean().optional(),
});
export type CardRecord = z.infer<typeof CardRecord>;

/** An improvement task (verbeteropgave) with the cards it came from. */
export const ImprovementTaskRecord = z.object({
  kind: z.literal('improvementTask'),
  id: Id,
  order: z.number(),
  x: z.number(),
  y: z.number(),
  from: TypedText,
  to: FilledText,
  forWhom: TypedText,
  why: TypedText,
  cardIds: z.array(Id),
});
export type ImprovementTaskRecord = z.infer<typeof ImprovementTaskRecord>;

/** Cards that lie together under a heading (kopje). Its place is where its cards lie. */
export const GroupRecord = z.object({
  kind: z.literal('group'),
  id: Id,
  order: z.number(),
  title: FilledText,
  cardIds: z.array(Id),
});
export type GroupRecord = z.infer<typeof GroupRecord>;

/** An agreed action (afspraak). */
export const ActionRecord = z.object({
  kind: z.literal('action'),
  id: Id,
  order: z.number(),
  taskId: Id.nullable(),
  what: FilledText,
  who: TypedText,
  dueDate: Day,
  firstStep: TypedText,
  howWeKnow: TypedText,
  lookBackDate: Day,
});
export type ActionRecord = z.infer<typeof ActionRecord>;

/** What was chosen and written for the minutes (verslag). */
export const MinutesSettingsRecord = MinutesSettings.extend({
  kind: z.literal('minutesSettings'),
  id: z.literal('minutesSettings'),
});
export type MinutesSettingsRecord = z.infer<typeof MinutesSettingsRecord>;

/** Everything in a trajectory that people make by hand and can undo. */
export const DocumentRecord = z.discriminatedUnion('kind', [
  SessionRecord,
  ParticipantRecord,
  CardRecord,
  ImprovementTaskRecord,
  GroupRecord,
  ActionRecord,
  VotingRoundRecord,
  BallotRecord,
  HandCountRecord,
  MinutesSettingsRecord,
]);
export type DocumentRecord = z.infer<typeof DocumentRecord>;
interface RecordTypes {
  session: SessionRecord;
  participant: ParticipantRecord;
  card: CardRecord;
  improvementTask: ImprovementTaskRecord;
  group: GroupRecord;
  action: ActionRecord;
  votingRound: VotingRoundRecord;
  ballot: BallotRecord;
  handCount: HandCountRecord;
  minutesSettings: MinutesSettingsRecord;
}
export type RecordKind = keyof RecordTypes;
export type RecordOf<K extends RecordKind> = RecordTypes[K];
