import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneScreen, ownCovered, screensFound, TWO_SCREENS } from '../../core/room/privacy.ts';
import type { OneScreen } from '../../core/room/stage.ts';
import { arrangementOf, displayForRoom, roomSeesHers, type Screen } from '../../electron/displays.ts';

/**
 * A laptop with displays around it, run with the logic of the program: where the picture for the room goes, and when her
 * own screen is covered. People in the room look at the display that the picture for them filled last.
 */
interface World {
  readonly displays: readonly Screen[];
  readonly hers: number;
  /** Whether a window for the room is open, and the display that it fills (null: an ordinary window). */
  readonly open: boolean;
  readonly filled: number | null;
  readonly watched: ReadonlySet<number>;
  readonly privacy: OneScreen;
  readonly arrangement: string;
}

const display = (id: number, place = id): Screen => ({
  id,
  internal: id === 0,
  bounds: { x: place * 1000, y: 0, width: 1000, height: 800 },
});

const START: World = {
  displays: [display(0)],
  hers: 0,
  open: false,
  filled: null,
  watched: new Set(),
  privacy: TWO_SCREENS,
  arrangement: '',
};

const id = fc.integer({ min: 0, max: 3 });
const event = fc.oneof(
  fc.record({ what: fc.constant('plug' as const), id, place: id }),
  fc.record({ what: fc.constantFrom('unplug' as const, 'swap' as const, 'drag' as const), id, place: id }),
  fc.record({ what: fc.constant('mirror' as const), id, place: id }),
  fc.record({
    what: fc.constantFrom('sleep' as const, 'open' as const, 'close' as const, 'back' as const),
    id,
    place: id,
  }),
);
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

/** What the system does; the program is told afterwards. */
function happen(world: World, { what, id: one, place }: Event): World {
  const { displays, hers } = world;
  const there = displays.some((other) => other.id === one);
  switch (what) {
    case 'plug':
      return there ? world : { ...world, displays: [...displays, display(one, place)] };
    case 'unplug': {
      const left = displays.filter((other) => other.id !== one);
      const [first] = left;
      if (!first) return world;
      return { ...world, displays: left, hers: hers === one ? first.id : hers };
    }
    case 'swap':
      return { ...world, hers: displays.find((other) => other.id !== hers)?.id ?? hers };
    case 'drag':
      return there ? { ...world, hers: one } : world;
    case 'mirror': {
      const own = displays.find((other) => other.id === hers);
      return { ...world, displays: displays.map((other) => (own ? { ...other, bounds: own.bounds } : other)) };
    }
    case 'sleep':
      return world;
    case 'open':
      return { ...world, open: true, filled: world.open ? world.filled : null };
    case 'close':
      return { ...world, open: false, filled: null };
    case 'back':
      return { ...world, privacy: ownCovered(world.privacy, false) };
  }
}

/** What electron/projector-window.ts and the services do after it. */
function follow(world: World): World {
  const { displays, hers, open, filled } = world;
  const arrangement = arrangementOf(displays, hers);
  const changed = arrangement !== world.arrangement;
  const found = roomSeesHers(displays, hers, world.watched);
  const privacy = changed ? screensFound(world.privacy, found, open) : world.privacy;
  const next = open ? (displayForRoom(displays, hers, filled)?.id ?? null) : null;
  const watched = new Set([...world.watched].filter((one) => displays.some((other) => other.id === one)));
  if (next !== null) watched.add(next);
  return {
    ...{ ...world, arrangement, privacy, filled: next },
    watched: open ? watched : new Set(),
  };
}

const sameSpot = (a: Screen, b: Screen) => a.bounds.x === b.bounds.x;

/** Whether people look at a display on which her window is. */
function roomLooksAtHers({ displays, hers }: World, watched: ReadonlySet<number>): boolean {
  const own = displays.find((one) => one.id === hers);
  if (!own) throw new Error('her window is always somewhere');
  return (
    displays.every((one) => sameSpot(one, own)) || displays.some((one) => watched.has(one.id) && sameSpot(one, own))
  );
}

function check(before: World, after: World, one: Event): void {
  const own = after.displays.find((other) => other.id === after.hers);
  const filled = after.displays.find((other) => other.id === after.filled);
  expect(own && filled && sameSpot(filled, own), 'the picture for the room lies over her screen').not.toBe(true);
  // The cover goes on at every change that brings her window before the room, and comes off by her hand alone.
  const moved = after.arrangement !== before.arrangement;
  const inUse = before.open && after.open;
  if (inUse && moved && roomLooksAtHers(after, before.watched)) {
    expect(after.privacy.covered).toBe(true);
    expect(isOneScreen(after.privacy, 1)).toBe(true);
  }
  if (before.privacy.covered && one.what !== 'back') expect(after.privacy.covered).toBe(true);
}

test('10,000 times any sequence of displays: nothing private where the room looks, unless she chose it', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 25 }), (events) => {
      let world = follow(START);
      for (const one of events) {
        const before = world;
        world = follow(happen(world, one));
        check(before, world, one);
      }
    }),
    { numRuns: 10_000 },
  );
});
