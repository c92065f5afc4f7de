import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directed, newControl, roomStage, sentControl } from '../../core/room/control.ts';
import { isOneScreen, TWO_SCREENS } from '../../core/room/privacy.ts';
import { DEFAULT_LOOK, TEXT_SIZE } from '../../core/room/stage.ts';
import { textSizeFor } from '../../core/room/text-size.ts';
import { nextPhase, runTimer, startTimer, timeLeft } from '../../core/room/timer.ts';

const MINUTE = 60_000;
const phases = [
  { kind: 'alone' as const, ms: MINUTE },
  { kind: 'pairs' as const, ms: 2 * MINUTE },
];

describe('the timer', () => {
  it('[C1] loses nothing and gains nothing, however often it is paused', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(90_000)), { maxLength: 20 }), (steps) => {
        let now = 1000;
        let timer = startTimer(phases, now, true);
        let ran = 0;
        let running = true;
        for (const [run, passed] of steps) {
          now += passed;
          if (running) ran += passed;
          timer = runTimer(timer, run, now);
          running = run;
        }
        expect(timeLeft(timer, now)).toBe(MINUTE - ran);
      }),
    );
  });

  it('goes from alone to two by two, and is gone after the last', () => {
    const second = nextPhase(startTimer(phases, 0, true), 70_000);
    expect(second).toMatchObject({ phase: 1, leftMs: 2 * MINUTE, since: 70_000 });
    expect(second && nextPhase(second, 80_000)).toBeNull();
  });
});

describe('what the room gets', () => {
  const start = directed(newControl(DEFAULT_LOOK), { do: 'timer.start', phases }, 0);

  it('no timer that only she wants to see', () => {
    const hidden = directed(start, { do: 'timer.show', on: false }, 10);
    expect(roomStage(start, 10).timer?.leftMs).toBe(MINUTE - 10);
    expect(roomStage(hidden, 10).timer).toBeNull();
    expect(sentControl(hidden, 10).stage.timer?.leftMs).toBe(MINUTE - 10);
  });

  it('[C5] nothing half-written, unless she types aloud, and nothing of it when she stops', () => {
    const note = { perspective: 'policy' as const, text: 'half' };
    expect(roomStage(directed(start, { do: 'type', note }, 0), 0).typed).toBeNull();
    const aloud = directed(directed(start, { do: 'typeAloud', on: true }, 0), { do: 'type', note }, 0);
    expect(roomStage(aloud, 0).typed).toEqual(note);
    expect(roomStage(directed(aloud, { do: 'typeAloud', on: false }, 0), 0).typed).toBeNull();
  });
});

describe('the size of text for a room (8H)', () => {
  it.each([
    [8, 1, TEXT_SIZE.default, false],
    [16, 2, TEXT_SIZE.default, false],
    [12, 1, 72, false],
    [2, 2, TEXT_SIZE.floor, false],
    [30, 1, TEXT_SIZE.most, true],
  ])('%d meters from a picture of %d meters: %d', (distance, height, size, tooFar) => {
    expect(textSizeFor(distance, height)).toEqual({ size, tooFar });
  });
});

describe('whether the room sees her own screen', () => {
  const found = { ...TWO_SCREENS, found: true };

  it('[C7] with one screen found: only while a beamer window is open', () => {
    expect(isOneScreen(found, 0)).toBe(false);
    expect(isOneScreen(found, 1)).toBe(true);
    expect(isOneScreen(TWO_SCREENS, 1)).toBe(false);
  });

  it('[C7] what she says goes before that', () => {
    expect(isOneScreen({ ...TWO_SCREENS, said: true }, 0)).toBe(true);
    expect(isOneScreen({ ...found, said: false }, 1)).toBe(false);
  });
});
