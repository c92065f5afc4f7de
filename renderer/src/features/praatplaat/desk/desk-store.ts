import { createStore, type StoreApi } from 'zustand';
import type { ImprovementTaskRecord } from '../../../../../core/document/records.ts';
import type { Perspective, Sign } from '../../../../../core/domain/perspective.ts';
import type { PastedNote } from '../../../../../core/plate/pasted-lines.ts';
import type { Point } from '../../../plate/camera.ts';
import { keptDraft } from '../notes/note-draft.ts';
import { putDown, SELECT, type Taken, type Tool, type ToolKind, take } from './tool.ts';

/** An improvement task being written: its record, or null for a new one from these cards. */
export interface TaskDraft {
  readonly task: ImprovementTaskRecord | null;
  readonly cardIds: readonly string[];
}

/** The dialog that lies over the desk. */
export type DeskDialog =
  | { readonly show: 'task'; readonly draft: TaskDraft }
  | { readonly show: 'paste'; readonly notes: readonly PastedNote[] }
  | { readonly show: 'bin' | 'timeline' | 'takeAway' | 'openRound' | 'printCards' | 'paperWall' };

/** What belongs to this window only: what is chosen, which tool is in the hand, what lies open. */
export interface DeskState {
  /** Ids that were chosen; some may have left the plate since. */
  readonly chosen: ReadonlySet<string>;
  readonly tool: Tool;
  readonly dialog: DeskDialog | null;
  readonly listOpen: boolean;
  readonly searching: boolean;
  /** Whose dots are put on cards, in a round that asks for it. */
  readonly dotsOf: Perspective;
  /** Where new notes go, once she chose, and which zone the room looked at then. */
  readonly zone: { readonly id: string; readonly seen: string | null } | null;
  /** The empty place that she clicked last, in plate units: what she types comes there. */
  readonly spot: Point | null;
  /** Whose the last note was. */
  readonly perspective: Sign;
  /** What happened last, for who does not see it. */
  readonly said: string;
  select(ids: readonly string[], add: boolean): void;
  take(tool: Taken): void;
  putDown(kind: ToolKind): void;
  open(dialog: DeskDialog | null): void;
  toggleList(): void;
  search(on: boolean): void;
  putDotsOf(perspective: Perspective): void;
  chooseZone(id: string, seen: string | null): void;
  /** An empty place: nothing is chosen any more. */
  pointAt(spot: Point | null): void;
  writeAs(perspective: Sign): void;
  say(text: string): void;
}

/** The desk of one trajectory; a note that was half written before a reload is taken up again. */
export function createDeskStore(trajectoryId: string): StoreApi<DeskState> {
  const kept = keptDraft(trajectoryId);
  return createStore<DeskState>()((set) => ({
    chosen: new Set(),
    tool: kept ? take(SELECT, { kind: 'note', note: kept.note }) : SELECT,
    dialog: null,
    listOpen: false,
    searching: false,
    dotsOf: 'residents',
    zone: null,
    spot: null,
    perspective: kept?.perspective ?? 'residents',
    said: '',
    select: (ids, add) => set(({ chosen }) => ({ chosen: add ? toggled(chosen, ids) : new Set(ids), spot: null })),
    take: (next) => set(({ tool }) => ({ tool: take(tool, next) })),
    putDown: (kind) => set(({ tool }) => ({ tool: putDown(tool, kind) })),
    open: (dialog) => set({ dialog }),
    toggleList: () => set(({ listOpen }) => ({ listOpen: !listOpen })),
    search: (searching) => set({ searching }),
    putDotsOf: (dotsOf) => set({ dotsOf }),
    chooseZone: (id, seen) => set({ zone: { id, seen } }),
    pointAt: (spot) => set({ chosen: new Set(), spot }),
    writeAs: (perspective) => set({ perspective }),
    say: (said) => set({ said }),
  }));
}

function toggled(before: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const after = new Set(before);
  const [only] = ids;
  // One card is switched; a rectangle around several only adds.
  if (ids.length === 1 && only && before.has(only)) after.delete(only);
  else for (const id of ids) after.add(id);
  return after;
}
