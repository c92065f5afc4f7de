import { useEffect, useRef } from 'react';
import { PERSPECTIVES } from '../../../../../core/domain/perspective.ts';
import type { PlateHandle } from '../../../plate/PlateStage.tsx';
import type { DeskState } from './desk-store.ts';
import { isControl, isPlate, isTyping } from './key-target.ts';
import { type KeyTool, TOOLS, toolOfKey } from './tool.ts';
import type { Acts } from './useActs.ts';
import { useActs, useDesk, useDeskStore, useOpenForChange, usePlate, useSelected, useTakeDots } from './useDesk.ts';

interface Keys {
  readonly desk: DeskState;
  readonly plate: PlateHandle | null;
  readonly selected: ReadonlySet<string>;
  readonly acts: Acts;
  readonly openForChange: (id: string) => void;
  readonly takeDots: () => void;
}

/** The keys of the plate: they work as long as nobody is typing or using a button. */
export function useDeskKeys(): void {
  const store = useDeskStore();
  const plate = usePlate();
  const acts = useActs();
  const selected = useSelected();
  const openForChange = useOpenForChange();
  const putDown = useDesk((state) => state.putDown);
  const takeDots = useTakeDots();
  const latest = useRef({ selected, openForChange, takeDots });
  useEffect(() => {
    latest.current = { selected, openForChange, takeDots };
  });
  useEffect(() => {
    /** Tools that last as long as their key is down. */
    const held = new Set<KeyTool>();
    const onDown = (event: KeyboardEvent) => {
      if (event.altKey || isTyping(event.target)) return;
      if (!onKey(event, { desk: store.getState(), plate: plate.current, acts, ...latest.current })) return;
      event.preventDefault();
      const tool = toolOfKey(event.key);
      if (tool && TOOLS[tool].key?.until === 'key-up') held.add(tool);
    };
    const letGo = (tool: KeyTool) => {
      if (held.delete(tool)) putDown(tool);
    };
    const onUp = ({ key }: KeyboardEvent) => {
      const tool = toolOfKey(key);
      if (tool) letGo(tool);
    };
    // Whoever goes to another program with a key down lets go of it there.
    const onLeave = () => {
      for (const tool of held) letGo(tool);
    };
    const controller = new AbortController();
    const { signal } = controller;
    window.addEventListener('keydown', onDown, { signal });
    window.addEventListener('keyup', onUp, { signal });
    window.addEventListener('blur', onLeave, { signal });
    document.addEventListener('visibilitychange', onLeave, { signal });
    return () => controller.abort();
  }, [store, plate, acts, putDown]);
}

/** What a key does; false when it does nothing here. */
function onKey(event: KeyboardEvent, keys: Keys): boolean {
  if (event.ctrlKey || event.metaKey) return withControl(event, keys);
  return toolKey(event, keys) || plateKey(event, keys) || (!isControl(event.target) && cardKey(event, keys));
}

/** Ctrl+D copies the chosen cards, Ctrl+F looks for words. */
function withControl({ key }: KeyboardEvent, { desk, selected, acts }: Keys): boolean {
  if (key.toLowerCase() === 'f') desk.search(true);
  else if (key.toLowerCase() === 'd' && selected.size > 0) void acts.duplicate([...selected]);
  else return false;
  return true;
}

/** Takes the tool of this key, or puts it down. */
function toolKey({ key, target, repeat }: KeyboardEvent, { desk, takeDots }: Keys): boolean {
  const perspective = PERSPECTIVES[Number(key) - 1];
  if (perspective) {
    desk.take({ kind: 'note', note: { kind: 'new', perspective } });
    return true;
  }
  const tool = toolOfKey(key);
  // The space bar presses buttons and scrolls lists everywhere else.
  if (!tool || (tool === 'hand' && !isPlate(target))) return false;
  if (repeat) return true;
  if (desk.tool.kind === tool && TOOLS[tool].key?.until === 'key-again') desk.putDown(tool);
  else if (tool === 'dots') takeDots();
  else desk.take({ kind: tool });
  return true;
}

type PlateAct = (keys: Keys) => void;

const zoomIn: PlateAct = ({ plate }) => plate?.zoom(1.25);
const PLATE_KEYS: Readonly<Record<string, PlateAct | undefined>> = {
  '0': ({ plate }) => plate?.showAll(),
  '+': zoomIn,
  '=': zoomIn,
  '-': ({ plate }) => plate?.zoom(0.8),
  l: ({ desk }) => desk.toggleList(),
};

/** What a key does with the plate as a whole. */
function plateKey(event: KeyboardEvent, keys: Keys): boolean {
  const act = PLATE_KEYS[event.key.toLowerCase()];
  if (event.key === 'Escape') return leave(keys);
  act?.(keys);
  return act !== undefined;
}

/** What a key does with the chosen cards. */
function cardKey({ key }: KeyboardEvent, { selected, acts, openForChange }: Keys): boolean {
  const ids = [...selected];
  const [first] = ids;
  if (!first) return false;
  if (key === 'Delete' || key === 'Backspace') void acts.remove(ids);
  else if (key === 'Enter' && ids.length === 1) openForChange(first);
  else return false;
  return true;
}

/** Escape puts down what is in the hand, one thing at a time. */
function leave({ desk, selected }: Keys): boolean {
  const { kind } = desk.tool;
  if (TOOLS[kind].escape) desk.putDown(kind);
  else if (selected.size > 0) desk.select([], false);
  else return false;
  return true;
}
