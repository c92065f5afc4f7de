import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterChoice, directed, newControl, roomStage, sentControl } from '../../core/room/control.ts';
import { isOneScreen, ownCovered, screensFound, screensSaid, TWO_SCREENS } from '../../core/room/privacy.ts';
import { DEFAULT_LOOK, NEW_STAGE, TEXT_SIZE } from '../../core/room/stage.ts';
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

describe('what she directs', () => {
  const control = newControl(DEFAULT_LOOK);
  const station = { zone: 2, part: 1 };
  const lit = directed(directed(control, { do: 'station', station }, 0), { do: 'spotlight', id: 'c' }, 0);

  it('begins with nothing covered, frozen, lit, typed or timed', () => {
    expect(sentControl(control, 0)).toEqual({
      stage: NEW_STAGE,
      frozen: false,
      typeAloud: false,
      oneScreen: TWO_SCREENS,
    });
    expect(TWO_SCREENS).toEqual({ said: null, found: false, covered: false });
  });

  it('changes what it says and nothing else', () => {
    const changed = (...directions: Parameters<typeof directed>[1][]) =>
      directions.reduce((state, direction) => directed(state, direction, 0), lit);
    expect(changed({ do: 'freeze', on: true })).toEqual({ ...lit, frozen: true });
    expect(changed({ do: 'cover', cover: 'black' })).toEqual({ ...lit, cover: 'black' });
    expect(changed({ do: 'station', station: { zone: 3, part: 0 } })).toEqual({
      ...lit,
      station: { zone: 3, part: 0 },
      spotlight: null,
    });
    expect(changed({ do: 'point', at: { x: 1, y: 2 } }, { do: 'step', by: 1 })).toEqual(lit);
    const look = { textSize: 60, theme: 'dark' as const, sound: false };
    expect(changed({ do: 'look', look })).toEqual({ ...lit, look });
    expect(changed({ do: 'timer.stop' }, { do: 'timer.next' }, { do: 'timer.run', on: true })).toEqual(lit);
    expect(changed({ do: 'timer.start', phases }, { do: 'timer.stop' })).toEqual(lit);
  });

  it('[C4] leaves a cover on another picture, and no place of the old one', () => {
    const covered = directed(directed(lit, { do: 'cover', cover: 'light' }, 0), { do: 'typeAloud', on: true }, 0);
    const typed = directed(covered, { do: 'type', note: { perspective: 'policy', text: 'half' } }, 0);
    expect(afterChoice(typed)).toEqual({ ...typed, station: null, spotlight: null, typed: null });
    expect(afterChoice(typed).cover).toBe('light');
  });

  it('starts a timer as the one before was seen, lets it stand still and go on', () => {
    const run = directed(control, { do: 'timer.start', phases }, 0);
    expect(run.timer).toMatchObject({ shown: true, phase: 0, leftMs: MINUTE });
    const hidden = directed(directed(run, { do: 'timer.show', on: false }, 0), { do: 'timer.start', phases }, 5);
    expect(hidden.timer).toMatchObject({ shown: false, since: 5 });
    const still = directed(run, { do: 'timer.run', on: false }, 100);
    expect(sentControl(still, 900).stage.timer).toMatchObject({ running: false, leftMs: MINUTE - 100 });
    expect(sentControl(run, 900).stage.timer).toMatchObject({ running: true, leftMs: MINUTE - 900 });
    expect(directed(run, { do: 'timer.next' }, 200).timer).toMatchObject({ phase: 1, since: 200 });
  });
});

describe('the size of text for a room (8H)', () => {
  it.each([
    [8, 1, TEXT_SIZE.default, false],
    [16, 2, TEXT_SIZE.default, false],
    [12, 1, 72, false],
    [2, 2, TEXT_SIZE.floor, false],
    [4, 1, TEXT_SIZE.floor, false],
    [5, 1, 32, false],
    [16, 1, TEXT_SIZE.most, false],
    [16.1, 1, TEXT_SIZE.most, true],
    [30, 1, TEXT_SIZE.most, true],
  ])('%d meters from a picture of %d meters: %d', (distance, height, size, tooFar) => {
    expect(textSizeFor(distance, height)).toEqual({ size, tooFar });
  });
});

it('is 48 on a screen of 1080 lines, and can be 28 to 96', () => {
  expect(TEXT_SIZE).toEqual({ default: 48, floor: 28, most: 96 });
  expect(DEFAULT_LOOK).toEqual({ textSize: 48, theme: 'light', sound: true });
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

  it('[C7] a second screen gives hers back, and what was said of other screens is forgotten', () => {
    const covered = { ...found, covered: true };
    expect(screensSaid(covered, false)).toEqual({ said: false, found: true, covered: false });
    expect(screensSaid(covered, true)).toEqual({ said: true, found: true, covered: true });
    expect(screensSaid(found, true).covered, 'it covers nothing by itself').toBe(false);
    expect(screensFound({ ...found, said: false }, true, false).said).toBe(false);
    expect(screensFound({ ...found, said: false }, false, false)).toEqual(TWO_SCREENS);
  });

  it('[C7] is covered at once when it becomes the only one while a beamer is in use, until she takes that off', () => {
    const covers = [true, false].flatMap((one) =>
      [true, false].map((inUse) => screensFound(TWO_SCREENS, one, inUse).covered),
    );
    expect(covers).toEqual([true, false, false, false]);
    expect(screensFound({ ...found, covered: true }, false, false).covered).toBe(true);
    expect([true, false].map((on) => ownCovered(found, on))).toEqual([{ ...found, covered: true }, found]);
    expect(directed(newControl(DEFAULT_LOOK, found), { do: 'coverOwn', on: true }, 0).oneScreen.covered).toBe(true);
    expect(directed(newControl(DEFAULT_LOOK), { do: 'oneScreen', on: true }, 0).oneScreen.said).toBe(true);
  });
});
