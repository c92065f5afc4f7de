import { createStore, type StoreApi } from 'zustand';
import type { ApiClient } from '../../../../core/contract/client.ts';
import type { ProjectorEvent, RoomDiff } from '../../../../core/contract/events.ts';
import type { ProjectorFrame, RoomRecord } from '../../../../core/contract/snapshots.ts';
import type { RoomStage } from '../../../../core/room/stage.ts';

/** What the projector window knows: the frame it was sent (null until the first one), and where she points. */
export interface RoomState {
  readonly frame: ProjectorFrame | null;
  /** When the stage of the frame came, on this window's own monotonic clock. */
  readonly at: number;
  readonly pointer: { readonly x: number; readonly y: number } | null;
}

/** The shape of the window of the room, as `RoomStage` has it, and when it may have changed. */
export interface RoomWindow {
  width(): number;
  onChange(listener: () => void): void;
}

/** Follows what is released to the room; after a gap or a reconnect it asks for the frame again. */
export function createProjectorStore(api: ApiClient, screen: RoomWindow): StoreApi<RoomState> {
  const store = createStore<RoomState>()(() => ({ frame: null, at: 0, pointer: null }));
  let heard = 0;
  const ask = async () => {
    const before = heard;
    const frame = await api.call('projector.frame', { width: screen.width() }).catch(() => null);
    // What was said meanwhile may be newer than the answer.
    if (heard !== before) void ask();
    else if (frame) show(frame);
    else setTimeout(() => void ask(), 1000);
  };
  const show = (frame: ProjectorFrame) => store.setState({ frame, at: performance.now(), pointer: null });
  const onChange = ({ revision, diff }: Extract<ProjectorEvent, { type: 'projector.changed' }>) => {
    const { frame } = store.getState();
    // Changes are told of a picture with records only: the frame with that picture was missed.
    const isNext = frame && 'records' in frame && revision <= frame.revision + 1;
    if (!isNext) void ask();
    else if (revision > frame.revision) {
      store.setState({ frame: { ...frame, revision, records: changed(frame.records, diff) } });
    }
  };
  const onStage = (stage: RoomStage) => {
    const { frame } = store.getState();
    if (frame) store.setState({ frame: { ...frame, stage }, at: performance.now() });
  };
  const onEvent = (event: ProjectorEvent) => {
    if (event.type === 'projector.point') return store.setState({ pointer: event.at });
    heard += 1;
    if (event.type === 'projector.frame') show(event.frame);
    else if (event.type === 'projector.stage') onStage(event.stage);
    else onChange(event);
  };
  api.onEvent((event) => onEvent(event as ProjectorEvent));
  api.onReconnect(() => void ask());
  screen.onChange(() => {
    if (store.getState().frame?.stage.width !== screen.width()) void ask();
  });
  void ask();
  return store;
}

/** The records after a diff; records that did not change stay the same objects, so that only changes are drawn. */
function changed(records: readonly RoomRecord[], diff: RoomDiff): RoomRecord[] {
  const after = new Map(records.map((record) => [record.id, record]));
  for (const { id, to } of diff) {
    if (to) after.set(id, to);
    else after.delete(id);
  }
  return [...after.values()];
}
