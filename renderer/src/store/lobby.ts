import type { StoreApi } from 'zustand';
import type { ApiClient } from '../../../core/contract/client.ts';
import type { ApiEvent } from '../../../core/contract/events.ts';
import type { Place } from '../../../core/document/view.ts';
import type { LobbyState } from '../../../core/phones/lobby-state.ts';
import { attempt } from '../kit/notices.ts';

/** The part of a window's replica that is about the lobby. */
interface WithLobby {
  readonly id: string;
  readonly place: Place;
  readonly lobby: LobbyState | null;
}

/** Keeps the lobby of the open session up to date: asks for it when another one is opened, and hears of each change. */
export function keepLobby<S extends WithLobby>(api: ApiClient, store: StoreApi<S>): () => void {
  const keep = (lobby: LobbyState) => store.setState({ lobby } as Partial<S>);
  const reload = () =>
    attempt('lobby.state', async () => {
      const { id, place } = store.getState();
      keep(await api.call('lobby.state', { trajectoryId: id, place }));
    });
  const onEvent = (event: ApiEvent) => {
    if (event.type !== 'lobby.changed') return;
    const { id, place } = store.getState();
    const { state } = event;
    if (state.trajectoryId === id && state.place.sessionId === place.sessionId) keep(state);
  };
  const onOther = ({ place }: S, before: S) => {
    if (place.sessionId !== before.place.sessionId) void reload();
  };
  void reload();
  const stops = [api.onEvent(onEvent), api.onReconnect(() => void reload()), store.subscribe(onOther)];
  return () => {
    for (const stop of stops) stop();
  };
}
