import { z } from 'zod';
import { AnswerForReview, AnswersForReview, Heading, Tags } from '../answers/answer.ts';
import { Place } from '../document/view.ts';
import { Day, FilledText, Id, TypedText } from '../domain/text.ts';
import { BinnedTrajectory, Municipality, TrajectorySummary } from '../domain/trajectory.ts';
import { Color } from '../house-style/color.ts';
import { HouseStyle, Maker } from '../house-style/house-style.ts';
import { OwnTitles } from '../plate/template.ts';
import { Directed, Direction } from '../room/direction.ts';
import { RoomScreen } from '../room/stage.ts';
import { PrincipleFinding } from '../scan/findings/finding.ts';
import { FilledForm, PaperForm } from '../scan/import/paper-form.ts';
import { ScanResults } from '../scan/model/results.ts';
import { Threshold } from '../scan/small-groups/thresholds.ts';
import { DeepeningMethod } from '../toolbox/method.ts';
import { TeamQuestion } from '../toolbox/team-question.ts';
import { Theme } from '../toolbox/theme.ts';
import { WorkingElement } from '../toolbox/working-element.ts';
import { RunSheets } from '../trajectory/run-sheet.ts';
import { damageMethods } from './damage-methods.ts';
import { Delivery } from './delivery.ts';
import { documentMethods } from './document-methods.ts';
import { forgettingMethods } from './forgetting-methods.ts';
import { importMethods } from './import-methods.ts';
import { journeyMethods } from './journey-methods.ts';
import { lobbyMethods } from './lobby-methods.ts';
import { principleMethods } from './principle-methods.ts';
import { questionnaireMethods } from './questionnaire-methods.ts';
import { regionMethods } from './region-methods.ts';
import { secondPlaceMethods } from './second-place-methods.ts';
import { sessionMethods } from './session-methods.ts';
import {
  ChartChoice,
  ChartFrame,
  DataCopy,
  DiskState,
  ProjectorChoice,
  ProjectorFrame,
  ProjectorState,
  ScanSummary,
  TrajectorySnapshot,
} from './snapshots.ts';
import { trajectoryFileMethods } from './trajectory-file-methods.ts';
import { wavesMethods } from './waves-methods.ts';

/** Who calls: the facilitator's window or the projector window (beamerscherm). */
export const Role = z.enum(['facilitator', 'projector']);
export type Role = z.infer<typeof Role>;

interface MethodDef {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly roles: readonly Role[];
}

const FACILITATOR = ['facilitator'] as const;
const nothing = z.null();
const byId = z.object({ id: Id });
const inTrajectory = z.object({ trajectoryId: Id });
const ofScan = z.object({ trajectoryId: Id, scanId: z.string().max(64) });
const ofAnswer = z.object({ trajectoryId: Id, answerId: z.string().max(100) });
const UploadId = z.string().max(100);

/** How a printed page reached the person: as a file, or through the window's own print dialog. */
const Printed = z.union([Delivery, z.object({ kind: z.literal('print') })]);
export type Printed = z.infer<typeof Printed>;

/** A file of the minutes that was handed over; `lacksPdf`: everything in one ZIP, but no PDF could be made here. Absent: nothing lacks. */
const ExportedMinutes = Delivery.and(z.object({ lacksPdf: z.boolean().optional() }));

/** What the window prints as one HTML document, for a shell that prints by itself; null when the window could not make it. */
const PrintedPage = UploadId.nullable().default(null);

/** A picture for the minutes, uploaded as PNG, with its size in CSS pixels. */
const Picture = z.object({
  uploadId: UploadId,
  width: z.number().int().min(1).max(10_000),
  height: z.number().int().min(1).max(10_000),
});

