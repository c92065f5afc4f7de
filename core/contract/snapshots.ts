import { z } from 'zod';
import { StepLabel } from '../document/commands.ts';
import { Diff } from '../document/diff.ts';
import { ActionRecord, CardRecord, DocumentRecord, ImprovementTaskRecord } from '../document/records.ts';
import { Id } from '../domain/text.ts';
import { Template } from '../praatplaat/template.ts';
import { RoomControl, RoomStage } from '../room/stage.ts';
import { ImprovementPointResult, ScanResults, StatementResult } from '../scan/results.ts';

/** What can be undone and redone now, as step codes. */
export const History = z.object({ undo: StepLabel.nullable(), redo: StepLabel.nullable() });
export type History = z.infer<typeof History>;

/** The document of a trajectory at one revision. */
export const DocumentSnapshot = z.object({
  revision: z.number().int(),
  records: z.array(DocumentRecord),
  history: History,
});
export type DocumentSnapshot = z.infer<typeof DocumentSnapshot>;

/** Everything the facilitator's window needs of one trajectory. */
export const TrajectorySnapshot = z.object({
  id: Id,
  municipality: z.string(),
  isSample: z.boolean(),
  template: Template,
  document: DocumentSnapshot,
  /** Null while no scan has been imported. */
  results: ScanResults.nullable(),
});
export type TrajectorySnapshot = z.infer<typeof TrajectorySnapshot>;

/** A change of the document that was stored. `revision` is one more than the one before. */
export const DocumentChange = z.object({
  trajectoryId: Id,
  revision: z.number().int(),
  diff: Diff,
  history: History,
});
export type DocumentChange = z.infer<typeof DocumentChange>;

/** Which picture the facilitator chose for the room. */
export const ProjectorChoice = z.discriminatedUnion('show', [
  z.object({ show: z.literal('nothing') }),
  z.object({ show: z.literal('praatplaat') }),
  /** The statements of one principle (null: statements without a principle). */
  z.object({ show: z.literal('statements'), principle: z.number().int().min(1).max(7).nullable() }),
  z.object({ show: z.literal('improvementPoints') }),
  z.object({ show: z.literal('actions') }),
  /** The agreed actions one by one, to read back together. */
  z.object({ show: z.literal('readBack'), at: z.number().int().min(0) }),
  /** A test picture for the beamer. */
  z.object({ show: z.literal('check') }),
]);
export type ProjectorChoice = z.infer<typeof ProjectorChoice>;

/** Records that may be seen by the room: no participants, no session. */
export const RoomRecord = z.discriminatedUnion('kind', [CardRecord, ImprovementTaskRecord, ActionRecord]);
export type RoomRecord = z.infer<typeof RoomRecord>;

/** The chosen picture and the data for it, nothing else. */
export const ProjectorPicture = z.discriminatedUnion('show', [
  z.object({ show: z.literal('nothing'), municipality: z.string().nullable() }),
  z.object({
    show: z.literal('praatplaat'),
    municipality: z.string(),
    template: Template,
    revision: z.number().int(),
    records: z.array(RoomRecord),
  }),
  z.object({
    show: z.literal('statements'),
    municipality: z.string(),
    principle: z.number().int().min(1).max(7).nullable(),
    scale: z.array(z.string()),
    statements: z.array(StatementResult),
  }),
  z.object({
    show: z.literal('improvementPoints'),
    municipality: z.string(),
    points: z.array(ImprovementPointResult),
  }),
  z.object({
    show: z.literal('actions'),
    municipality: z.string(),
    revision: z.number().int(),
    records: z.array(RoomRecord),
  }),
  z.object({
    show: z.literal('readBack'),
    municipality: z.string(),
    revision: z.number().int(),
    records: z.array(RoomRecord),
    at: z.number().int().min(0),
  }),
  z.object({ show: z.literal('check'), municipality: z.string() }),
]);
export type ProjectorPicture = z.infer<typeof ProjectorPicture>;

/** All that the projector window knows: a picture, and how it is shown. */
export const ProjectorFrame = ProjectorPicture.and(z.object({ stage: RoomStage }));
export type ProjectorFrame = z.infer<typeof ProjectorFrame>;

/** What the facilitator's window knows of the projector: how many windows, what was chosen, and how it is shown. */
export const ProjectorState = RoomControl.extend({ windows: z.number().int(), choice: ProjectorChoice });
export type ProjectorState = z.infer<typeof ProjectorState>;
