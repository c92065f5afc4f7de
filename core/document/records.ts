import { z } from 'zod';
import { CardContent } from '../cards/registry.ts';
import { Perspective } from '../domain/perspective.ts';
import { RunSheetBlocks } from '../domain/run-sheet.ts';
import { SESSION_KINDS } from '../domain/session-kinds.ts';
import { Day, FilledText, Id, TimeOfDay, TypedText } from '../domain/text.ts';
import { RoomWaves } from '../scan/waves/room-waves.ts';
import { DeepeningRunRecord } from './deepening.ts';
import { IntakeRecord } from './intake.ts';
import { ExperimentRecord, LearningQuestionRecord } from './learning.ts';
import { MinutesSettings } from './minutes-settings.ts';
import { QuestionnaireRecord } from './questionnaire.ts';
import { HandoutRecord, TellerRecord } from './teller.ts';
import { ThemeTalkRecord } from './theme-talk.ts';
import { BallotRecord, HandCountRecord, People, VotingRoundRecord } from './voting-records.ts';
import { FollowedPointRecord, StatementMatchRecord } from './waves.ts';

/** What a session (bijeenkomst) is for; each kind begins with a template of its own. */
export const SessionKind = z.enum(Object.keys(SESSION_KINDS) as (keyof typeof SESSION_KINDS)[]);
export type SessionKind = z.infer<typeof SessionKind>;

/** A statement as the room saw it; in another scan the same id can be of other words. */
const SeenStatement = z.object({ statementId: z.string(), text: z.string() });
export type SeenStatement = z.infer<typeof SeenStatement>;

/** A session (bijeenkomst) of a trajectory: when, where and with whom. */
export const SessionRecord = z.object({
  kind: z.literal('session'),
  id: Id,
  order: z.number(),
  sessionKind: SessionKind,
  title: TypedText,
  date: Day,
  begin: TimeOfDay,
  end: TimeOfDay,
  place: TypedText,
  facilitator: TypedText,
  noteTaker: TypedText,
  /** Who could not come, as typed. */
  absent: TypedText,
  /** Until when people can react to the minutes, and to whom. */
  replyBy: Day,
  contact: TypedText,
  followUpDate: Day,
  /** People in the room who may vote. */
  voters: People,
  /** The blocks of its run sheet (draaiboek), once she changed them; absent: what is proposed for its kind. */
  runSheet: RunSheetBlocks.optional(),
  /** The block of the run sheet that is going on; null before it begins. */
  runSheetPlace: z.number().int().min(0).max(99).nullable(),
  /** What only the facilitator reads; never in what the room gets and never in the minutes. */
  privateNotes: TypedText,
  /** When it was put in the bin, as an ISO instant; null while it is not there. */
  removedAt: z.iso.datetime().nullable(),
  /** Of which statements the room saw a chart, each once; absent: of none. No undo takes it back. */
  seenStatements: z.array(SeenStatement).optional(),
  /** Then and now as the room saw it last, for the minutes; absent: it did not. No undo takes it back. */
  seenWaves: RoomWaves.optional(),
});
export type SessionRecord = z.infer<typeof SessionRecord>;

/** Where a zone lies on a plate that grew. */
const GrownZone = z.object({
  id: z.string().max(100),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});

/** How large a plate and its zones became when more came on it than its template has room for. */
export const PlateGrowth = z.object({
  width: z.number(),
  height: z.number(),
  zones: z.array(GrownZone).max(60),
  /** Of which template these are the zones; absent: of the one that lies under the plate. */
  templateId: z.string().max(100).optional(),
});
export type PlateGrowth = z.infer<typeof PlateGrowth>;

/** A connector (verbinding) between two cards of a plate, by their ids; it has no direction. */
export const Connector = z.object({ from: Id, to: Id });
export type Connector = z.infer<typeof Connector>;

/** A plate (praatplaat) of a session: which template lies under its cards. */
export const PlateRecord = z.object({
  kind: z.literal('plate'),
  id: Id,
  order: z.number(),
  sessionId: Id,
  title: TypedText,
  templateId: z.string().max(100),
  /** Absent: as large as its template. Of another template: so large is this one too. */
  grown: PlateGrowth.optional(),
  /** How large it was under templates that it had before; absent: it had none under which it grew. */
  grownBefore: z.array(PlateGrowth).max(60).optional(),
  /** Which cards are connected, each two once; absent: none. */
  connectors: z.array(Connector).optional(),
});
export type PlateRecord = z.infer<typeof PlateRecord>;

/** Someone in the room (deelnemer). */
export const ParticipantRecord = z.object({
  kind: z.literal('participant'),
  id: Id,
  order: z.number(),
  sessionId: Id,
  name: FilledText,
  organisation: TypedText,
  perspective: Perspective,
});
export type ParticipantRecord = z.infer<typeof ParticipantRecord>;

/** How far to the front something lies: the highest on top, what never was touched under all of them. */
const Front = z.number().int().min(1).optional();

