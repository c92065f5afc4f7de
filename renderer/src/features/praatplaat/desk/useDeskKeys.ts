import { useEffect, useRef } from 'react';
import { PERSPECTIVES } from '../../../../../core/domain/perspective.ts';
import { type Desk, withoutGroups } from './useDesk.ts';

interface DeskKeys {
  readonly desk: Desk;
  readonly toggleList: () => void;
}

const STEP = 10;
const LARGE_STEP = 50;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The keys of the plate: they work as long as nobody is typing or using a button. */
export function useDeskKeys(props: DeskKeys): void {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const nudged = useRef<readonly string[]>([]);
  useEffect(() => {
    const onDown = (event: KeyboardEvent) => {
      if (event.altKey || isTyping(event.target)) return;

      if (onKey(event, latest.current, nudged)) event.preventDefault();
    };
    // However long an arrow was held: one move, one step to undo.
    const onUp = (event: KeyboardEvent) => {
      if (event.key === 'p' || event.key === 'P') latest.current.desk.setPointing(false);
      const ids = nudged.current;
      const { document, plate, run } = latest.current.desk;
      if (!ARROWS[event.key] || ids.length === 0 || !plate.current) return;
      nudged.current = [];
      const { current } = plate;
      void run({ type: 'cards.move', moves: withoutGroups(document, current.nudge(ids, { x: 0, y: 0 })) }).then(() =>
        current.release(ids),
      );
    };
    window.addEventListener('keydown', onDown);
    window.addEventListener('keyup', onUp);
    return () => {
      window.removeEventListener('keydown', onDown);
      window.removeEventListener('keyup', onUp);
    };
  }, []);
}

/** What a key does with the chosen cards. */
function cardKey(event: KeyboardEvent, desk: Desk, nudged: { current: readonly string[] }): boolean {
  const ids = [...desk.selected];
  const [first] = ids;
  if (!first) return false;
  const arrow = ARROWS[event.key];
  if (arrow) {
    const step = event.shiftKey ? LARGE_STEP : STEP;
    desk.plate.current?.nudge(ids, { x: arrow[0] * step, y: arrow[1] * step });
    nudged.current = ids;
  } else if (event.key === 'Delete' || event.key === 'Backspace') void desk.acts.remove(ids);
  else if (event.key === 'Enter' && ids.length === 1) openForChange(desk, first);
  else return false;
  return true;
}

/** What a key does; false when it does nothing here. */
function onKey(event: KeyboardEvent, keys: DeskKeys, nudged: { current: readonly string[] }): boolean {
  if (event.ctrlKey || event.metaKey) return withControl(event, keys.desk);
  return plateKey(event, keys) || (!isControl(event.target) && cardKey(event, keys.desk, nudged));
}

/** Ctrl+D copies the chosen cards, Ctrl+F looks for words. */
function withControl({ key }: KeyboardEvent, desk: Desk): boolean {
  if (key.toLowerCase() === 'f') desk.setSearching(true);
  else if (key.toLowerCase() === 'd' && desk.selected.size > 0) void desk.acts.duplicate([...desk.selected]);
  else return false;
  return true;
}

type PlateAct = (keys: DeskKeys) => void;

const showAll: PlateAct = ({ desk }) => desk.plate.current?.showAll();
const zoomIn: PlateAct = ({ desk }) => desk.plate.current?.zoom(1.25);
const PLATE_KEYS: Readonly<Record<string, PlateAct | undefined>> = {
  '0': showAll,
  '+': zoomIn,
  '=': zoomIn,
  '-': ({ desk }) => desk.plate.current?.zoom(0.8),
  l: ({ toggleList }) => toggleList(),
  s: ({ desk }) => desk.setPlacingDots((on) => !on),
  p: ({ desk }) => desk.setPointing(true),
};

/** What a key does with the plate as a whole. */
function plateKey(event: KeyboardEvent, keys: DeskKeys): boolean {
  const { desk } = keys;
  const perspective = PERSPECTIVES[Number(event.key) - 1];
  const act = PLATE_KEYS[event.key.toLowerCase()];
  if (perspective) desk.setNote({ kind: 'new', perspective });
  else if (act) act(keys);
  else if (event.key === 'Escape') return leave(desk);
  else return false;
  return true;
}

/** Escape puts down what is in the hand, one thing at a time. */
function leave(desk: Desk): boolean {
  if (desk.pointing) desk.setPointing(false);
  else if (desk.placingDots) desk.setPlacingDots(false);
  else if (desk.selected.size > 0) desk.select([], false);
  else return false;
  return true;
}

/** Opens a note or an improvement task to change it; other cards keep what the scan said. */
export function openForChange(desk: Desk, id: string): void {
  const record = desk.document[id];
  if (record?.kind === 'card' && record.content.type === 'note') desk.setNote({ kind: 'change', id });
  if (record?.kind === 'improvementTask') desk.setTask({ task: record, cardIds: record.cardIds });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('dialog')) return target instanceof Element;
  const field = target.closest('input, textarea, select');
  return field !== null && !(field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type));
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input, summary') !== null;
}
