/** Every key that does something by itself, in the groups of the help. Nothing else that is pressed does anything. */
export const KEY_GROUPS = {
  room: {
    forward: ['PageDown'],
    back: ['PageUp'],
    freeze: ['F8'],
    black: ['F9', '.'],
    light: ['F10'],
    picture: ['F5', 'Escape'],
    toRoom: ['F7'],
  },
  lookBack: {
    judge: ['1', '2', '3', '4'],
  },
  all: {
    undo: ['Ctrl+Z'],
    redo: ['Ctrl+Y', 'Ctrl+Shift+Z'],
    help: ['F1'],
    fullScreen: ['F11'],
  },
  plate: {
    newCard: ['1', '2', '3', '4'],
    edit: ['Enter'],
    nudge: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    feel: ['Ctrl+ArrowUp', 'Ctrl+ArrowDown'],
    remove: ['Delete', 'Backspace'],
    selectAll: ['Ctrl+A'],
    copy: ['Ctrl+C'],
    cut: ['Ctrl+X'],
    paste: ['Ctrl+V'],
    duplicate: ['Ctrl+D'],
    find: ['Ctrl+F'],
    hand: ['Space'],
    showAll: ['0'],
    zoomIn: ['+', '='],
    zoomOut: ['-'],
    list: ['Ctrl+Shift+L'],
    dots: ['Ctrl+Shift+S'],
    point: ['Ctrl+Shift+P'],
    connect: ['Ctrl+Shift+K'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

type Groups = typeof KEY_GROUPS;
export type KeyGroup = keyof Groups;
/** What a key is for. */
export type KeyUse = { [G in KeyGroup]: keyof Groups[G] }[KeyGroup];

const KEYS: Readonly<Record<KeyUse, readonly string[]>> = {
  ...KEY_GROUPS.room,
  ...KEY_GROUPS.lookBack,
  ...KEY_GROUPS.plate,
  ...KEY_GROUPS.all,
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether this press is one of the keys for that. */
export function isKeyFor(use: KeyUse, event: Pressed): boolean {
  return KEYS[use].some((key) => isPressed(key, event));
}

/** The first key for this, as it is written on a button. */
export function keyOn(use: KeyUse): string {
  return KEYS[use][0] ?? '';
}

/** What was pressed, as it is written on a button. */
export function nameOfPress({ key, ctrlKey, metaKey, shiftKey }: Pressed): string {
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key;
  return [(ctrlKey || metaKey) && 'Ctrl', shiftKey && key.length > 1 && 'Shift', name].filter(Boolean).join('+');
}

/** Whether a press writes something where people can type. */
export function isPrintable({ key, ctrlKey, metaKey, altKey }: Pressed): boolean {
  // What a keyboard writes with AltGr comes with Ctrl and Alt both down.
  const shortcut = (ctrlKey || metaKey || altKey) && !(ctrlKey && altKey);
  return !shortcut && [...key].length === 1;
}

function isPressed(name: string, { key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): boolean {
  const parts = name === '+' ? ['+'] : name.split('+');
  const wanted = parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? '');
  const [ctrl, shift] = [parts.includes('Ctrl'), parts.includes('Shift')];
  if (altKey || ctrl !== (ctrlKey || metaKey) || key.toLowerCase() !== wanted.toLowerCase()) return false;
  // Shift is needed to write some characters, and with arrows it makes larger steps.
  return !ctrl || shift === shiftKey;
}
