import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createProjector } from '../../electron/projector-window.ts';
import { secureWindow } from '../../electron/windows.ts';
import { displayAt, type FakeDisplay, type FakeWindow, fake } from '../helpers/fake-electron.ts';

vi.mock('electron', async () => (await import('../helpers/fake-electron.ts')).electron);

const LAPTOP = displayAt(0, true);
const BEAMER = displayAt(1);
let facilitator: FakeWindow;
let projector: ReturnType<typeof createProjector>;
let counts: number[];
let seen: boolean[];

function setUp(...displays: FakeDisplay[]): void {
  fake.screen.displays = displays;
  facilitator = secureWindow('facilitator', {}) as unknown as FakeWindow;
  counts = [];
  seen = [];
  projector = createProjector(facilitator as never, {
    count: (count) => counts.push(count),
    screens: (seesHers) => seen.push(seesHers),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('XDG_SESSION_TYPE', 'x11');
});
afterEach(() => {
  fake.closeAll();
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const roomWindows = () => fake.windows().filter((window) => window.webContents.mainFrame.url.endsWith('/beamer.html'));
const roomWindow = () => fake.window('beamer.html');
const settle = () => vi.advanceTimersByTimeAsync(1000);

/** The display that the room's window fills, or null. */
function filled(): number | null {
  const [window] = roomWindows();
  if (!window?.options.fullscreen) return null;
  return fake.screen.displays.find(({ bounds }) => bounds.x === window.options.x)?.id ?? Number.NaN;
}

async function plug(display: FakeDisplay): Promise<void> {
  fake.screen.displays = [...fake.screen.displays, display];
  fake.screen.emit('display-added', {}, display);
  await settle();
}

/** The system moves the windows of a display that goes to the first one left. */
async function unplug(display: FakeDisplay): Promise<void> {
  fake.screen.displays = fake.screen.displays.filter((one) => one.id !== display.id);
  const [first] = fake.screen.displays;
  if (first && facilitator.bounds.x === display.bounds.x)
    facilitator.bounds = { ...facilitator.bounds, x: first.bounds.x };
  fake.screen.emit('display-removed', {}, display);
  await settle();
}

async function drag(to: FakeDisplay): Promise<void> {
  facilitator.bounds = { ...facilitator.bounds, x: to.bounds.x };
  facilitator.emit('move');
  await settle();
}

test('fills the second display and leaves the keyboard with the facilitator', async () => {
  setUp(LAPTOP, BEAMER);
  projector.open();
  await settle();
  expect(roomWindow().options).toMatchObject({ ...BEAMER.bounds, fullscreen: true });
  expect(roomWindow().calls).toEqual(['removeMenu', 'showInactive']);
  expect(counts).toEqual([1]);
});

test('fills its display also when the system put it elsewhere, scaled it, or woke up', async () => {
  setUp(LAPTOP, BEAMER);
  projector.open();
  const fits = () => expect(roomWindow().bounds).toEqual(BEAMER.bounds);
  roomWindow().bounds = { ...LAPTOP.bounds, width: 640 };
  await settle();
  fits();
  expect(roomWindow().calls).toEqual([
    'removeMenu',
    'showInactive',
    'fullScreen false',
    'setBounds',
    'fullScreen true',
  ]);
  for (const happens of [
    () => fake.screen.emit('display-metrics-changed', {}, BEAMER, ['scaleFactor']),
    () => fake.powerMonitor.emit('resume'),
  ]) {
    roomWindow().bounds = { ...BEAMER.bounds, height: 300 };
    happens();
    await settle();
    fits();
  }
});

test('is an ordinary window when there is one display', async () => {
  setUp(LAPTOP);
  projector.open();
  await settle();
  expect(roomWindow().options.fullscreen).toBeUndefined();
  expect(roomWindow().calls).toEqual(['removeMenu', 'show']);
});

test('is an ordinary window on Wayland, where it cannot be placed', async () => {
  vi.stubEnv('XDG_SESSION_TYPE', 'wayland');
  const platform = vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  setUp(LAPTOP, BEAMER);
  projector.open();
  expect(filled()).toBeNull();
  platform.mockRestore();
});

test('says when the room may look at her window: one display, or the one where the room looks', async () => {
  setUp(LAPTOP, BEAMER);
  expect(seen).toEqual([false]);
  projector.open();
  await settle();
  await drag(BEAMER);
  expect(seen).toEqual([false, true]);
  await drag(LAPTOP);
  await unplug(BEAMER);
  expect(seen.at(-1)).toBe(true);
  fake.screen.emit('display-metrics-changed', {}, LAPTOP, ['workArea']);
  const told = seen.length;
  await settle();
  expect(seen).toHaveLength(told);
});

test('opens once: the second time it comes to the front', async () => {
  setUp(LAPTOP, BEAMER);
  projector.open();
  projector.open();
  await settle();
  expect(roomWindows()).toHaveLength(1);
  expect(roomWindow().calls).toContain('focus');
  expect(counts).toEqual([1]);
});

test('opens again after it was closed, and tells how many there are', async () => {
  setUp(LAPTOP, BEAMER);
  projector.open();
  roomWindow().destroy();
  projector.open();
  await settle();
  expect(roomWindows()).toHaveLength(1);
  expect(counts).toEqual([1, 0, 1]);
});

test('unplugged, it waits minimized; plugged in again, it fills the beamer', async () => {
  setUp(LAPTOP, BEAMER);
  projector.open();
  await unplug(BEAMER);
  expect(filled()).toBeNull();
  expect(roomWindow().calls).toEqual(['removeMenu', 'minimize']);
  await plug(displayAt(7));
  expect(filled()).toBe(7);
  expect(roomWindows()).toHaveLength(1);
  expect(counts).toEqual([1]);
});

test('goes to the other display when the facilitator works on its own', async () => {
  setUp(LAPTOP, BEAMER);
  projector.open();
  await drag(BEAMER);
  expect(filled()).toBe(LAPTOP.id);
  await drag(LAPTOP);
  expect(filled()).toBe(BEAMER.id);
});

test('stays where it is while her window moves, is minimized, or a display changes its size', async () => {
  setUp(LAPTOP, BEAMER);
  projector.open();
  await settle();
  const before = roomWindow();
  facilitator.emit('move');
  facilitator.minimized = true;
  fake.screen.emit('display-metrics-changed', {}, LAPTOP, ['workArea']);
  await settle();
  expect(roomWindow()).toBe(before);
});

test("nothing listens after the facilitator's window has closed", async () => {
  setUp(LAPTOP, BEAMER);
  facilitator.emit('move');
  facilitator.destroy();
  await settle();
  const events = ['display-added', 'display-removed', 'display-metrics-changed'];
  expect(events.map((name) => fake.screen.listenerCount(name))).toEqual([0, 0, 0]);
});

test("through any sequence of plugging, dragging, opening and closing it never fills the facilitator's display", async () => {
  const id = fc.integer({ min: 0, max: 4 });
  const step = fc.oneof(
    fc.record({ do: fc.constant('plug' as const), id }),
    fc.record({ do: fc.constant('unplug' as const), id }),
    fc.record({ do: fc.constant('drag' as const), id }),
    fc.record({ do: fc.constantFrom('open' as const, 'close' as const, 'minimize' as const), id }),
  );
  const take = async (one: { do: string; id: number }) => {
    const there = fake.screen.displays.find((display) => display.id === one.id);
    if (one.do === 'plug' && !there) await plug(displayAt(one.id, one.id === 0));
    if (one.do === 'unplug' && there && fake.screen.displays.length > 1) await unplug(there);
    if (one.do === 'drag' && there) await drag(there);
    if (one.do === 'open') projector.open();
    if (one.do === 'close') roomWindows()[0]?.destroy();
    if (one.do === 'minimize') facilitator.minimized = !facilitator.minimized;
    await settle();
  };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      setUp(LAPTOP, BEAMER);
      for (const one of steps) {
        await take(one);
        const open = roomWindows().length;
        const hers = fake.screen.getDisplayMatching(facilitator.getNormalBounds())?.id;
        expect(open).toBeLessThanOrEqual(1);
        expect(counts.at(-1) ?? 0).toBe(open);
        expect(filled()).not.toBe(hers);
        expect(filled()).not.toBeNaN();
        if (open && fake.screen.displays.length > 1) expect(filled()).not.toBeNull();
      }
      fake.closeAll();
    }),
    { numRuns: 300 },
  );
});
