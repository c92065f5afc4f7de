import { useEffect, useRef } from 'react';
import { recordsOf } from '../../../../../core/document/document.ts';
import { tasksOnPlate } from '../../../../../core/document/view.ts';
import { SIGNS } from '../../../../../core/domain/perspective.ts';
import { isKeyFor, isPrintable, type KeyUse } from '../../../keys/keys.ts';
import type { PlateHandle } from '../../../plate/PlateStage.tsx';
import { useTrajectory } from '../../../store/trajectory.ts';
import type { DeskState } from './desk-store.ts';
import { isControl, isOnDesk, isPlate, isTyping } from './key-target.ts';
import { type KeyTool, TOOLS, toolOfKey } from './tool.ts';
import type { Acts } from './useActs.ts';
import { useActs, useDesk, useDeskStore, useOpenForChange, usePlate, useSelected, useTakeDots } from './useDesk.ts';
import { useFeel } from './useFeel.ts';
import { useTyping } from './useTyping.ts';

interface Keys {
  readonly desk: DeskState;
  readonly plate: PlateHandle | null;
  readonly selected: ReadonlySet<string>;
  readonly acts: Acts;
  /** Every card and improvement task on the plate. */
  readonly all: readonly string[];
  readonly openForChange: (id: string) => void;
  /** What is typed goes to what is chosen, or to the empty place that was clicked; false when there is neither. */
  readonly type: (text: string) => boolean;
  readonly takeDots: () => void;
  /** How the chosen moment felt. */
  readonly feel: ReturnType<typeof useFeel>;
  /** What the room sees makes the numbers say how far an action is. */
  readonly lookingBack: boolean;
}

/** The keys of the plate: they work as long as nobody is typing or using a button. */
export function useDeskKeys(): void {
  const store = useDeskStore();
  const plate = usePlate();
  const acts = useActs();
  const selected = useSelected();
  const openForChange = useOpenForChange();
  const type = useTyping();
  const document = useTrajectory((state) => state.document);
  const putDown = useDesk((state) => state.putDown);
  const takeDots = useTakeDots();
  const feel = useFeel();
  const lookingBack = useTrajectory((state) => state.projector.choice.show === 'lookBack');
  const latest = useRef({ selected, openForChange, takeDots, feel, type, document, lookingBack });
  useEffect(() => {
    latest.current = { selected, openForChange, takeDots, feel, type, document, lookingBack };
  });
  useEffect(() => {
    /** Tools that last as long as their key is down. */
    const held = new Set<KeyTool>();
    const onDown = (event: KeyboardEvent) => {
      if (isTyping(event.target)) return;
      const { document: shown, ...rest } = latest.current;
      const all = [...recordsOf(shown, 'card'), ...tasksOnPlate(shown)].map(({ id }) => id);
      if (!onKey(event, { desk: store.getState(), plate: plate.current, acts, all, ...rest })) return;
      event.preventDefault();
      const tool = toolOfKey(event);
      if (tool && TOOLS[tool].key?.until === 'key-up') held.add(tool);
    };
    const letGo = (tool: KeyTool) => {
      if (held.delete(tool)) putDown(tool);
    };
    const onUp = (event: KeyboardEvent) => {
      const tool = toolOfKey(event);
      if (tool) letGo(tool);
    };
    // Whoever goes to another program with a key down lets go of it there.
    const onLeave = () => {
      for (const tool of held) letGo(tool);
    };
    const controller = new AbortController();
    const { signal } = controller;
    // On the document, before the keys of the beamer on the window: those get what has no use here.
    window.document.addEventListener('keydown', onDown, { signal });
    window.addEventListener('keyup', onUp, { signal });
    window.addEventListener('blur', onLeave, { signal });
    window.document.addEventListener('visibilitychange', onLeave, { signal });
    return () => controller.abort();
  }, [store, plate, acts, putDown]);
}

/** What a key does; false when it does nothing here. */
function onKey(event: KeyboardEvent, keys: Keys): boolean {
  if (event.key === 'Escape') return leave(keys);
  if (toolKey(event, keys) || withControl(event, keys)) return true;
  if (!isPrintable(event)) return !isControl(event.target) && cardKey(event, keys);
  if (event.key === ' ' || !isOnDesk(event.target)) return false;
  // With something chosen every letter is text, and no key of the plate or the beamer.
  if (keys.selected.size > 0) return keys.type(event.key) || true;
  if (keys.lookingBack && isKeyFor('judge', event)) return false;
  return newCard(event, keys) || plateKey(event, keys) || keys.type(event.key);
}

/** Ctrl+A chooses all cards, Ctrl+D copies the chosen ones, Ctrl+F looks for words, Ctrl+Shift+L opens the list. */
function withControl(event: KeyboardEvent, { desk, selected, acts, all }: Keys): boolean {
  if (isKeyFor('selectAll', event)) desk.select(all, false);
  else if (isKeyFor('find', event)) desk.search(true);
  else if (isKeyFor('list', event)) desk.toggleList();
  else if (isKeyFor('duplicate', event)) void (selected.size > 0 && acts.duplicate([...selected]));
  else return false;
  return true;
}

/** Takes the tool of this key, or puts it down. */
function toolKey(event: KeyboardEvent, { desk, takeDots }: Keys): boolean {
  const tool = toolOfKey(event);
  // The space bar presses buttons and scrolls lists everywhere else.
  if (!tool || (tool === 'hand' && !isPlate(event.target))) return false;
  if (event.repeat) return true;
  if (desk.tool.kind === tool && TOOLS[tool].key?.until === 'key-again') desk.putDown(tool);
  else if (tool === 'dots') takeDots();
  else desk.take({ kind: tool });
  return true;
}

/** A number writes a note of that perspective, or of the room together. */
function newCard(event: KeyboardEvent, { desk }: Keys): boolean {
  const perspective = isKeyFor('newCard', event) && SIGNS[Number(event.key) - 1];
  if (!perspective) return false;
  desk.take({ kind: 'note', note: { kind: 'new', perspective, ...(desk.spot ? { at: desk.spot } : {}) } });
  return true;
}

const PLATE_KEYS: readonly (readonly [KeyUse, (plate: PlateHandle | null) => void])[] = [
  ['showAll', (plate) => plate?.showAll()],
  ['zoomIn', (plate) => plate?.zoom(1.25)],
  ['zoomOut', (plate) => plate?.zoom(0.8)],
];

/** What a key does with the plate as a whole. */
function plateKey(event: KeyboardEvent, { plate }: Keys): boolean {
  const found = PLATE_KEYS.find(([use]) => isKeyFor(use, event));
  found?.[1](plate);
  return found !== undefined;
}

/** What a key does with the chosen cards. */
function cardKey(event: KeyboardEvent, { selected, acts, openForChange, feel }: Keys): boolean {
  const ids = [...selected];
  const [first] = ids;
  if (!first) return false;
  if (isKeyFor('remove', event)) void acts.remove(ids);
  else if (isKeyFor('feel', event)) void feel(ids, event.key === 'ArrowUp' ? 1 : -1);
  else if (isKeyFor('edit', event) && ids.length === 1) openForChange(first);
  else return false;
  return true;
}

/** Escape puts down what is in the hand, one thing at a time. */
function leave({ desk, selected }: Keys): boolean {
  const { kind } = desk.tool;
  if (TOOLS[kind].escape) desk.putDown(kind);
  else if (selected.size > 0) desk.select([], false);
  else if (desk.spot) desk.pointAt(null);
  else return false;
  return true;
}
