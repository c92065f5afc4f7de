import { z } from 'zod';
import { Id } from '../domain/text.ts';
import { LobbyState } from '../phones/lobby-state.ts';
import { Template } from '../plate/template.ts';
import { RoomStage } from '../room/stage.ts';
import { DamageState } from './damage-methods.ts';
import { DiskState, DocumentChange, ProjectorFrame, ProjectorState, RoomRecord } from './snapshots.ts';

/** What the services tell the facilitator's window without being asked. */
export const FacilitatorEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('document.changed'), change: DocumentChange }),
  z.object({ type: z.literal('templates.changed'), templates: z.array(Template) }),
  /** Another scan is shown, or one was added or described. */
  z.object({ type: z.literal('scans.changed'), trajectoryId: Id }),
  z.object({ type: z.literal('results.changed'), trajectoryId: Id }),
  z.object({ type: z.literal('trajectory.removed'), trajectoryId: Id }),
  z.object({ type: z.literal('disk.changed'), state: DiskState }),
  z.object({ type: z.literal('damage.changed'), state: DamageState }),
  /** It is another one now, from a file or a copy. */
  z.object({ type: z.literal('trajectory.replaced'), trajectoryId: Id }),
  z.object({ type: z.literal('import.progress'), done: z.number(), of: z.number() }),
  /** Who is in the lobby, who voted and how: never what. At most four times a second. */
  z.object({ type: z.literal('lobby.changed'), state: LobbyState }),
  /** How many projector windows are open, and what they show. */
  z.object({ type: z.literal('projector.state'), state: ProjectorState }),
]);
export type FacilitatorEvent = z.infer<typeof FacilitatorEvent>;

/** A change of records that the room may see: no other kind passes. */
export const RoomDiff = z.array(z.object({ id: z.string(), from: RoomRecord.nullable(), to: RoomRecord.nullable() }));
export type RoomDiff = z.infer<typeof RoomDiff>;

/** What the projector window is told: a new picture, a change of the records on it, how to show it, where she points. */
export const ProjectorEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('projector.frame'), frame: ProjectorFrame }),
  z.object({ type: z.literal('projector.changed'), revision: z.number().int(), diff: RoomDiff }),
  z.object({ type: z.literal('projector.stage'), stage: RoomStage }),
  z.object({ type: z.literal('projector.point'), at: z.object({ x: z.number(), y: z.number() }).nullable() }),
]);
export type ProjectorEvent = z.infer<typeof ProjectorEvent>;

export type ApiEvent = FacilitatorEvent | ProjectorEvent;
