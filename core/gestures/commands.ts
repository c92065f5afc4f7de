import { z } from 'zod';
import type { CardContent } from '../cards/registry.ts';
import type { Document } from '../document/document.ts';
import { IntakeChanges } from '../document/intake.ts';
import { MinutesChapter, MinutesSettings } from '../document/minutes-settings.ts';
import {
  ActionRecord,
  type CardRecord,
  GroupRecord,
  ImprovementTaskRecord,
  ParticipantRecord,
  PlateRecord,
  SessionRecord,
  StatusReportRecord,
} from '../document/records.ts';
import { ThemeTalkRecord } from '../document/theme-talk.ts';
import type { FollowedPointRecord, StatementMatchRecord } from '../document/waves.ts';
import { Sign } from '../domain/perspective.ts';
import { RunSheetBlocks } from '../domain/run-sheet.ts';
import { FilledText, Id, TypedText } from '../domain/text.ts';
import { GROUP_MOST } from '../plate/group-sheets.ts';
import { Position } from '../plate/position.ts';
import { Questionnaire } from '../scan/questionnaire/questionnaire.ts';
import { type VotingCommand, votingCommands } from '../voting/commands.ts';
import { deepeningCommands } from './deepening-commands.ts';
import { journeyCommands } from './journey-commands.ts';
import { learningCommands } from './learning-commands.ts';

const sessionFields = SessionRecord.pick({
  ...{ sessionKind: true, title: true, date: true, begin: true, end: true, place: true },
  ...{ facilitator: true, noteTaker: true, absent: true, replyBy: true, contact: true, followUpDate: true },
  ...{ voters: true, runSheetPlace: true },
}).shape;
const plateFields = PlateRecord.pick({ title: true, templateId: true }).shape;
const participantFields = ParticipantRecord.pick({ name: true, organisation: true, perspective: true }).shape;
const taskFields = {
  ...ImprovementTaskRecord.pick({ from: true, to: true, forWhom: true, why: true }).shape,
  cardIds: ImprovementTaskRecord.shape.cardIds.max(500),
};
const groupFields = { title: GroupRecord.shape.title, cardIds: GroupRecord.shape.cardIds.min(1).max(GROUP_MOST) };
const actionFields = ActionRecord.pick({
  ...{ taskId: true, what: true, who: true, dueDate: true, firstStep: true, howWeKnow: true, lookBackDate: true },
}).shape;
const reportFields = {
  ...StatusReportRecord.pick({ id: true, actionId: true, day: true }).shape,
  ...StatusReportRecord.pick({ status: true, note: true }).partial().shape,
};
const themeFields = ThemeTalkRecord.pick({ plateId: true, themeId: true, title: true }).shape;

