import { createStore, type StoreApi } from 'zustand';
import type { ApiClient } from '../../../core/contract/client.ts';
import type { ProjectorEvent } from '../../../core/contract/events.ts';
import type { ProjectorFrame, RoomRecord } from '../../../core/contract/snapshots.ts';
import type { Diff } from '../../../core/document/diff.ts';

/** What the projector window knows: the frame it was sent (null until the first one), and where she points. */
export interface RoomState {
  readonly frame: ProjectorFrame | null;
  /** When the stage of the frame came, on this window's own monotonic clock. */
  readonly at: number;
  readonly pointer: { readonly x: number; readonly y: number } | null;
}

/** Follows what is released to the room; after a gap or a reconnect it asks for the frame again. */
export function createProjectorStore(api: ApiClient): StoreApi<RoomState> {
  const store = createStore<RoomState>()(() => ({ frame: null, at: 0, pointer: null }));
  const ask = async () => {
    const frame = await api.call('projector.frame', null).catch(() => null);
    if (frame) show(frame);
    else setTimeout(() => void ask(), 1000);
  };
  const show = (frame: ProjectorFrame) => store.setState({ frame, at: performance.now(), pointer: null });
  const onEvent = (event: ProjectorEvent) => {
    if (event.type === 'projector.frame') return show(event.frame);
    if (event.type === 'projector.point') return store.setState({ pointer: event.at });
    const { frame } = store.getState();
    if (event.type === 'projector.stage') {
      if (frame) store.setState({ frame: { ...frame, stage: event.stage }, at: performance.now() });
      return;
    }
    if (!frame || !('records' in frame) || event.revision <= frame.revision) return;
    if (event.revision > frame.revision + 1) void ask();
    else store.setState({ frame: { ...frame, revision: event.revision, records: changed(frame.records, event.diff) } });
  };
  api.onEvent((event) => onEvent(event as ProjectorEvent));
  api.onReconnect(() => void ask());
  void ask();
  return store;
}

/** The records after a diff; records that did not change stay the same objects, so that only changes are drawn. */
function changed(records: readonly RoomRecord[], diff: Diff): RoomRecord[] {
  const after = new Map(records.map((record) => [record.id, record]));
  for (const { id, to } of diff) {
    if (to) after.set(id, to as RoomRecord);
    else after.delete(id);
  }
  return [...after.values()];
}
