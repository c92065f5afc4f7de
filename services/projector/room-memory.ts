import { isOfRelease } from '../../core/cards/card.ts';
import type {
  ProjectorChoice,
  ProjectorFrame,
  ProjectorPicture,
  ProjectorState,
  RoomRecord,
} from '../../core/contract/snapshots.ts';
import { type Document, recordOf, recordsOf } from '../../core/document/document.ts';
import type { Place } from '../../core/document/view.ts';
import { isOfCard } from '../../core/document/voting-records.ts';
import { type Control, newControl, roomStage, sentControl } from '../../core/room/control.ts';
import type { RoomLook, RoomStage } from '../../core/room/stage.ts';
import type { Timer } from '../../core/room/timer.ts';
import type { RoomRound } from '../../core/voting/room-view.ts';
import { optionsNow } from '../../core/voting/rounds.ts';

/** A picture, and where in which trajectory it is of. */
export interface Shown {
  readonly trajectoryId: string;
  readonly place: Place;
  /** The scan that was shown when it was chosen. */
  readonly scanId: string | null;
  readonly choice: ProjectorChoice;
}

/** What was chosen for the room and how it is shown. Memory only: a restart starts at nothing. */
export interface RoomMemory {
  readonly shown: Shown | null;
  readonly windows: number;
  readonly control: Control;
  /** The frame that the room keeps while it is frozen. */
  readonly held: ProjectorFrame | null;
}

export function newMemory(look: RoomLook): RoomMemory {
  return { shown: null, windows: 0, control: newControl(look), held: null };
}

/** Nothing is chosen, frozen, covered or lit any more, whatever was going on. */
export function startingAtNothing(
  memory: RoomMemory,
  at: Pick<Shown, 'trajectoryId' | 'place'> | null,
  timer: Timer | null,
): RoomMemory {
  const shown = at && {
    trajectoryId: at.trajectoryId,
    place: at.place,
    scanId: null,
    choice: { show: 'nothing' } as const,
  };
  const { look, oneScreen, width } = memory.control;
  return { ...memory, shown, held: null, control: { ...newControl(look, oneScreen), timer, width } };
}

/** Frozen, the place on the plate and what is lit and typed stay as they were; covers, time and size do not. */
export function stageOf({ control, held }: RoomMemory, now: number): RoomStage {
  const { cover, timer, look, width, ...place } = roomStage(control, now);
  return { ...(held?.stage ?? place), cover, timer, look, width };
}

/** All that the room gets: the held frame while it is frozen, else this picture. */
export function frameOf(memory: RoomMemory, picture: () => ProjectorPicture, now: number): ProjectorFrame {
  return { ...(memory.held ?? picture()), stage: stageOf(memory, now) };
}

/** What the facilitator's window gets. */
export function stateOf({ control, windows, shown }: RoomMemory, now: number): ProjectorState {
  return {
    ...sentControl(control, now),
    windows,
    choice: shown?.choice ?? { show: 'nothing' },
    place: shown?.place ?? null,
  };
}

/** On a ballot a quote keeps its place, and has the words that it has now. */
function withTextsOf(round: RoomRound, document: Document): RoomRound {
  const now = recordOf(document, 'votingRound', round.id);
  if (!now) return round;
  const texts = new Map(optionsNow(document, now).map(({ id, text }) => [id, text]));
  const options = round.options.map((option) =>
    isOfCard(option.type) && isOfRelease(option.type)
      ? { ...option, text: texts.get(option.id) ?? option.text }
      : option,
  );
  return { ...round, options };
}

/**
 * The held frame as far as tellers still agree to it. The room reads a moment as a note: with a teller in the trajectory a
 * card that is not for the room any more does not stay in a frozen picture.
 */
function withoutTold(held: ProjectorFrame | null, document: Document): ProjectorFrame | null {
  if (held?.show === 'journey') return null;
  if (!held || !('records' in held) || recordsOf(document, 'teller').length === 0) return held;
  return { ...held, records: held.records.filter(({ kind, id }) => kind !== 'card' || recordOf(document, 'card', id)) };
}

/** The held frame without quotes that were withdrawn or changed since: a freeze keeps no text that is not released. */
export function withoutWithdrawn(frame: ProjectorFrame | null, document: Document): ProjectorFrame | null {
  const held = withoutTold(frame, document);
  if (held?.show === 'votingRound') return { ...held, round: withTextsOf(held.round, document) };
  if (!held || !('records' in held)) return held;
  const stays = (record: RoomRecord) => {
    if (record.kind !== 'card' || !isOfRelease(record.content.type)) return true;
    return recordOf(document, 'card', record.id)?.content.text === record.content.text;
  };
  return { ...held, records: held.records.filter(stays) };
}
