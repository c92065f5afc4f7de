import { expect, test } from 'vitest';
import type { ProjectorEvent } from '../../core/contract/events.ts';
import { createEventHub } from '../../services/event-hub.ts';

function heardBy() {
  const hub = createEventHub();
  const heard: unknown[] = [];
  hub.listen((role, event) => heard.push([role, event]));
  return { hub, heard };
}

const participant = { kind: 'participant', id: 'p', name: 'KANARIE', organisation: '', perspective: 'policy' };

test('the room is told nothing that the contract does not name', () => {
  const { hub, heard } = heardBy();
  const event = { type: 'projector.point', at: { x: 1, y: 2, who: 'KANARIE' }, note: 'KANARIE' } as ProjectorEvent;
  hub.send('projector', event);
  expect(heard).toEqual([['projector', { type: 'projector.point', at: { x: 1, y: 2 } }]]);
});

test('no record of another kind than those on the plate gets to the room', () => {
  const { hub, heard } = heardBy();
  const send = (diff: unknown[]) =>
    hub.send('projector', { type: 'projector.changed', revision: 1, diff } as unknown as ProjectorEvent);
  expect(() => send([{ id: 'p', from: null, to: participant }])).toThrow();
  expect(heard).toEqual([]);
  send([{ id: 'p', from: null, to: null }]);
  expect(heard).toHaveLength(1);
});
