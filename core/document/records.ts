import { z } from 'zod';
import { CardContent } from '../cards/registry.ts';
import { Perspective } from '../domain/perspective.ts';
import { Day, FilledText, Id, TypedText } from '../domain/text.ts';
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
