import { z } from 'zod';
import { Cover, RoomLook, RoomStage, Station, TimerPhase, TypedNote } from './stage.ts';

const PlatePoint = z.object({ x: z.number(), y: z.number() });
const on = z.boolean();

/** What the facilitator does with the room's screen, apart from choosing the picture. */
export const Direction = z.discriminatedUnion('do', [
  z.object({ do: z.literal('freeze'), on }),
  z.object({ do: z.literal('cover'), cover: Cover.nullable() }),
  z.object({ do: z.literal('station'), station: Station.nullable() }),
  /** A page of a picture other than the plate. */
  z.object({ do: z.literal('page'), page: RoomStage.shape.page }),
  /**
   * One step along the plate, or along the actions that are read back; counted by the service, so no press is lost. With
   * `stay` the last page of the last station stays, and does not make way for the whole plate.
   */
  z.object({ do: z.literal('step'), by: z.union([z.literal(1), z.literal(-1)]), stay: on.optional() }),
  z.object({ do: z.literal('spotlight'), id: z.string().max(100).nullable() }),
  z.object({ do: z.literal('typeAloud'), on }),
  z.object({ do: z.literal('type'), note: TypedNote.nullable() }),
  /** Her mouse on the plate while she points; null when she stops. Never kept. */
  z.object({ do: z.literal('point'), at: PlatePoint.nullable() }),
  z.object({ do: z.literal('timer.start'), phases: z.array(TimerPhase).min(1).max(8) }),
  z.object({ do: z.literal('timer.run'), on }),
  /** The next stretch of time, for instance from two by two to fours. */
  z.object({ do: z.literal('timer.next') }),
  z.object({ do: z.literal('timer.stop') }),
  z.object({ do: z.literal('timer.show'), on }),
  z.object({ do: z.literal('look'), look: RoomLook }),
  z.object({ do: z.literal('oneScreen'), on }),
  /** Her screen shows what the room may see, and nothing else; false brings her own screen back. */
  z.object({ do: z.literal('coverOwn'), on }),
]);
export type Direction = z.infer<typeof Direction>;

/** What became of a direction: whether a step found nothing more to show. */
export const Directed = z.object({ atEnd: z.boolean() });
export type Directed = z.infer<typeof Directed>;