/** A card on the praatplaat; x and y are its top left corner in plate units. */
export const CardRecord = z.object({
  kind: z.literal('card'),
  id: Id,
  order: z.number(),
  plateId: Id,
  x: z.number(),
  y: z.number(),
  content: CardContent,
  /** A locked card stays where it is until it is unlocked. */
  locked: z.boolean().optional(),
  front: Front,
});
export type CardRecord = z.infer<typeof CardRecord>;

/** An improvement task (verbeteropgave) with the cards it came from. It belongs to the trajectory. */
export const ImprovementTaskRecord = z.object({
  kind: z.literal('improvementTask'),
  id: Id,
  order: z.number(),
  /** The session in which it was made. */
  sessionId: Id,
  /** The plate that it lies on; null when that one is gone. */
  plateId: Id.nullable(),
  x: z.number(),
  y: z.number(),
  from: TypedText,
  to: FilledText,
  forWhom: TypedText,
  why: TypedText,
  cardIds: z.array(Id),
  front: Front,
});
export type ImprovementTaskRecord = z.infer<typeof ImprovementTaskRecord>;

/** Cards that lie together under a heading (kopje). Its place is where its cards lie. */
export const GroupRecord = z.object({
  kind: z.literal('group'),
  id: Id,
  order: z.number(),
  plateId: Id,
  title: FilledText,
  cardIds: z.array(Id),
});
export type GroupRecord = z.infer<typeof GroupRecord>;

/** An agreed action (afspraak). It belongs to the trajectory, and is looked back at in later sessions. */
export const ActionRecord = z.object({
  kind: z.literal('action'),
  id: Id,
  order: z.number(),
  /** The session in which it was made. */
  sessionId: Id,
  taskId: Id.nullable(),
  what: FilledText,
  who: TypedText,
  dueDate: Day,
  firstStep: TypedText,
  howWeKnow: TypedText,
  lookBackDate: Day,
});
export type ActionRecord = z.infer<typeof ActionRecord>;

/** How far an action is (stand): open, mee bezig, gedaan, losgelaten. */
export const ActionStatus = z.enum(['open', 'busy', 'done', 'dropped']);
export type ActionStatus = z.infer<typeof ActionStatus>;

/** What a session heard about an action (stand van zaken): one report of an action per session. */
export const StatusReportRecord = z.object({
  kind: z.literal('statusReport'),
  id: Id,
  order: z.number(),
  actionId: Id,
  /** The session in which it was told. */
  sessionId: Id,
  status: ActionStatus,
  note: TypedText,
  day: Day,
});
export type StatusReportRecord = z.infer<typeof StatusReportRecord>;

/** What was chosen and written for the minutes (verslag) of a session. */
export const MinutesSettingsRecord = MinutesSettings.extend({
  kind: z.literal('minutesSettings'),
  id: Id,
  sessionId: Id,
});
export type MinutesSettingsRecord = z.infer<typeof MinutesSettingsRecord>;

/** Everything in a trajectory that people make by hand and can undo. */
export const DocumentRecord = z.discriminatedUnion('kind', [
  SessionRecord,
  PlateRecord,
  ParticipantRecord,
  CardRecord,
  ImprovementTaskRecord,
  GroupRecord,
  ActionRecord,
  StatusReportRecord,
  VotingRoundRecord,
  BallotRecord,
  HandCountRecord,
  MinutesSettingsRecord,
  IntakeRecord,
  ThemeTalkRecord,
  LearningQuestionRecord,
  ExperimentRecord,
  FollowedPointRecord,
  StatementMatchRecord,
  DeepeningRunRecord,
  QuestionnaireRecord,
  TellerRecord,
  HandoutRecord,
]);
export type DocumentRecord = z.infer<typeof DocumentRecord>;
interface RecordTypes {
  session: SessionRecord;
  plate: PlateRecord;
  participant: ParticipantRecord;
  card: CardRecord;
  improvementTask: ImprovementTaskRecord;
  group: GroupRecord;
  action: ActionRecord;
  statusReport: StatusReportRecord;
  votingRound: VotingRoundRecord;
  ballot: BallotRecord;
  handCount: HandCountRecord;
  minutesSettings: MinutesSettingsRecord;
  intake: IntakeRecord;
  themeTalk: ThemeTalkRecord;
  learningQuestion: LearningQuestionRecord;
  experiment: ExperimentRecord;
  followedPoint: FollowedPointRecord;
  statementMatch: StatementMatchRecord;
  deepeningRun: DeepeningRunRecord;
  questionnaire: QuestionnaireRecord;
  teller: TellerRecord;
  handout: HandoutRecord;
}
/** The kinds of records. */
export const RecordKind = z.enum(DocumentRecord.options.map(({ shape }) => shape.kind.value));
export type RecordKind = keyof RecordTypes;
export type RecordOf<K extends RecordKind> = RecordTypes[K];
