import { createStore, type StoreApi } from 'zustand';
import type { ApiClient } from '../../../core/contract/client.ts';
import type { ProjectorEvent } from '../../../core/contract/events.ts';
import type { ProjectorFrame, RoomRecord } from '../../../core/contract/snapshots.ts';
import type { Diff } from '../../../core/document/diff.ts';

/** What the projector window knows: the frame it was sent. Null until the first one. */
export interface ProjectorState {
  readonly frame: ProjectorFrame | null;
}

/** Follows what is released to the room; after a gap or a reconnect it asks for the frame again. */
export function createProjectorStore(api: ApiClient): StoreApi<ProjectorState> {
  const store = createStore<ProjectorState>()(() => ({ frame: null }));
  const ask = async () => {
    const frame = await api.call('projector.frame', null).catch(() => null);
    if (frame) store.setState({ frame });
    else setTimeout(() => void ask(), 1000);
  };
  const onEvent = (event: ProjectorEvent) => {
    if (event.type === 'projector.frame') return store.setState({ frame: event.frame });
    const { frame } = store.getState();
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
