import type { ProjectorChoice, ProjectorFrame } from '../../core/contract/snapshots.ts';
import type { Place } from '../../core/document/view.ts';
import { directed } from '../../core/room/control.ts';
import type { Directed, Direction } from '../../core/room/direction.ts';
import { isPaged } from '../../core/room-pages/page-count.ts';
import type { EventHub } from '../event-hub.ts';
import type { LookStore } from './room-look.ts';
import { type RoomMemory, stageOf } from './room-memory.ts';
import type { RoomSource } from './room-source.ts';
import { lookBackStep, pageStep, readBackStep, stationStep } from './step.ts';

interface Ends {
  readonly hub: EventHub;
  readonly looks: LookStore;
  now(): number;
  memory(): RoomMemory;
  change(changes: Partial<RoomMemory>): void;
  sourceNow(): RoomSource | null;
  choose(trajectoryId: string, place: Place, choice: ProjectorChoice): void;
  frame(): ProjectorFrame;
  tell(): void;
  tellState(): void;
}

/** What the facilitator does with the chosen picture: freeze, cover, step, point, time. */
export function createDirecting(ends: Ends): { direct(direction: Direction): Directed } {
  const { hub, looks, now, memory, change } = ends;

  function freeze(on: boolean): void {
    change({ held: on ? (memory().held ?? ends.frame()) : null });
    ends.tell();
  }
  function point(at: { x: number; y: number } | null): void {
    const { shown, held, control } = memory();
    const open = shown?.choice.show === 'praatplaat' && !held && !control.cover;
    if (open || at === null) hub.send('projector', { type: 'projector.point', at });
  }
  const seen = () => {
    const { shown, control } = memory();
    return JSON.stringify([shown?.choice, control.station, control.page]);
  };
  function step({ by, stay }: Extract<Direction, { do: 'step' }>): void {
    const { shown, control } = memory();
    const source = ends.sourceNow();
    if (!shown || !source) return;
    const { trajectoryId, place, choice } = shown;
    if (choice.show === 'praatplaat') {
      const next = stationStep(source, control, by);
      if (next.station || !stay) apply(next);
    }
    if (choice.show === 'readBack') ends.choose(trajectoryId, place, readBackStep(source, choice, control, by));
    if (choice.show === 'lookBack') {
      const to = lookBackStep(source, choice, control, by);
      ends.choose(trajectoryId, place, to.choice);
      apply({ do: 'page', page: to.page });
    }
    if (isPaged(choice)) apply(pageStep(source, choice, control, by));
  }
  function apply(direction: Direction): void {
    change({ control: directed(memory().control, direction, now()) });
    if (direction.do === 'look') looks.write(direction.look);
    if (direction.do === 'freeze') {
      freeze(direction.on);
      return;
    }
    hub.send('projector', { type: 'projector.stage', stage: stageOf(memory(), now()) });
    ends.tellState();
  }

  return {
    direct(direction) {
      const before = seen();
      if (direction.do === 'step') step(direction);
      else if (direction.do === 'point') point(direction.at);
      else apply(direction);
      return { atEnd: direction.do === 'step' && seen() === before };
    },
  };
}