/** What a person can mean. One gesture is one command, and one step to undo. */
export const Command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('session.change'), changes: z.object(sessionFields).partial() }),
  /** The blocks of the run sheet as they are from now on, and which of them goes on. */
  z.object({ type: z.literal('runSheet.change'), blocks: RunSheetBlocks, place: SessionRecord.shape.runSheetPlace }),
  /** Another block of the run sheet begins; null: none goes on. */
  z.object({ type: z.literal('runSheet.go'), place: SessionRecord.shape.runSheetPlace }),
  z.object({ type: z.literal('privateNotes.change'), text: TypedText }),
  z.object({ type: z.literal('plate.add'), id: Id, ...plateFields }),
  z.object({ type: z.literal('plate.change'), id: Id, changes: z.object(plateFields).partial() }),
  /** Takes a plate away with its cards and groups; the last plate of a session stays. */
  z.object({ type: z.literal('plate.remove'), id: Id }),
  z.object({ type: z.literal('participant.add'), id: Id, ...participantFields }),
  z.object({ type: z.literal('participant.change'), id: Id, changes: z.object(participantFields).partial() }),
  z.object({ type: z.literal('participant.remove'), id: Id }),
  z.object({ type: z.literal('note.add'), id: Id, perspective: Sign, text: FilledText, at: Position }),
  z.object({
    type: z.literal('note.change'),
    id: Id,
    changes: z.object({ perspective: Sign, text: FilledText }).partial(),
  }),
  z.object({
    type: z.literal('cards.move'),
    moves: z
      .array(z.object({ id: Id, at: Position }))
      .min(1)
      .max(5000),
  }),
  /** Several notes at once, one per line that was pasted; a line can say itself whose it is. */
  z.object({
    type: z.literal('notes.add'),
    notes: z
      .array(z.object({ id: Id, text: FilledText, perspective: Sign.optional() }))
      .min(1)
      .max(200),
    perspective: Sign,
    zone: z.string(),
  }),
  z.object({
    type: z.literal('cards.duplicate'),
    copies: z
      .array(z.object({ of: Id, id: Id }))
      .min(1)
      .max(500),
  }),
  z.object({ type: z.literal('cards.lock'), ids: z.array(Id).min(1).max(5000), locked: z.boolean() }),
  /** Connects two cards, or takes their connector away. */
  z.object({ type: z.literal('cards.connect'), from: Id, to: Id, on: z.boolean() }),
  /** Lays every card in order in the zone where it lies; locked cards stay. */
  z.object({ type: z.literal('cards.tidy') }),
  /** Takes cards and improvement tasks off the plate, as one step; all or nothing. */
  z.object({ type: z.literal('cards.remove'), ids: z.array(Id).min(1).max(5000) }),
  /** Lays these cards together under a heading, in the first free place of their zone. */
  z.object({ type: z.literal('group.add'), id: Id, ...groupFields }),
  z.object({ type: z.literal('group.change'), id: Id, title: FilledText }),
  /** Takes the heading away; the cards stay where they are. */
  z.object({ type: z.literal('group.remove'), id: Id }),
  z.object({ type: z.literal('task.add'), id: Id, ...taskFields }),
  z.object({ type: z.literal('task.change'), id: Id, changes: z.object(taskFields).partial() }),
  z.object({ type: z.literal('task.remove'), id: Id }),
  z.object({ type: z.literal('action.add'), id: Id, ...actionFields }),
  z.object({ type: z.literal('action.change'), id: Id, changes: z.object(actionFields).partial() }),
  z.object({ type: z.literal('action.remove'), id: Id }),
  /** What the open session heard about an action, in place of what it heard before; what is not said stays as it was known. */
  z.object({ type: z.literal('status.report'), ...reportFields }),
  /** Begins to talk about a theme, with a plate of its own. */
  z.object({ type: z.literal('theme.begin'), id: Id, ...themeFields }),
  /** Whether what was said about its case may stand in the minutes. */
  z.object({ type: z.literal('theme.change'), id: Id, keepsCase: ThemeTalkRecord.shape.keepsCase }),
  z.object({ type: z.literal('intake.change'), changes: IntakeChanges }),
  /** What goes out to people, as it is from now on. */
  z.object({ type: z.literal('questionnaire.write'), questionnaire: Questionnaire }),
  /** Forgets what was changed: the shipped question set goes out again. */
  z.object({ type: z.literal('questionnaire.reset') }),
  ...learningCommands,
  /** Lets a followed point tell of another improvement task, or (null) of none. */
  z.object({ type: z.literal('point.link'), id: Id, taskId: Id.nullable() }),
  /** Takes back that a person found two statements to be the same. */
  z.object({ type: z.literal('statements.unmatch'), id: Id }),
  ...deepeningCommands,
  ...journeyCommands,
  ...votingCommands,
  z.object({
    type: z.literal('minutes.change'),
    changes: MinutesSettings.pick({ version: true, chartForm: true, introduction: true, openPoints: true }).partial(),
  }),
  z.object({
    type: z.literal('minutes.changeChapter'),
    chapter: MinutesChapter,
    changes: z.object({ on: z.boolean(), remark: TypedText }).partial(),
  }),
]);
export type Command = z.infer<typeof Command>;

/** A card with figures or a quote from the scan. Only the service makes this one, after the small-group guard. */
export type PlaceCard = { type: 'card.place'; id: string; content: z.infer<typeof CardContent>; at: Position };
/** Several such cards, one under the other, as one step. */
export type PlaceCards = {
  type: 'cards.place';
  cards: readonly { readonly id: string; readonly content: z.infer<typeof CardContent> }[];
  at: Position;
};
/** A card that was taken off the plate, as that was then, comes back. Only the service makes this one, from the journal. */
export type RestoreCard = { type: 'card.restore'; card: CardRecord; plate: PlateRecord };
/** The plate as it was at an earlier moment. Only the service makes this one, from the journal. */
export type BackTo = { type: 'plate.backTo'; then: Document };
/** Follows a point of a scan, or lets it go. Only the service makes these, as long as there is no second scan. */
export type FollowPoint = { type: 'point.follow' } & Omit<FollowedPointRecord, 'kind' | 'order'>;
export type LetGoOfPoint = { type: 'point.letGo'; id: string };
/** Two statements of two scans are the same. Only the service makes this one, with the words of both. */
export type MatchStatements = { type: 'statements.match' } & Omit<StatementMatchRecord, 'kind' | 'order'>;
export type WavesCommand = FollowPoint | LetGoOfPoint | MatchStatements;
export type AnyCommand = Command | VotingCommand | WavesCommand | PlaceCard | PlaceCards | RestoreCard | BackTo;

const BY_SERVICE = [
  'card.place',
  'cards.place',
  'card.restore',
  'plate.backTo',
  'point.follow',
  'point.letGo',
  'statements.match',
] as const satisfies readonly AnyCommand['type'][];

/** Code of a step in the history: the type of its command. The screen shows a Dutch label for each. */
export const StepLabel = z.enum([...Command.options.map(({ shape }) => shape.type.value), ...BY_SERVICE]);
export type StepLabel = z.infer<typeof StepLabel>;
