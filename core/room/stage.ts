import { z } from 'zod';
import { Sign } from '../domain/perspective.ts';
import { TEXT_MAX } from '../domain/text.ts';

/** How large the room reads: text of the room views in pixels on a screen of 1080 lines. */
export const TEXT_SIZE = { default: 48, floor: 28, most: 96 } as const;

/** Every picture for the room is laid out as if the screen had so many lines; sizes in it are in those lines. */
export const ROOM_LINES = 1080;

/** How wide the picture for the room is when it has `ROOM_LINES` lines: the shape of the beamer. */
export const RoomWidth = z.number().int().min(1080).max(3000);
/** What the window of the room tells of itself. */
export const RoomScreen = z.object({ width: RoomWidth });
export type RoomScreen = z.infer<typeof RoomScreen>;
/** A screen of 16 by 9. */
export const USUAL_WIDTH = 1920;
const WIDTH_STEP = 10;

/** The width for a screen of this size; in steps, so that 1366 by 768 is a screen of 16 by 9. */
export function roomWidthFor({ width, height }: { readonly width: number; readonly height: number }): number {
  if (!(width > 0 && height > 0)) return USUAL_WIDTH;
  const exact = (ROOM_LINES * width) / height;
  return Math.min(3000, Math.max(1080, Math.round(exact / WIDTH_STEP) * WIDTH_STEP));
}

/** How this laptop draws for the room: kept for the next session. */
export const RoomLook = z.object({
  textSize: z.number().int().min(TEXT_SIZE.floor).max(TEXT_SIZE.most),
  theme: z.enum(['light', 'dark']),
  /** Whether the end of a time is heard, on the facilitator's laptop. */
  sound: z.boolean(),
});
export type RoomLook = z.infer<typeof RoomLook>;

export const DEFAULT_LOOK: RoomLook = { textSize: TEXT_SIZE.default, theme: 'light', sound: true };

/** What lies over the picture: a black screen, or a bright empty one. */
export const Cover = z.enum(['black', 'light']);
export type Cover = z.infer<typeof Cover>;

/** A part of the plate that the room looks at: a zone, and which part of it when it does not fit readably at once. */
export const Station = z.object({ zone: z.number().int().min(0).max(99), part: z.number().int().min(0).max(999) });
export type Station = z.infer<typeof Station>;

/** One stretch of time and what it is for. */
export const TimerPhase = z.object({
  kind: z.enum(['plain', 'alone', 'pairs', 'fours', 'all']),
  ms: z
    .number()
    .int()
    .min(1000)
    .max(4 * 3_600_000),
});
export type TimerPhase = z.infer<typeof TimerPhase>;

/** A timer as it is at the moment of sending; who gets it counts on with a monotonic clock of its own. */
export const RoomTimer = z.object({
  phases: z.array(TimerPhase).min(1).max(8),
  phase: z.number().int().min(0),
  leftMs: z.number(),
  running: z.boolean(),
  /** Whether the room sees it. */
  shown: z.boolean(),
});
export type RoomTimer = z.infer<typeof RoomTimer>;

/** A note while it is being written, shown only when the facilitator types aloud (meetypen). */
export const TypedNote = z.object({ perspective: Sign, text: z.string().max(TEXT_MAX) });
export type TypedNote = z.infer<typeof TypedNote>;

/** How the chosen picture is shown to the room. Presence: memory only, never saved. */
export const RoomStage = z.object({
  cover: Cover.nullable(),
  /** Null: the whole plate. */
  station: Station.nullable(),
  /** The card, improvement task or zone that stays bright while the rest dims. */
  spotlight: z.string().max(100).nullable(),
  typed: TypedNote.nullable(),
  timer: RoomTimer.nullable(),
  look: RoomLook,
  /** The shape of the beamer, as its window told. */
  width: RoomWidth,
  /** Which page of the picture is shown, for pictures other than the plate. */
  page: z.number().int().min(0).max(999),
});
export type RoomStage = z.infer<typeof RoomStage>;

/** The stage before anything was directed. */
export const NEW_STAGE: RoomStage = {
  cover: null,
  station: null,
  spotlight: null,
  typed: null,
  timer: null,
  look: DEFAULT_LOOK,
  width: USUAL_WIDTH,
  page: 0,
};

/** One screen for the room and for her: what she said, else what the displays say. */
export const OneScreen = z.object({ said: z.boolean().nullable(), found: z.boolean(), covered: z.boolean() });
export type OneScreen = z.infer<typeof OneScreen>;

/** What the facilitator's window knows of the room besides the picture. */
export const RoomControl = z.object({
  stage: RoomStage,
  /** The room keeps its picture while she works on. */
  frozen: z.boolean(),
  typeAloud: z.boolean(),
  oneScreen: OneScreen,
});
export type RoomControl = z.infer<typeof RoomControl>;
