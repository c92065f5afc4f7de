import { markerReader } from '../../../core/markers/read-markers.ts';
import { type DrawnRoom, drawClutter, drawRoom, type RoomSort } from '../../core/markers/room/drawn-room.ts';

/** What was read in rooms of one sort. */
export interface Measured {
  /** Cards that were held up, times the pictures. */
  readonly looks: number;
  readonly seen: number;
  readonly wrongSides: number;
  /** Numbers that nobody holds up. */
  readonly ghosts: number;
  /** The share of the people who were seen twice the same way after so many pictures. */
  readonly counted: readonly number[];
}

/** Reads rooms of one sort, each with so many pictures. */
export function measureRooms(sort: RoomSort, rooms: number, frames: number): Measured {
  const read = markerReader();
  const total = { looks: 0, seen: 0, wrongSides: 0, ghosts: 0 };
  const counted = Array<number>(frames).fill(0);
  let people = 0;
  for (let seed = 1; seed <= rooms; seed++) {
    const room = drawRoom(sort, 1000 * sort.size + seed, frames);
    const times = new Map<number, number>();
    people += room.cards.length;
    for (const [i, frame] of room.frames.entries()) {
      total.looks += room.cards.length;
      for (const { number, side } of read(frame, HIGHEST)) {
        const what = compare(room, number, side);
        total[what]++;
        if (what === 'seen') times.set(number, (times.get(number) ?? 0) + 1);
      }
      counted[i] = (counted[i] ?? 0) + [...times.values()].filter((count) => count >= 2).length;
    }
  }
  return { ...total, counted: counted.map((count) => count / people) };
}

const HIGHEST = 200;

function compare(room: DrawnRoom, number: number, side: number): 'seen' | 'wrongSides' | 'ghosts' {
  const card = room.cards.find((one) => one.number === number);
  if (!card) return 'ghosts';
  return card.side === side ? 'seen' : 'wrongSides';
}

/** How many markers are seen in so many rooms in which there are none. */
export function ghostsInClutter(sort: RoomSort, rooms: number): number {
  const read = markerReader();
  return Array.from({ length: rooms }, (_, i) => read(drawClutter(sort, i + 1), HIGHEST).length).reduce(
    (sum, ghosts) => sum + ghosts,
    0,
  );
}

/** Milliseconds for one picture of 1920 by 1080: the middle of so many, and that of the processor. */
export function timeOf(sort: RoomSort, pictures: number): { readonly wall: number; readonly processor: number } {
  const read = markerReader();
  const frame = drawRoom(sort, 1).frames[0];
  if (!frame) throw new RangeError('a room without a picture');
  const [walls, processors]: [number[], number[]] = [[], []];
  for (let i = 0; i < pictures + WARM; i++) {
    const [before, started] = [process.cpuUsage(), performance.now()];
    read(frame, HIGHEST);
    const { user, system } = process.cpuUsage(before);
    if (i < WARM) continue;
    walls.push(performance.now() - started);
    processors.push((user + system) / 1000);
  }
  return { wall: middle(walls), processor: middle(processors) };
}

/** Pictures before the time counts. */
const WARM = 5;
const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
