import type {
  DocumentChange,
  ProjectorChoice,
  ProjectorFrame,
  ProjectorPicture,
  ProjectorState,
} from '../../core/contract/snapshots.ts';
import type { Diff } from '../../core/document/diff.ts';
import type { DocumentRecord } from '../../core/document/records.ts';
import type { Place } from '../../core/document/view.ts';
import { isSame } from '../../core/domain/same.ts';
import { afterChoice } from '../../core/room/control.ts';
import type { Directed, Direction } from '../../core/room/direction.ts';
import { screensFound } from '../../core/room/privacy.ts';
import type { RoomScreen } from '../../core/room/stage.ts';
import type { EventHub } from '../event-hub.ts';
import { createDirecting } from './directing.ts';
import {
  changesChoice,
  changesJourney,
  countsPeople,
  followsRecords,
  isOfScan,
  pictureOf,
  roomDiff,
} from './pictures.ts';
import type { LookStore } from './room-look.ts';
import {
  frameOf,
  newMemory,
  type RoomMemory,
  type Shown,
  startingAtNothing,
  stateOf,
  withoutWithdrawn,
} from './room-memory.ts';
import type { RoomSource } from './room-source.ts';

/** Decides what the room sees. Starts with nothing, and goes back to nothing with another trajectory. */
export interface ProjectorService {
  choose(trajectoryId: string, place: Place, choice: ProjectorChoice): void;
  /** Freezes, covers, lights, points, times. */
  direct(direction: Direction): Directed;
  /** What the facilitator's window knows of the room. */
  state(): ProjectorState;
  /** The facilitator opened this session: what is shown of another session or trajectory disappears. */
  opened(trajectoryId: string, place: Place): void;
  frame(): ProjectorFrame;
  /** The window of the room told the shape of its screen. */
  screenIs(screen: RoomScreen): void;
  documentChanged(change: DocumentChange): void;
  /** Other numbers of people voted or joined: what shows them is drawn again. */
  countsChanged(trajectoryId: string): void;
  /** The name or the results changed, or the trajectory was removed: draw again. */
  refresh(trajectoryId: string): void;
  /** The shell says how many projector windows are open. */
  windowsChanged(windows: number): void;
  /** The displays changed; the shell says whether the room may look at the facilitator's window now. */
  screensChanged(seesHers: boolean): void;
}

interface Dependencies {
  readonly hub: EventHub;
  /** Null when the place is not there any more. */
  readonly sourceOf: (trajectoryId: string, place: Place) => RoomSource | null;
  readonly looks: LookStore;
  /** A clock that only runs forward, in milliseconds. */
  readonly now: () => number;
}

