import { createContext, useContext, useMemo } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { CardSource } from '../../../core/cards/registry.ts';
import type { ApiClient } from '../../../core/contract/client.ts';
import { ApiError } from '../../../core/contract/errors.ts';
import type { ApiEvent } from '../../../core/contract/events.ts';
import type { CallInput } from '../../../core/contract/methods.ts';
import type {
  DocumentChange,
  DocumentSnapshot,
  History,
  ProjectorChoice,
  ProjectorState,
  ScanSummary,
  SetAside,
  TrajectorySnapshot,
} from '../../../core/contract/snapshots.ts';
import { forRoom } from '../../../core/document/consent.ts';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, recordOf } from '../../../core/document/document.ts';
import { isPlace, openSessions, type Place, placeIn, viewOf } from '../../../core/document/view.ts';
import type { LobbyState } from '../../../core/phones/lobby-state.ts';
import { templateOn } from '../../../core/plate/grown.ts';
import type { Position } from '../../../core/plate/position.ts';
import type { Template } from '../../../core/plate/template.ts';
import type { Direction } from '../../../core/room/direction.ts';
import { TWO_SCREENS } from '../../../core/room/privacy.ts';
import { NEW_STAGE } from '../../../core/room/stage.ts';
import type { ScanResults } from '../../../core/scan/model/results.ts';
import { type Cause, report, attempt as tell } from '../kit/notices.ts';
import { keepLobby } from './lobby.ts';

/** What the services said of the projector, and when (on this window's own monotonic clock). */
export type ReceivedState = ProjectorState & { readonly at: number };

type CommandInput = CallInput<'document.run'>['command'];

/** This window's replica of one trajectory. Calls give true when the change is on disk; problems are told in the window. */
export interface TrajectoryState {
  readonly id: string;
  readonly municipality: string;
  readonly isSample: boolean;
  /** The open session and its open plate. */
  readonly place: Place;
  /** All records of the trajectory. */
  readonly whole: Document;
  /** The trajectory as it is seen from the open place. */
  readonly document: Document;
  /** All templates that can lie under a plate. */
  readonly templates: readonly Template[];
  /** The template under the open plate. */
  readonly template: Template;
  readonly scans: readonly ScanSummary[];
  /** The scan whose results are shown. */
  readonly scanId: string | null;
  /** Whether the last import can be taken back. */
  readonly canUndoImport: boolean;
  readonly results: ScanResults | null;
  /** What could not be read when the trajectory was opened. */
  readonly setAside: readonly SetAside[];
  readonly revision: number;
  /** What can be undone and redone in the open session. */
  readonly history: History;
  readonly projector: ReceivedState;
  /** The lobby of the open session; null until it is known. */
  readonly lobby: LobbyState | null;
  readonly saving: number;
  run(command: CommandInput): Promise<boolean>;
  placeFromScan(id: string, source: CardSource, at: Position): Promise<boolean>;
  placeHighlights(cards: CallInput<'document.placeHighlights'>['cards'], at: Position): Promise<boolean>;
  restoreCard(id: string): Promise<boolean>;
  /** Lays the plate as it was after the first `count` of the `of` steps of its time line. */
  backTo(moment: Pick<CallInput<'document.backTo'>, 'count' | 'of'>): Promise<boolean>;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Goes to another session or plate. */
  goTo(place: Place): Promise<boolean>;
  chooseTemplate(templateId: string): Promise<boolean>;
  showOnProjector(choice: ProjectorChoice): Promise<boolean>;
  /** Freezes, covers, lights, times. */
  direct(direction: Direction): Promise<boolean>;
  /** What comes many times a second and may be lost: pointing and typing aloud. */
  present(direction: Extract<Direction, { do: 'point' | 'type' }>): void;
  reloadResults(): Promise<void>;
  reloadScans(): Promise<void>;
}

