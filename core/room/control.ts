import type { Direction } from './direction.ts';
import { ownCovered, screensSaid, TWO_SCREENS } from './privacy.ts';
import {
  type Cover,
  type OneScreen,
  type RoomControl,
  type RoomLook,
  type RoomStage,
  type Station,
  type TypedNote,
  USUAL_WIDTH,
} from './stage.ts';
import { nextPhase, runTimer, sentTimer, startTimer, type Timer } from './timer.ts';

/** How the room's picture is shown, as the services keep it in memory. */
export interface Control {
  readonly cover: Cover | null;
  readonly frozen: boolean;
  readonly station: Station | null;
  readonly page: number;
  readonly spotlight: string | null;
  readonly typeAloud: boolean;
  readonly typed: TypedNote | null;
  readonly timer: Timer | null;
  readonly look: RoomLook;
  /** The shape of the beamer (`RoomWidth`). */
  readonly width: number;
  readonly oneScreen: OneScreen;
}

/** The beginning: nothing covered, frozen, lit or typed. */
export function newControl(look: RoomLook, oneScreen: OneScreen = TWO_SCREENS): Control {
  const plate = { station: null, spotlight: null, typeAloud: false, typed: null, page: 0 };
  return { ...plate, cover: null, frozen: false, timer: null, look, width: USUAL_WIDTH, oneScreen };
}

/** The control after another picture was chosen: no place of the old one stays lit. A cover stays until she takes it off. */
export function afterChoice(control: Control): Control {
  return { ...control, station: null, page: 0, spotlight: null, typed: null };
}

/** The control after something the facilitator did. Pointing is not kept; steps depend on the picture. */
export function directed(control: Control, direction: Direction, now: number): Control {
  switch (direction.do) {
    case 'freeze':
      return { ...control, frozen: direction.on };
    case 'cover':
      return { ...control, cover: direction.cover };
    case 'station':
      return { ...control, station: direction.station, spotlight: null };
    case 'page':
      return { ...control, page: direction.page };
    case 'spotlight':
      return { ...control, spotlight: direction.id };
    case 'typeAloud':
      return { ...control, typeAloud: direction.on, typed: null };
    case 'type':
      return { ...control, typed: control.typeAloud ? direction.note : null };
    case 'point':
    case 'step':
      return control;
    case 'look':
      return { ...control, look: direction.look };
    case 'oneScreen':
      return { ...control, oneScreen: screensSaid(control.oneScreen, direction.on) };
    case 'coverOwn':
      return { ...control, oneScreen: ownCovered(control.oneScreen, direction.on) };
    default:
      return { ...control, timer: timerAfter(control.timer, direction, now) };
  }
}

function timerAfter(timer: Timer | null, direction: Direction, now: number): Timer | null {
  if (direction.do === 'timer.start') return startTimer(direction.phases, now, timer?.shown ?? true);
  if (!timer) return null;
  if (direction.do === 'timer.run') return runTimer(timer, direction.on, now);
  if (direction.do === 'timer.next') return nextPhase(timer, now);
  if (direction.do === 'timer.show') return { ...timer, shown: direction.on };
  return null;
}

/** What the room gets of it: no timer that is only hers, nothing typed that she does not type aloud. */
export function roomStage(control: Control, now: number): RoomStage {
  const { cover, station, page, spotlight, typed, timer, look, width } = control;
  return { cover, station, page, spotlight, typed, look, width, timer: timer?.shown ? sentTimer(timer, now) : null };
}

/** What the facilitator's window gets of it. */
export function sentControl(control: Control, now: number): RoomControl {
  const { frozen, typeAloud, oneScreen, timer } = control;
  const stage = { ...roomStage(control, now), timer: timer && sentTimer(timer, now) };
  return { stage, frozen, typeAloud, oneScreen };
}
