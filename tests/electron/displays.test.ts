import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canPlaceWindows, displayForRoom } from '../../electron/displays.ts';

const at = (id: number, internal: boolean, x = id * 1000) => ({
  ...{ id, internal },
  bounds: { x, y: 0, width: 1000, height: 800 },
});
const laptop = at(1, true);
const beamer = at(2, false);
const monitor = at(3, false);
const mirror = at(4, false, laptop.bounds.x);

test.each([
  ['only the laptop', [laptop], 1, null, null],
  ['a beamer beside the laptop', [laptop, beamer], 1, null, 2],
  ['she works on the beamer: the picture goes to the laptop', [laptop, beamer], 2, null, 1],
  ['an external one before the laptop', [laptop, beamer, monitor], 3, null, 2],
  ['the one in use stays', [laptop, beamer, monitor], 1, 3, 3],
  ['the one in use is gone', [laptop, beamer], 1, 3, 2],
  ['the one in use is hers now', [laptop, beamer], 2, 2, 1],
  ['no display at all', [], 1, 2, null],
  ['a beamer that mirrors her display', [laptop, mirror], 1, 4, null],
])('%s', (_, displays, hers, inUse, expected) => {
  expect(displayForRoom(displays, hers, inUse)?.id ?? null).toBe(expected);
});

test("it is never the facilitator's, always one that is there, and there is one whenever there can be", () => {
  const display = fc
    .record({ id: fc.integer({ min: 1, max: 6 }), internal: fc.boolean() })
    .map(({ id, internal }) => at(id, internal));
  const displays = fc.uniqueArray(display, { selector: ({ id }) => id });
  const id = fc.integer({ min: 1, max: 7 });
  fc.assert(
    fc.property(displays, id, fc.option(id), (all, hers, inUse) => {
      const chosen = displayForRoom(all, hers, inUse);
      expect(chosen?.id).not.toBe(hers);
      if (chosen) expect(all).toContain(chosen);
      expect(chosen === null).toBe(all.every((one) => one.id === hers));
    }),
    { numRuns: 1000 },
  );
});

test('only on Wayland can a program not place its windows', () => {
  expect(canPlaceWindows('win32', undefined, '')).toBe(true);
  expect(canPlaceWindows('darwin', undefined, '')).toBe(true);
  expect(canPlaceWindows('linux', 'x11', '')).toBe(true);
  expect(canPlaceWindows('linux', 'wayland', '')).toBe(false);
  expect(canPlaceWindows('linux', 'wayland', 'x11')).toBe(true);
});