const UNKNOWN: ReceivedState = {
  windows: 0,
  choice: { show: 'nothing' },
  place: null,
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
    const { document, ...facts } = snapshot;
    const at = () => ({ trajectoryId, place: get().place });
    const inSession = () => ({ trajectoryId, sessionId: get().place.sessionId });
    return {
      ...facts,
      ...seenFrom(snapshot.place, asDocument(document), snapshot.templates),
      revision: document.revision,
      history: document.history,
      projector: UNKNOWN,
      canUndoImport: false,
      lobby: null,
      saving: 0,
      run: (command) => attempt(command.type, () => api.call('document.run', { ...at(), command })),
      placeFromScan: (id, source, where) =>
        attempt('document.placeFromScan', () => api.call('document.placeFromScan', { ...at(), id, source, at: where })),
      placeHighlights: (cards, where) =>
        attempt('document.placeHighlights', () => api.call('document.placeHighlights', { ...at(), cards, at: where })),
      restoreCard: (id) => attempt('document.restoreCard', () => api.call('document.restoreCard', { ...at(), id })),
      backTo: (moment) => attempt('document.backTo', () => api.call('document.backTo', { ...at(), ...moment })),
      undo: () => attempt('document.undo', () => api.call('document.undo', inSession())),
      redo: () => attempt('document.redo', () => api.call('document.redo', inSession())),
      goTo: (place) =>
        attempt('sessions.open', async () => {
          const history = await api.call('sessions.open', { trajectoryId, place });
          const { whole, templates } = get();
          set({ ...seenFrom(place, whole, templates), history });
        }),
      chooseTemplate: (templateId) => {
        const { plateId } = get().place;
        return get().run({ type: 'plate.change', id: plateId, changes: { templateId } });
      },
      showOnProjector: (choice) => attempt('projector.choose', () => api.call('projector.choose', { ...at(), choice })),
      direct: (direction) => attempt('projector.direct', () => api.call('projector.direct', direction)),
      present: (direction) => void api.call('projector.direct', direction).catch(() => null),
      reloadResults: async () => {
        await attempt('scan.results', async () => set({ results: await resultsOf(api, trajectoryId) }));
      },
      reloadScans: async () => {
        await attempt('scan.list', async () => {
          const { scans, shown, canUndo } = await api.call('scan.list', { trajectoryId });
          set({ scans, scanId: shown, canUndoImport: canUndo });
        });
      },
    };
  });
  return { store, stop: keepUpToDate(api, store) };
}

/** The results of the scan that is shown; null when the last one was taken back. */
async function resultsOf(api: ApiClient, trajectoryId: string): Promise<ScanResults | null> {
  try {
    return await api.call('scan.results', { trajectoryId });
  } catch (error) {
    if (error instanceof ApiError && error.code === 'no-scan') return null;
    throw error;
  }
}

/** What is seen from a place; from the first plate of its session when the plate is gone. */
function seenFrom(wanted: Place, whole: Document, templates: readonly Template[]) {
  const place = isPlace(whole, wanted) ? wanted : (placeIn(whole, wanted.sessionId) ?? firstPlace(whole) ?? wanted);
  const document = viewOf(whole, place);
  const templateId = recordOf(whole, 'plate', place.plateId)?.templateId ?? '';
  const template = templateOn(document, templateIn(templates, templateId));
  return { place, whole, document, template };
}

function firstPlace(whole: Document): Place | undefined {
  return placeIn(whole, openSessions(whole).at(-1)?.id ?? '');
}

/** A template by its id; the first one when it is not there. */
export function templateIn(templates: readonly Template[], id: string): Template {
  const template = templates.find((one) => one.id === id) ?? templates[0];
  if (!template) throw new Error('no templates');
  return template;
}

/** Applies changes in order; after a gap or a reconnect it asks for the whole document. */
function keepUpToDate(api: ApiClient, store: StoreApi<TrajectoryState>): () => void {
  const reload = async () => {
    await tell('document.snapshot', async () => {
      const { id, place } = store.getState();
      const { sessionId } = place;
      const snapshot = await api.call('document.snapshot', { trajectoryId: id, sessionId });
      const now = store.getState();
      // An answer that was overtaken by a later one.
      if (snapshot.revision < now.revision) return;
      const history = now.place.sessionId === sessionId ? { history: snapshot.history } : {};
      store.setState({
        ...seenFrom(now.place, asDocument(snapshot), now.templates),
        revision: snapshot.revision,
        ...history,
      });
    });
  };
  const onChange = ({ revision, diff, sessionId, history }: DocumentChange) => {
    const state = store.getState();
    if (revision <= state.revision) return;
    if (revision > state.revision + 1) void reload();
    else {
      const seen = seenFrom(state.place, applyDiff(state.whole, diff), state.templates);
      store.setState({ revision, ...seen, ...(sessionId === state.place.sessionId ? { history } : {}) });
      // A change of no session can change the history of any; and here another session may have opened.
      if (sessionId === null || seen.place.sessionId !== state.place.sessionId) void reload();
    }
  };
  const onEvent = (event: ApiEvent) => {
    if (event.type === 'document.changed' && event.change.trajectoryId === store.getState().id) onChange(event.change);
    if (event.type === 'templates.changed') {
      const { place, whole } = store.getState();
      store.setState({ templates: event.templates, ...seenFrom(place, whole, event.templates) });
    }
    if (event.type === 'scans.changed' && event.trajectoryId === store.getState().id) {
      void store.getState().reloadScans();
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
  const stops = [api.onEvent(onEvent), api.onReconnect(onReconnect), keepLobby(api, store)];
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

/**
 * What the room sees is of this place, which can be another one than the open one: `document` as it is shown there, and all
 * that she sees of it.
 */
export function useRoomView(): { readonly document: Document; readonly all: Document; readonly template: Template } {
  const open = useTrajectory((state) => state.place);
  const place = useTrajectory((state) => state.projector.place) ?? open;
  const whole = useTrajectory((state) => state.whole);
  const templates = useTrajectory((state) => state.templates);
  return useMemo(() => {
    const { document: all, template } = seenFrom(place, whole, templates);
    return { document: forRoom(all), all, template };
  }, [place, whole, templates]);
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
