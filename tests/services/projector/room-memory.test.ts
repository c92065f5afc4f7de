import { describe, expect, it } from 'vitest';
import type { ProjectorFrame } from '../../../core/contract/snapshots.ts';
import { emptyDocument, FIRST } from '../../../core/document/document.ts';
import type { DocumentRecord } from '../../../core/document/records.ts';
import { directed } from '../../../core/room/control.ts';
import { DEFAULT_LOOK, NEW_STAGE } from '../../../core/room/stage.ts';
import { followsRecords, isOfScan, roomDiff } from '../../../services/projector/pictures.ts';
import {
  frameOf,
  newMemory,
  stageOf,
  startingAtNothing,
  stateOf,
  withoutWithdrawn,
} from '../../../services/projector/room-memory.ts';
import { readBackStep } from '../../../services/projector/step.ts';

const place = { sessionId: FIRST.sessionId, plateId: FIRST.plateId };
const action = (id: string, sessionId: string = place.sessionId) =>
  ({
    kind: 'action',
    id,
    sessionId,
    order: 1,
    what: 'w',
    who: '',
    firstStep: '',
    howWeKnow: '',
    dueDate: null,
  }) as unknown as DocumentRecord;
const card = (id: string, plateId: string, type = 'note', text = 'a') =>
  ({ kind: 'card', id, plateId, content: { type, text } }) as unknown as DocumentRecord;
const actions = (count: number) => ({
  ...emptyDocument(),
  ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}`, action(`a${i}`)])),
});

/** The beamer as it is at first. */
const seen = NEW_STAGE;

describe('reading the actions back', () => {
  const step = (count: number, at: number, by: 1 | -1) =>
    readBackStep({ document: actions(count) } as never, { show: 'readBack', at }, seen, by).at;

  it('[C8] goes one on or back, and stays at the first and the last', () => {
    expect([step(3, 0, 1), step(3, 1, 1), step(3, 2, 1)]).toEqual([1, 2, 2]);
    expect([step(3, 2, -1), step(3, 1, -1), step(3, 0, -1)]).toEqual([1, 0, 0]);
    expect([step(3, 9, 1), step(3, 9, -1)], 'from the last when there are fewer now').toEqual([2, 1]);
    expect([step(0, 0, 1), step(0, 0, -1), step(1, 0, 1)]).toEqual([0, 0, 0]);
  });
});

describe('what of a change the room sees', () => {
  it('[C5] is what lies on the open plate, and the actions of its session', () => {
    const seen = (from: DocumentRecord | null, to: DocumentRecord | null) => roomDiff([{ id: 'x', from, to }], place);
    const here = card('x', place.plateId);
    expect(seen(null, here)).toEqual([{ id: 'x', from: null, to: here }]);
    expect(seen(here, card('x', 'elsewhere'))).toEqual([{ id: 'x', from: here, to: null }]);
    expect(seen(null, card('x', 'elsewhere'))).toEqual([]);
    expect(seen(null, action('x'))).toHaveLength(1);
    expect(seen(null, action('x', 'other'))).toEqual([]);
    for (const kind of ['group', 'improvementTask']) expect(seen(null, { ...here, kind } as never)).toHaveLength(1);
    for (const kind of ['participant', 'session', 'ballot', 'plate'])
      expect(seen(null, { ...here, kind } as never)).toEqual([]);
  });

  it('comes by records for lists and rounds, and is of the scan for charts', () => {
    const all = ['nothing', 'praatplaat', 'actions', 'readBack', 'votingRound', 'check', 'overview'] as const;
    expect(all.filter(followsRecords)).toEqual(['actions', 'readBack', 'votingRound']);
    expect([
      isOfScan({ show: 'nothing' }),
      isOfScan({ show: 'overview' } as never),
      isOfScan({ show: 'praatplaat' }),
    ]).toEqual([false, true, false]);
  });
});

describe('what is remembered of the room', () => {
  const memory = newMemory(DEFAULT_LOOK);
  const lit = {
    ...memory,
    control: directed(directed(memory.control, { do: 'spotlight', id: 'c' }, 0), { do: 'cover', cover: 'black' }, 0),
  };
  const held = { show: 'nothing', municipality: 'Ede', stage: { ...NEW_STAGE, spotlight: 'old' } } as ProjectorFrame;

  it('[C2] starts at nothing', () => {
    expect(memory).toMatchObject({ shown: null, windows: 0, held: null });
    expect(stateOf(memory, 0)).toMatchObject({ windows: 0, choice: { show: 'nothing' }, place: null, frozen: false });
    const again = startingAtNothing({ ...lit, held, windows: 2 }, { trajectoryId: 't', place }, null);
    expect(again).toMatchObject({
      held: null,
      windows: 2,
      shown: { trajectoryId: 't', place, scanId: null, choice: { show: 'nothing' } },
    });
    expect(stageOf(again, 0)).toEqual(NEW_STAGE);
    expect(startingAtNothing(lit, null, null).shown).toBeNull();
  });

  it('[C3] keeps picture and light while it is frozen, but not the cover', () => {
    const picture = () => ({ show: 'check' as const, municipality: 'Ede' });
    expect(frameOf(lit, picture, 0)).toMatchObject({ show: 'check', stage: { spotlight: 'c', cover: 'black' } });
    expect(frameOf({ ...lit, held }, picture, 0)).toMatchObject({
      show: 'nothing',
      stage: { spotlight: 'old', cover: 'black' },
    });
  });

  it('[C3] loses quotes that were withdrawn or changed, and nothing else', () => {
    const records = [
      card('q1', 'p', 'quote'),
      card('q2', 'p', 'quote'),
      card('q3', 'p', 'quote', 'old'),
      card('n', 'p'),
      action('a'),
    ];
    const frame = { show: 'praatplaat', records, stage: NEW_STAGE } as unknown as ProjectorFrame;
    const document = { ...emptyDocument(), q1: card('q1', 'p', 'quote'), q3: card('q3', 'p', 'quote', 'new') };
    const left = withoutWithdrawn(frame, document);
    expect(left && 'records' in left && left.records.map(({ id }) => id)).toEqual(['q1', 'n', 'a']);
    expect([withoutWithdrawn(null, document), withoutWithdrawn(held, document)]).toEqual([null, held]);
  });
});
