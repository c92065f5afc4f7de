import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { CardSource } from '../../../core/cards/registry.ts';
import type { ApiClient } from '../../../core/contract/client.ts';
import type { ApiEvent } from '../../../core/contract/events.ts';
import type { CallInput } from '../../../core/contract/methods.ts';
import type {
  DocumentChange,
  DocumentSnapshot,
  History,
  ProjectorChoice,
  ProjectorState,
  TrajectorySnapshot,
} from '../../../core/contract/snapshots.ts';
import { applyDiff } from '../../../core/document/diff.ts';
import type { Document } from '../../../core/document/document.ts';
import type { Position } from '../../../core/plate/position.ts';
import type { Template } from '../../../core/plate/template.ts';
import type { Direction } from '../../../core/room/direction.ts';
import { TWO_SCREENS } from '../../../core/room/privacy.ts';
import { NEW_STAGE } from '../../../core/room/stage.ts';
import type { ScanResults } from '../../../core/scan/model/results.ts';
import { type Cause, report, attempt as tell } from '../kit/notices.ts';

/** What the services said of the projector, and when (on this window's own monotonic clock). */
export type ReceivedState = ProjectorState & { readonly at: number };

type CommandInput = CallInput<'document.run'>['command'];

/** This window's replica of one trajectory. Calls give true when the change is on disk; problems are told in the window. */
export interface TrajectoryState {
  readonly id: string;
  readonly municipality: string;
  readonly isSample: boolean;
  readonly template: Template;
  readonly results: ScanResults | null;
  readonly document: Document;
  readonly revision: number;
  readonly history: History;
  readonly projector: ReceivedState;
  readonly saving: number;
  run(command: CommandInput): Promise<boolean>;
  placeFromScan(id: string, source: CardSource, at: Position): Promise<boolean>;
  placeHighlights(cards: CallInput<'document.placeHighlights'>['cards'], at: Position): Promise<boolean>;
  restoreCard(id: string): Promise<boolean>;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  chooseTemplate(templateId: string): Promise<boolean>;
  showOnProjector(choice: ProjectorChoice): Promise<boolean>;
  /** Freezes, covers, lights, times. */
  direct(direction: Direction): Promise<boolean>;
  /** What comes many times a second and may be lost: pointing and typing aloud. */
  present(direction: Extract<Direction, { do: 'point' | 'type' }>): void;
  reloadResults(): Promise<void>;
}

const UNKNOWN: ReceivedState = {
  windows: 0,
  choice: { show: 'nothing' },
  stage: NEW_STAGE,
  frozen: false,
  typeAloud: false,
  oneScreen: TWO_SCREENS,
  at: 0,
};

const asDocument = (snapshot: DocumentSnapshot): Document =>
  Object.fromEntries(snapshot.records.map((record) => [record.id, record]));

/** Makes the replica of an opened trajectory and keeps it up to date from events. Call `stop` when it is closed. */
export function createTrajectoryStore(api: ApiClient, snapshot: TrajectorySnapshot) {
  const trajectoryId = snapshot.id;
  const store = createStore<TrajectoryState>()((set, get) => {
    const attempt = async (cause: Cause, call: () => Promise<unknown>): Promise<boolean> => {
      set({ saving: get().saving + 1 });
      const done = await tell(cause, call);
      set({ saving: get().saving - 1 });
      return done;
    };
    return {
      ...snapshot,
      document: asDocument(snapshot.document),
      revision: snapshot.document.revision,
      history: snapshot.document.history,
      projector: UNKNOWN,
      saving: 0,
      run: (command) => attempt(command.type, () => api.call('document.run', { trajectoryId, command })),
      placeFromScan: (id, source, at) =>
        attempt('document.placeFromScan', () => api.call('document.placeFromScan', { trajectoryId, id, source, at })),
      placeHighlights: (cards, at) =>
        attempt('document.placeHighlights', () => api.call('document.placeHighlights', { trajectoryId, cards, at })),
      restoreCard: (id) =>
        attempt('document.restoreCard', () => api.call('document.restoreCard', { trajectoryId, id })),
      undo: () => attempt('document.undo', () => api.call('document.undo', { trajectoryId })),
      redo: () => attempt('document.redo', () => api.call('document.redo', { trajectoryId })),
      chooseTemplate: (templateId) =>
        attempt('trajectories.chooseTemplate', () =>
          api.call('trajectories.chooseTemplate', { id: trajectoryId, templateId }),
        ),
      showOnProjector: (choice) =>
        attempt('projector.choose', () => api.call('projector.choose', { trajectoryId, choice })),
      direct: (direction) => attempt('projector.direct', () => api.call('projector.direct', direction)),
      present: (direction) => void api.call('projector.direct', direction).catch(() => null),
      reloadResults: async () => {
        await attempt('scan.results', async () => set({ results: await api.call('scan.results', { trajectoryId }) }));
      },
    };
  });
  return { store, stop: keepUpToDate(api, store) };
}

