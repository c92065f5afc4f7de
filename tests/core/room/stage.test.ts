import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RoomTimer, RoomWidth, roomWidthFor, Station, TimerPhase, USUAL_WIDTH } from '../../../core/room/stage.ts';

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, ...values: readonly unknown[]) =>
  values.map((value) => schema.safeParse(value).success);

describe('the width of the picture for the room', () => {
  it('is that of the screen at 1080 lines, in steps of ten, from a square to nearly three to one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8000 }), fc.integer({ min: 1, max: 8000 }), (width, height) => {
        const found = roomWidthFor({ width, height });
        const exact = (1080 * width) / height;
        expect(RoomWidth.safeParse(found).success).toBe(true);
        if (exact > 1080 && exact < 3000) expect(Math.abs(found - exact)).toBeLessThanOrEqual(5);
        else expect(found).toBe(exact <= 1080 ? 1080 : 3000);
      }),
    );
    const screens = [
      [1920, 1080],
      [1366, 768],
      [1024, 768],
    ] as const;
    expect(screens.map(([width, height]) => roomWidthFor({ width, height }))).toEqual([1920, 1920, 1440]);
  });

  it('of a screen without a size is that of 16 by 9', () => {
    expect([roomWidthFor({ width: 0, height: 9 }), roomWidthFor({ width: 9, height: 0 })]).toEqual([
      USUAL_WIDTH,
      USUAL_WIDTH,
    ]);
    expect(USUAL_WIDTH).toBe(1920);
  });

  it('is told within those bounds, or not taken', () => {
    expect(accepts(RoomWidth, 1079, 1080, 3000, 3001, 1920.5)).toEqual([false, true, true, false, false]);
  });
});

describe('what is asked of the room', () => {
  it('is a stretch of time from a second to four hours, and one to eight of them', () => {
    const phase = (ms: number) => ({ kind: 'plain', ms });
    const hours = 4 * 3_600_000;
    expect(accepts(TimerPhase, ...[999, 1000, hours, hours + 1].map(phase))).toEqual([false, true, true, false]);
    const timer = (count: number) => ({
      ...{ phase: 0, leftMs: 1, running: true, shown: true },
      phases: Array.from({ length: count }, () => phase(1000)),
    });
    expect(accepts(RoomTimer, ...[0, 1, 8, 9].map(timer))).toEqual([false, true, true, false]);
  });

  it('is one of a hundred zones, and of a thousand parts', () => {
    const at = (zone: number, part: number) => ({ zone, part });
    expect(accepts(Station, at(0, 0), at(99, 999), at(100, 0), at(0, 1000), at(-1, 0), at(0, -1))).toEqual([
      ...[true, true, false, false, false, false],
    ]);
  });
});
