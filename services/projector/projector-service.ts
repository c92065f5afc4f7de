import type {
  DocumentChange,
  ProjectorChoice,
  ProjectorFrame,
  ProjectorPicture,
  ProjectorState,
} from '../../core/contract/snapshots.ts';
import { afterChoice } from '../../core/room/control.ts';
import type { Direction } from '../../core/room/direction.ts';
import { screensFound } from '../../core/room/privacy.ts';
import type { EventHub } from '../event-hub.ts';
import { createDirecting } from './directing.ts';
import { isLive, pictureOf, roomDiff } from './pictures.ts';
import type { LookStore } from './room-look.ts';
import { frameOf, newMemory, type RoomMemory, startingAtNothing, stateOf, withoutWithdrawn } from './room-memory.ts';
import type { RoomSource } from './room-source.ts';

/** Decides what the room sees. Starts with nothing, and goes back to nothing with another trajectory. */
export interface ProjectorService {
  choose(trajectoryId: string, choice: ProjectorChoice): void;
  /** Freezes, covers, lights, points, times. */
  direct(direction: Direction): void;
  /** What the facilitator's window knows of the room. */
  state(): ProjectorState;
  /** The facilitator opened this trajectory: what is shown of another one disappears. */
  opened(trajectoryId: string): void;
  frame(): ProjectorFrame;
  documentChanged(change: DocumentChange): void;
  /** The name or the results changed, or the trajectory was removed: draw again. */
  refresh(trajectoryId: string): void;
  /** Another plate lies under the cards: its stations are other ones. */
  templateChanged(trajectoryId: string): void;
  /** The shell says how many projector windows are open. */
  windowsChanged(windows: number): void;
  /** The displays changed; the shell says whether the room may look at the facilitator's window now. */
  screensChanged(seesHers: boolean): void;
}

interface Dependencies {
  readonly hub: EventHub;
  readonly sourceOf: (trajectoryId: string) => RoomSource | null;
  readonly looks: LookStore;
  /** A clock that only runs forward, in milliseconds. */
  readonly now: () => number;
}

export function createProjectorService({ hub, sourceOf, looks, now }: Dependencies): ProjectorService {
  let memory = newMemory(looks.read());
  let toldRound = '';

  const change = (changes: Partial<RoomMemory>) => {
    memory = { ...memory, ...changes };
  };
  const sourceNow = () => memory.shown && sourceOf(memory.shown.trajectoryId);
  const isOnBeamer = (trajectoryId: string) => memory.shown?.trajectoryId === trajectoryId;

  function picture(): ProjectorPicture {
    const source = sourceNow();
    return memory.shown && source ? pictureOf(memory.shown.choice, source) : { show: 'nothing', municipality: null };
  }
  const frame = () => frameOf(memory, picture, now());
  const state = () => stateOf(memory, now());
  const tellState = () => hub.send('facilitator', { type: 'projector.state', state: state() });
  function tell(): void {
    toldRound = JSON.stringify(picture());
    hub.send('projector', { type: 'projector.frame', frame: frame() });
    tellState();
  }
  /** A round is sent as a whole, and only when what the room may see of it is different. */
  function tellRound(): void {
    const text = JSON.stringify(picture());
    if (text === toldRound) return;
    toldRound = text;
    hub.send('projector', { type: 'projector.frame', frame: frame() });
  }
  function refresh(trajectoryId: string): void {
    if (!isOnBeamer(trajectoryId)) return;
    const source = sourceNow();
    change({ held: source && withoutWithdrawn(memory.held, source.document) });
    tell();
  }
  function choose(trajectoryId: string, choice: ProjectorChoice): void {
    const { shown, held, control } = memory;
    const same = isOnBeamer(trajectoryId) && shown?.choice.show === choice.show;
    change({
      shown: { trajectoryId, choice },
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
    refresh,
    opened(trajectoryId) {
      if (isOnBeamer(trajectoryId)) return tellState();
      memory = startingAtNothing(memory, trajectoryId, null);
      tell();
    },
    documentChanged({ trajectoryId, revision, diff }) {
      const { held, shown } = memory;
      if (held || !shown || !isOnBeamer(trajectoryId)) return;
      const { show } = shown.choice;
      if (show === 'votingRound') tellRound();
      if (isLive(show)) hub.send('projector', { type: 'projector.changed', revision, diff: roomDiff(diff, show) });
    },
    templateChanged(trajectoryId) {
      if (isOnBeamer(trajectoryId)) change({ control: afterChoice(memory.control) });
      refresh(trajectoryId);
    },
    windowsChanged(windows) {
      const gone = memory.windows > 0 && windows === 0;
      change({ windows });
      // A window that opens later must not begin with what was on the one that closed.
      if (gone) memory = startingAtNothing(memory, memory.shown?.trajectoryId ?? null, memory.control.timer);
      tellState();
    },
    screensChanged(seesHers) {
      const { control, windows } = memory;
      change({ control: { ...control, oneScreen: screensFound(control.oneScreen, seesHers, windows > 0) } });
      tellState();
    },
  };
}