/** Applies changes in order; after a gap or a reconnect it asks for the whole document. */
function keepUpToDate(api: ApiClient, store: StoreApi<TrajectoryState>): () => void {
  const reload = async () => {
    await tell('document.snapshot', async () => {
      const snapshot = await api.call('document.snapshot', { trajectoryId: store.getState().id });
      // An answer that was overtaken by a later one.
      if (snapshot.revision < store.getState().revision) return;
      store.setState({ document: asDocument(snapshot), revision: snapshot.revision, history: snapshot.history });
    });
  };
  const onChange = ({ revision, diff, history }: DocumentChange) => {
    const state = store.getState();
    if (revision <= state.revision) return;
    if (revision > state.revision + 1) void reload();
    else store.setState({ revision, history, document: applyDiff(state.document, diff) });
  };
  const onEvent = (event: ApiEvent) => {
    if (event.type === 'document.changed' && event.change.trajectoryId === store.getState().id) onChange(event.change);
    if (event.type === 'template.changed' && event.trajectoryId === store.getState().id) {
      store.setState({ template: event.template });
    }
    if (event.type === 'results.changed' && event.trajectoryId === store.getState().id) {
      void store.getState().reloadResults();
    }
    if (event.type === 'projector.state') received(event.state);
  };
  const received = (state: ProjectorState) => store.setState({ projector: { ...state, at: performance.now() } });
  const askProjector = () => {
    const before = store.getState().projector;
    // What was said meanwhile is newer than the answer.
    const answered = (state: ProjectorState) => store.getState().projector === before && received(state);
    api.call('projector.state', null).then(answered, (error: unknown) => report('projector.state', error));
  };
  const onReconnect = () => {
    void reload();
    askProjector();
  };
  askProjector();
  const stops = [api.onEvent(onEvent), api.onReconnect(onReconnect)];
  return () => {
    for (const stop of stops) stop();
  };
}

const TrajectoryContext = createContext<StoreApi<TrajectoryState> | null>(null);
export const TrajectoryProvider = TrajectoryContext.Provider;

/** Reads from the opened trajectory; the component renders again when the selected value changes. */
export function useTrajectory<T>(selector: (state: TrajectoryState) => T): T {
  const store = useContext(TrajectoryContext);
  if (!store) throw new Error('no TrajectoryProvider');
  return useStore(store, selector);
}

/** Gives a wait that ends when this window is saving nothing: the replica then holds all that was typed. */
export function useSaved(): () => Promise<void> {
  const store = useContext(TrajectoryContext);
  if (!store) throw new Error('no TrajectoryProvider');
  return () =>
    new Promise((resolve) => {
      if (store.getState().saving === 0) return resolve();
      const stop = store.subscribe(({ saving }) => {
        if (saving > 0) return;
        stop();
        resolve();
      });
    });
}

/** A new identity for a record. */
export function newId(): string {
  return crypto.randomUUID();
}
