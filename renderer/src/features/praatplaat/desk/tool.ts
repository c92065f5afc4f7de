import { isKeyFor, type KeyUse } from '../../../keys/keys.ts';
import type { PlateTool } from '../../../plate/gestures/plate-tool.ts';
import type { NoteDraft } from '../notes/note-draft.ts';

/** What stays in the hand until something else is taken. */
type Resting = { readonly kind: 'select' } | { readonly kind: 'dots' };
/** What is in the hand for a moment. */
type Passing =
  | { readonly kind: 'hand' }
  | { readonly kind: 'point' }
  /** The card that was chosen is connected with the next one. */
  | { readonly kind: 'connect' }
  /** A note is being written on the plate. */
  | { readonly kind: 'note'; readonly note: NoteDraft };

/** A tool that can be taken. */
export type Taken = Resting | Passing;
/** The tool in her hand; one for a moment knows what comes back after it. docs/states/tools.md draws it. */
export type Tool = Resting | (Passing & { readonly back: Resting });
export type ToolKind = Tool['kind'];

export const SELECT: Tool = { kind: 'select' };

/** The tool in the hand after another one was taken. */
export function take(now: Tool, next: Taken): Tool {
  if (next.kind === 'select' || next.kind === 'dots') return next;
  return { ...next, back: 'back' in now ? now.back : now };
}

/** The tool in the hand after one of this kind was put down; whoever holds something else keeps it. */
export function putDown(now: Tool, kind: ToolKind): Tool {
  if (now.kind !== kind) return now;
  return 'back' in now ? now.back : SELECT;
}

interface ToolRules extends PlateTool {
  /** The key that takes it, and whether it lasts as long as the key is down or until the same key again. */
  readonly key?: { readonly use: KeyUse; readonly until: 'key-up' | 'key-again' };
  /** Whether Escape puts it down. Writing has an Escape of its own. */
  readonly escape: boolean;
}

const choosing = {
  cursor: { paper: 'default', thing: 'pointer', moving: 'grabbing' },
  drags: 'things',
  click: 'choose',
} as const;

/** How each tool works: its key, its cursor and what it does on the plate. */
export const TOOLS: Readonly<Record<ToolKind, ToolRules>> = {
  select: { ...choosing, escape: false },
  note: { ...choosing, escape: false },
  dots: {
    key: { use: 'dots', until: 'key-again' },
    cursor: { paper: 'default', thing: 'copy', moving: 'grabbing' },
    drags: 'plate',
    click: 'dot',
    escape: true,
  },
  hand: {
    key: { use: 'hand', until: 'key-up' },
    cursor: { paper: 'grab', thing: 'grab', moving: 'grabbing' },
    drags: 'plate',
    click: 'nothing',
    escape: true,
  },
  connect: {
    key: { use: 'connect', until: 'key-again' },
    cursor: { paper: 'default', thing: 'crosshair', moving: 'grabbing' },
    drags: 'plate',
    click: 'connect',
    escape: true,
  },
  // Pointing for the room changes nothing on the plate.
  point: {
    key: { use: 'point', until: 'key-again' },
    cursor: { paper: 'crosshair', thing: 'crosshair', moving: 'crosshair' },
    drags: 'plate',
    click: 'nothing',
    escape: true,
  },
};

/** A tool with a key of its own; a note has a key for each perspective. */
export type KeyTool = Exclude<ToolKind, 'select' | 'note'>;
const KEY_TOOLS: readonly KeyTool[] = ['dots', 'hand', 'point', 'connect'];

/** The tool of a key, if it has one. */
export function toolOfKey(event: KeyboardEvent): KeyTool | undefined {
  return KEY_TOOLS.find((kind) => {
    const { key } = TOOLS[kind];
    return key && isKeyFor(key.use, event);
  });
}