/** Every call that a window can make: name, input, output, who may call. */
export const methods = {
  'trajectories.list': { input: nothing, output: z.array(TrajectorySummary), roles: FACILITATOR },
  'trajectories.create': {
    input: z.object({ id: Id, municipality: Municipality, templateId: z.string().max(100).optional() }),
    output: byId,
    roles: FACILITATOR,
  },
  /** Opens the shipped example: the copy that is there already, or a fresh one. */
  'trajectories.openSample': { input: nothing, output: byId, roles: FACILITATOR },
  /** The example of a whole year. */
  'trajectories.openSampleYear': { input: nothing, output: byId, roles: FACILITATOR },
  /** Takes this copy of the example away with all that was done to it, and makes a fresh one. */
  'trajectories.renewSample': { input: byId, output: byId, roles: FACILITATOR },
  'trajectories.open': { input: byId, output: TrajectorySnapshot, roles: FACILITATOR },
  'trajectories.rename': {
    input: z.object({ id: Id, municipality: Municipality }),
    output: nothing,
    roles: FACILITATOR,
  },
  'templates.list': {
    input: nothing,
    output: z.array(z.object({ id: z.string(), name: z.string(), own: z.boolean() })),
    roles: FACILITATOR,
  },
  /** Keeps the template of a plate with other titles on this laptop under `id`, and puts it under that plate. */
  'templates.adapt': {
    input: z.object({ trajectoryId: Id, place: Place, id: Id, titles: OwnTitles }),
    output: nothing,
    roles: FACILITATOR,
  },
  /** Puts a trajectory in the bin, for thirty days. */
  'trajectories.remove': { input: byId, output: nothing, roles: FACILITATOR },
  'trajectories.bin': { input: nothing, output: z.array(BinnedTrajectory), roles: FACILITATOR },
  /** Takes it out of the bin. */
  'trajectories.restore': { input: byId, output: nothing, roles: FACILITATOR },
  /** Deletes a trajectory that is in the bin, at once and for good. */
  'trajectories.delete': { input: byId, output: nothing, roles: FACILITATOR },

  ...importMethods,
  /** The scans of a trajectory in the order in which they came, which one is shown, and whether its import can be taken back. */
  'scan.list': {
    input: inTrajectory,
    output: z.object({ scans: z.array(ScanSummary), shown: z.string().nullable(), canUndo: z.boolean() }),
    roles: FACILITATOR,
  },
  /** Shows another scan from now on. */
  'scan.choose': { input: ofScan, output: nothing, roles: FACILITATOR },
  /** Gives a scan a title, and the day on which people were asked. */
  'scan.describe': {
    input: ofScan.extend({ title: TypedText.pipe(z.string().trim().max(120)), takenOn: Day }),
    output: nothing,
    roles: FACILITATOR,
  },
  /** The form to enter answers from paper with: of the scan that is there, or of a question set. */
  'scan.paperForm': {
    input: z.object({ trajectoryId: Id, questionSetId: z.string().max(100).optional() }),
    output: PaperForm,
    roles: FACILITATOR,
  },
  /** Stores one filled-in paper form as one respondent. */
  'scan.addForm': {
    input: z.object({ trajectoryId: Id, questionSetId: z.string().max(100).optional(), form: FilledForm }),
    output: z.object({ respondents: z.number().int() }),
    roles: FACILITATOR,
  },
  'scan.results': { input: inTrajectory, output: ScanResults, roles: FACILITATOR },
  'scan.includeAbandoned': {
    input: z.object({ trajectoryId: Id, include: z.boolean() }),
    output: ScanResults,
    roles: FACILITATOR,
  },

  /** From which number of answers a group is shown on a screen: five or more. Null when there is no scan yet. */
  'scan.setThreshold': {
    input: z.object({ trajectoryId: Id, threshold: Threshold }),
    output: ScanResults.nullable(),
    roles: FACILITATOR,
  },

  /** Questions that neighbourhood teams often ask (wijkteamvragen). */
  'toolbox.teamQuestions': { input: nothing, output: z.array(TeamQuestion), roles: FACILITATOR },
  /** What often helps (werkzame elementen), to try out. */
  'toolbox.workingElements': { input: nothing, output: z.array(WorkingElement), roles: FACILITATOR },
  /** The themes to reflect on (thema's). */
  'reflection.themes': { input: nothing, output: z.array(Theme), roles: FACILITATOR },
  /** The blocks that a run sheet begins with, for each kind of session. */
  'runSheet.proposals': { input: nothing, output: RunSheets, roles: FACILITATOR },

  /** The deepening methods (verdieping); `methodsFor` chooses those that fit an outcome. */
  'toolbox.methods': { input: nothing, output: z.array(DeepeningMethod), roles: FACILITATOR },

  /** The results as documents may hold them, with the threshold of documents: for the preview. Null without a scan. */
  'results.forDocuments': { input: inTrajectory, output: ScanResults.nullable(), roles: FACILITATOR },
  /** What the scan says of whole principles and may stay on a card. */
  'results.findings': {
    input: inTrajectory,
    output: z.array(PrincipleFinding),
    roles: FACILITATOR,
  },
  /** The results as a file for other programs, with the threshold of documents and without open answers. */
  'results.export': {
    input: z.object({ trajectoryId: Id, format: z.enum(['xlsx', 'csv']) }),
    output: Delivery,
    roles: FACILITATOR,
  },

  /** The raw open answers of the groups that may be seen, with what was decided about them. */
  'answers.list': { input: inTrajectory, output: AnswersForReview, roles: FACILITATOR },
  /** Decides what others may see of an answer. `confirmed`: a second yes to what looks like personal data. */
  'answers.release': {
    input: ofAnswer.extend({ text: FilledText, confirmed: z.boolean().default(false) }),
    output: AnswerForReview,
    roles: FACILITATOR,
  },
  /** Takes a release back; quotes made of it leave the plate and the history, so that no undo brings them back. */
  'answers.withdraw': { input: ofAnswer, output: AnswerForReview, roles: FACILITATOR },
  /** The same for a release whose answer is not in the scan any more. */
  'answers.withdrawVanished': {
    input: z.object({ trajectoryId: Id, releaseId: z.string().max(100) }),
    output: nothing,
    roles: FACILITATOR,
  },
  'answers.tag': { input: ofAnswer.extend({ tags: Tags }), output: AnswerForReview, roles: FACILITATOR },
  'answers.pick': { input: ofAnswer.extend({ picked: z.boolean() }), output: AnswerForReview, roles: FACILITATOR },
  /** Puts answers under a heading, or (null) under none. */
  'answers.group': {
    input: z.object({ trajectoryId: Id, answerIds: z.array(z.string().max(100)).min(1).max(5000), heading: Heading }),
    output: z.array(AnswerForReview),
    roles: FACILITATOR,
  },
  /** The data of a chart that is going to be saved: with the threshold of documents. */
  'charts.frame': {
    input: z.object({ trajectoryId: Id, choice: ChartChoice }),
    output: ChartFrame,
    roles: FACILITATOR,
  },
  /** Hands over a drawn chart as a file that is named after what it shows. */
  'charts.deliver': {
    input: z.object({
      trajectoryId: Id,
      uploadId: UploadId,
      format: z.enum(['png', 'svg']),
      subject: z.string().min(1).max(120),
    }),
    output: Delivery,
    roles: FACILITATOR,
  },

  /** The page that the window prints, as a PDF named after what it shows; else the window prints itself. */
  'charts.pdf': {
    input: z.object({ trajectoryId: Id, subject: z.string().min(1).max(120), page: PrintedPage }),
    output: Printed,
    roles: FACILITATOR,
  },

  ...documentMethods,
  ...forgettingMethods,
  ...journeyMethods,
  ...principleMethods,
  ...sessionMethods,
  ...wavesMethods,
  ...damageMethods,
  ...secondPlaceMethods,
  ...lobbyMethods,
  ...questionnaireMethods,
  ...regionMethods,
  ...trajectoryFileMethods,

  /** Chooses what the room sees. */
  'projector.choose': {
    input: z.object({ trajectoryId: Id, place: Place, choice: ProjectorChoice }),
    output: nothing,
    roles: FACILITATOR,
  },
  /** Opens a projector window where the shell can; the browser shell gives the address of the tab to open. */
  'projector.open': {
    input: nothing,
    output: z.object({ url: z.string().nullable() }),
    roles: FACILITATOR,
  },
  /** Freezes, covers, lights, points, times: how the room sees the chosen picture. */
  'projector.direct': { input: Direction, output: Directed, roles: FACILITATOR },
  'projector.state': { input: nothing, output: ProjectorState, roles: FACILITATOR },
  'projector.frame': { input: RoomScreen.nullable(), output: ProjectorFrame, roles: ['projector', 'facilitator'] },

  'minutes.export': {
    input: z.object({
      trajectoryId: Id,
      sessionId: Id,
      /** Word, the actions as Excel, as calendar or as a calendar for each person, or everything in one ZIP. */
      format: z.enum(['docx', 'xlsx', 'ics', 'ics-people', 'zip']),
      /** For Word and ZIP; the others have no pictures. */
      plate: Picture.nullable(),
      /** Chart pictures by the chart ids of the minutes model. */
      charts: z.array(Picture.extend({ chartId: z.string() })).max(50),
      /** For the PDF in the ZIP. */
      page: PrintedPage,
    }),
    output: ExportedMinutes,
    roles: FACILITATOR,
  },
  /** What the window prints, as PDF; where the shell cannot make one, the window prints itself. */
  'minutes.pdf': {
    input: z.object({ trajectoryId: Id, sessionId: Id, page: PrintedPage }),
    output: Printed,
    roles: FACILITATOR,
  },

  /** The check sheet: invented minutes in the house style of a municipality, as Word. */
  'minutes.checkSheet': { input: inTrajectory, output: Delivery, roles: FACILITATOR },

  /** Whether the disk with the data takes what is kept. */
  'disk.state': { input: nothing, output: DiskState, roles: FACILITATOR },

  /** The copies that were made before the data changed its shape; each goes after thirty days. */
  'copies.list': { input: nothing, output: z.array(DataCopy), roles: FACILITATOR },
  /** Removes one of the copies in the list, by its path. */
  'copies.remove': { input: z.object({ path: z.string().max(10_000) }), output: nothing, roles: FACILITATOR },

  /** Who makes documents on this laptop. */
  'settings.read': { input: nothing, output: Maker, roles: FACILITATOR },
  'settings.change': { input: Maker.partial(), output: Maker, roles: FACILITATOR },
  'houseStyle.read': { input: inTrajectory, output: HouseStyle, roles: FACILITATOR },
  /** Logo (PNG) and template (.docx) are uploads; null takes them away. */
  'houseStyle.change': {
    input: z.object({
      trajectoryId: Id,
      color: Color.nullable().optional(),
      logo: UploadId.nullable().optional(),
      template: UploadId.nullable().optional(),
    }),
    output: HouseStyle,
    roles: FACILITATOR,
  },
} as const satisfies Record<string, MethodDef>;

export type Methods = typeof methods;
export type MethodName = keyof Methods;
export type Input<M extends MethodName> = z.infer<Methods[M]['input']>;
export type Output<M extends MethodName> = z.infer<Methods[M]['output']>;
/** What a caller passes: before defaults and clean-up by zod. */
export type CallInput<M extends MethodName> = z.input<Methods[M]['input']>;
