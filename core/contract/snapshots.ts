import { z } from 'zod';
import { RoomContent } from '../cards/registry.ts';
import { Diff } from '../document/diff.ts';
import { Ambition } from '../document/intake.ts';
import {
  ActionRecord,
  CardRecord,
  Connector,
  DocumentRecord,
  GroupRecord,
  ImprovementTaskRecord,
} from '../document/records.ts';
import { Place } from '../document/view.ts';
import { ScanPerspective } from '../domain/perspective.ts';
import { PrincipleNumber } from '../domain/principles.ts';
import { Day, Id } from '../domain/text.ts';
import { StepLabel } from '../gestures/commands.ts';
import { Wifi } from '../phones/lobby-state.ts';
import { Template } from '../plate/template.ts';
import { RoomControl, RoomStage } from '../room/stage.ts';
import { RoomJourney } from '../room-pages/journey.ts';
import { RoomLearning } from '../room-pages/learning.ts';
import { RoomLookBack } from '../room-pages/look-back.ts';
import { Comparison } from '../scan/findings/comparison.ts';
import { Priority } from '../scan/findings/importance-performance.ts';
import { ImprovementPointResult, ScanResults, StatementResult } from '../scan/model/results.ts';
import { Reach } from '../scan/results/reach.ts';
import { RoomWaves } from '../scan/waves/room-waves.ts';
import { RoomTheme } from '../toolbox/theme.ts';
import { Chosen } from '../voting/chosen.ts';
import { RoomRound } from '../voting/room-view.ts';

/** What can be undone and redone now, as step codes. */
export const History = z.object({ undo: StepLabel.nullable(), redo: StepLabel.nullable() });
export type History = z.infer<typeof History>;

/** Things of a trajectory that this program could not read and keeps apart: the kind of a record, or the label of a step. */
export const SetAside = z.object({
  source: z.enum(['record', 'step']),
  name: z.string(),
  reason: z.enum(['damaged', 'newer']),
  count: z.number().int(),
});
export type SetAside = z.infer<typeof SetAside>;

/** Why a copy of all data was made: before a newer version changed it, before a trajectory was replaced, and so on. */
export const CopyReason = z.enum(['version', 'replace', 'restore', 'daily', 'session']);
export type CopyReason = z.infer<typeof CopyReason>;

/** A copy of all data. */
export const DataCopy = z.object({
  path: z.string(),
  reason: CopyReason,
  /** The version that the data went to, when that was the reason. */
  version: z.number().int().optional(),
  /** ISO instant. */
  madeAt: z.string(),
  /** Bytes. */
  size: z.number(),
});
export type DataCopy = z.infer<typeof DataCopy>;

/**
 * The disk that the data are on: `low`: nearly full; `reading`: nothing can be written; `gone`: the file is not there any
 * more, so nothing is kept.
 */
export const DiskState = z.enum(['fine', 'low', 'reading', 'gone']);
export type DiskState = z.infer<typeof DiskState>;

/** A scan of a trajectory, as the list of scans tells it. */
export const ScanSummary = z.object({
  id: z.string(),
  title: z.string(),
  /** When people were asked; null when nobody filled it in. */
  takenOn: Day,
  fileName: z.string(),
  /** ISO instant. */
  importedAt: z.string(),
});
export type ScanSummary = z.infer<typeof ScanSummary>;

/** All records of a trajectory at one revision. */
export const DocumentSnapshot = z.object({
  revision: z.number().int(),
  records: z.array(DocumentRecord),
  /** What can be undone and redone in the session that was asked for. */
  history: History,
});
export type DocumentSnapshot = z.infer<typeof DocumentSnapshot>;

/** Everything the facilitator's window needs of one trajectory. */
export const TrajectorySnapshot = z.object({
  id: Id,
  municipality: z.string(),
  isSample: z.boolean(),
  /** All templates that can lie under a plate. */
  templates: z.array(Template),
  /** The session that was open last, and its plate. */
  place: Place,
  document: DocumentSnapshot,
  /** What could not be read. */
  setAside: z.array(SetAside),
  scans: z.array(ScanSummary),
  /** The scan whose results these are. */
  scanId: z.string().nullable(),
  /** Null while no scan has been imported. */
  results: ScanResults.nullable(),
});
export type TrajectorySnapshot = z.infer<typeof TrajectorySnapshot>;

