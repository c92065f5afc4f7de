import { describe, expect, it } from 'vitest';
import { newSession } from '../../../core/document/document.ts';
import type { SessionRecord } from '../../../core/document/records.ts';
import type { RunSheetBlock } from '../../../core/domain/run-sheet.ts';
import { mergeSteps } from '../../../core/gestures/merge-steps.ts';

const block = (id: string, changes: Partial<RunSheetBlock> = {}): RunSheetBlock => ({
  ...{ id, title: id, minutes: 10, picture: 'praatplaat', steps: '', care: '', material: '' },
  ...changes,
});
const session = (runSheet: RunSheetBlock[], place: number | null = null): SessionRecord => ({
  ...newSession('s', 1, 'own', ''),
  ...{ runSheetPlace: place, runSheet },
});
const step = (from: SessionRecord, to: SessionRecord, seconds: number) => ({
  ...{ label: 'runSheet.change' as const, at: `2027-01-14T10:00:0${seconds}.000Z`, diff: [{ id: 's', from, to }] },
});

describe('typing in a block of the run sheet', () => {
  const [a, b] = [block('a'), block('b')];
  const [begun, typed, more] = ['', 'Le', 'Lees'].map((steps) => session([block('a', { steps }), b]));
  if (!begun || !typed || !more) throw new Error('three');

  it('is one step to undo as long as it goes on in the same text of the same block', () => {
    expect(mergeSteps(step(begun, typed, 1), step(typed, more, 2))).toEqual([{ id: 's', from: begun, to: more }]);
  });

  it('is another step in another text or block, and minutes, order and the block that goes on are steps of their own', () => {
    const others = [
      session([block('a', { steps: 'Le', care: 'x' }), b]),
      session([block('a', { steps: 'Le' }), block('b', { steps: 'x' })]),
      session([block('a', { steps: 'Le', minutes: 11 }), b]),
      session([block('a', { steps: 'Lees', minutes: 11 }), b]),
      session([b, block('a', { steps: 'Le' })]),
      session([block('a', { steps: 'Le' })]),
      session([block('a', { steps: 'Le' }), b], 1),
    ];
    for (const to of others) expect(mergeSteps(step(begun, typed, 1), step(typed, to, 2))).toBeNull();
    const up = session([block('b'), a]);
    expect(mergeSteps(step(begun, up, 1), step(up, begun, 2))).toBeNull();
  });
});
