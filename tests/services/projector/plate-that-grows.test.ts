import { expect, test } from 'vitest';
import type { ProjectorEvent } from '../../../core/contract/events.ts';
import type { ProjectorFrame } from '../../../core/contract/snapshots.ts';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, recordsOf } from '../../../core/document/document.ts';
import { zoneOf } from '../../../core/plate/layout.ts';
import type { Template } from '../../../core/plate/template.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';

/** What a window of the beamer knows: the last frame, with the changes that came after it. */
interface Window {
  readonly template: Template;
  readonly records: Document;
}

const byId = (records: readonly { readonly id: string }[]) =>
  Object.fromEntries(records.map((one) => [one.id, one])) as Document;

function after(window: Window | undefined, event: ProjectorEvent): Window | undefined {
  if (event.type === 'projector.frame') {
    const { frame } = event;
    return frame.show === 'praatplaat' ? { template: frame.template, records: byId(frame.records) } : undefined;
  }
  if (event.type !== 'projector.changed' || !window) return window;
  return { ...window, records: applyDiff(window.records, event.diff) };
}

test('[P36] the beamer follows a plate that grows: by every card it has the zones and the places of that moment', async () => {
  const { services, call, close } = startServices();
  let window: Window | undefined;
  services.hub.listen((role, event) => {
    if (role === 'projector') window = after(window, event as ProjectorEvent);
  });
  unwrap(await call('trajectories.create', { id: 't1', municipality: 'Stad' }));
  unwrap(await call('projector.choose', { ...atFirst('t1'), choice: { show: 'praatplaat' } }));
  const sizes = new Set<string>();
  const zones = ['start', 'recognise', 'choose'];
  for (let i = 0; i < 90; i++) {
    const zone = zones[i < 60 ? 1 : i % 3] ?? '';
    const text = 'Ik weet niet welk formulier ik moet hebben, en de brief leg ik weg';
    const command = { type: 'note.add', id: `${zone}-${i}`, perspective: 'policy', text, at: { zone } };
    unwrap(await call('document.run', { ...atFirst('t1'), command }));
    const frame = unwrap<ProjectorFrame>(await call('projector.frame', null, 'projector'));
    if (frame.show !== 'praatplaat' || !window) throw new Error('no plate on the beamer');
    expect(window).toEqual({ template: frame.template, records: byId(frame.records) });
    for (const card of recordsOf(window.records, 'card')) {
      expect(card.id.startsWith(zoneOf(window.template, card).id)).toBe(true);
    }
    sizes.add(`${window.template.width}x${window.template.height}`);
  }
  expect(sizes.size, 'it grew more than once').toBeGreaterThan(2);
  close();
});

test('[P44] the room sees that cards are connected as soon as they are, and nothing else of the plate', async () => {
  const { services, call, close } = startServices();
  const events: ProjectorEvent[] = [];
  services.hub.listen((role, event) => {
    if (role === 'projector') events.push(event as ProjectorEvent);
  });
  const run = (command: unknown) => call('document.run', { ...atFirst('t1'), command });
  unwrap(await call('trajectories.create', { id: 't1', municipality: 'Stad' }));
  const notes = ['a', 'b'].map((id) => ({ id, text: `Kaart ${id}` }));
  unwrap(await run({ type: 'notes.add', notes, perspective: 'policy', zone: 'choose' }));
  unwrap(await call('projector.choose', { ...atFirst('t1'), choice: { show: 'praatplaat' } }));
  const shown = () => {
    const frame = events.flatMap((event) => (event.type === 'projector.frame' ? event.frame : [])).at(-1);
    return frame?.show === 'praatplaat' ? frame.connectors : undefined;
  };
  expect(shown()).toEqual([]);
  unwrap(await run({ type: 'cards.connect', from: 'a', to: 'b', on: true }));
  expect(shown()).toEqual([{ from: 'a', to: 'b' }]);
  unwrap(await call('document.undo', atFirst('t1')));
  expect(shown()).toEqual([]);
  unwrap(await call('document.redo', atFirst('t1')));
  unwrap(await run({ type: 'cards.remove', ids: ['b'] }));
  expect(shown()).toEqual([]);
  close();
});
