import { describe, expect, it } from 'vitest';
import {
  putDown,
  SELECT,
  type Taken,
  TOOLS,
  take,
  toolOfKey,
} from '../../../renderer/src/features/praatplaat/desk/tool.ts';

const dots: Taken = { kind: 'dots' };
const note: Taken = { kind: 'note', note: { kind: 'new', perspective: 'policy' } };
const point: Taken = { kind: 'point' };

describe('the tool in the hand', () => {
  it.each([
    ['choosing', SELECT],
    ['dots', dots],
  ] as const)('after something for a moment is %s again, when that was in it', (_, before) => {
    for (const kind of ['hand', 'point', 'note'] as const) {
      const during = take(before, kind === 'note' ? note : { kind });
      expect(during.kind).toBe(kind);
      expect(putDown(during, kind)).toEqual(before);
    }
  });

  it('is what lasts, also after two things for a moment', () => {
    expect(putDown(take(take(dots, note), point), 'point')).toEqual(dots);
    expect(putDown(take(take(dots, point), point), 'point')).toEqual(dots);
  });

  it('stays when something else is put down', () => {
    const pointing = take(SELECT, point);
    expect(putDown(pointing, 'note')).toBe(pointing);
    expect(putDown(SELECT, 'dots')).toBe(SELECT);
  });

  it('is choosing after dots', () => {
    expect(putDown(dots, 'dots')).toEqual(SELECT);
    expect(take(take(dots, note), SELECT)).toEqual(SELECT);
  });

  it('has a key of its own', () => {
    const held = { ctrlKey: true, shiftKey: true };
    const pressed = (key: string, keys = {}) =>
      toolOfKey({ key, altKey: false, ctrlKey: false, metaKey: false, ...keys } as KeyboardEvent);
    expect([pressed('S', held), pressed('P', held), pressed(' ')]).toEqual(['dots', 'point', 'hand']);
    expect(['s', 'S', 'p', 'P', 'l', 'Enter', '1'].map((key) => pressed(key))).toEqual(Array(7).fill(undefined));
  });

  it('changes nothing on the plate while she points or moves it', () => {
    for (const kind of ['hand', 'point'] as const)
      expect(TOOLS[kind]).toMatchObject({ drags: 'plate', click: 'nothing' });
  });
});