/** A change of the document that was stored. `revision` is one more than the one before. */
export const DocumentChange = z.object({
  trajectoryId: Id,
  revision: z.number().int(),
  diff: Diff,
  /** The session in which it was done; null for what is no step of any. */
  sessionId: Id.nullable(),
  /** What can be undone and redone in that session. */
  history: History,
});
export type DocumentChange = z.infer<typeof DocumentChange>;

/** The rows of one page, in the order to show them. */
const PageOfIds = z.array(z.string().max(200)).max(10);

const statementsChoice = z.object({
  show: z.literal('statements'),
  /** The statements of one principle (null: statements without a principle). */
  principle: z.number().int().min(1).max(7).nullable(),
  /** Only these statements, in this order. Without a principle they can be of any. */
  ids: PageOfIds.optional(),
});
const chartChoices = [
  statementsChoice,
  z.object({ show: z.literal('improvementPoints') }),
  /** The seven principles on one page. */
  z.object({ show: z.literal('overview') }),
  /** Residents against frontline, for these statements or principles. */
  z.object({ show: z.literal('gap'), ids: PageOfIds }),
  /** What people want improved against how it goes. */
  z.object({ show: z.literal('quadrant'), whose: ScanPerspective.or(z.literal('all')) }),
] as const;

/** A chart of the scan, for the room or to save. */
export const ChartChoice = z.discriminatedUnion('show', chartChoices);
export type ChartChoice = z.infer<typeof ChartChoice>;

/** The picture for who joins with a phone shows one thing to scan at a time. */
const JoinStep = z.enum(['wifi', 'page']);

/** Which picture the facilitator chose for the room. */
export const ProjectorChoice = z.discriminatedUnion('show', [
  z.object({ show: z.literal('nothing') }),
  z.object({ show: z.literal('praatplaat') }),
  ...chartChoices,
  z.object({ show: z.literal('actions') }),
  z.object({ show: z.literal('votingRound'), roundId: Id }),
  /** The ambitions of the intake one by one, each with its sign. */
  z.object({ show: z.literal('ambitions') }),
  /** The agreed actions one by one, to read back together. */
  z.object({ show: z.literal('readBack'), at: z.number().int().min(0) }),
  /** The actions of earlier sessions one by one (terugkijken): which one, and whether with whose it is. */
  z.object({ show: z.literal('lookBack'), actionId: Id.nullable(), who: z.boolean() }),
  /** The themes to reflect on, and the vote about them. */
  z.object({ show: z.literal('themes') }),
  /** What a theme is about, page by page. */
  z.object({ show: z.literal('theme'), talkId: Id }),
  /** A learning question with the last cycle of its experiment. */
  z.object({ show: z.literal('learning'), questionId: Id }),
  /** The customer journey on the open plate. */
  z.object({ show: z.literal('journey') }),
  /** The followed points then and now. */
  z.object({ show: z.literal('waves') }),
  /** How to join with a phone: the wifi, or the address of the page. */
  z.object({ show: z.literal('join'), step: JoinStep }),
  /** A test picture for the beamer. */
  z.object({ show: z.literal('check') }),
]);
export type ProjectorChoice = z.infer<typeof ProjectorChoice>;

const RoomCard = CardRecord.extend({ content: RoomContent });

/** Records that may be seen by the room: no participants, no session, no teller and no moment of one. */
export const RoomRecord = z.discriminatedUnion('kind', [RoomCard, ImprovementTaskRecord, GroupRecord, ActionRecord]);
export type RoomRecord = z.infer<typeof RoomRecord>;