export function createProjectorService({ hub, sourceOf, looks, now }: Dependencies): ProjectorService {
  let memory = newMemory(looks.read());
  let toldPicture = '';

  const change = (changes: Partial<RoomMemory>) => {
    memory = { ...memory, ...changes };
  };
  const sourceNow = () => memory.shown && sourceOf(memory.shown.trajectoryId, memory.shown.place);
  const isOnBeamer = (trajectoryId: string) => memory.shown?.trajectoryId === trajectoryId;

  function picture(): ProjectorPicture {
    const { shown } = memory;
    const source = sourceNow();
    if (!shown || !source) return { show: 'nothing', municipality: null };
    // Results of another scan come before the room when she chooses them, not when she looks at them herself.
    const otherScan = isOfScan(shown.choice) && source.scanId !== shown.scanId;
    return pictureOf(otherScan ? { show: 'nothing' } : shown.choice, source);
  }
  const frame = () => frameOf(memory, picture, now());
  const state = () => stateOf(memory, now());
  const tellState = () => hub.send('facilitator', { type: 'projector.state', state: state() });
  function tell(): void {
    toldPicture = JSON.stringify(picture());
    hub.send('projector', { type: 'projector.frame', frame: frame() });
    tellState();
  }
  /** A picture is sent as a whole, and only when what the room may see of it is different. */
  function tellPicture(): void {
    const text = JSON.stringify(picture());
    if (text === toldPicture) return;
    toldPicture = text;
    hub.send('projector', { type: 'projector.frame', frame: frame() });
  }
  function refresh(trajectoryId: string): void {
    if (!isOnBeamer(trajectoryId)) return;
    const source = sourceNow();
    // What is gone does not come back by itself: not when its session is taken out of the bin either.
    if (source) change({ held: withoutWithdrawn(memory.held, source.document) });
    else memory = startingAtNothing(memory, memory.shown, null);
    tell();
  }
  /** A freeze keeps its picture, but for what a teller does not agree to any more. */
  const whileHeld = (trajectoryId: string, diff: Diff) => (changesJourney(diff) ? refresh(trajectoryId) : undefined);
  function choose(trajectoryId: string, place: Place, choice: ProjectorChoice): void {
    const { shown, held, control } = memory;
    const same = isOnBeamer(trajectoryId) && isSame(shown?.place, place) && isSamePicture(shown?.choice, choice);
    change({
      shown: { trajectoryId, place, scanId: sourceOf(trajectoryId, place)?.scanId ?? null, choice },
      held: isOnBeamer(trajectoryId) ? held : null,
      control: same ? control : afterChoice(control),
    });
    tell();
  }
  const directing = createDirecting({
    ...{ hub, looks, now, change, sourceNow, choose, tell, tellState, frame },
    memory: () => memory,
  });

  return {
    choose,
    ...directing,
    state,
    frame,
    screenIs({ width }) {
      if (width === memory.control.width) return;
      change({ control: { ...memory.control, width } });
      tellState();
    },
    refresh,
    opened(trajectoryId, place) {
      if (isOnBeamer(trajectoryId) && memory.shown?.place.sessionId === place.sessionId) return tellState();
      memory = startingAtNothing(memory, { trajectoryId, place }, null);
      tell();
    },
    documentChanged({ trajectoryId, revision, diff }) {
      const { held, shown } = memory;
      if (!shown || !isOnBeamer(trajectoryId)) return;
      const again = startsAgain(shown, diff);
      if (again) change({ control: afterChoice(memory.control) });
      if (held) return whileHeld(trajectoryId, diff);
      const isPlate = shown.choice.show === 'praatplaat';
      if (again || (isPlate && changesWhole(diff, shown.place.plateId))) return tell();
      if (isPlate) hub.send('projector', { type: 'projector.changed', revision, diff: roomDiff(diff, shown.place) });
      else if (followsRecords(shown.choice.show)) tellPicture();
    },
    countsChanged(trajectoryId) {
      const { held, shown } = memory;
      if (shown && isOnBeamer(trajectoryId) && !held && countsPeople(shown.choice.show)) tellPicture();
    },
    windowsChanged(windows) {
      const gone = memory.windows > 0 && windows === 0;
      // A window that opens later shows what this one showed. Only what she types aloud she must choose again.
      const { control } = memory;
      change({ windows, control: gone ? { ...control, typeAloud: false, typed: null } : control });
      tellState();
    },
    screensChanged(seesHers) {
      const { control, windows } = memory;
      change({ control: { ...control, oneScreen: screensFound(control.oneScreen, seesHers, windows > 0) } });
      tellState();
    },
  };
}

/** What was chosen, where the zones of the plate lie, or what is connected: more than its own records changes in the picture. */
function changesWhole(diff: Diff, plateId: string): boolean {
  return (
    changesChoice(diff) ||
    changesJourney(diff) ||
    diff.some(({ id, from, to }) => id === plateId && isOtherPlate(from, to))
  );
}

/** Pages and steps of one picture stay while she goes through it; another round, or another action, is another picture. */
function isSamePicture(shown: ProjectorChoice | undefined, choice: ProjectorChoice): boolean {
  if (shown?.show === 'votingRound' && choice.show === 'votingRound') return shown.roundId === choice.roundId;
  if (shown?.show === 'learning' && choice.show === 'learning') return shown.questionId === choice.questionId;
  if (shown?.show === 'theme' && choice.show === 'theme') return shown.talkId === choice.talkId;
  if (shown?.show === 'lookBack' && choice.show === 'lookBack') return shown.actionId === choice.actionId;
  return shown?.show === choice.show;
}

/** A plate with another template has other stations, and a round that opens, closes or tells its result other pages. */
function startsAgain({ choice, place }: Pick<Shown, 'choice' | 'place'>, diff: Diff): boolean {
  const isOtherState = ({ from, to }: Diff[number]) =>
    from?.kind === 'votingRound' && to?.kind === 'votingRound' && from.state !== to.state;
  const template = diff.some(({ id, from, to }) => id === place.plateId && isOtherTemplate(from, to));
  return template || (choice.show === 'votingRound' && diff.some(isOtherState));
}

/** Its zones lie elsewhere than before, or other cards are connected. */
function isOtherPlate(from: DocumentRecord | null, to: DocumentRecord | null): boolean {
  if (from?.kind !== 'plate' || to?.kind !== 'plate') return false;
  return !isSame(from.grown, to.grown) || !isSame(from.connectors, to.connectors);
}

function isOtherTemplate(from: DocumentRecord | null, to: DocumentRecord | null): boolean {
  return from?.kind === 'plate' && to?.kind === 'plate' && from.templateId !== to.templateId;
}
