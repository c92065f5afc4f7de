import { z } from 'zod';
import { MinutesChapter, MinutesSettings } from '../document/minutes-settings.ts';
import type { CardContent, CardRecord } from '../document/records.ts';
import { Perspective } from '../domain/perspective.ts';
import { Day, FilledText, Id, TypedText } from '../domain/text.ts';
import { Position } from '../plate/position.ts';
import { VOTING_STEPS, votingCommands } from '../voting/commands.ts';

const sessionFields = {
  date: Day,
  place: TypedText,
  followUpDate: Day,
  voters: z.number().int().min(0).max(500),
  dotsPerPerson: z.number().int().min(1).max(20),
};
const participantFields = { name: FilledText, organisation: TypedText, perspective: Perspective };
const taskFields = {
  from: TypedText,
  to: FilledText,
  forWhom: TypedText,
  why: TypedText,
  cardIds: z.array(Id).max(500),
};
const groupFields = { title: FilledText, cardIds: z.array(Id).min(1).max(60) };
const actionFields = {
  taskId: Id.nullable(),
  what: FilledText,
  who: TypedText,
  dueDate: Day,
  firstStep: TypedText,
  howWeKnow: TypedText,
  lookBackDate: Day,
};

/** What a person can mean. One gesture is one command, and one step to undo. */
export const Command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('session.change'), changes: z.object(sessionFields).partial() }),
  z.object({ type: z.literal('privateNotes.change'), text: TypedText }),
  z.object({ type: z.literal('participant.add'), id: Id, ...participantFields }),
  z.object({ type: z.literal('participant.change'), id: Id, changes: z.object(participantFields).partial() }),
  z.object({ type: z.literal('participant.remove'), id: Id }),
  z.object({ type: z.literal('note.add'), id: Id, perspective: Perspective, text: FilledText, at: Position }),
  z.object({
    type: z.literal('note.change'),
    id: Id,
    changes: z.object({ perspective: Perspective, text: FilledText }).partial(),
  }),
  z.object({
    type: z.literal('cards.move'),
    moves: z
      .array(z.object({ id: Id, at: Position }))
      .min(1)
      .max(5000),
  }),
  /** Several notes at once, one per line that was pasted. */
  z.object({
    type: z.literal('notes.add'),
    notes: z
      .array(z.object({ id: Id, text: FilledText }))
      .min(1)
      .max(200),
    perspective: Perspective,
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
  /** Lays every card in order in the zone where it lies; locked cards stay. */
  z.object({ type: z.literal('cards.tidy') }),
  /** Takes cards and improvement tasks off the plate, as one step; all or nothing. */
  z.object({ type: z.literal('cards.remove'), ids: z.array(Id).min(1).max(5000) }),
  z.object({ type: z.literal('dots.change'), cardId: Id, by: z.number().int().min(-500).max(500) }),
  z.object({ type: z.literal('dots.clear') }),
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
/** A card that was taken off the plate comes back. Only the service makes this one, from the journal. */
export type RestoreCard = { type: 'card.restore'; card: CardRecord };
export type AnyCommand = Command | PlaceCard | PlaceCards | RestoreCard;

/** Code of a step in the history; the screen shows a Dutch label for each. */
export const StepLabel = z.enum([
  'session.change',
  'privateNotes.change',
  'participant.add',
  'participant.change',
  'participant.remove',
  'note.add',
  'note.change',
  'card.place',
  'cards.place',
  'cards.move',
  'notes.add',
  'cards.duplicate',
  'cards.lock',
  'cards.tidy',
  'cards.remove',
  'card.restore',
  'dots.change',
  'dots.clear',
  'group.add',
  'group.change',
  'group.remove',
  'task.add',
  'task.change',
  'task.remove',
  'action.add',
  'action.change',
  'action.remove',
  ...VOTING_STEPS,
  'minutes.change',
  'minutes.changeChapter',
]);
export type StepLabel = z.infer<typeof StepLabel>;