const chartFrames = [
  z.object({
    show: z.literal('statements'),
    municipality: z.string(),
    principle: z.number().int().min(1).max(7).nullable(),
    /** From several principles. */
    isMixed: z.boolean(),
    scale: z.array(z.string()),
    reach: Reach,
    statements: z.array(StatementResult),
  }),
  z.object({
    show: z.literal('improvementPoints'),
    municipality: z.string(),
    points: z.array(ImprovementPointResult),
  }),
  z.object({ show: z.literal('overview'), municipality: z.string(), rows: z.array(Comparison) }),
  z.object({ show: z.literal('gap'), municipality: z.string(), rows: z.array(Comparison) }),
  z.object({
    show: z.literal('quadrant'),
    municipality: z.string(),
    /** The groups whose view this is. */
    groups: z.array(ScanPerspective),
    priorities: z.array(Priority),
    /** The principles that clearly are wanted and go less well, in the view of each of these groups [E8]. */
    clear: z.array(PrincipleNumber),
  }),
] as const;

/** A chart with its data, and nothing else. */
export const ChartFrame = z.discriminatedUnion('show', chartFrames);
export type ChartFrame = z.infer<typeof ChartFrame>;

/** The chosen picture and the data for it, nothing else. */
export const ProjectorPicture = z.discriminatedUnion('show', [
  z.object({ show: z.literal('nothing'), municipality: z.string().nullable() }),
  z.object({
    show: z.literal('praatplaat'),
    municipality: z.string(),
    template: Template,
    revision: z.number().int(),
    records: z.array(RoomRecord),
    /** Which cards are connected. */
    connectors: z.array(Connector),
    /** What the room chose last, as it was revealed. */
    chosen: Chosen.nullable(),
  }),
  ...chartFrames,
  z.object({
    show: z.literal('actions'),
    municipality: z.string(),
    revision: z.number().int(),
    records: z.array(RoomRecord),
  }),
  z.object({ show: z.literal('votingRound'), municipality: z.string(), round: RoomRound }),
  z.object({ show: z.literal('ambitions'), municipality: z.string(), ambitions: z.array(Ambition) }),
  z.object({
    show: z.literal('readBack'),
    municipality: z.string(),
    revision: z.number().int(),
    records: z.array(RoomRecord),
    at: z.number().int().min(0),
  }),
  z.object({
    show: z.literal('lookBack'),
    municipality: z.string(),
    /** Null when there is nothing to look back at. */
    action: RoomLookBack.nullable(),
  }),
  z.object({
    show: z.literal('themes'),
    municipality: z.string(),
    themes: z.array(RoomTheme.pick({ id: true, title: true, drawing: true })),
    /** The last vote about them; null before there was one. */
    round: RoomRound.nullable(),
  }),
  z.object({
    show: z.literal('theme'),
    municipality: z.string(),
    theme: RoomTheme,
    /** The last vote on its question, and on each of its propositions; null without one. */
    scale: RoomRound.nullable(),
    propositions: z.array(RoomRound.nullable()),
  }),
  z.object({
    show: z.literal('learning'),
    municipality: z.string(),
    /** Null when the question is gone. */
    learning: RoomLearning.nullable(),
  }),
  z.object({ show: z.literal('journey'), municipality: z.string(), journey: RoomJourney }),
  z.object({ show: z.literal('waves'), municipality: z.string(), waves: RoomWaves }),
  z.object({
    show: z.literal('join'),
    municipality: z.string(),
    step: JoinStep,
    /** Null: phones cannot join now. */
    lobby: z
      .object({
        url: z.string(),
        withCards: z.boolean(),
        people: z.number().int(),
        numbers: z.number().int(),
        wifi: Wifi.nullable(),
      })
      .nullable(),
  }),
  z.object({ show: z.literal('check'), municipality: z.string() }),
]);
export type ProjectorPicture = z.infer<typeof ProjectorPicture>;

/** All that the projector window knows: a picture, and how it is shown. */
export const ProjectorFrame = ProjectorPicture.and(z.object({ stage: RoomStage }));
export type ProjectorFrame = z.infer<typeof ProjectorFrame>;

/** What the facilitator's window knows of the projector: how many windows, what was chosen, and how it is shown. */
export const ProjectorState = RoomControl.extend({
  windows: z.number().int(),
  choice: ProjectorChoice,
  /** Where in the trajectory the picture is of; null while nothing was chosen. */
  place: Place.nullable(),
});
export type ProjectorState = z.infer<typeof ProjectorState>;
